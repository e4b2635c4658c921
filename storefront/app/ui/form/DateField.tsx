import { DatePickerInput } from '@mantine/dates'
import '@mantine/dates/styles.css'
import 'dayjs/locale/ru'
import 'dayjs/locale/uk'
import { IconCalendar } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from '~/i18n/use-translation'
import { useField } from './form-context'

type Props = {
  name: string
  label: string
  initial?: string | null
  /** A day up to today instead of one from today on. */
  isPast?: boolean
  /** Told of the form once it holds the picked day; a picked day makes no event of the form's own. */
  onPick?: (form: HTMLFormElement) => void
}

const dayOf = (date: string | null | undefined) => date?.slice(0, 10) ?? ''

/** A day from today on, or up to it, sent as YYYY-MM-DD. */
export function DateField({ name, label, initial, isPast = false, onPick }: Props) {
  const { t, language } = useTranslation()
  const { error, defaultValue } = useField(name, dayOf(initial))
  const [day, setDay] = useState<string | null>(dayOf(defaultValue) || null)
  const today = new Date().toISOString().slice(0, 10)
  const button = useRef<HTMLButtonElement>(null)
  const pick = (next: string | null) => {
    flushSync(() => setDay(next))
    const form = button.current?.closest('form')
    if (form) onPick?.(form)
  }

  return (
    <DatePickerInput
      name={name}
      label={label}
      error={error}
      value={day}
      ref={button}
      onChange={pick}
      {...(isPast ? { maxDate: today } : { minDate: today })}
      locale={language}
      valueFormat="D MMMM YYYY"
      placeholder={t('form.choose_date')}
      leftSection={<IconCalendar size={18} stroke={1.5} />}
      clearable
      clearButtonProps={{ 'aria-label': t('form.clear_date') }}
      popoverProps={{ withinPortal: true }}
    />
  )
}
