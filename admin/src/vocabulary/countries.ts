const codes = [
  'ua', 'kz', 'pl', 'de', 'at', 'cz', 'sk', 'lt', 'lv', 'ee', 'fr', 'nl', 'be', 'it', 'es', 'pt', 'ie', 'gb',
  'se', 'fi', 'dk', 'no', 'ch', 'hu', 'ro', 'bg', 'gr', 'hr', 'si', 'md', 'ge', 'am', 'az', 'uz', 'kg', 'tr',
] // prettier-ignore

/** The name of a country in the language of the locale: `ua` → Україна. */
export const countryName = (code: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' }).of(code.toUpperCase()) ?? code

/** Countries of the house's trade, by name. */
export const countryChoices = (locale: string): { id: string; name: string }[] =>
  codes
    .map((id) => ({ id, name: countryName(id, locale) }))
    .sort((one, other) => one.name.localeCompare(other.name, locale))

export const currencyChoices = ['eur', 'uah', 'kzt', 'gbp'].map((id) => ({ id, name: id.toUpperCase() }))
