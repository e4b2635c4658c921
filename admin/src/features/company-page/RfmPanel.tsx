import { useLocaleTag, useT } from '../../i18n/useT'
import type { ClientProfile, RfmStatement } from '../../providers/contract/profiles'
import { Facts } from '../../ui/page/Facts'
import { Panel } from '../../ui/page/Panel'
import { Basis } from '../../ui/values/Basis'
import { DateTime } from '../../ui/values/DateTime'
import { formatNumber } from '../../ui/values/format'
import { Money } from '../../ui/values/Money'
import { LifecycleChip } from '../../vocabulary/LifecycleChip'
import styles from './RfmPanel.module.css'

const axes = ['recency', 'frequency', 'monetary'] as const
const highest = 5

/** The value of the company among the others, and where it stands in its life with us. */
export function RfmPanel({ profile }: { profile: ClientProfile }) {
  const t = useT()
  const { rfm, lifecycle } = profile

  return (
    <Panel
      title={rfm ? t(`vocabulary.segment.${rfm.segment}`) : t('company_page.rfm.none')}
      note={rfm && `RFM ${rfm.score.split('').join('-')}`}
      actions={<LifecycleChip state={lifecycle.state} />}
    >
      {!rfm && <p className="muted">{t('company_page.rfm.none_hint')}</p>}
      {rfm && (
        <>
          <p className={styles.meaning}>
            <Basis basis={<RfmBasis rfm={rfm} />}>{t(`vocabulary.segment_meaning.${rfm.segment}`)}</Basis>
          </p>
          <div className={styles.axes}>
            {axes.map((axis) => (
              <div key={axis}>
                <div className={styles.axis}>
                  <span>{t(`company_page.rfm.${axis}`)}</span>
                  <span className="num">
                    {rfm[axis]}/{highest}
                  </span>
                </div>
                <div className={styles.steps} aria-hidden>
                  {Array.from({ length: highest }, (_, step) => (
                    <span key={step} data-full={step < rfm[axis] || undefined} />
                  ))}
                </div>
              </div>
            ))}
          </div>
        </>
      )}
    </Panel>
  )
}

function RfmBasis({ rfm }: { rfm: RfmStatement }) {
  const t = useT()
  const locale = useLocaleTag()
  const { last_order_at, order_count, revenue, currency, companies, computed_at } = rfm.rests_on

  return (
    <>
      <p style={{ marginBottom: 8 }}>
        {t('company_page.rfm.compared', { smart_count: companies, count: formatNumber(companies, locale) })}
      </p>
      <Facts
        facts={[
          { label: t('company_page.basis.last_order'), value: <DateTime at={last_order_at} /> },
          { label: t('charts.orders'), value: formatNumber(order_count, locale) },
          { label: t('charts.revenue'), value: <Money amount={revenue} currency={currency} /> },
          { label: t('company_page.rfm.computed'), value: <DateTime at={computed_at} as="relative" /> },
        ]}
      />
    </>
  )
}
