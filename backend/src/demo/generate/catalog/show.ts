import { decimal, type Language } from '../text'
import { ATTRIBUTES, type AttributeCode } from './attributes'

const NO_BREAK_SPACE = '\u00a0'

/** A value as written in running text: "40 mm", "1,5 кВт", "латунь". */
export function showValue(code: AttributeCode, value: string, language: Language): string {
  const attribute = ATTRIBUTES[code]
  if (attribute.kind === 'text') return value.replace(/(?<=\d)X(?=\d)/g, '×')
  if (attribute.kind === 'choice') {
    if (!attribute.values[value]) throw new Error(`"${value}" is not a choice of ${code}`)
    return attribute.values[value][language]
  }
  const unit = attribute.unit?.symbol[language]
  const number = decimal(Number(value), language)
  return unit ? `${number}${NO_BREAK_SPACE}${unit}` : number
}

/** "10 mm × 26 mm" reads better as "10 × 26 mm": only the last of equal units stays. */
export const withoutRepeatedUnits = (text: string): string =>
  text.replace(/\u00a0(\p{L}+)(?= × [\d.,]+\u00a0\1)/gu, '')
