import { textArraySql } from '@gostiny/client-profile'
import { bidsSql, outcomesSql } from './supplier-lots'
import { boughtSql, endedSql } from './buyer-lots'

/** What lots of these ids came to, told to buyer and suppliers. */
export const lotsSql = (ids: readonly string[]): string => `
  with chosen as (select * from auction_lot_result where lot_id = any(${textArraySql(ids)}))
  ${[bidsSql, outcomesSql, boughtSql, endedSql].join(' union all ')}`
