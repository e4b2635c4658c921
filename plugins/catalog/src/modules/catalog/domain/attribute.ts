import type { Language } from '@gostiny/platform'
import type { AttributeInput, Titles } from '../../../bulk/types'

export type AttributeKind = AttributeInput['kind']

/** What an attribute is; its values are kept per product. */
export type AttributeDefinition = {
  id: string
  code: string
  kind: AttributeKind
  titles: Titles
  unit: string | null
  unit_symbols: Titles | null
  filterable: boolean
  rank: number
  choices: { code: string; titles: Titles }[]
}

export type DimensionPart = { prefix?: string; number: string }

/** The stored value; the field named by the attribute's kind is filled. */
export type AttributeValue = {
  number?: string | null
  text?: string | null
  choice?: string | null
  parts?: DimensionPart[] | null
}

/** One text of several languages: the asked one, then English, then any. */
export const inLanguage = (titles: Titles | null | undefined, language: Language): string | undefined =>
  titles?.[language] ?? titles?.en ?? titles?.ru ?? titles?.uk

export type AttributeProblem =
  'attribute_kind_mismatch' | 'attribute_number_invalid' | 'attribute_choice_unknown'

const isDecimal = (text: string) => /^-?\d+(\.\d+)?$/.test(text)

/** Why a value does not fit its attribute; undefined when it does. */
export function attributeProblem(
  definition: Pick<AttributeDefinition, 'kind' | 'choices'>,
  input: AttributeInput,
): AttributeProblem | undefined {
  if (definition.kind !== input.kind) return 'attribute_kind_mismatch'
  if (input.kind === 'number' && !isDecimal(input.number)) return 'attribute_number_invalid'
  if (
    input.kind === 'dimension' &&
    !(input.parts.length && input.parts.every((part) => isDecimal(part.number)))
  )
    return 'attribute_number_invalid'
  if (input.kind === 'choice' && !definition.choices.some((choice) => choice.code === input.choice))
    return 'attribute_choice_unknown'
  return undefined
}

/** Drops zeros that mean nothing: "8.50" and "08.5" are the same measure. */
const canonical = (decimal: string) =>
  decimal
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')

/**
 * The key equal values share: what a facet counts and a filter names. Language-neutral. A comma separates keys
 * in a filter, so one inside a text is percent-encoded.
 */
export function facetKey(value: AttributeValue): string {
  if (value.parts?.length)
    return value.parts.map((part) => (part.prefix ?? '') + canonical(part.number)).join('x')
  if (value.number != null) return canonical(value.number)
  return value.choice ?? (value.text ?? '').replace(/[%,]/g, encodeURIComponent)
}

/** The stored form of an input. */
export function attributeValue(input: AttributeInput): AttributeValue {
  if (input.kind === 'number') return { number: input.number }
  if (input.kind === 'text') return { text: input.text }
  if (input.kind === 'choice') return { choice: input.choice }
  return { parts: input.parts }
}
