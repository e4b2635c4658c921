import { NativeSelect } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import type { PartProps } from './draft-model'
import { useRefusal } from './draft-errors'
import { CHOICES, type ChoiceName } from './rule-choices'

type Props = PartProps & { name: ChoiceName; path: string; without?: readonly string[] }

/** A rule chosen from a list; answers that mean nothing here are left out. */
export function RuleChoice({ draft, change, name, path, without = [] }: Props) {
  const { t } = useTranslation()
  const refusal = useRefusal()
  const { label, answers } = CHOICES[name]
  return (
    <NativeSelect
      label={t(label)}
      value={draft[name]}
      error={refusal(path)}
      data={Object.entries(answers)
        .filter(([value]) => !without.includes(value))
        .map(([value, text]) => ({ value, label: t(text) }))}
      onChange={({ currentTarget: { value } }) => change((now) => ({ ...now, [name]: value }))}
    />
  )
}
