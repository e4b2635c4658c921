export type Range = { min: string; max: string }

const SEPARATOR = '..'

/** Reads "10..40", "10.." or "..40". */
export function readRange(values: string[] | undefined): Range {
  const [min = '', max = ''] = (values?.[0] ?? '').split(SEPARATOR)
  return { min, max }
}

const bound = (text: string) => {
  const number = Number(text.replace(',', '.'))
  return text.trim() !== '' && Number.isFinite(number) ? String(number) : ''
}

/** The filter value of a range; nothing when neither end is a number. */
export function rangeValues({ min, max }: Range): string[] {
  const [low, high] = [bound(min), bound(max)]
  if (!low && !high) return []
  return [low && high && Number(low) > Number(high) ? high + SEPARATOR + low : low + SEPARATOR + high]
}
