import { useTranslation } from '~/i18n/use-translation'
import { Link } from 'react-router'
import type { Auction, Lot } from '~/api/auctions.types'
import { useFormat } from '~/ui/format/use-format'
import { Section } from '~/ui/layout/Section'
import type { Column } from '~/ui/table/column'
import { DataTable } from '~/ui/table/DataTable'
import { LineCard } from '~/ui/table/LineCard'
import type { LotFigures } from './lot-figures'
import { savingOf } from './saving'

type Props = { auction: Auction; figures: LotFigures[] }

/** All lots of an auction side by side: where each stands and what it has brought. */
export function LotsOverview({ auction, figures }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { currency } = auction
  const of = ({ id }: Lot) => figures.find(({ lot_id }) => lot_id === id)
  if (auction.lots.length < 2 || !figures.length) return null
  const best = (lot: Lot) => {
    const known = of(lot)?.best
    return known ? format.exact(known, currency) : '–'
  }
  const saved = (lot: Lot) => {
    const known = of(lot)?.best
    const saving = known ? savingOf(lot.ceiling, known) : null
    return saving ? `${format.exact(saving.amount, currency)} · ${format.percent(saving.percent)}` : '–'
  }
  const columns: Column<Lot>[] = [
    {
      id: 'lot',
      header: t('auction.lots'),
      fixed: true,
      text: ({ title }) => title,
      cell: ({ id, title }) => <Link to={`/auctions/${auction.id}/lots/${id}`}>{title}</Link>,
    },
    {
      id: 'phase',
      header: t('auctions.columns.state'),
      text: ({ phase }) => t(`auctions.phases.${phase}`),
      cell: (lot) => t(`auctions.phases.${of(lot)?.phase ?? lot.phase}`),
    },
    {
      id: 'bidders',
      header: t('cockpit.bidders'),
      numeric: true,
      text: (lot) => String(of(lot)?.bidders ?? ''),
      cell: (lot) => of(lot)?.bidders ?? '–',
    },
    { id: 'best', header: t('cockpit.best'), numeric: true, text: best, cell: best },
    { id: 'saved', header: t('cockpit.saved'), numeric: true, text: saved, cell: saved },
  ]
  return (
    <Section title={t('cockpit.overview')}>
      <DataTable
        name="auction-lots"
        caption={t('cockpit.overview')}
        columns={columns}
        rows={auction.lots}
        rowKey={({ id }) => id}
        card={(lot) => (
          <Link to={`/auctions/${auction.id}/lots/${lot.id}`}>
            <LineCard
              title={lot.title}
              total={best(lot)}
              note={t(`auctions.phases.${of(lot)?.phase ?? lot.phase}`)}
            />
          </Link>
        )}
      />
    </Section>
  )
}
