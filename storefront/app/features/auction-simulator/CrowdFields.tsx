import { NativeSelect, TextInput } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import classes from './simulator.module.css'

export const FIELDS = ['count', 'lowest_percent', 'highest_percent', 'pace_s'] as const
const TEMPERS = [
  ['careful', 0.1],
  ['even', 0.3],
  ['bold', 0.7],
] as const

type Field = (typeof FIELDS)[number]

type Props = {
  typed: Record<Field, string>
  onType: (name: Field, value: string) => void
  boldness: string
  onTemper: (boldness: string) => void
}

/** How the made-up suppliers are. */
export function CrowdFields({ typed, onType, boldness, onTemper }: Props) {
  const { t } = useTranslation()
  return (
    <div className={classes.fields}>
      {FIELDS.map((name) => (
        <TextInput
          key={name}
          label={t(`simulator.fields.${name}`)}
          value={typed[name]}
          inputMode="decimal"
          onChange={({ currentTarget: { value } }) => onType(name, value)}
        />
      ))}
      <NativeSelect
        label={t('simulator.temper')}
        value={boldness}
        data={TEMPERS.map(([name, value]) => ({
          value: String(value),
          label: t(`simulator.tempers.${name}`),
        }))}
        onChange={({ currentTarget: { value } }) => onTemper(value)}
      />
    </div>
  )
}
