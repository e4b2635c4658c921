import { NativeSelect, Switch } from '@mantine/core'
import { IconLayoutGrid, IconLayoutList } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { changed, ORDERS, type CatalogOrder, type CatalogQuery } from './catalog-query'
import classes from './catalog.module.css'
import { useQueryChange } from './use-query-change'

const VIEW_ICONS = { rows: IconLayoutList, cards: IconLayoutGrid }

export function Toolbar({ query, drawer }: { query: CatalogQuery; drawer: ReactNode }) {
  const { t } = useTranslation()
  const show = useQueryChange()
  const views = [
    { view: 'rows' as const, label: t('catalog.rows') },
    { view: 'cards' as const, label: t('catalog.cards') },
  ]

  return (
    <div className={classes.toolbar}>
      {drawer}
      <Switch
        size="sm"
        label={t('catalog.in_stock')}
        checked={query.inStock}
        onChange={(event) => show(changed(query, { inStock: event.currentTarget.checked }))}
      />
      <NativeSelect
        className={classes.order}
        aria-label={t('catalog.order')}
        value={query.order}
        data={ORDERS.map((value) => ({ value, label: t(`catalog.orders.${value}`) }))}
        onChange={(event) => show(changed(query, { order: event.currentTarget.value as CatalogOrder }))}
      />
      <div className={classes.views} role="group" aria-label={t('catalog.view')}>
        {views.map(({ view, label }) => {
          const Icon = VIEW_ICONS[view]
          return (
            <button
              type="button"
              key={view}
              aria-label={label}
              title={label}
              aria-pressed={query.view === view}
              onClick={() => show({ ...query, view })}
            >
              <Icon size={18} stroke={1.5} aria-hidden />
            </button>
          )
        })}
      </div>
    </div>
  )
}
