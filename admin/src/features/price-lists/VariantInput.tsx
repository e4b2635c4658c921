import { required, useInput } from 'react-admin'
import { FieldHint } from '../../ui/form/FieldHint'
import { FieldLabel } from '../../ui/form/FieldLabel'
import styles from '../../ui/form/form.module.css'
import { VariantPicker } from './VariantPicker'

type VariantInputProps = { source: string; label: string; onLoading: (isLoading: boolean) => void }

/** The article a price is for. */
export function VariantInput({ source, label, onLoading }: VariantInputProps) {
  const { field, fieldState, id } = useInput({ source, validate: [required()], defaultValue: null })

  return (
    <div className={styles.field}>
      <FieldLabel id={id} isRequired>
        {label}
      </FieldLabel>
      <VariantPicker
        id={id}
        onPick={(variant) => field.onChange(variant?.id ?? null)}
        onLoading={onLoading}
        error={fieldState.invalid}
        helperText={<FieldHint error={fieldState.error?.message} />}
      />
    </div>
  )
}
