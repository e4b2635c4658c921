import { readRange } from './range'

const NO_BREAK_SPACE = '\u00a0'

/** "10–40 mm", "≥ 10 mm": a range as people write it in any of our languages. */
export function rangeWords(value: string, unit: string): string {
  const { min, max } = readRange([value])
  const figures = min && max ? `${min}–${max}` : min ? `≥${NO_BREAK_SPACE}${min}` : `≤${NO_BREAK_SPACE}${max}`
  return unit ? `${figures}${NO_BREAK_SPACE}${unit}` : figures
}
