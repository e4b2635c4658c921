import Autocomplete from '@mui/material/Autocomplete'
import TextField from '@mui/material/TextField'
import { useInput } from 'react-admin'
import { FieldHint } from './FieldHint'
import { FieldLabel } from './FieldLabel'
import styles from './form.module.css'

type PickSomeInputProps = {
  source: string
  label: string
  choices: { id: string; name: string }[]
  hint?: string
}

/** Several of many, found by typing. */
export function PickSomeInput({ source, label, choices, hint }: PickSomeInputProps) {
  const { field, fieldState, id } = useInput({ source, defaultValue: [] })
  const chosen: string[] = field.value ?? []
  const names = new Map(choices.map((choice) => [choice.id, choice.name]))

  return (
    <div className={styles.field}>
      <FieldLabel id={id}>{label}</FieldLabel>
      <Autocomplete
        id={id}
        size="small"
        multiple
        disableCloseOnSelect
        options={choices.map((choice) => choice.id)}
        getOptionLabel={(option) => names.get(option) ?? option}
        value={chosen}
        onChange={(_, next) => field.onChange(next)}
        renderInput={(input) => (
          <TextField
            {...input}
            error={fieldState.invalid}
            helperText={<FieldHint error={fieldState.error?.message} hint={hint} />}
            slotProps={{ formHelperText: { component: 'div' } }}
          />
        )}
      />
    </div>
  )
}
