import { NativeSelect, Switch } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import { PRESETS, type Preset } from '../auction/preset'
import { RulesInWords } from '../auction/RulesInWords'
import { Section } from '~/ui/layout/Section'
import type { PartProps } from './draft-model'
import { rulesOf } from './draft-body'
import classes from './draft.module.css'
import { FormatRules } from './FormatRules'
import { RuleField } from './RuleField'

/** Format, times and what bids have to obey, with what it all means in words. */
export function RulesPart({ draft, change }: PartProps) {
  const { t } = useTranslation()
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const own = { draft, change }
  const rules = rulesOf(draft)
  const hasTimes = Boolean(rules.starts_at && rules.ends_at)

  return (
    <div className={classes.rules}>
      <div className={classes.fields}>
        <NativeSelect
          label={t('auction_draft.format')}
          value={draft.preset}
          data={PRESETS.map((preset) => ({ value: preset, label: t(`auction_draft.presets.${preset}`) }))}
          onChange={({ currentTarget: { value } }) => change((now) => ({ ...now, preset: value as Preset }))}
        />
        <div className={classes.pair}>
          <RuleField {...own} name="starts" path="rules.starts_at" type="datetime-local" step={1} />
          <RuleField {...own} name="ends" path="rules.ends_at" type="datetime-local" step={1} />
        </div>
        <p className={classes.quiet}>{t('auction_draft.zone', { zone })}</p>
        <FormatRules {...own} />
        <NativeSelect
          label={t('auction_draft.value')}
          value={draft.value}
          data={(['price', 'landed'] as const).map((value) => ({
            value,
            label: t(`auction_draft.values.${value}`),
          }))}
          onChange={({ currentTarget: { value } }) =>
            change((now) => ({ ...now, value: value as 'price' | 'landed' }))
          }
        />
        <Switch
          checked={draft.has_guard}
          label={t('auction_draft.guard')}
          onChange={({ currentTarget: { checked } }) => change((now) => ({ ...now, has_guard: checked }))}
        />
      </div>
      {hasTimes && (
        <Section title={t('auction_draft.in_words')} boxed>
          <RulesInWords rules={rules} currency={draft.currency} invited={draft.suppliers.length} />
        </Section>
      )}
    </div>
  )
}
