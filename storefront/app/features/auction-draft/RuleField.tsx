import { TextInput, type TextInputProps } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import type { PartProps } from './draft-model'
import { useRefusal } from './draft-errors'

export type RuleName =
  | 'starts'
  | 'ends'
  | 'step'
  | 'window_s'
  | 'by_s'
  | 'level_start'
  | 'level_every_s'
  | 'rounds'
  | 'turn_s'
  | 'pause_s'

type Props = PartProps & { name: RuleName; path: string } & Pick<
    TextInputProps,
    'type' | 'step' | 'rightSection'
  >

/** A typed rule; the refusal of the server stands at it. */
export function RuleField({ draft, change, name, path, ...input }: Props) {
  const { t } = useTranslation()
  const refusal = useRefusal()
  return (
    <TextInput
      label={t(`auction_draft.rules.${name}`)}
      value={draft[name]}
      error={refusal(path)}
      inputMode={input.type ? undefined : 'decimal'}
      autoComplete="off"
      onChange={({ currentTarget: { value } }) => change((now) => ({ ...now, [name]: value }))}
      {...input}
    />
  )
}
