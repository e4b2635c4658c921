import { Link } from 'react-router-dom'
import { useLocaleTag, useT } from '../../../i18n/useT'
import type { AuctionRow } from '../../../providers/contract/auctions'
import type { Column } from '../../../ui/table/types'
import { DateTime } from '../../../ui/values/DateTime'
import { Figure } from '../../../ui/values/Figure'
import { formatShare } from '../../../ui/values/format'
import { Money } from '../../../ui/values/Money'
import { MoneyTotals } from '../../../ui/values/MoneyTotals'
import { StateChip } from '../../../ui/values/StateChip'
import { stateTones } from '../auctionTones'
import { savingOf, toNumber } from '../saving'

/** What an auction stands at: what it was awarded for once it is, the best offers until then. */
const priceOf = ({ awarded, best }: AuctionRow): string | null => awarded ?? best

export function useAuctionColumns(): Column<AuctionRow>[] {
  const t = useT()
  const locale = useLocaleTag()
  const sum = (rows: AuctionRow[], count: (row: AuctionRow) => number) => (
    <Figure value={rows.reduce((total, row) => total + count(row), 0)} />
  )

  return [
    {
      id: 'title',
      label: t('auctions.fields.title'),
      sort: 'title',
      width: 270,
      text: ({ number, title }) => `${number} · ${title}`,
      render: ({ id, number, title }) => (
        <Link to={`/auctions/${id}`}>
          <span className="num muted">{number}</span> {title}
        </Link>
      ),
    },
    {
      id: 'state',
      label: t('auctions.fields.state'),
      text: ({ state }) => t(`auctions.states.${state}`),
      render: ({ state }) => <StateChip tone={stateTones[state]}>{t(`auctions.states.${state}`)}</StateChip>,
    },
    {
      id: 'buyer',
      label: t('auctions.fields.buyer'),
      text: ({ buyer_name }) => buyer_name,
      render: ({ buyer_company_id, buyer_name }) => (
        <Link to={`/companies/${buyer_company_id}`}>{buyer_name}</Link>
      ),
    },
    {
      id: 'format',
      label: t('auctions.fields.format'),
      isWide: true,
      text: ({ format }) => t(`auctions.formats.${format}`),
    },
    {
      id: 'starts_at',
      label: t('auctions.fields.starts_at'),
      sort: 'starts_at',
      text: ({ starts_at }) => starts_at,
      render: ({ starts_at }) => <DateTime at={starts_at} as="datetime" />,
    },
    {
      id: 'lots',
      label: t('auctions.fields.lots'),
      isFigure: true,
      isWide: true,
      width: 70,
      text: ({ lot_count }) => lot_count,
      total: (rows) => sum(rows, ({ lot_count }) => lot_count),
    },
    {
      id: 'suppliers',
      label: t('auctions.fields.suppliers'),
      isFigure: true,
      isWide: true,
      width: 110,
      text: ({ accepted_count, participant_count }) => `${accepted_count} / ${participant_count}`,
    },
    {
      id: 'bid_count',
      label: t('auctions.fields.bids'),
      sort: 'bid_count',
      isFigure: true,
      isWide: true,
      width: 80,
      text: ({ bid_count }) => bid_count,
      total: (rows) => sum(rows, ({ bid_count }) => bid_count),
    },
    {
      id: 'ceiling',
      label: t('auctions.fields.ceiling'),
      isFigure: true,
      isExtra: true,
      text: ({ ceiling }) => ceiling,
      render: ({ ceiling, currency }) => <Money amount={ceiling} currency={currency} digits={0} />,
      total: (rows) => (
        <MoneyTotals amounts={rows.map(({ ceiling, currency }) => ({ amount: ceiling ?? '0', currency }))} />
      ),
    },
    {
      id: 'price',
      label: t('auctions.fields.price'),
      isFigure: true,
      isWide: true,
      text: priceOf,
      render: (row) => (
        <span title={row.awarded === null ? t('auctions.fields.best') : t('auctions.fields.awarded_for')}>
          <Money amount={toNumber(priceOf(row))} currency={row.currency} digits={0} />
        </span>
      ),
    },
    {
      id: 'saved',
      label: t('auctions.fields.saved'),
      isFigure: true,
      isWide: true,
      text: (row) => savingOf(row.ceiling, priceOf(row)),
      render: (row) => {
        const share = savingOf(row.ceiling, priceOf(row))
        return share === null ? <span className="muted">—</span> : formatShare(share, locale, 1)
      },
    },
    {
      id: 'disputes',
      label: t('auctions.fields.disputes'),
      isFigure: true,
      isExtra: true,
      text: ({ dispute_count }) => dispute_count,
    },
    {
      id: 'created_at',
      label: t('auctions.fields.created_at'),
      sort: 'created_at',
      isExtra: true,
      text: ({ created_at }) => created_at,
      render: ({ created_at }) => <DateTime at={created_at} />,
    },
  ]
}
