import { Link } from 'react-router-dom'
import { useLocaleTag, useT } from '../../i18n/useT'
import type { OrdersProfile } from '../../providers/contract/profiles'
import { BarList } from '../../ui/charts/BarList'
import { Panel } from '../../ui/page/Panel'
import { DateTime } from '../../ui/values/DateTime'
import { formatShare } from '../../ui/values/format'
import { Money } from '../../ui/values/Money'
import styles from './CompanyPage.module.css'

const most = 5

/** What the company buys, what it stopped buying, and from which categories. */
export function ProductsPanel({ orders }: { orders: OrdersProfile }) {
  const t = useT()
  const locale = useLocaleTag()
  const { favourites, dropped, by_category } = orders
  if (favourites.length === 0) return null

  return (
    <Panel title={t('company_page.products.title')}>
      <h3 className={styles.subtitle}>{t('company_page.products.favourites')}</h3>
      {favourites.slice(0, most).map(({ product, revenue, order_count, typical_days }) => (
        <div key={product.id} className={styles.list}>
          <div>
            <Link to={`/products/${product.id}`}>{product.title}</Link>
            <div className={styles.small}>
              {t('company_page.order_lines', { smart_count: order_count })}
              {typical_days !== null &&
                ` · ${t('company_page.rhythm.every', { smart_count: Math.round(typical_days) }).toLowerCase()}`}
            </div>
          </div>
          <Money amount={revenue} />
        </div>
      ))}

      {dropped.length > 0 && (
        <>
          <h3 className={styles.subtitle}>{t('company_page.products.dropped')}</h3>
          {dropped.slice(0, most).map(({ product, last_ordered_at }) => (
            <div key={product.id} className={styles.list}>
              <Link to={`/products/${product.id}`}>{product.title}</Link>
              <span className={styles.small} style={{ whiteSpace: 'nowrap' }}>
                <DateTime at={last_ordered_at} as="relative" />
              </span>
            </div>
          ))}
        </>
      )}

      {by_category.length > 0 && (
        <>
          <h3 className={styles.subtitle}>{t('company_page.products.categories')}</h3>
          <BarList
            items={by_category.slice(0, most).map(({ category, share }, index) => ({
              id: category?.id ?? String(index),
              label: category?.title ?? t('company_page.products.no_category'),
              share,
              figure: formatShare(share, locale),
            }))}
          />
        </>
      )}
    </Panel>
  )
}
