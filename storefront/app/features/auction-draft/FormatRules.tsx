import { NativeSelect } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import { currencySymbol } from '~/ui/format/format'
import type { PartProps } from './draft-model'
import classes from './draft.module.css'
import type { Draft } from './draft-model'
import { RuleField } from './RuleField'

const ENGLISH = new Set<Draft['preset']>(['open', 'rank', 'light'])
const STEP_KINDS = ['percent', 'absolute'] as const
const LEAD_PRICES = ['shown', 'after_bid', 'hidden'] as const

/** The rules a format has of its own. */
export function FormatRules({ draft, change }: PartProps) {
  const { t } = useTranslation()
  const own = { draft, change }
  const { preset } = draft
  const isByLevels = preset === 'japanese' || preset === 'dutch'
  const isInMoney = isByLevels || draft.step_kind === 'absolute'
  const sign = isInMoney ? currencySymbol(draft.currency) : '%'

  return (
    <>
      <div className={classes.pair}>
        {!isByLevels && (
          <NativeSelect
            label={t('auction_draft.step_kind')}
            value={draft.step_kind}
            data={STEP_KINDS.map((value) => ({ value, label: t(`auction_draft.step_kinds.${value}`) }))}
            onChange={({ currentTarget: { value } }) =>
              change((now) => ({ ...now, step_kind: value as Draft['step_kind'] }))
            }
          />
        )}
        <RuleField {...own} name="step" path="rules.step" rightSection={<span aria-hidden>{sign}</span>} />
      </div>
      {isByLevels && (
        <div className={classes.pair}>
          <RuleField {...own} name="level_start" path={`rules.${preset}.start`} />
          <RuleField {...own} name="level_every_s" path={`rules.${preset}.every_ms`} />
        </div>
      )}
      {preset === 'staged' && (
        <div className={classes.pair}>
          <RuleField {...own} name="rounds" path="rules.staged.rounds" />
          <RuleField {...own} name="turn_s" path="rules.staged.turn_ms" />
          <RuleField {...own} name="pause_s" path="rules.staged.pause_ms" />
        </div>
      )}
      {ENGLISH.has(preset) && (
        <div className={classes.pair}>
          <RuleField {...own} name="window_s" path="rules.extension.window_ms" />
          <RuleField {...own} name="by_s" path="rules.extension.by_ms" />
        </div>
      )}
      {preset === 'open' && (
        <NativeSelect
          label={t('auction_draft.lead_price')}
          value={draft.lead_price}
          data={LEAD_PRICES.map((value) => ({ value, label: t(`auction_draft.lead_prices.${value}`) }))}
          onChange={({ currentTarget: { value } }) =>
            change((now) => ({ ...now, lead_price: value as Draft['lead_price'] }))
          }
        />
      )}
    </>
  )
}
