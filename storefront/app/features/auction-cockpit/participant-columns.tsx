import { useTranslation } from '~/i18n/use-translation'
import type { Cockpit, CockpitRow, Presence, RoomLot } from '~/api/auction-room.types'
import { decimalOf } from '~/ui/format/exact-decimal'
import { useFormat } from '~/ui/format/use-format'
import type { Column } from '~/ui/table/column'
import { isOver } from '../auction-room/deadline'
import { ParticipantState } from './ParticipantState'
import { PresenceMark } from './PresenceMark'
import { RowActions } from './RowActions'
import { savingOf } from './saving'

/** The participants' table: who, where he stands, what he asks and what it saves. */
export function useParticipantColumns(
  lot: RoomLot,
  { names, awarded }: Cockpit,
  presence: Presence[] | null,
): Column<CockpitRow>[] {
  const { t } = useTranslation()
  const format = useFormat()
  const { currency, decimals, ceiling } = lot.rules
  const nameOf = ({ participant_id }: CockpitRow) => names[participant_id] ?? '–'
  const presenceOf = ({ participant_id }: CockpitRow) =>
    presence?.find((one) => one.participant_id === participant_id)
  const saving = ({ last }: CockpitRow) => (last ? savingOf(ceiling, last.value) : null)

  return [
    { id: 'name', header: t('cockpit.columns.name'), fixed: true, cell: nameOf, text: nameOf },
    {
      id: 'rank',
      header: t('cockpit.columns.rank'),
      numeric: true,
      cell: ({ rank }) => rank ?? '–',
      text: ({ rank }) => String(rank ?? ''),
    },
    {
      id: 'price',
      header: t('cockpit.columns.price'),
      numeric: true,
      cell: ({ last, currency: own }) => (last ? format.exact(last.price, own, decimals) : '–'),
      text: ({ last }) => last?.price ?? '',
    },
    {
      id: 'value',
      header: t('cockpit.columns.value'),
      numeric: true,
      cell: ({ last }) => (last ? format.exact(last.value, currency, decimals) : '–'),
      text: ({ last }) => (last ? decimalOf(last.value, decimals) : ''),
    },
    {
      id: 'saved',
      header: t('cockpit.columns.saved'),
      numeric: true,
      cell: (row) => {
        const saved = saving(row)
        return saved ? `${format.exact(saved.amount, currency)} · ${format.percent(saved.percent)}` : '–'
      },
      text: (row) => decimalOf(saving(row)?.amount ?? '0', 2),
    },
    ...(presence
      ? [
          {
            id: 'presence',
            header: t('cockpit.columns.presence'),
            cell: (row: CockpitRow) => <PresenceMark presence={presenceOf(row)} />,
          },
        ]
      : []),
    {
      id: 'state',
      header: t('cockpit.columns.state'),
      cell: (row) => <ParticipantState row={row} awarded={awarded} />,
    },
    ...(isOver(lot) && lot.phase !== 'closed'
      ? []
      : [
          {
            id: 'actions',
            header: t('cockpit.columns.actions'),
            cell: (row: CockpitRow) => <RowActions lot={lot} row={row} name={nameOf(row)} />,
          },
        ]),
  ]
}
