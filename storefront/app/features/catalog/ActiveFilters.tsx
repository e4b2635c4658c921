import { IconX } from '@tabler/icons-react'
import { useTranslation } from '~/i18n/use-translation'
import type { Facet } from '~/api/catalog.types'
import { changed, isNarrowed, withFilter, type CatalogQuery } from './catalog-query'
import classes from './catalog.module.css'
import { rangeWords } from './range-words'
import { useQueryChange } from './use-query-change'

/** What narrows the list, each put away with one press. */
export function ActiveFilters({ query, facets }: { query: CatalogQuery; facets: Facet[] }) {
  const { t } = useTranslation()
  const show = useQueryChange()
  if (!isNarrowed(query)) return null

  const chips = Object.entries(query.filters).flatMap(([code, values]) => {
    const facet = facets.find((known) => known.code === code)
    return values.map((value) => ({
      key: `${code}=${value}`,
      text: `${facet?.title ?? code}: ${value.includes('..') ? rangeWords(value, facet?.unit ?? '') : labelOf(facet, value)}`,
      without: withFilter(
        query,
        code,
        values.filter((other) => other !== value),
      ),
    }))
  })
  if (query.inStock)
    chips.push({ key: 'stock', text: t('catalog.in_stock'), without: changed(query, { inStock: false }) })

  return (
    <div className={classes.chips} role="group" aria-label={t('catalog.chosen')}>
      {chips.map(({ key, text, without }) => (
        <button
          type="button"
          key={key}
          className={classes.chip}
          aria-label={t('catalog.put_away', { filter: text })}
          onClick={() => show(without)}
        >
          {text}
          <IconX size={14} stroke={1.75} aria-hidden />
        </button>
      ))}
      <button
        type="button"
        className="text-link"
        onClick={() => show(changed(query, { filters: {}, inStock: false }))}
      >
        {t('catalog.put_away_all')}
      </button>
    </div>
  )
}

const labelOf = (facet: Facet | undefined, value: string) =>
  facet?.values.find((known) => known.value === value)?.label ?? value
