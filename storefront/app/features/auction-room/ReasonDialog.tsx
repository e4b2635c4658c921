import { Button } from '@mantine/core'
import { useEffect, useState, type FormEvent, type ReactNode } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { Dialog } from '~/ui/layout/Dialog'
import type { LotCommand } from '~/api/auction-room.types'
import { CommandRefusal } from './CommandRefusal'
import { ReasonField } from './ReasonField'
import classes from './room.module.css'
import { useCommand } from './use-command'

type Props = {
  lotId: string
  command: LotCommand
  title: string
  /** What will come of it. */
  consequence: string
  confirm: string
  hasReason?: boolean
  isGrave?: boolean
  onClose: () => void
  children?: ReactNode
}

/** A step that others will see in the record: what it brings about, why it is taken, then the button. */
export function ReasonDialog(props: Props) {
  const { lotId, command, title, consequence, confirm, hasReason = true, isGrave, onClose, children } = props
  const { t } = useTranslation()
  const { send, isPending, refusal, isDone } = useCommand(lotId)
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  useEffect(() => {
    if (isDone) onClose()
  }, [isDone, onClose])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const isEmpty = hasReason && !reason.trim()
    setMissing(isEmpty)
    if (!isEmpty) send(hasReason ? { ...command, reason: reason.trim() } : command)
  }

  return (
    <Dialog onClose={onClose} title={title}>
      <form onSubmit={submit} className={classes.dialog} noValidate>
        <CommandRefusal refusal={refusal} />
        <p>{consequence}</p>
        {children}
        {hasReason && <ReasonField value={reason} onChange={setReason} isMissing={isMissing} />}
        <div className={classes.dialogButtons}>
          <Button variant="default" onClick={onClose}>
            {t('room.back')}
          </Button>
          <Button type="submit" loading={isPending} color={isGrave ? 'red' : undefined}>
            {confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
