const MONTHS = 24

const monthOf = (year: number, month: number): string =>
  new Date(Date.UTC(year, month)).toISOString().slice(0, 7)

/**
 * 24 months without gaps, oldest first ("2026-03"). They end now, or, when the last figure is older than all of
 * them, with the month of that figure: imported history is shown where it lies.
 */
export function monthAxis(lastFigure: string | null, now: Date): string[] {
  const ending = (end: string) => {
    const [year, month] = end.split('-').map(Number)
    return Array.from({ length: MONTHS }, (_, index) => monthOf(year, month - MONTHS + index))
  }
  const current = ending(now.toISOString().slice(0, 7))
  return lastFigure && lastFigure < current[0] ? ending(lastFigure) : current
}
