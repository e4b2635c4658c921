import { Link } from 'react-router'
import type { BoundLot, EventProposal } from '~/api/auction-award.types'
import type { Auction } from '~/api/auctions.types'
import { useTranslation } from '~/i18n/use-translation'
import { useFormat } from '~/ui/format/use-format'
import type { Column } from '~/ui/table/column'
import { DataTable } from '~/ui/table/DataTable'
import { LineCard } from '~/ui/table/LineCard'
import classes from './award.module.css'

type Props = { auction: Auction; proposal: EventProposal }

/** The best offer for every lot and package, and which of them the proposal takes. */
export function OffersTable({ auction, proposal: { lots, chosen } }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const titleOf = (id: string) => auction.lots.find((lot) => lot.id === id)?.title ?? '–'
  const addressOf = ({ lot_id }: BoundLot) => `/auctions/${auction.id}/lots/${lot_id}`
  const supplierOf = ({ participant_id }: BoundLot) =>
    auction.addressees.find(({ id }) => id === participant_id)?.name ?? '–'
  const kindOf = ({ covers }: BoundLot) =>
    covers.length
      ? t('package_award.package', { lots: covers.map(titleOf).join(', ') })
      : t('package_award.single')
  const bestOf = ({ best }: BoundLot) => (best ? format.exact(best, auction.currency) : '–')
  const verdictOf = ({ lot_id, best }: BoundLot) => {
    if (!best) return t('package_award.no_offer')
    return t(chosen.includes(lot_id) ? 'package_award.taken' : 'package_award.not_taken')
  }
  const columns: Column<BoundLot>[] = [
    {
      ...{ id: 'lot', header: t('auction.lots'), fixed: true, text: ({ lot_id }) => titleOf(lot_id) },
      cell: (lot) => <Link to={addressOf(lot)}>{titleOf(lot.lot_id)}</Link>,
    },
    { id: 'kind', header: t('package_award.kind'), text: kindOf, cell: kindOf },
    { id: 'supplier', header: t('cockpit.columns.name'), text: supplierOf, cell: supplierOf },
    { id: 'best', header: t('cockpit.best'), numeric: true, text: ({ best }) => best ?? '', cell: bestOf },
    {
      ...{ id: 'verdict', header: t('package_award.verdict'), text: verdictOf },
      cell: (lot) => (
        <span className={classes.verdict} data-taken={chosen.includes(lot.lot_id) || undefined}>
          {verdictOf(lot)}
        </span>
      ),
    },
  ]
  return (
    <DataTable
      name="package-award"
      caption={t('package_award.title')}
      columns={columns}
      rows={lots}
      rowKey={({ lot_id }) => lot_id}
      card={(lot) => (
        <Link to={addressOf(lot)}>
          <LineCard
            title={titleOf(lot.lot_id)}
            total={bestOf(lot)}
            note={[kindOf(lot), supplierOf(lot), verdictOf(lot)].filter((word) => word !== '–').join(' · ')}
          />
        </Link>
      )}
    />
  )
}
