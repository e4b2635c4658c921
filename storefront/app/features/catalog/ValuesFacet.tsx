import { useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import type { Facet } from '~/api/catalog.types'
import { Tick } from '~/ui/form/Tick'
import { useFormat } from '~/ui/format/use-format'
import { withFilter, type CatalogQuery } from './catalog-query'
import classes from './facets.module.css'
import { useQueryChange } from './use-query-change'

const SHOWN_AT_FIRST = 6

export function ValuesFacet({ facet, query }: { facet: Facet; query: CatalogQuery }) {
  const { t } = useTranslation()
  const format = useFormat()
  const show = useQueryChange()
  const [isOpen, setIsOpen] = useState(false)
  const chosen = query.filters[facet.code] ?? []
  const shown = isOpen
    ? facet.values
    : facet.values.filter(({ value }, index) => index < SHOWN_AT_FIRST || chosen.includes(value))

  const toggle = (value: string) =>
    show(
      withFilter(
        query,
        facet.code,
        chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value],
      ),
    )

  return (
    <fieldset className={classes.group}>
      <legend className={classes.name}>{facet.title}</legend>
      {shown.map(({ value, label, count }) => (
        <div key={value} className={classes.value}>
          <Tick label={label} checked={chosen.includes(value)} onChange={() => toggle(value)} />
          <span className={classes.count}>{format.number(count)}</span>
        </div>
      ))}
      {facet.values.length > shown.length && (
        <button type="button" className={`text-link ${classes.more}`} onClick={() => setIsOpen(true)}>
          {t('catalog.show_all', { count: facet.values.length })}
        </button>
      )}
    </fieldset>
  )
}
