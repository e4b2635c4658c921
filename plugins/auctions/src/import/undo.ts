import type { ImportContext } from '@gostiny/platform'

/** A record is deleted for this alone: that of a lot whose import is taken back. */
const statements = [
  `select set_config('gostiny.undone_import', $1, true)`,
  `create temp table undone_lot on commit drop as
   select lot.id from auction_lot lot join auction_event event on event.id = lot.event_id where event.import_id = $1`,
  'delete from auction_lot_record using undone_lot where lot_id = undone_lot.id',
  'delete from auction_signed_head using undone_lot where lot_id = undone_lot.id',
  'delete from auction_event where import_id = $1',
]

/** A company stays when anybody works for it, it trades, or other auctions know it. */
const companyStatement = `
  delete from company where import_id = $1 and not exists (
    select from (
      select company_id as id from membership
      union select metadata->>'company_id' from "order"
      union select buyer_company_id from auction_event
      union select supplier_company_id from auction_participant
      union select company_id from company_group_company
      union select parent_id from company where import_id is distinct from $1
    ) used where used.id = company.id)`

/** Takes back what an import made, in the caller's transaction, except what something else uses by now. */
export async function undoAuctions({ client, run, report }: ImportContext): Promise<void> {
  await report('undoing')
  for (const statement of [...statements, companyStatement])
    await client.query(statement, statement.includes('$1') ? [run.id] : [])
}
