import { drainReaders, registerImportKind, type ImportContext } from '@gostiny/platform'
import { ledgerColumns } from './columns'
import { examineLines } from './examine'
import './messages'
import { plannedReconciliation } from './reconciliation'
import { dropStaging, openStaging, stagedRows, stagingTable } from './staging'
import { undoLedger } from './undo'
import { writeLedger } from './write'

/** Every reader catches up: ledger, projections, cards. */
async function settle({ container, report }: ImportContext): Promise<void> {
  await report('settling')
  await drainReaders(container)
}

const setAsideSql = (runId: string) => `
  select row, coalesce(refused, reason) as reason, coalesce(problem_column, '') as "column",
    jsonb_strip_nulls(jsonb_build_object('invoice_no', invoice, 'code', code, 'description', description,
      'quantity', trim_scale(quantity)::text, 'date', at, 'unit_price', trim_scale(unit_price)::text,
      'customer', customer, 'country', country, 'value', problem_value)) as cells
  from ${stagingTable(runId)} where refused is not null or verdict = 'set_aside'`

/** The ledger of a wholesaler: invoice lines into companies, products, prices, orders, returns and credits. */
export const orderImport = registerImportKind({
  name: 'orders',
  isUsual: true,
  columns: ledgerColumns,
  stage: openStaging,
  staged: stagedRows,
  examine: examineLines,
  plan: ({ client, run }) => plannedReconciliation(client, stagingTable(run.id)),
  write: writeLedger,
  settle,
  undo: undoLedger,
  setAsideSql,
  discard: dropStaging,
})
