import { useTranslation } from '~/i18n/use-translation'
import { Link } from 'react-router'
import type { AuctionRow, AuctionSide } from '~/api/auctions.types'
import { useFormat } from '~/ui/format/use-format'
import { DataTable } from '~/ui/table/DataTable'
import { LineCard } from '~/ui/table/LineCard'
import type { ServerClock } from '../auction-room/use-server-clock'
import { useAuctionColumns } from './auction-columns'
import { listedPrice } from './listed-price'
import { StateBadge } from './StateBadge'
import { When } from './When'

type Props = { as: AuctionSide; auctions: AuctionRow[]; clock: ServerClock }

export function AuctionsTable({ as, auctions, clock }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const columns = useAuctionColumns(as, clock)
  const priceOf = (row: AuctionRow) => {
    const price = listedPrice(row)
    return price ? format.exact(price.amount, row.currency) : undefined
  }
  return (
    <DataTable
      name={`auctions-${as}`}
      caption={t('auctions.title')}
      columns={columns}
      rows={auctions}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/auctions/${id}`}
      tools
      card={(row) => (
        <Link to={`/auctions/${row.id}`}>
          <LineCard
            title={row.title}
            total={priceOf(row)}
            note={
              <>
                <StateBadge state={row.state} /> ·{' '}
                {row.state !== 'paused' && (
                  <>
                    <When row={row} clock={clock} /> ·{' '}
                  </>
                )}
                {as === 'buyer'
                  ? t('auctions.accepted_of', { accepted: row.accepted_count, all: row.participant_count })
                  : row.buyer_name}
                {row.is_rehearsal && ` · ${t('auctions.rehearsal')}`}
              </>
            }
          />
        </Link>
      )}
    />
  )
}
