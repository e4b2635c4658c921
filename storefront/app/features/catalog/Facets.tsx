import { IconChevronLeft } from '@tabler/icons-react'
import { useTranslation } from '~/i18n/use-translation'
import { Link } from 'react-router'
import type { Category, Facet, ProductPage } from '~/api/catalog.types'
import { useFormat } from '~/ui/format/use-format'
import { catalogAddress, changed, type CatalogQuery } from './catalog-query'
import classes from './facets.module.css'
import { RangeFacet } from './RangeFacet'
import { ValuesFacet } from './ValuesFacet'

/** Up to so many sizes are quicker ticked than typed as a range. */
const FEW_VALUES = 14

const isChosenByValue = ({ kind, values }: Facet, chosen: string[] = []) =>
  kind === 'values' ||
  (values.length > 0 && values.length <= FEW_VALUES && !chosen.some((value) => value.includes('..')))

type Props = { query: CatalogQuery; page: ProductPage; path: Category[]; siblings: Category[] }

/** Where one is in the catalog and what the list can be narrowed by. */
export function Facets({ query, page, path, siblings }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const parent = path.at(-2)
  /** At the end of a branch the way leads to its neighbours. */
  const ways =
    page.categories.length > 0
      ? page.categories
      : siblings.map(({ handle, title, product_count }) => ({ handle, title, count: product_count }))
  const into = (category: string) => catalogAddress(changed(query, { category, filters: {} }))

  return (
    <>
      <nav className={classes.group} aria-label={t('catalog.categories')}>
        <h2 className={classes.name}>{t('catalog.categories')}</h2>
        {path.length > 0 && (
          <Link to={into(parent?.handle ?? '')} className={classes.up}>
            <IconChevronLeft size={16} stroke={1.5} aria-hidden />
            {parent?.title ?? t('catalog.all_categories')}
          </Link>
        )}
        <ul>
          {ways.map(({ handle, title, count }) => (
            <li key={handle}>
              <Link
                to={into(handle)}
                className={classes.category}
                aria-current={handle === query.category ? 'true' : undefined}
              >
                <span>{title}</span>
                <span className={classes.count}>{format.number(count)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {page.facets.map((facet) =>
        isChosenByValue(facet, query.filters[facet.code]) ? (
          <ValuesFacet key={facet.code} facet={facet} query={query} />
        ) : (
          <RangeFacet key={facet.code} facet={facet} query={query} />
        ),
      )}
    </>
  )
}
