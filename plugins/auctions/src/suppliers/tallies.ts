import type { Visibility } from '../modules/auctions/domain'

/** Months of auctions a scorecard looks back on. */
export const SCORECARD_MONTHS = 24

/** SQL of what a lot's rules let its participants see, of the lot in `result`: the record opens with its rules. */
export const seenSql = (field: keyof Visibility): string => `(
  select opened.body::jsonb->'data'->'rules'->'visibility'->>'${field}' from auction_lot_record opened
  where opened.lot_id = result.lot_id and opened.seq = 1)`

/** Who reads a tally: a buyer, or the supplier himself, who is not told by a median what the rules of a lot hide. */
type Reader = 'buyer' | 'himself'

/**
 * SQL of a supplier's tally within the period, for a `cross join lateral`: the one place where facts of the scorecard
 * are counted. `supplier.id` must be in reach; parameters: $1 the instant, as text, up to which is counted.
 */
export const tallySql = (reader: Reader): string => `(
  select invitation.invited, invitation.accepted, invitation.withdrawn, invitation.last_at, part.*
  from (
    select count(*)::int as invited, count(*) filter (where participant.state = 'accepted')::int as accepted,
      count(*) filter (where participant.state = 'declined' and exists (select from auction_answer answer
        where answer.participant_id = participant.id and answer.state = 'accepted'))::int as withdrawn,
      max(participant.invited_at) as last_at
    from auction_participant participant join auction_event event on event.id = participant.event_id
    where participant.supplier_company_id = supplier.id and not event.is_rehearsal and event.state <> 'draft'
      and event.published_at > $1::timestamptz - interval '${SCORECARD_MONTHS} months'
      and event.published_at <= $1::timestamptz
  ) invitation, (
    select count(*) filter (where part.outcome in ('won', 'lost'))::int as decided,
      count(*) filter (where part.outcome = 'won')::int as won,
      count(*) filter (where part.bid_count > 0)::int as bid_lots,
      count(*) filter (where part.bid_count > 0 and (part.voided_count > 0 or part.mistake_count > 0
        or part.outcome in ('blocked', 'disqualified')))::int as flawed_lots,
      percentile_cont(0.5) within group (order by part.last_value / nullif(result.best, 0) - 1)
        filter (where part.outcome in ('won', 'lost') and ${isBestShown(reader)}) as over_best,
      count(*) filter (where part.outcome in ('won', 'lost') and ${isBestShown(reader)})::int as compared,
      percentile_cont(0.5) within group (order by 1 - part.last_value / nullif(result.ceiling, 0))
        filter (where part.outcome in ('won', 'lost')) as under_ceiling
    from auction_lot_participation part join auction_lot_result result on result.lot_id = part.lot_id
    where part.supplier_company_id = supplier.id
      and result.closed_at > $1::timestamptz - interval '${SCORECARD_MONTHS} months'
      and result.closed_at <= $1::timestamptz
  ) part
)`

const isBestShown = (reader: Reader): string =>
  reader === 'buyer' ? 'true' : `coalesce(${seenSql('lead_price')}, 'hidden') <> 'hidden'`
