import { required, useInput } from 'react-admin'
import { FieldHint } from './FieldHint'
import { FieldLabel } from './FieldLabel'
import styles from './form.module.css'
import { RecordPicker, type Picked } from './RecordPicker'

type PickInputProps = {
  source: string
  label: string
  resource: string
  nameOf: (record: Picked) => string
  isRequired?: boolean
  hint?: string
}

/** A reference to another record, found by typing. */
export function PickInput({ source, label, resource, nameOf, isRequired, hint }: PickInputProps) {
  const { field, fieldState, id } = useInput({
    source,
    defaultValue: null,
    validate: isRequired ? [required()] : [],
  })

  return (
    <div className={styles.field}>
      <FieldLabel id={id} isRequired={isRequired}>
        {label}
      </FieldLabel>
      <RecordPicker
        id={id}
        resource={resource}
        nameOf={nameOf}
        value={field.value}
        onChange={(record) => field.onChange(record?.id ?? null)}
        error={fieldState.invalid}
        helperText={<FieldHint error={fieldState.error?.message} hint={hint} />}
      />
    </div>
  )
}
