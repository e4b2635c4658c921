import { Switch } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import type { PartProps } from './draft-model'

type Name = 'has_guard' | 'leader_may_improve' | 'buyer_sees_names' | 'late_pass' | 'goes_negative'

/** A rule that holds or does not. */
export function RuleSwitch({ draft, change, name }: PartProps & { name: Name }) {
  const { t } = useTranslation()
  return (
    <Switch
      checked={draft[name]}
      label={t(`rule_fields.switches.${name}`)}
      onChange={({ currentTarget: { checked } }) => change((now) => ({ ...now, [name]: checked }))}
    />
  )
}
