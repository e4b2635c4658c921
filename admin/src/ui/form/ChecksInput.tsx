import Checkbox from '@mui/material/Checkbox'
import FormControlLabel from '@mui/material/FormControlLabel'
import FormHelperText from '@mui/material/FormHelperText'
import { required, useInput } from 'react-admin'
import { FieldHint } from './FieldHint'
import styles from './form.module.css'

type ChecksInputProps = {
  source: string
  label: string
  choices: { id: string; name: string }[]
  isRequired?: boolean
  defaultValue?: string[]
}

/** Several of a few, all in sight. */
export function ChecksInput({ source, label, choices, isRequired, defaultValue = [] }: ChecksInputProps) {
  const { field, fieldState, id } = useInput({
    source,
    defaultValue,
    validate: isRequired ? [required()] : [],
  })
  const chosen: string[] = field.value ?? []

  const toggle = (choice: string): void =>
    field.onChange(chosen.includes(choice) ? chosen.filter((other) => other !== choice) : [...chosen, choice])

  return (
    <div className={styles.field} role="group" aria-labelledby={`${id}-label`}>
      <span className={styles.label} id={`${id}-label`}>
        {label}
      </span>
      <div className={styles.checks}>
        {choices.map((choice) => (
          <FormControlLabel
            key={choice.id}
            label={choice.name}
            control={<Checkbox checked={chosen.includes(choice.id)} onChange={() => toggle(choice.id)} />}
          />
        ))}
      </div>
      {fieldState.invalid && (
        <FormHelperText error component="div">
          <FieldHint error={fieldState.error?.message} />
        </FormHelperText>
      )}
    </div>
  )
}
