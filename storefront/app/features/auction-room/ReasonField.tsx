import { Textarea } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'

type Props = {
  value: string
  onChange: (value: string) => void
  isMissing: boolean
  /** Where something is chosen before, that is reached first. */
  isFirst?: boolean
}

/** Why a lot is steered or decided so: a reason that everybody in it reads. */
export function ReasonField({ value, onChange, isMissing, isFirst = true }: Props) {
  const { t } = useTranslation()
  return (
    <Textarea
      label={t('room.reason')}
      description={t('room.reason_seen')}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      error={isMissing && t('room.reason_missing')}
      rows={3}
      data-autofocus={isFirst || undefined}
    />
  )
}
