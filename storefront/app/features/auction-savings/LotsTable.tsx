import { useState } from 'react'
import { Link } from 'react-router'
import { BASES, type AwardedLot } from '~/api/auction-reports.types'
import { useTranslation } from '~/i18n/use-translation'
import { useFormat } from '~/ui/format/use-format'
import type { Column } from '~/ui/table/column'
import { DataTable } from '~/ui/table/DataTable'
import { LineCard } from '~/ui/table/LineCard'

/** Lots shown before all are asked for. */
const FEW = 20

/** The awarded lots the figures rest on, newest first. */
export function LotsTable({ lots }: { lots: AwardedLot[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [isWhole, setWhole] = useState(false)
  const suppliersOf = ({ suppliers }: AwardedLot): string => suppliers.map(({ name }) => name).join(', ')
  const columns: Column<AwardedLot>[] = [
    {
      ...{ id: 'title', header: t('savings.lot'), fixed: true, text: ({ title }) => title },
      cell: ({ title, number }) => `${title} · ${t('orders.number', { number })}`,
    },
    {
      ...{ id: 'decided', header: t('savings.decided'), text: ({ decided_at }) => decided_at },
      cell: ({ decided_at }) => format.shortDate(decided_at),
    },
    { id: 'supplier', header: t('savings.by.supplier'), text: suppliersOf, cell: suppliersOf },
    {
      ...{ id: 'currency', header: t('savings.currency'), text: ({ currency }) => currency.toUpperCase() },
      cell: ({ currency }) => currency.toUpperCase(),
    },
    {
      ...{ id: 'paid', header: t('savings.paid'), numeric: true, text: ({ paid }) => paid },
      cell: ({ paid, currency }) => format.exact(paid, currency),
    },
    ...BASES.map((base): Column<AwardedLot> => ({
      ...{ id: base, header: t(`savings.base_amounts.${base}`), numeric: true },
      text: (lot) => lot[base] ?? '',
      cell: (lot) => (lot[base] ? format.exact(lot[base], lot.currency) : '–'),
    })),
  ]
  return (
    <>
      <DataTable
        name="savings-lots"
        caption={t('savings.lots')}
        columns={columns}
        rows={isWhole ? lots : lots.slice(0, FEW)}
        rowKey={({ lot_id }) => lot_id}
        rowHref={({ event_id }) => `/auctions/${event_id}`}
        tools
        card={(lot) => (
          <Link to={`/auctions/${lot.event_id}`}>
            <LineCard
              title={lot.title}
              total={format.exact(lot.paid, lot.currency)}
              note={`${format.shortDate(lot.decided_at)} · ${suppliersOf(lot)}`}
            />
          </Link>
        )}
      />
      {lots.length > FEW && !isWhole && (
        <button type="button" className="text-link" onClick={() => setWhole(true)}>
          {t('savings.show_all', { count: lots.length })}
        </button>
      )}
    </>
  )
}
