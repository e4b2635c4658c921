import { Switch, Textarea } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import { useFormat } from '~/ui/format/use-format'
import { Facts } from '~/ui/layout/Facts'
import type { PartProps } from './draft-model'
import { useRefusal } from './draft-errors'

/** The words suppliers accept, whether it is a rehearsal, and all of it once more. */
export function TermsPart({ draft, change }: PartProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const refusal = useRefusal()
  const time = (local: string) => (local ? format.dateTime(new Date(local)) : '')

  return (
    <>
      <Textarea
        label={t('auction.terms')}
        description={t('auction_draft.terms_text')}
        value={draft.terms}
        rows={8}
        error={refusal('terms')}
        onChange={({ currentTarget: { value } }) => change((now) => ({ ...now, terms: value }))}
      />
      <Switch
        checked={draft.is_rehearsal}
        label={t('auction_draft.rehearsal')}
        description={t('auction_draft.rehearsal_text')}
        onChange={({ currentTarget: { checked } }) => change((now) => ({ ...now, is_rehearsal: checked }))}
      />
      <Facts
        facts={[
          { term: t('auction_draft.name'), value: draft.title },
          { term: t('auction.lots'), value: String(draft.lots.length) },
          { term: t('cockpit.participants'), value: draft.suppliers.map(({ name }) => name).join(', ') },
          { term: t('auction_draft.format'), value: t(`auction_draft.presets.${draft.preset}`) },
          { term: t('rule_fields.texts.starts'), value: time(draft.starts) },
          { term: t('rule_fields.texts.ends'), value: time(draft.ends) },
        ]}
      />
    </>
  )
}
