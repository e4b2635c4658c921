import TextField from '@mui/material/TextField'
import { required, useInput, type Validator } from 'react-admin'
import type { HTMLInputTypeAttribute } from 'react'
import { fontMono } from '../theme/tokens'
import { FieldHint } from './FieldHint'
import { FieldLabel } from './FieldLabel'
import styles from './form.module.css'

type TextInputProps = {
  source: string
  label: string
  type?: HTMLInputTypeAttribute
  isRequired?: boolean
  validate?: Validator[]
  hint?: string
  rows?: number
  isMono?: boolean
  inputMode?: 'decimal'
  defaultValue?: unknown
  disabled?: boolean
  autoFocus?: boolean
  autoComplete?: string
}

/** An empty field is sent as null, not as an empty string. */
const parse = (value: string): string | null => (value === '' ? null : value)

/** One line or several of text, a number or a date, with its label above and its error at the field. */
export function TextInput(props: TextInputProps) {
  const { source, label, type = 'text', isRequired, validate = [], hint, rows, isMono, ...rest } = props
  const { field, fieldState, id } = useInput({
    source,
    parse,
    format: (value) => value ?? '',
    defaultValue: rest.defaultValue ?? null,
    validate: isRequired ? [required(), ...validate] : validate,
  })

  return (
    <div className={styles.field}>
      <FieldLabel id={id} isRequired={isRequired}>
        {label}
      </FieldLabel>
      <TextField
        {...field}
        id={id}
        type={type}
        multiline={rows !== undefined}
        rows={rows}
        disabled={rest.disabled}
        autoFocus={rest.autoFocus}
        autoComplete={rest.autoComplete ?? 'off'}
        error={fieldState.invalid}
        helperText={<FieldHint error={fieldState.error?.message} hint={hint} />}
        slotProps={{
          htmlInput: {
            style: isMono ? { fontFamily: fontMono, fontSize: 13 } : undefined,
            inputMode: type === 'number' ? 'decimal' : rest.inputMode,
          },
          formHelperText: { component: 'div' },
        }}
      />
    </div>
  )
}
