import { cancellationsSql, changesSql } from './changed'
import { chosenOrdersSql } from './chosen-orders'
import { paymentsSql } from './paid'
import { linesSql, placedSql } from './placed'
import { returnLinesSql, returnsSql } from './returned'

const told = [placedSql, linesSql, changesSql, cancellationsSql, returnsSql, returnLinesSql, paymentsSql]

/** Everything that is to be told about these orders, as interactions. */
export const ordersSql = (orderIds: readonly string[]): string =>
  `${chosenOrdersSql(orderIds)} ${told.join(' union all ')}`
