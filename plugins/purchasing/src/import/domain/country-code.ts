/** Names met in ledgers that the standard does not know under this spelling. */
const otherNames: Record<string, string> = {
  eire: 'ie',
  uk: 'gb',
  'great britain': 'gb',
  england: 'gb',
  usa: 'us',
  rsa: 'za',
  uae: 'ae',
  'czech republic': 'cz',
  korea: 'kr',
  'hong kong': 'hk',
  'channel islands': 'je',
  россия: 'ru',
}

const known = new Map<string, string>(Object.entries(otherNames))

function learnNames(language: string): void {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  for (const first of letters) {
    for (const second of letters) {
      const code = first + second
      const name = names.of(code)?.toLowerCase()
      if (name && isCurrent(code) && !known.has(name)) known.set(name, code.toLowerCase())
    }
  }
}

/** Codes of countries that are no more (DD, SU …) are canonicalised to their successors. */
const isCurrent = (code: string) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`

/** ISO 3166-1 code of a country given as a code or by name in English, Russian or Ukrainian; null when unknown. */
export function countryCode(name: string): string | null {
  if (known.size === Object.keys(otherNames).length) ['en', 'ru', 'uk'].forEach(learnNames)
  const plain = name.trim().toLowerCase()
  const byName = known.get(plain)
  if (byName) return byName
  return [...known.values()].includes(plain) ? plain : null
}
