/** A length of time in the largest unit that says it whole: `3 min`, `90 sec`, `2 hr`. */
export function span(ms: number, locale: string): string {
  const seconds = Math.round(ms / 1000)
  const [value, unit] =
    seconds % 3600 === 0 && seconds > 0
      ? [seconds / 3600, 'hour']
      : seconds % 60 === 0 && seconds > 0
        ? [seconds / 60, 'minute']
        : [seconds, 'second']
  return new Intl.NumberFormat(locale, { style: 'unit', unit: unit as string, unitDisplay: 'short' }).format(
    value as number,
  )
}
