import Button from '@mui/material/Button'
import { Form, useSaveContext, type RaRecord } from 'react-admin'
import type { ReactNode } from 'react'
import { useFormState } from 'react-hook-form'
import { useNavigate } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import { DraftNotice } from './DraftNotice'
import styles from './form.module.css'
import { listErrors } from './formErrors'
import { StrayErrors } from './StrayErrors'
import { SubmitButton } from './SubmitButton'

type FormShellProps = {
  children: ReactNode
  record?: Partial<RaRecord>
  defaultValues?: object
  saveLabel?: string
}

/** A form with its save bar; leaving with unsaved changes asks first, and a reload keeps them. */
export function FormShell({ children, record, defaultValues, saveLabel }: FormShellProps) {
  return (
    <Form
      record={record}
      defaultValues={defaultValues}
      warnWhenUnsavedChanges
      disableInvalidFormNotification
      noValidate
    >
      <div className={styles.form}>
        <DraftNotice />
        {children}
        <StrayErrors />
        <SaveBar label={saveLabel} />
      </div>
    </Form>
  )
}

function SaveBar({ label }: { label?: string }) {
  const t = useT()
  const navigate = useNavigate()
  const { saving } = useSaveContext()
  const { isDirty, errors } = useFormState()
  const hasErrors = listErrors(errors).length > 0

  return (
    <div className={styles.saveBar}>
      <SubmitButton loading={saving} disabled={!isDirty}>
        {label ?? t('ra.action.save')}
      </SubmitButton>
      <Button variant="text" onClick={() => navigate(-1)}>
        {t('ra.action.cancel')}
      </Button>
      {hasErrors && (
        <span className={styles.invalid} role="alert">
          {t('ra.message.invalid_form')}
        </span>
      )}
    </div>
  )
}

/** Fields side by side where there is room. */
export function FieldGrid({ children }: { children: ReactNode }) {
  return <div className={styles.grid}>{children}</div>
}

/** A field that takes the whole row of its grid. */
export function Wide({ children }: { children: ReactNode }) {
  return <div className={styles.wide}>{children}</div>
}
