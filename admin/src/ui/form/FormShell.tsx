import Button from '@mui/material/Button'
import { Form, useSaveContext, type RaRecord } from 'react-admin'
import type { ReactNode } from 'react'
import { useFormState } from 'react-hook-form'
import { useNavigate } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import styles from './form.module.css'

type FormShellProps = {
  children: ReactNode
  record?: Partial<RaRecord>
  defaultValues?: object
  saveLabel?: string
}

/** A form with its save bar; leaving with unsaved changes asks first. */
export function FormShell({ children, record, defaultValues, saveLabel }: FormShellProps) {
  return (
    <Form record={record} defaultValues={defaultValues} warnWhenUnsavedChanges noValidate>
      <div className={styles.form}>
        {children}
        <SaveBar label={saveLabel} />
      </div>
    </Form>
  )
}

function SaveBar({ label }: { label?: string }) {
  const t = useT()
  const navigate = useNavigate()
  const { saving } = useSaveContext()
  const { isDirty } = useFormState()

  return (
    <div className={styles.saveBar}>
      <Button type="submit" variant="contained" loading={saving} disabled={!isDirty}>
        {label ?? t('ra.action.save')}
      </Button>
      <Button variant="text" onClick={() => navigate(-1)}>
        {t('ra.action.cancel')}
      </Button>
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
