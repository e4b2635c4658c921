/**
 * The company a dispute is held against, in SQL: the buyer of a supplier's dispute; of the buyer's, the supplier of the
 * line it is about, and nobody when it names none. `dispute` and `event` must be in reach.
 */
export const RESPONDENT_SQL = `case
  when dispute.company_id <> event.buyer_company_id then event.buyer_company_id
  else (select participant.supplier_company_id from auction_lot_record record
    join auction_participant participant on participant.id = record.body::jsonb->'data'->>'participant_id'
    where record.lot_id = dispute.lot_id and record.seq = dispute.about_seq limit 1) end`
