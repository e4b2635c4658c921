import Button from '@mui/material/Button'
import Dialog from '@mui/material/Dialog'
import DialogActions from '@mui/material/DialogActions'
import DialogContent from '@mui/material/DialogContent'
import DialogTitle from '@mui/material/DialogTitle'
import { Form, useNotify } from 'react-admin'
import { useId, useState, type ReactNode } from 'react'
import { useT } from '../../i18n/useT'
import styles from './form.module.css'
import { StrayErrors } from './StrayErrors'
import { SubmitButton } from './SubmitButton'

type DialogFormProps<V> = {
  isOpen: boolean
  onClose: () => void
  title: string
  lead?: ReactNode
  submitLabel: string
  isDanger?: boolean
  /** While a field is not ready, the form cannot be sent. */
  isWaiting?: boolean
  defaultValues?: object
  /** What to do with the values; a refusal it throws is shown at the fields. */
  onSubmit: (values: V) => Promise<unknown>
  /** Said when it went well. */
  done?: string
  children?: ReactNode
}

type Refused = { message: string; body?: { errors?: object } }

/** A short form in a dialog that stays open with the server's word when the server refuses. */
export function DialogForm<V>(props: DialogFormProps<V>) {
  const {
    isOpen,
    onClose,
    title,
    lead,
    submitLabel,
    isDanger,
    isWaiting,
    defaultValues,
    onSubmit,
    done,
    children,
  } = props
  const t = useT()
  const notify = useNotify()
  const id = useId()
  const [refusal, setRefusal] = useState<string>()
  const [isSaving, setSaving] = useState(false)

  const close = (): void => {
    setRefusal(undefined)
    onClose()
  }
  const submit = async (values: unknown): Promise<object | undefined> => {
    setSaving(true)
    setRefusal(undefined)
    try {
      await onSubmit(values as V)
      if (done) notify(done, { type: 'success' })
      close()
    } catch (error) {
      const { message, body } = error as Refused
      if (!body?.errors) setRefusal(message)
      return body?.errors
    } finally {
      setSaving(false)
    }
  }

  return (
    <Dialog
      open={isOpen}
      onClose={(_, reason) => (children && reason === 'backdropClick' ? undefined : close())}
      fullWidth
      maxWidth="xs"
      aria-labelledby={id}
    >
      <Form
        onSubmit={submit}
        defaultValues={defaultValues}
        sanitizeEmptyValues={false}
        disableInvalidFormNotification
        noValidate
      >
        <DialogTitle id={id}>{title}</DialogTitle>
        <DialogContent>
          <div className={styles.form} style={{ gap: 14 }}>
            {lead && <div className="muted">{lead}</div>}
            {children}
            <StrayErrors />
            {refusal && (
              <p className={styles.formError} role="alert">
                {refusal}
              </p>
            )}
          </div>
        </DialogContent>
        <DialogActions>
          <Button variant="text" onClick={close}>
            {t('ra.action.cancel')}
          </Button>
          <SubmitButton color={isDanger ? 'error' : 'primary'} loading={isSaving || isWaiting}>
            {submitLabel}
          </SubmitButton>
        </DialogActions>
      </Form>
    </Dialog>
  )
}
