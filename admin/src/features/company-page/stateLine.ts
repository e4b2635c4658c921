import type { Translate } from '../../i18n/useT'
import type { ClientProfile } from '../../providers/contract/profiles'
import { daysBetween } from '../../ui/values/dates'

/** Where the company stands by its own rhythm, in one line: “Cooling: 41 days since the last order, usual 18”. */
export function stateLine({ lifecycle, orders }: ClientProfile, now: Date, t: Translate): string {
  const state = t(`vocabulary.lifecycle.${lifecycle.state}`)
  if (!orders.last_order_at) return t('company_page.state.prospect', { state })

  const silence = t('company_page.state.silence', {
    smart_count: daysBetween(new Date(orders.last_order_at), now),
  })
  const usual = Math.round(orders.rhythm?.median_days ?? lifecycle.rests_on.expected_gap_days)

  return orders.rhythm
    ? t('company_page.state.with_rhythm', {
        state,
        silence,
        usual: t('company_page.days', { smart_count: usual }),
      })
    : t('company_page.state.without_rhythm', {
        state,
        silence,
        order_days: t('company_page.order_days', { smart_count: lifecycle.rests_on.order_days }),
      })
}
