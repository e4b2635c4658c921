import {
  NativeSelect,
  PasswordInput,
  Textarea,
  TextInput,
  type NativeSelectProps,
  type PasswordInputProps,
  type TextareaProps,
  type TextInputProps,
} from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import { useField } from './form-context'

type Named<Props> = Omit<Props, 'name' | 'defaultValue' | 'error'> & { name: string; initial?: string | null }

export function TextField({ name, initial, ...props }: Named<TextInputProps>) {
  return <TextInput name={name} {...useField(name, initial ?? '')} {...props} />
}

export function PasswordField({ name, initial, ...props }: Named<PasswordInputProps>) {
  const { t } = useTranslation()
  const { error } = useField(name, initial ?? '')
  return (
    <PasswordInput
      name={name}
      error={error}
      visibilityToggleButtonProps={{ 'aria-label': t('form.show_password'), tabIndex: 0 }}
      {...props}
    />
  )
}

export function TextAreaField({ name, initial, ...props }: Named<TextareaProps>) {
  return <Textarea name={name} rows={3} {...useField(name, initial ?? '')} {...props} />
}

export function SelectField({ name, initial, ...props }: Named<NativeSelectProps>) {
  return <NativeSelect name={name} {...useField(name, initial ?? '')} {...props} />
}
