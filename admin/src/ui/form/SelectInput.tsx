import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { required, useInput } from 'react-admin'
import { FieldHint } from './FieldHint'
import { FieldLabel } from './FieldLabel'
import styles from './form.module.css'

type SelectInputProps = {
  source: string
  label: string
  choices: { id: string; name: string }[]
  isRequired?: boolean
  hint?: string
  defaultValue?: string
}

export function SelectInput({ source, label, choices, isRequired, hint, defaultValue }: SelectInputProps) {
  const { field, fieldState, id } = useInput({
    source,
    parse: (value: string) => value || null,
    format: (value) => value ?? '',
    defaultValue: defaultValue ?? null,
    validate: isRequired ? [required()] : [],
  })

  return (
    <div className={styles.field}>
      <FieldLabel id={id} isRequired={isRequired}>
        {label}
      </FieldLabel>
      <TextField
        {...field}
        select
        id={id}
        error={fieldState.invalid}
        helperText={<FieldHint error={fieldState.error?.message} hint={hint} />}
        slotProps={{
          select: { SelectDisplayProps: { 'aria-labelledby': `${id}-label ${id}` } },
          formHelperText: { component: 'div' },
        }}
      >
        {!isRequired && <MenuItem value="">—</MenuItem>}
        {choices.map((choice) => (
          <MenuItem key={choice.id} value={choice.id}>
            {choice.name}
          </MenuItem>
        ))}
      </TextField>
    </div>
  )
}
