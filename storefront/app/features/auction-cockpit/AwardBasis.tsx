import { useTranslation } from '~/i18n/use-translation'
import type { Cockpit, RoomLot } from '~/api/auction-room.types'
import type { Auction } from '~/api/auctions.types'
import { decimalOf } from '~/ui/format/exact-decimal'
import { useFormat } from '~/ui/format/use-format'
import type { Column } from '~/ui/table/column'
import { DataTable } from '~/ui/table/DataTable'
import { LineCard } from '~/ui/table/LineCard'
import { FACTORS } from '../auction-draft/draft-body'
import { factorsByParticipant } from './factors'

type Props = { lot: RoomLot; cockpit: Cockpit; auction: Auction }
type Row = Cockpit['participants'][number]

/** How each offer comes to its compared value: the price asked, what is added to it, what it makes. */
export function AwardBasis({ lot, cockpit, auction }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { currency, decimals, value } = lot.rules
  if (value === 'price') return null
  const terms = factorsByParticipant(auction)
  const nameOf = (row: Row) => cockpit.names[row.participant_id] ?? '–'
  const columns: Column<Row>[] = [
    { id: 'name', header: t('cockpit.columns.name'), fixed: true, cell: nameOf, text: nameOf },
    {
      id: 'price',
      header: t('cockpit.columns.price'),
      numeric: true,
      cell: ({ last, currency: own }) => (last ? format.exact(last.price, own, decimals) : '–'),
      text: ({ last }) => last?.price ?? '',
    },
    ...FACTORS[value].map((factor) => ({
      id: factor,
      header: t(`auction_draft.factors.${factor}`),
      numeric: true,
      cell: ({ participant_id }: Row) => format.number(terms.get(participant_id)?.[factor] ?? '0'),
      text: ({ participant_id }: Row) => terms.get(participant_id)?.[factor] ?? '',
    })),
    {
      id: 'value',
      header: t('cockpit.columns.value'),
      numeric: true,
      cell: ({ last }) => (last ? format.exact(last.value, currency, decimals) : '–'),
      text: ({ last }) => (last ? decimalOf(last.value, decimals) : ''),
    },
  ]
  return (
    <DataTable
      name="auction-award-basis"
      caption={t('cockpit.basis')}
      columns={columns}
      rows={cockpit.participants.filter(({ last }) => last)}
      rowKey={({ participant_id }) => participant_id}
      card={(row) => (
        <LineCard
          title={nameOf(row)}
          total={row.last ? format.exact(row.last.value, currency, decimals) : '–'}
          note={row.last && format.exact(row.last.price, row.currency, decimals)}
        />
      )}
    />
  )
}
