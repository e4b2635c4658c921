import type { Language } from '~/i18n/languages'

/** Countries goods are delivered to, ISO 3166-1 alpha-2. */
const COUNTRIES = [
  'at',
  'be',
  'bg',
  'cz',
  'de',
  'dk',
  'ee',
  'es',
  'fi',
  'fr',
  'gb',
  'gr',
  'hr',
  'hu',
  'ie',
  'it',
  'kz',
  'lt',
  'lu',
  'lv',
  'nl',
  'pl',
  'pt',
  'ro',
  'se',
  'si',
  'sk',
  'ua',
]

export function countryName(code: string, language: Language): string {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'code' })
  return names.of(code.toUpperCase()) ?? code.toUpperCase()
}

/** The countries by name in the reader's alphabet; the company's own is always among them. */
export function countryChoices(language: Language, own: string | null) {
  const codes = own && !COUNTRIES.includes(own) ? [own, ...COUNTRIES] : COUNTRIES
  return codes
    .map((value) => ({ value, label: countryName(value, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language))
}
