import { useT } from '../../../i18n/useT'
import { TextInput } from '../../../ui/form/TextInput'

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

/** In how many minutes what stands still goes on. */
export function NoticeInput() {
  const t = useT()
  return <TextInput source="minutes" label={t('auctions.actions.notice')} type="number" isRequired />
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
