import { TextInput, type TextInputProps } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import type { PartProps } from './draft-model'
import { useRefusal } from './draft-errors'

export type RuleName =
  | 'starts'
  | 'ends'
  | 'prebid'
  | 'step'
  | 'front'
  | 'back'
  | 'guard_own'
  | 'guard_best'
  | 'window_s'
  | 'by_s'
  | 'extension_top'
  | 'hard_stop_min'
  | 'final_s'
  | 'shares'
  | 'light_green'
  | 'light_amber'
  | 'level_start'
  | 'level_every_s'
  | 'rounds'
  | 'turn_s'
  | 'pause_s'
  | 'sealed_s'
  | 'last_look_s'
  | 'gap_min'

type Props = PartProps & { name: RuleName; path: string } & Pick<
    TextInputProps,
    'type' | 'step' | 'rightSection' | 'description'
  >

/** A typed rule; the refusal of the server stands at it. */
export function RuleField({ draft, change, name, path, ...input }: Props) {
  const { t } = useTranslation()
  const refusal = useRefusal()
  return (
    <TextInput
      label={t(`rule_fields.texts.${name}`)}
      value={draft[name]}
      error={refusal(path)}
      inputMode={input.type ? undefined : 'decimal'}
      autoComplete="off"
      onChange={({ currentTarget: { value } }) => change((now) => ({ ...now, [name]: value }))}
      {...input}
    />
  )
}
