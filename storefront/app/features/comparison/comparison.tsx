import { Button, CloseButton, Switch } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { Link, redirect } from 'react-router'
import { apiOf } from '~/api/api.server'
import { PageHeader } from '~/ui/layout/PageHeader'
import { pageTitle } from '~/ui/layout/page-title'
import { EmptyState } from '~/ui/states/EmptyState'
import { keepOnCartChange } from '../cart/keep-on-cart-change'
import { useInterest } from '../interests/use-interest'
import type { Route } from './+types/comparison'
import classes from './comparison.module.css'
import { ComparedHead } from './ComparedHead'
import { comparisonStore, MAX_COMPARED } from './comparison-store'
import { differs } from './differs'

export async function loader({ context, request }: Route.LoaderArgs) {
  const ids = (new URL(request.url).searchParams.get('ids') ?? '').split(',').filter(Boolean)
  if (ids.length > MAX_COMPARED) throw redirect(`/comparison?ids=${ids.slice(0, MAX_COMPARED).join(',')}`)
  return ids.length > 0 ? apiOf(context).catalog.comparison(ids) : { products: [], attributes: [] }
}

export const shouldRevalidate = keepOnCartChange

export default function Comparison({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation()
  const [onlyDifferences, setOnlyDifferences] = useState(false)
  const { products, attributes } = loaderData
  const ids = products.map(({ id }) => id)
  const shown = attributes.filter(({ values }) => !onlyDifferences || differs(values, ids))
  const without = (id: string) => `/comparison?ids=${ids.filter((other) => other !== id).join(',')}`
  useInterest(ids.length > 1 ? ids.join() : null, { kind: 'product.compared', ids })

  return (
    <>
      <title>{pageTitle(t('comparison.title'))}</title>
      <PageHeader
        title={t('comparison.title')}
        crumbs={[{ to: '/catalog', title: t('catalog.title') }]}
        crumbsLabel={t('catalog.path')}
        actions={
          products.length > 1 && (
            <Switch
              label={t('comparison.only_differences')}
              checked={onlyDifferences}
              onChange={(event) => setOnlyDifferences(event.currentTarget.checked)}
            />
          )
        }
      />
      {products.length === 0 ? (
        <EmptyState
          glyph="caliper"
          title={t('comparison.empty_title')}
          text={t('comparison.empty_text')}
          action={
            <Button component={Link} to="/catalog" variant="default">
              {t('catalog.whole')}
            </Button>
          }
        />
      ) : (
        <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('comparison.title')}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">
                  <span className="visually-hidden">{t('comparison.attribute')}</span>
                </th>
                {products.map((card) => (
                  <th key={card.id} scope="col">
                    <CloseButton
                      className={classes.remove}
                      component={Link}
                      to={without(card.id)}
                      aria-label={t('comparison.remove', { title: card.title })}
                      onClick={() => comparisonStore.toggle(card)}
                    />
                    <ComparedHead card={card} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(({ code, title, values }) => (
                <tr key={code} data-differs={differs(values, ids) || undefined}>
                  <th scope="row">{title}</th>
                  {ids.map((id) => (
                    <td key={id}>{values[id] ?? '—'}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}
