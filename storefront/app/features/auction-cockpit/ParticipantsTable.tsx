import { useTranslation } from '~/i18n/use-translation'
import type { Cockpit, Presence, RoomLot } from '~/api/auction-room.types'
import { useFormat } from '~/ui/format/use-format'
import { DataTable } from '~/ui/table/DataTable'
import { LineCard } from '~/ui/table/LineCard'
import classes from './cockpit.module.css'
import { useParticipantColumns } from './participant-columns'
import { ParticipantState } from './ParticipantState'
import { PresenceMark } from './PresenceMark'
import { RowActions } from './RowActions'

const LAST = Number.MAX_SAFE_INTEGER

type Props = { lot: RoomLot; cockpit: Cockpit; presence: Presence[] | null; file: string }

export function ParticipantsTable({ lot, cockpit, presence, file }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const columns = useParticipantColumns(lot, cockpit, presence)
  const rows = [...cockpit.participants].sort((a, b) => (a.rank ?? LAST) - (b.rank ?? LAST))
  const { currency, decimals } = lot.rules

  return (
    <DataTable
      name="auction-participants"
      file={file}
      caption={t('cockpit.participants')}
      columns={columns}
      rows={rows}
      rowKey={({ participant_id }) => participant_id}
      tools
      card={(row) => {
        const name = cockpit.names[row.participant_id] ?? '–'
        return (
          <LineCard
            title={row.rank === null ? name : t('cockpit.ranked', { rank: row.rank, name })}
            total={row.last ? format.exact(row.last.value, currency, decimals) : '–'}
            note={
              <div className={classes.cardNote}>
                {presence && (
                  <PresenceMark
                    presence={presence.find(({ participant_id }) => participant_id === row.participant_id)}
                  />
                )}
                <ParticipantState row={row} awarded={cockpit.awarded} />
                <RowActions lot={lot} row={row} name={name} />
              </div>
            }
          />
        )
      }}
    />
  )
}
