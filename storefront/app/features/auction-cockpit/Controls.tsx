import { Button, NumberInput } from '@mantine/core'
import { useCallback, useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import type { RoomLot } from '~/api/auction-room.types'
import { ReasonDialog } from '../auction-room/ReasonDialog'
import classes from './cockpit.module.css'
import { controlsOf, type Control } from './controls'

const MINUTE_MS = 60_000
const GRAVE: Control[] = ['cancel', 'award_nothing']

/** What the buyer may do to the lot; each says what will come of it before it is done. */
export function Controls({ lot, isBound }: { lot: RoomLot; isBound: boolean }) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState<Control | null>(null)
  const [minutes, setMinutes] = useState<number | string>(5)
  const close = useCallback(() => setAsked(null), [])
  const ms = Math.max(1, Math.round(Number(minutes) || 1)) * MINUTE_MS
  const parameters = { extend: { by_ms: ms }, resume: { in_ms: ms } }
  const isTimed = asked === 'extend' || asked === 'resume'

  return (
    <div className={classes.controls}>
      {controlsOf(lot, isBound).map((control) => (
        <Button
          key={control}
          variant="default"
          color={GRAVE.includes(control) ? 'red' : undefined}
          onClick={() => setAsked(control)}
        >
          {t(`cockpit.controls.${control}.button`)}
        </Button>
      ))}
      {asked && (
        <ReasonDialog
          lotId={lot.lot_id}
          command={{ kind: asked, ...(isTimed ? parameters[asked] : {}) }}
          title={t(`cockpit.controls.${asked}.button`)}
          consequence={t(`cockpit.controls.${asked}.text`)}
          confirm={t(`cockpit.controls.${asked}.confirm`)}
          hasReason={asked !== 'resume'}
          isGrave={GRAVE.includes(asked)}
          onClose={close}
        >
          {isTimed && (
            <NumberInput
              label={t(asked === 'extend' ? 'cockpit.by_minutes' : 'cockpit.in_minutes')}
              value={minutes}
              onChange={setMinutes}
              min={1}
              max={1_440}
              allowDecimal={false}
              hideControls
            />
          )}
        </ReasonDialog>
      )}
    </div>
  )
}
