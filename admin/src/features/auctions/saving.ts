/** How far the best lies below the ceiling, as a share of it; for the screen only. Null where it cannot be said. */
export function savingOf(ceiling: string | null, best: string | null): number | null {
  const top = Number(ceiling)
  const value = toNumber(best)
  if (!ceiling || value === null || !(top > 0)) return null
  return (top - value) / top
}

/** An exact value of the record, a decimal or a fraction `n/d`, as a number for charts and rounding on the screen. */
export function toNumber(value: string | null): number | null {
  if (value === null) return null
  const [numerator, denominator = '1'] = value.split('/')
  return Number(numerator) / Number(denominator)
}
