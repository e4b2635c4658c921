import { Link } from 'react-router-dom'
import { useLocaleTag, useT } from '../../i18n/useT'
import type { Affinity, InterestsProfile, Thing } from '../../providers/contract/profiles'
import { BarList } from '../../ui/charts/BarList'
import { Panel } from '../../ui/page/Panel'
import { Basis } from '../../ui/values/Basis'
import { DateTime } from '../../ui/values/DateTime'
import { formatShare } from '../../ui/values/format'
import styles from './CompanyPage.module.css'

const most = 5

/** What the company looks at, above all what it looks at and does not buy. */
export function InterestsPanel({ interests }: { interests: InterestsProfile }) {
  const t = useT()
  const { looked_not_bought, categories, searches_without_result, cart } = interests
  const isEmpty = looked_not_bought.length + categories.length + searches_without_result.length === 0 && !cart

  return (
    <Panel
      title={t('company_page.interests.title')}
      note={interests.last_seen_at && <LastSeen at={interests.last_seen_at} />}
    >
      {isEmpty && <p className={styles.small}>{t('company_page.interests.empty')}</p>}

      {looked_not_bought.length > 0 && (
        <>
          <h3 className={styles.subtitle}>{t('company_page.interests.looked')}</h3>
          {looked_not_bought.slice(0, most).map(({ product, views, last_viewed_at, ordered_before }) => (
            <div key={product.id} className={styles.list}>
              <div>
                <Link to={`/products/${product.id}`}>{product.title}</Link>
                <div className={styles.small}>
                  {ordered_before
                    ? t('company_page.interests.ordered_before')
                    : t('company_page.interests.never_ordered')}
                </div>
              </div>
              <div className={styles.small} style={{ textAlign: 'right', whiteSpace: 'nowrap' }}>
                {t('company_page.interests.views', { smart_count: views })}
                <br />
                <DateTime at={last_viewed_at} as="relative" />
              </div>
            </div>
          ))}
        </>
      )}

      {cart && (
        <>
          <h3 className={styles.subtitle}>
            {cart.abandoned ? t('company_page.interests.abandoned') : t('company_page.interests.cart')}{' '}
            <DateTime at={cart.changed_at} as="relative" />
          </h3>
          {cart.lines.slice(0, most).map(({ product, quantity }) => (
            <div key={product.id} className={styles.list}>
              <Link to={`/products/${product.id}`}>{product.title}</Link>
              <span className="num">× {quantity}</span>
            </div>
          ))}
        </>
      )}

      {categories.length > 0 && (
        <>
          <h3 className={styles.subtitle}>{t('company_page.interests.categories')}</h3>
          <Affinities affinities={categories} halfLifeDays={interests.half_life_days} />
        </>
      )}

      {searches_without_result.length > 0 && (
        <>
          <h3 className={styles.subtitle}>{t('company_page.interests.no_result')}</h3>
          {searches_without_result.slice(0, most).map(({ query, count, last_at }) => (
            <div key={query} className={styles.list}>
              <span>
                «{query}» {count > 1 && <span className="muted">× {count}</span>}
              </span>
              <span className={styles.small}>
                <DateTime at={last_at} as="relative" />
              </span>
            </div>
          ))}
        </>
      )}
    </Panel>
  )
}

function LastSeen({ at }: { at: string }) {
  const t = useT()

  return (
    <>
      {t('company_page.interests.last_seen')} <DateTime at={at} as="relative" />
    </>
  )
}

function Affinities({ affinities, halfLifeDays }: { affinities: Affinity<Thing>[]; halfLifeDays: number }) {
  const t = useT()
  const locale = useLocaleTag()
  const greatest = Math.max(...affinities.map(({ share }) => share), 0.01)

  return (
    <BarList
      items={affinities.slice(0, most).map(({ thing, share, rests_on }) => ({
        id: thing.id,
        label: thing.title,
        share: share / greatest,
        figure: (
          <Basis
            basis={
              <p>
                {t('company_page.interests.rests_on', {
                  views: t('company_page.interests.views', { smart_count: rests_on.views }),
                  orders: t('company_page.order_lines', { smart_count: rests_on.orders }),
                  days: t('company_page.days', { smart_count: halfLifeDays }),
                })}
              </p>
            }
          >
            {formatShare(share, locale)}
          </Basis>
        ),
      }))}
    />
  )
}
