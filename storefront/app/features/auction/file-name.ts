const LONGEST = 60

/** Words of a title joined by hyphens, letters and digits of any script. */
export const slugOf = (title: string): string =>
  Array.from(title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'))
    .slice(0, LONGEST)
    .join('')
    .replace(/^-+|-+$/g, '')

/** What a file kept from an auction is called, without the ending: what it is, of what, and the day. */
export function fileName(parts: readonly (string | number)[], day: Date): string {
  const words = [...new Set(parts.map((part) => slugOf(String(part))))]
  return [...words, day.toISOString().slice(0, 10)].filter(Boolean).join('-')
}

type Lot = { number: number; title: string; event_title: string }

/** The parts of a name that say which lot a file is of. */
export const lotParts = ({ number, title, event_title }: Lot): (string | number)[] => [
  number,
  event_title,
  title,
]

/** The header that hands a file over under a name of any letters. */
export const attachment = (name: string): string =>
  `attachment; filename="${name.replace(/[^\w.-]+/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`
