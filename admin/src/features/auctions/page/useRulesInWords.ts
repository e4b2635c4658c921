import { useLocaleTag, useT } from '../../../i18n/useT'
import type { AuctionEvent } from '../../../providers/contract/auctions'
import { formatAmount, formatNumber } from '../../../ui/values/format'
import { span } from '../span'

type Stated = Partial<AuctionEvent['rules']> & Pick<AuctionEvent['rules'], 'format'>

/** The rules of an auction as sentences; what the buyer left to the house is left out. */
export function useRulesInWords(rules: Stated, currency: string): string[] {
  const t = useT()
  const locale = useLocaleTag()
  const { step, beat, extension, guard, visibility, value, hard_stop_ms, japanese, dutch, staged } = rules
  const hasLevels = rules.format === 'japanese' || rules.format === 'dutch' || rules.format === 'hybrid'
  const level = japanese?.every_ms ?? dutch?.every_ms

  return [
    value && t(`auctions.rules.value_${value}`),
    hasLevels && level ? t('auctions.rules.levels', { time: span(level, locale) }) : null,
    staged && t('auctions.rules.rounds', { smart_count: staged.rounds, time: span(staged.turn_ms, locale) }),
    !hasLevels && beat ? t(`auctions.rules.beat_${beat}`) : null,
    step?.kind === 'absolute' &&
      t('auctions.rules.step_absolute', {
        amount: formatAmount(step.amount, locale),
        currency: currency.toUpperCase(),
      }),
    step?.kind === 'percent' &&
      t('auctions.rules.step_percent', {
        percent: formatNumber(step.percent, locale),
        of: t(`auctions.rules.of_${step.of}`),
      }),
    step?.kind === 'table' && t('auctions.rules.step_table', { smart_count: step.bands.length }),
    extension?.policy === 'none' && t('auctions.rules.extension_none'),
    extension &&
      extension.policy !== 'none' &&
      t('auctions.rules.extension', {
        window: span(extension.window_ms, locale),
        by: span(extension.by_ms, locale),
        top: extension.top,
      }),
    rules.format === 'english' && hard_stop_ms
      ? t('auctions.rules.hard_stop', { time: span(hard_stop_ms, locale) })
      : null,
    guard && !hasLevels ? t('auctions.rules.guard', { own: formatNumber(guard.own_percent, locale) }) : null,
    visibility && t(`auctions.rules.lead_${visibility.lead_price}`),
    visibility?.light
      ? t('auctions.rules.light', visibility.light)
      : visibility && t(`auctions.rules.rank_${visibility.rank}`),
    visibility &&
      t(visibility.buyer_sees_names ? 'auctions.rules.names_shown' : 'auctions.rules.names_hidden'),
  ].filter((sentence): sentence is string => Boolean(sentence))
}
