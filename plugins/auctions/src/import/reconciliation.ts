import type { Comparison, ImportContext, Reconciliation } from '@gostiny/platform'
import type { PlannedAuction } from './plan'
import { stagingTable } from './staging'

const ASIDE = 'coalesce(refused, reason) is not null'

/** Everything read and what became of it, and the awards by the rules beside those of the log. */
export async function reconciliationOf(
  { client, run }: Pick<ImportContext, 'client' | 'run'>,
  planned: readonly PlannedAuction[],
): Promise<Reconciliation> {
  const table = stagingTable(run.id)
  const { rows } = await client.query(
    `select count(*)::int as rows, count(*) filter (where ${ASIDE})::int as rows_aside,
       count(distinct auction)::int as auctions,
       (count(distinct auction) - count(distinct auction) filter (where not ${ASIDE}))::int as auctions_aside,
       coalesce(trim_scale(sum(bid)), 0)::text as amount,
       coalesce(trim_scale(sum(bid) filter (where ${ASIDE})), 0)::text as amount_aside,
       coalesce(trim_scale(sum(bid) filter (where not ${ASIDE})), 0)::text as amount_taken
     from ${table}`,
  )
  const [sums] = rows
  const reasons = await client.query(
    `select coalesce(refused, reason) as reason, count(*)::int as lines,
       coalesce(trim_scale(sum(bid)), 0)::text as amount
     from ${table} where ${ASIDE} group by 1 order by 2 desc, 1`,
  )
  return {
    measures: [
      {
        ...{ measure: 'lines', read: sums.rows, set_aside: sums.rows_aside },
        imported: planned.reduce((count, { bidders }) => count + bidders.length, 0),
      },
      {
        ...{ measure: 'auctions', read: sums.auctions, imported: planned.length },
        set_aside: sums.auctions_aside,
      },
      { measure: 'bids', read: sums.amount, imported: sums.amount_taken, set_aside: sums.amount_aside },
    ],
    reasons: reasons.rows,
    linesMeasure: 'lines',
    amountMeasure: 'bids',
    comparison: comparisonOf(planned),
  }
}

/** Awards by the rules and by the log: how often each verdict, and every difference. */
function comparisonOf(planned: readonly PlannedAuction[]): Comparison {
  const counts: Record<string, number> = {}
  const count = (name: string) => (counts[name] = (counts[name] ?? 0) + 1)
  for (const { replayed } of planned) {
    count(replayed.verdict)
    if (replayed.isDrawn) count('equal_best_offers')
  }
  return {
    counts,
    differences: planned
      .filter(({ replayed }) => replayed.verdict !== 'same')
      .map(({ logged, bidders, replayed }) => {
        const offerOf = (id: string | null | undefined): string => {
          const index = bidders.findIndex(({ participant_id }) => participant_id === id)
          return index < 0 ? '–' : `${bidders[index].name} ${logged.rows[index].bid ?? ''}`.trim()
        }
        return {
          what: logged.auction,
          reason: replayed.verdict,
          ours: offerOf(replayed.by_rules),
          theirs: replayed.recorded.map(offerOf).join(', ') || '–',
        }
      }),
  }
}
