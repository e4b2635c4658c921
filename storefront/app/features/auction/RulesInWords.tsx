import { useTranslation } from '~/i18n/use-translation'
import type { AuctionRules } from '~/api/auctions.types'
import { useFormat } from '~/ui/format/use-format'
import classes from './auction.module.css'
import { rulesInWords } from './rules-in-words'
import { useSpan } from './use-span'

type Props = { rules: AuctionRules; currency: string; invited: number }

/** Below so many suppliers a shown lead price would let them signal to each other. */
const FEWEST = 5

const mapped = <In, Out>(record: Record<string, In> = {}, map: (value: In) => Out): Record<string, Out> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]))

/** The rules of an auction in plain sentences. */
export function RulesInWords({ rules, currency, invited }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const span = useSpan()

  return (
    <ul className={classes.rules}>
      {rulesInWords(rules).map(({ key, times, money, percents, spans, counts, list }, index) => (
        <li key={`${key} ${index}`} suppressHydrationWarning>
          {t(`auction_rules.${key}`, {
            ...mapped(times, format.dateTime),
            ...mapped(money, (amount) => format.exact(amount, currency, rules.decimals)),
            ...mapped(percents, (percent) => format.percent(percent)),
            ...mapped(spans, span),
            ...counts,
            ...(list && { shares: list.map((percent) => format.percent(percent)).join(', ') }),
          })}
        </li>
      ))}
      {rules.visibility?.lead_price === 'shown' && invited > 0 && invited < FEWEST && (
        <li>{t('auction_rules.few_suppliers')}</li>
      )}
    </ul>
  )
}
