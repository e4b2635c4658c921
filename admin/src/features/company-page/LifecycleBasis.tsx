import { useLocaleTag, useT } from '../../i18n/useT'
import type { ClientProfile } from '../../providers/contract/profiles'
import { Facts } from '../../ui/page/Facts'
import { DateTime } from '../../ui/values/DateTime'
import { formatNumber } from '../../ui/values/format'
import { Money } from '../../ui/values/Money'

/** On what the lifecycle rests and when it will change by itself. */
export function LifecycleBasis({ profile }: { profile: ClientProfile }) {
  const t = useT()
  const locale = useLocaleTag()
  const { lifecycle, orders } = profile
  const { rests_on } = lifecycle
  const currency = orders.currency ?? undefined
  const date = (at: string | null) => at && <DateTime at={at} />

  return (
    <>
      <p style={{ marginBottom: 8 }}>{t(`company_page.lifecycle_meaning.${lifecycle.state}`)}</p>
      <Facts
        facts={[
          { label: t('company_page.basis.order_days'), value: rests_on.order_days },
          { label: t('company_page.basis.last_order'), value: date(rests_on.last_order_at) },
          {
            label: t('company_page.basis.expected_gap'),
            value: t('company_page.basis.expected_gap_value', {
              days: t('company_page.days', { smart_count: Math.round(rests_on.expected_gap_days) }),
              gaps: formatNumber(rests_on.gaps, locale),
              prior: t('company_page.days', { smart_count: Math.round(rests_on.prior_days) }),
            }),
          },
          {
            label: t('company_page.basis.recent_revenue'),
            value: <Money amount={rests_on.recent_revenue} currency={currency} />,
          },
          {
            label: t('company_page.basis.earlier_revenue'),
            value: <Money amount={rests_on.earlier_revenue} currency={currency} />,
          },
          { label: t('company_page.basis.cooling_from'), value: date(lifecycle.cooling_from) },
          { label: t('company_page.basis.lost_from'), value: date(lifecycle.lost_from) },
        ]}
      />
    </>
  )
}
