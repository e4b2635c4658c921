import { useTranslation } from '~/i18n/use-translation'
import { useNavigation } from 'react-router'
import { apiOf } from '~/api/api.server'
import { useFormat } from '~/ui/format/use-format'
import { PageHeader } from '~/ui/layout/PageHeader'
import { pageTitle } from '~/ui/layout/page-title'
import { Pager } from '~/ui/table/Pager'
import { keepOnCartChange } from '../cart/keep-on-cart-change'
import { useInterest } from '../interests/use-interest'
import type { Route } from './+types/catalog'
import { ActiveFilters } from './ActiveFilters'
import { backendQuery, PAGE_SIZE, readQuery } from './catalog-query'
import classes from './catalog.module.css'
import { categoryPath, siblingsOf } from './category-path'
import { Facets } from './Facets'
import { FacetsDrawer } from './FacetsDrawer'
import { NothingFound } from './NothingFound'
import { ProductList } from './ProductList'
import { Toolbar } from './Toolbar'

export async function loader({ context, request }: Route.LoaderArgs) {
  const query = readQuery(new URL(request.url).searchParams)
  const { catalog } = apiOf(context)
  const [page, categories] = await Promise.all([catalog.products(backendQuery(query)), catalog.categories()])
  const path = categoryPath(categories, query.category)
  return { query, page, path, siblings: siblingsOf(categories, path.at(-1)) }
}

export const shouldRevalidate = keepOnCartChange

export default function Catalog({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation()
  const format = useFormat()
  const navigation = useNavigation()
  const { query, page, path, siblings } = loaderData
  const category = path.at(-1)
  const name = category?.title ?? t('catalog.title')
  const title = query.q ? t('catalog.found_title', { q: query.q }) : name
  const isWaiting = navigation.state === 'loading' && navigation.location.pathname === '/catalog'
  const firstPage = query.page === 1
  // Filters answer the press at once; the list follows when it has come.
  const asked = isWaiting ? readQuery(new URLSearchParams(navigation.location.search)) : query

  useInterest(category && !query.q && firstPage ? category.id : null, {
    kind: 'category.viewed',
    category_id: category?.id,
  })
  useInterest(query.q && firstPage ? `${query.category} ${query.q}` : null, {
    kind: 'search.done',
    query: query.q,
    result_count: page.count,
    category_id: category?.id,
  })

  const facets = <Facets query={asked} page={page} path={path} siblings={siblings} />
  return (
    <>
      <title>{pageTitle(title)}</title>
      <PageHeader
        title={title}
        crumbsLabel={t('catalog.path')}
        crumbs={
          path.length > 0 || query.q
            ? [
                { to: '/catalog', title: t('catalog.title') },
                ...(query.q ? path : path.slice(0, -1)).map((step) => ({
                  to: `/catalog?category=${step.handle}`,
                  title: step.title,
                })),
              ]
            : []
        }
        note={
          <span role="status">
            {t('catalog.count', { count: page.count, shown: format.number(page.count) })}
          </span>
        }
      />
      <div className={classes.layout}>
        <aside className={classes.facets} aria-label={t('catalog.filters')}>
          {facets}
        </aside>
        <div className={classes.results} aria-busy={isWaiting}>
          <Toolbar query={asked} drawer={<FacetsDrawer query={asked}>{facets}</FacetsDrawer>} />
          {page.corrected && (
            <p className={classes.corrected}>
              {t('catalog.corrected', { asked: query.q, shown: page.corrected })}
            </p>
          )}
          {page.partial && <p className={classes.corrected}>{t('catalog.partial')}</p>}
          <ActiveFilters query={asked} facets={page.facets} />
          {page.products.length > 0 ? (
            <ProductList cards={page.products} view={query.view} />
          ) : (
            <NothingFound query={query} />
          )}
          <Pager page={query.page} pageSize={PAGE_SIZE} count={page.count} />
        </div>
      </div>
    </>
  )
}
