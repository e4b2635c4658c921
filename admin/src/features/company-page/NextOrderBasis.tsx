import { useLocaleTag, useT } from '../../i18n/useT'
import type { NextOrder } from '../../providers/contract/profiles'
import { Facts } from '../../ui/page/Facts'
import { DateTime } from '../../ui/values/DateTime'
import { formatDate } from '../../ui/values/dates'
import { formatShare } from '../../ui/values/format'

/** On what the expected order rests and how often such a window was right. */
export function NextOrderBasis({ next }: { next: NextOrder }) {
  const t = useT()
  const locale = useLocaleTag()
  const { gaps, hits, median_days, last_order_at } = next.rests_on
  const window = `${formatDate(new Date(next.from), locale)} – ${formatDate(new Date(next.to), locale)}`

  return (
    <>
      <p style={{ marginBottom: 8 }}>{t('company_page.rhythm.how_right', { hits, gaps })}</p>
      <Facts
        facts={[
          { label: t('company_page.rhythm.window'), value: window },
          {
            label: t('company_page.rhythm.median'),
            value: t('company_page.days', { smart_count: Math.round(median_days) }),
          },
          { label: t('company_page.basis.last_order'), value: <DateTime at={last_order_at} /> },
          { label: t('company_page.rhythm.confidence'), value: formatShare(next.confidence, locale) },
        ]}
      />
    </>
  )
}
