import { Link } from 'react-router'
import type { TakenPart } from '~/api/auction-reports.types'
import { useTranslation } from '~/i18n/use-translation'
import { useFormat } from '~/ui/format/use-format'
import type { Column } from '~/ui/table/column'
import { DataTable } from '~/ui/table/DataTable'
import { LineCard } from '~/ui/table/LineCard'
import classes from './scorecard.module.css'

/** The lots the company took part in, newest first; each leads to its room with record and receipts. */
export function PartsTable({ parts }: { parts: TakenPart[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const outcomeOf = ({ outcome }: TakenPart): string =>
    t(`scorecard.outcomes.${outcome}` as 'scorecard.outcomes.won')
  const addressOf = ({ event_id, lot_id }: TakenPart): string => `/auctions/${event_id}/lots/${lot_id}`
  const amountOf = ({ won_amount, last_value, currency }: TakenPart): string => {
    const amount = won_amount ?? last_value
    return amount ? format.exact(amount, currency) : '–'
  }
  const dateOf = ({ closed_at }: TakenPart): string => (closed_at ? format.shortDate(closed_at) : '–')
  const columns: Column<TakenPart>[] = [
    {
      ...{ id: 'title', header: t('savings.lot'), fixed: true, text: ({ title }) => title },
      cell: ({ title, number }) => `${title} · ${t('orders.number', { number })}`,
    },
    {
      ...{ id: 'buyer', header: t('auctions.columns.buyer'), text: ({ buyer_name }) => buyer_name },
      cell: ({ buyer_name }) => buyer_name,
    },
    {
      ...{ id: 'outcome', header: t('scorecard.outcome'), text: outcomeOf },
      cell: (part) => <span className={classes.outcome}>{outcomeOf(part)}</span>,
    },
    {
      ...{ id: 'rank', header: t('scorecard.rank'), numeric: true },
      text: ({ rank }) => String(rank ?? ''),
      cell: ({ rank }) => rank ?? '–',
    },
    {
      ...{ id: 'bids', header: t('scorecard.bids'), numeric: true },
      text: ({ bid_count }) => String(bid_count),
      cell: ({ bid_count }) => format.number(bid_count),
    },
    {
      ...{ id: 'value', header: t('scorecard.offer'), numeric: true },
      text: ({ won_amount, last_value }) => won_amount ?? last_value ?? '',
      cell: amountOf,
    },
    {
      ...{ id: 'closed', header: t('scorecard.closed'), text: ({ closed_at }) => closed_at ?? '' },
      cell: dateOf,
    },
  ]
  return (
    <DataTable
      name="scorecard-lots"
      caption={t('scorecard.lots')}
      columns={columns}
      rows={parts}
      rowKey={({ lot_id }) => lot_id}
      rowHref={addressOf}
      tools
      card={(part) => (
        <Link to={addressOf(part)}>
          <LineCard
            title={part.title}
            total={amountOf(part)}
            note={`${outcomeOf(part)} · ${part.buyer_name} · ${dateOf(part)}`}
          />
        </Link>
      )}
    />
  )
}
