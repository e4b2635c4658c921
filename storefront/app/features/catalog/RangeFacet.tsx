import { TextInput } from '@mantine/core'
import type { FormEvent } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import type { Facet } from '~/api/catalog.types'
import { useFormat } from '~/ui/format/use-format'
import { withFilter, type CatalogQuery } from './catalog-query'
import classes from './facets.module.css'
import { rangeValues, readRange } from './range'
import { useQueryChange } from './use-query-change'

export function RangeFacet({ facet, query }: { facet: Facet; query: CatalogQuery }) {
  const { t } = useTranslation()
  const format = useFormat()
  const show = useQueryChange()
  const current = query.filters[facet.code]
  const { min, max } = readRange(current)
  const name = facet.unit ? `${facet.title}, ${facet.unit}` : facet.title

  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const values = rangeValues({ min: String(form.get('min')), max: String(form.get('max')) })
    if (values.join() !== (current ?? []).join()) show(withFilter(query, facet.code, values))
  }

  return (
    <form
      key={`${min}..${max}`}
      className={classes.group}
      onSubmit={apply}
      onBlur={(event) => event.currentTarget.requestSubmit()}
    >
      <p className={classes.name}>{name}</p>
      <div className={classes.range}>
        <TextInput
          name="min"
          size="xs"
          inputMode="decimal"
          aria-label={t('catalog.range_from', { name })}
          placeholder={facet.min && format.number(facet.min)}
          defaultValue={min}
        />
        <span aria-hidden>–</span>
        <TextInput
          name="max"
          size="xs"
          inputMode="decimal"
          aria-label={t('catalog.range_to', { name })}
          placeholder={facet.max && format.number(facet.max)}
          defaultValue={max}
        />
        <button type="submit" className="visually-hidden" tabIndex={-1}>
          {t('catalog.apply')}
        </button>
      </div>
    </form>
  )
}
