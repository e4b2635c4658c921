import { drainReaders, registerImportKind, type ImportContext } from '@gostiny/platform'
import { auctionColumns } from './columns'
import { examineRows } from './examine'
import './guard-undo'
import './messages'
import { planImport } from './plan'
import { dropStaging, openStaging, stagedRows, stagingTable } from './staging'
import { undoAuctions } from './undo'
import { writeAuctions } from './write'

/** Every reader catches up: results, ledger, projections. */
async function settle({ container, report }: ImportContext): Promise<void> {
  await report('settling')
  await drainReaders(container)
}

const setAsideSql = (runId: string) => `
  select row, coalesce(refused, reason) as reason, coalesce(problem_column, '') as "column",
    jsonb_strip_nulls(jsonb_build_object('auction', auction, 'date', at, 'title', title,
      'reserve_price', trim_scale(reserve_price)::text, 'min_price', trim_scale(min_price)::text, 'bidder', bidder,
      'bid', trim_scale(bid)::text, 'remark', remark, 'won', won, 'value', problem_value)) as cells
  from ${stagingTable(runId)} where coalesce(refused, reason) is not null`

/** A log of sealed auctions: one row per bidder into closed auctions whose records can be checked. */
export const auctionImport = registerImportKind({
  name: 'auctions',
  columns: auctionColumns,
  stage: openStaging,
  staged: stagedRows,
  examine: examineRows,
  plan: planImport,
  write: writeAuctions,
  settle,
  undo: undoAuctions,
  setAsideSql,
  discard: dropStaging,
})
