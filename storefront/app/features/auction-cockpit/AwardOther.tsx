import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import type { Cockpit, RoomLot } from '~/api/auction-room.types'
import { useFormat } from '~/ui/format/use-format'
import { Notice } from '~/ui/states/Notice'
import { ReasonDialog } from '../auction-room/ReasonDialog'

export type Colleague = { id: string; name: string }
type Props = { lot: RoomLot; cockpit: Cockpit; colleagues: Colleague[]; onClose: () => void }

/** An award that differs from the proposal: to whom, why, and who else in the company stands for it. */
export function AwardOther({ lot, cockpit, colleagues, onClose }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const proposed = cockpit.proposal[0]?.participant_id
  const others = cockpit.participants.filter(
    ({ last, participant_id }) => last && participant_id !== proposed,
  )
  const [chosen, setChosen] = useState(others[0]?.participant_id ?? '')
  const row = others.find(({ participant_id }) => participant_id === chosen)
  const share = { participant_id: chosen, seq: row?.last?.seq, quantity: lot.rules.quantity }

  return (
    <ReasonDialog
      lotId={lot.lot_id}
      command={{ kind: 'award', shares: [share] }}
      title={t('cockpit.award_another')}
      consequence={t('cockpit.award_another_text')}
      confirm={t('cockpit.award_confirm')}
      onClose={onClose}
    >
      <NativeSelect
        label={t('cockpit.columns.name')}
        value={chosen}
        onChange={(event) => setChosen(event.currentTarget.value)}
        data={others.map(({ participant_id, last, currency }) => ({
          value: participant_id,
          label: `${cockpit.names[participant_id] ?? '–'} · ${format.exact(last!.price, currency, lot.rules.decimals)}`,
        }))}
      />
      {colleagues.length === 0 && <Notice tone="attention">{t('cockpit.no_second_person')}</Notice>}
    </ReasonDialog>
  )
}
