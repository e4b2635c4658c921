import type { Language } from '@gostiny/platform'
import type { Pool } from 'pg'
import { screenLots } from './screen-lots'

type Choice = { id: string; name: string }

/** When lots were screened last, how many, and by what the signs can be narrowed. */
export type Screening = {
  screened_at: string
  lot_count: number
  suppliers: Choice[]
  buyers: Choice[]
  /** Groups of the CPV, three digits. */
  categories: Choice[]
}

const companiesOf = (column: string): string => `
  (select coalesce(json_agg(json_build_object('id', id, 'name', name) order by name, id), '[]') from company
   where id in (select unnest(${column}) from auction_flag))`

export async function readScreening(pool: Pool, language: Language): Promise<Screening> {
  await screenLots(pool)
  const { rows } = await pool.query<Screening>(
    `select screened_at, lot_count, ${companiesOf('company_ids')} as suppliers,
       ${companiesOf('buyer_company_ids')} as buyers,
       (select coalesce(json_agg(json_build_object('id', category, 'name', coalesce(code.${language}, category))
          order by category), '[]')
        from (select distinct unnest(categories) as category from auction_flag) named
        left join lateral (select ${language} from cpv_code where code like category || '00000-%' limit 1) code on true
       ) as categories
     from auction_screening`,
  )
  return rows[0]
}
