import polyglotI18nProvider from 'ra-i18n-polyglot'
import { languages, type Language } from '../ui/preferences/preferences'
import type { Messages } from './messages'

const load: Record<Language, () => Promise<{ default: Messages }>> = {
  en: () => import('./en'),
  ru: () => import('./ru'),
  uk: () => import('./uk'),
}

export const languageNames: Record<Language, string> = { en: 'English', ru: 'Русский', uk: 'Українська' }

/** Messages of one language are fetched when it is chosen; the first must be there before anything is drawn. */
export async function makeI18nProvider(first: Language) {
  const initial = (await load[first]()).default

  return polyglotI18nProvider(
    (language) =>
      (language === first ? initial : load[language as Language]().then((loaded) => loaded.default)) as never,
    first,
    languages.map((locale) => ({ locale, name: languageNames[locale] })),
  )
}
