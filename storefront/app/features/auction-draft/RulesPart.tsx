import { Button, NativeSelect } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import { Link, useParams } from 'react-router'
import { PRESETS, type Preset } from '../auction/preset'
import { RulesInWords } from '../auction/RulesInWords'
import { Section } from '~/ui/layout/Section'
import type { PartProps } from './draft-model'
import classes from './draft.module.css'
import { hasEnd } from './draft-rules'
import { FinerRules } from './FinerRules'
import { FormatRules } from './FormatRules'
import { withFormat } from './format-defaults'
import { RuleField } from './RuleField'
import { rulesOf } from './rules-body'

/** Format, times and what bids have to obey, with what it all means in words. */
export function RulesPart({ draft, change }: PartProps) {
  const { t } = useTranslation()
  const { id = 'new' } = useParams()
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const own = { draft, change }
  const rules = rulesOf(draft)
  const hasTimes = Boolean(rules.starts_at && rules.ends_at)

  return (
    <div className={classes.rules}>
      <div className={classes.fields}>
        <NativeSelect
          label={t('auction_draft.format')}
          description={t(`auction_rules.format_${draft.preset}`)}
          value={draft.preset}
          data={PRESETS.map((preset) => ({ value: preset, label: t(`auction_draft.presets.${preset}`) }))}
          onChange={({ currentTarget: { value } }) =>
            change((now) => ({ ...now, ...withFormat(now, value as Preset, now.lots[0]?.ceiling ?? '') }))
          }
        />
        <div className={classes.times}>
          <RuleField {...own} name="starts" path="rules.starts_at" type="datetime-local" step={1} />
          <RuleField
            {...own}
            name="ends"
            path="rules.ends_at"
            type="datetime-local"
            step={1}
            description={hasEnd(draft) ? undefined : t('rule_fields.own_course')}
          />
        </div>
        <p className={classes.quiet}>{t('auction_draft.zone', { zone })}</p>
        <FormatRules {...own} />
        <FinerRules {...own} />
        <div>
          <Button component={Link} variant="default" to={`/auctions/simulator?draft=${id}`}>
            {t('simulator.try')}
          </Button>
        </div>
      </div>
      {hasTimes && (
        <Section title={t('auction_draft.in_words')} boxed>
          <RulesInWords rules={rules} currency={draft.currency} invited={draft.suppliers.length} />
        </Section>
      )}
    </div>
  )
}
