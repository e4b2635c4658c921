import TextField from '@mui/material/TextField'
import { useInput } from 'react-admin'
import { FieldHint } from './FieldHint'
import { FieldLabel } from './FieldLabel'
import styles from './form.module.css'

type DateInputProps = { source: string; label: string; hint?: string }

/** A day, kept as the instant of its local midnight. */
export function DateInput({ source, label, hint }: DateInputProps) {
  const { field, fieldState, id } = useInput({
    source,
    defaultValue: null,
    format: (instant: string | null) => (instant ? localDay(new Date(instant)) : ''),
    parse: (day: string) => (day ? new Date(`${day}T00:00:00`).toISOString() : null),
  })

  return (
    <div className={styles.field}>
      <FieldLabel id={id}>{label}</FieldLabel>
      <TextField
        {...field}
        id={id}
        type="date"
        error={fieldState.invalid}
        helperText={<FieldHint error={fieldState.error?.message} hint={hint} />}
        slotProps={{ formHelperText: { component: 'div' } }}
      />
    </div>
  )
}

/** `2026-11-21` of the viewer's zone. */
export function localDay(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
