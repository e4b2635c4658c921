import { useT } from '../../i18n/useT'
import { TextInput } from './TextInput'

type DecimalInputProps = { source: string; label: string; isRequired?: boolean; hint?: string }

const decimal = /^\d+(\.\d+)?$/

/** As people write numbers, with a comma or spaces; kept as the server takes them. */
export const plainDecimal = (text: string): string => text.replace(/[\s\u00a0]/g, '').replace(',', '.')

/** An amount or quantity, exact to the last digit: never a binary float. */
export function DecimalInput(props: DecimalInputProps) {
  const t = useT()
  const check = (value: unknown): string | undefined =>
    value === null || value === '' || decimal.test(plainDecimal(String(value)))
      ? undefined
      : t('ra.validation.number')

  return <TextInput {...props} inputMode="decimal" validate={[check]} />
}
