import type { Language } from '@gostiny/platform'
import { inLanguage, type AttributeDefinition, type AttributeValue, type DimensionPart } from './attribute'
import { formatNumber } from './format-number'
import { unitSymbol } from './units'

/** Metric thread: the Latin letter is written as the Cyrillic one in Russian and Ukrainian drawings. */
const localPrefix: Record<Language, Record<string, string>> = { en: {}, ru: { M: 'М' }, uk: { M: 'М' } }

type Shown = Pick<AttributeDefinition, 'kind' | 'unit' | 'unit_symbols' | 'choices'>

/** A value as a reader of the language expects it: "M8 × 40 mm", "М8 × 40 мм", "1,5 кВт", "оцинкованный". */
export function displayAttribute(definition: Shown, value: AttributeValue, language: Language): string {
  const withUnit = (shown: string) => {
    const symbol = unitSymbol(definition.unit, language, definition.unit_symbols)
    return symbol ? shown + (symbol === '°' ? '' : ' ') + symbol : shown
  }
  if (value.parts?.length) return withUnit(value.parts.map((part) => displayPart(part, language)).join(' × '))
  if (value.number != null) return withUnit(formatNumber(value.number, language))
  if (value.choice != null) {
    const choice = definition.choices.find((candidate) => candidate.code === value.choice)
    return inLanguage(choice?.titles, language) ?? value.choice
  }
  return value.text ?? ''
}

function displayPart({ prefix = '', number }: DimensionPart, language: Language): string {
  return (localPrefix[language][prefix] ?? prefix) + formatNumber(number, language)
}
