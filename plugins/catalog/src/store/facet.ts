import type { Language } from '@gostiny/platform'
import {
  inLanguage,
  type AttributeDefinition,
  type AttributeValue,
} from '../modules/catalog/domain/attribute'
import { displayAttribute } from '../modules/catalog/domain/display-attribute'
import type { AttributeFilter } from '../modules/catalog/domain/list-filters'
import { unitSymbol } from '../modules/catalog/domain/units'
import { usefulFacets } from '../modules/catalog/domain/useful-facets'

export type FacetValue = { value: string; label: string; count: number }

/** A way to narrow a list. `values` of a range are its single numbers with their counts. */
export type Facet = {
  code: string
  title: string
  unit: string
  kind: 'values' | 'range'
  values: FacetValue[]
  min?: string
  max?: string
}

export type FacetRow = Pick<
  AttributeDefinition,
  'code' | 'kind' | 'titles' | 'unit' | 'unit_symbols' | 'choices' | 'rank'
> & {
  products: number
  distinct_values: number
  min: string | null
  max: string | null
  values: (AttributeValue & { key: string; count: number })[]
}

/** The facets of a list that are worth showing, in the order of the attributes. */
export function facetsOf(rows: FacetRow[], filters: AttributeFilter[], language: Language): Facet[] {
  const chosen = new Set(filters.map((filter) => filter.code))
  const weighed = rows.map((row) => ({ ...row, distinct: row.distinct_values, chosen: chosen.has(row.code) }))
  return usefulFacets(weighed).map((row) => facetOf(row, language))
}

function facetOf(row: FacetRow, language: Language): Facet {
  const values = [...row.values].sort(byMeasure).map((value) => ({
    value: value.key,
    label: displayAttribute(row, value, language),
    count: value.count,
  }))
  const facet = {
    code: row.code,
    title: inLanguage(row.titles, language) ?? row.code,
    unit: unitSymbol(row.unit, language, row.unit_symbols),
    values,
  }
  if (row.kind !== 'number') return { ...facet, kind: 'values' }
  return { ...facet, kind: 'range', min: row.min ?? undefined, max: row.max ?? undefined }
}

type Measured = AttributeValue & { count: number }

/** Numbers and dimensions from small to large; words by how many products have them, as they come. */
function byMeasure(a: Measured, b: Measured): number {
  const [left, right] = [measures(a), measures(b)]
  for (let i = 0; i < Math.min(left.length, right.length); i++)
    if (left[i] !== right[i]) return left[i] - right[i]
  return left.length - right.length
}

const measures = ({ number, parts }: Measured): number[] =>
  number != null ? [Number(number)] : (parts ?? []).map((part) => Number(part.number))
