import Alert from '@mui/material/Alert'
import Button from '@mui/material/Button'
import Snackbar from '@mui/material/Snackbar'
import {
  useNotificationContext,
  useTakeUndoableMutation,
  useTranslate,
  type NotificationPayload,
} from 'react-admin'
import { useEffect, useState } from 'react'
import { useT } from '../../i18n/useT'

const showForMs = { success: 4000, info: 5000, warning: 8000, error: 8000 } as const

const severityOf = (type: string): keyof typeof showForMs =>
  type === 'error' || type === 'warning' || type === 'success' ? type : 'info'

/** One message at a time at the foot of the screen, the newest, with undo where the action can be taken back. */
export function Notifications() {
  const t = useT()
  const translate = useTranslate()
  const { notifications, takeNotification } = useNotificationContext()
  const takeMutation = useTakeUndoableMutation()
  const [current, setCurrent] = useState<NotificationPayload>()

  useEffect(() => {
    if (notifications.length === 0) return
    if (current?.notificationOptions?.undoable) takeMutation()?.({ isUndo: false })
    setCurrent(takeNotification() ?? undefined)
  }, [notifications, current, takeNotification, takeMutation])

  const settle = (isUndo: boolean): void => {
    if (current?.notificationOptions?.undoable) takeMutation()?.({ isUndo })
    setCurrent(undefined)
  }

  if (!current) return null
  const { message, type, notificationOptions } = current
  const severity = severityOf(type)
  const text =
    typeof message === 'string' ? translate(message, notificationOptions?.messageArgs ?? {}) : message

  return (
    <Snackbar
      open
      autoHideDuration={notificationOptions?.autoHideDuration ?? showForMs[severity]}
      onClose={(_, reason) => reason !== 'clickaway' && settle(false)}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'center' }}
      sx={{ mb: { xs: '56px', sm: 0 } }}
    >
      <Alert
        severity={severity}
        variant="filled"
        onClose={() => settle(false)}
        action={
          notificationOptions?.undoable && (
            <Button color="inherit" onClick={() => settle(true)}>
              {t('ra.action.undo')}
            </Button>
          )
        }
      >
        {text}
      </Alert>
    </Snackbar>
  )
}
