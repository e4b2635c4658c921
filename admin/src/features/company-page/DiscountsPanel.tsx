import { useState } from 'react'
import { Link } from 'react-router-dom'
import { useLocaleTag, useT } from '../../i18n/useT'
import type { DiscountsProfile, Entitlement } from '../../providers/contract/profiles'
import { Panel } from '../../ui/page/Panel'
import { Basis } from '../../ui/values/Basis'
import { DateTime } from '../../ui/values/DateTime'
import { formatNumber, formatShare } from '../../ui/values/format'
import { Money } from '../../ui/values/Money'
import styles from './CompanyPage.module.css'

const most = 4

/** What the company may have cheaper, what it used of it and what it left. */
export function DiscountsPanel({ discounts }: { discounts: DiscountsProfile }) {
  const t = useT()
  const locale = useLocaleTag()
  const { saved, currency, average_depth, share_of_orders, entitled, unused, price_sensitivity } = discounts
  const used = entitled.filter(({ used_count, active }) => active && used_count > 0)
  const isEmpty = entitled.length === 0 && Number(saved) === 0

  return (
    <Panel title={t('company_page.discounts.title')}>
      {isEmpty && <p className={styles.small}>{t('company_page.discounts.empty')}</p>}
      {!isEmpty && (
        <dl className={styles.figures}>
          <div>
            <dt>{t('company_page.discounts.saved')}</dt>
            <dd>
              <Money amount={saved} currency={currency ?? undefined} digits={0} />
            </dd>
          </div>
          <div>
            <dt>{t('company_page.discounts.depth')}</dt>
            <dd>{formatShare(average_depth, locale, 1)}</dd>
          </div>
          <div>
            <dt>{t('company_page.discounts.share_of_orders')}</dt>
            <dd>{formatShare(share_of_orders, locale)}</dd>
          </div>
        </dl>
      )}

      <Entitlements title={t('company_page.discounts.used')} entitlements={used} currency={currency} />
      <Entitlements title={t('company_page.discounts.unused')} entitlements={unused} currency={currency} />

      {price_sensitivity && (
        <p style={{ marginTop: 12 }}>
          <Basis
            basis={
              <p>
                {t('company_page.discounts.sensitivity_basis', {
                  elasticity: formatNumber(price_sensitivity.elasticity, locale, 2),
                  products: formatNumber(price_sensitivity.rests_on.products, locale),
                  observations: formatNumber(price_sensitivity.rests_on.observations, locale),
                  r_squared: formatNumber(price_sensitivity.rests_on.r_squared, locale, 2),
                })}
              </p>
            }
          >
            {t(`company_page.discounts.sensitivity.${price_sensitivity.level}`)}
          </Basis>
        </p>
      )}
    </Panel>
  )
}

type EntitlementsProps = { title: string; entitlements: Entitlement[]; currency: string | null }

function Entitlements({ title, entitlements, currency }: EntitlementsProps) {
  const t = useT()
  const [isAll, setAll] = useState(false)
  const shown = isAll ? entitlements : entitlements.slice(0, most)
  if (entitlements.length === 0) return null

  return (
    <>
      <h3 className={styles.subtitle}>{title}</h3>
      {shown.map(({ id, kind, title: name, saved, used_count, ends_at }) => (
        <div key={id} className={styles.list}>
          <div>
            {kind === 'list' ? <Link to={`/price-lists/${id}`}>{name}</Link> : name}
            <div className={styles.small}>
              {used_count > 0 && t('company_page.discounts.uses', { smart_count: used_count })}
              {ends_at && (
                <>
                  {used_count > 0 && ' · '}
                  {t('company_page.discounts.until')} <DateTime at={ends_at} />
                </>
              )}
            </div>
          </div>
          {used_count > 0 && <Money amount={saved} currency={currency ?? undefined} />}
        </div>
      ))}
      {entitlements.length > shown.length && (
        <button type="button" className={styles.more} onClick={() => setAll(true)}>
          {t('company_page.timeline.and_more', { smart_count: entitlements.length - shown.length })}
        </button>
      )}
    </>
  )
}
