import { Switch } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import type { PartProps } from './draft-model'
import { useRefusal } from './draft-errors'
import { protocolOf } from './draft-rules'

/** Whether participants are given the whole protocol or their own lines. */
export function ProtocolSwitch({ draft, change }: PartProps) {
  const { t } = useTranslation()
  const refusal = useRefusal()
  const protocol = protocolOf(draft)
  return (
    <Switch
      checked={protocol === 'whole'}
      label={t('rule_fields.protocol')}
      description={t(`rule_fields.protocols.${protocol}`)}
      error={refusal('rules.visibility.protocol')}
      onChange={({ currentTarget: { checked } }) => change((now) => ({ ...now, whole_protocol: checked }))}
    />
  )
}
