import { maxValue, minValue, number as aNumber } from 'react-admin'
import { useT } from '../../../i18n/useT'
import { TextInput } from '../../../ui/form/TextInput'

const dayMinutes = 24 * 60
const minutes = [aNumber(), minValue(1), maxValue(dayMinutes)]

/** Why staff intervene; it stands in the record. */
export function ReasonInput() {
  const t = useT()
  return (
    <TextInput
      source="reason"
      label={t('auctions.actions.reason')}
      hint={t('auctions.actions.reason_hint')}
      rows={3}
      isRequired
      autoFocus
    />
  )
}

/** Minutes: at least one, at most a day. */
export function MinutesInput({ label }: { label: string }) {
  return <TextInput source="minutes" label={label} type="number" validate={minutes} isRequired />
}

/** What cannot be undone is confirmed by typing the auction's number. */
export function NumberTypedInput({ number }: { number: number }) {
  const t = useT()
  const isNumber = (typed: unknown): string | undefined =>
    String(typed ?? '').trim() === String(number) ? undefined : 'auctions.actions.number_wrong'

  return (
    <TextInput
      source="typed"
      label={t('auctions.actions.type_number', { number })}
      inputMode="decimal"
      isRequired
      validate={[isNumber]}
    />
  )
}
