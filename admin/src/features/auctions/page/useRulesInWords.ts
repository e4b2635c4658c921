import { useLocaleTag, useT } from '../../../i18n/useT'
import type { AuctionEvent } from '../../../providers/contract/auctions'
import { formatAmount, formatNumber } from '../../../ui/values/format'
import { span } from '../span'

type Stated = Partial<AuctionEvent['rules']> & Pick<AuctionEvent['rules'], 'format'>

/** The rules of an auction as sentences; what the buyer left to the house is left out. */
export function useRulesInWords(rules: Stated, currency: string): string[] {
  const t = useT()
  const locale = useLocaleTag()
  const { format, step, beat, extension, guard, visibility, value, hard_stop_ms, final_ms } = rules
  const { japanese, dutch, staged, hybrid } = rules
  const time = (ms: number) => ({ time: span(ms, locale) })
  const isEnglish = format === 'english'
  const isSealed = format === 'sealed'
  const level = japanese?.every_ms ?? dutch?.every_ms

  return [
    value && t(`auctions.rules.value_${value}`),
    isSealed && t('auctions.rules.sealed'),
    isSealed && final_ms ? t('auctions.rules.sealed_final', time(final_ms)) : null,
    level ? t('auctions.rules.levels', time(level)) : null,
    hybrid &&
      t('auctions.rules.hybrid', {
        sealed: span(hybrid.sealed_ms, locale),
        last: span(hybrid.last_look_ms, locale),
      }),
    staged && t('auctions.rules.rounds', { smart_count: staged.rounds, ...time(staged.turn_ms) }),
    (isEnglish || staged) && beat ? t(`auctions.rules.beat_${beat}`) : null,
    !isSealed &&
      step?.kind === 'absolute' &&
      t('auctions.rules.step_absolute', {
        amount: formatAmount(step.amount, locale),
        currency: currency.toUpperCase(),
      }),
    !isSealed &&
      step?.kind === 'percent' &&
      t('auctions.rules.step_percent', {
        percent: formatNumber(step.percent, locale),
        of: t(`auctions.rules.of_${step.of}`),
      }),
    !isSealed && step?.kind === 'table' && t('auctions.rules.step_table', { smart_count: step.bands.length }),
    isEnglish && extension?.policy === 'none' && t('auctions.rules.extension_none'),
    isEnglish &&
      extension &&
      extension.policy !== 'none' &&
      t('auctions.rules.extension', {
        window: span(extension.window_ms, locale),
        by: span(extension.by_ms, locale),
        top: extension.top,
      }),
    isEnglish && hard_stop_ms ? t('auctions.rules.hard_stop', time(hard_stop_ms)) : null,
    guard && (isEnglish || staged)
      ? t('auctions.rules.guard', { own: formatNumber(guard.own_percent, locale) })
      : null,
    isEnglish && visibility && t(`auctions.rules.lead_${visibility.lead_price}`),
    visibility?.light
      ? t('auctions.rules.light', visibility.light)
      : !isSealed && visibility && t(`auctions.rules.rank_${visibility.rank}`),
    visibility &&
      t(visibility.buyer_sees_names ? 'auctions.rules.names_shown' : 'auctions.rules.names_hidden'),
    visibility && t(`auctions.rules.protocol_${visibility.protocol ?? 'whole'}`),
  ].filter((sentence): sentence is string => Boolean(sentence))
}
