import { DatePickerInput } from '@mantine/dates'
import '@mantine/dates/styles.css'
import 'dayjs/locale/ru'
import 'dayjs/locale/uk'
import { IconCalendar } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { useField } from './form-context'

type Props = { name: string; label: string; initial?: string | null }

const dayOf = (date: string | null | undefined) => date?.slice(0, 10) ?? ''

/** A day from today on, sent as YYYY-MM-DD. */
export function DateField({ name, label, initial }: Props) {
  const { t, language } = useTranslation()
  const { error, defaultValue } = useField(name, dayOf(initial))
  const [day, setDay] = useState<string | null>(dayOf(defaultValue) || null)

  return (
    <DatePickerInput
      name={name}
      label={label}
      error={error}
      value={day}
      onChange={setDay}
      minDate={new Date().toISOString().slice(0, 10)}
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
