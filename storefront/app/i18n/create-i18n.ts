import { createInstance, type i18n } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from './languages'

/** An i18next instance that speaks one language, ready at once. */
export function createI18n(language: Language, messages: object): i18n {
  const instance = createInstance()
  void instance.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation: messages } },
    fallbackLng: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
    showSupportNotice: false,
    initAsync: false,
  })
  return instance
}
