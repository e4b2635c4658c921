import { useTranslation } from '~/i18n/use-translation'
import type { AuctionRow, AuctionSide } from '~/api/auctions.types'
import { decimalOf } from '~/ui/format/exact-decimal'
import { useFormat } from '~/ui/format/use-format'
import type { Column } from '~/ui/table/column'
import type { ServerClock } from '../auction-room/use-server-clock'
import classes from './auctions.module.css'
import { listedPrice } from './listed-price'
import { StateBadge } from './StateBadge'
import { When } from './When'

/** Columns of the auctions a company runs or is invited to. */
export function useAuctionColumns(as: AuctionSide, clock: ServerClock): Column<AuctionRow>[] {
  const { t } = useTranslation()
  const format = useFormat()
  const isBuyer = as === 'buyer'

  return [
    {
      id: 'title',
      header: t('auctions.columns.title'),
      fixed: true,
      text: ({ title }) => title,
      cell: ({ title, number, is_rehearsal }) => (
        <>
          {title}{' '}
          <span className={classes.number}>
            {t('orders.number', { number })}
            {is_rehearsal && ` · ${t('auctions.rehearsal')}`}
          </span>
        </>
      ),
    },
    {
      id: 'state',
      header: t('auctions.columns.state'),
      text: ({ state }) => t(`auctions.states.${state}`),
      cell: ({ state }) => <StateBadge state={state} />,
    },
    {
      id: 'format',
      header: t('auctions.columns.format'),
      text: ({ format: kind }) => t(`auctions.formats.${kind}`),
      cell: ({ format: kind }) => t(`auctions.formats.${kind}`),
    },
    {
      id: 'when',
      header: t('auctions.columns.when'),
      text: ({ ends_at }) => ends_at,
      cell: (row) => <When row={row} clock={clock} />,
    },
    {
      id: 'lots',
      header: t('auctions.columns.lots'),
      numeric: true,
      text: ({ lot_count }) => String(lot_count),
      cell: ({ lot_count }) => lot_count,
    },
    ...(isBuyer ? buyerColumns() : supplierColumns()),
  ]

  function buyerColumns(): Column<AuctionRow>[] {
    return [
      {
        id: 'participants',
        header: t('auctions.columns.participants'),
        numeric: true,
        text: ({ accepted_count, participant_count }) => `${accepted_count}/${participant_count}`,
        cell: ({ accepted_count, participant_count }) =>
          t('auctions.accepted_of', { accepted: accepted_count, all: participant_count }),
      },
      {
        id: 'best',
        header: t('auctions.columns.price'),
        numeric: true,
        text: (row) => {
          const price = listedPrice(row)
          return price ? decimalOf(price.amount, 2) : ''
        },
        cell: (row) => {
          const price = listedPrice(row)
          return price ? (
            <span title={t(`cockpit.${price.kind}`)}>{format.exact(price.amount, row.currency)}</span>
          ) : (
            '–'
          )
        },
      },
    ]
  }

  function supplierColumns(): Column<AuctionRow>[] {
    return [
      {
        id: 'buyer',
        header: t('auctions.columns.buyer'),
        text: ({ buyer_name }) => buyer_name,
        cell: ({ buyer_name }) => buyer_name,
      },
      {
        id: 'answer',
        header: t('auctions.columns.answer'),
        text: ({ my_state }) => (my_state ? t(`auctions.answers.${my_state}`) : ''),
        cell: ({ my_state }) =>
          my_state && <span className={classes.answer}>{t(`auctions.answers.${my_state}`)}</span>,
      },
    ]
  }
}
