import { createInstance, type TFunction } from 'i18next'
import type { Language } from './languages'

/** The function that says a text by its key in one language, ready at once. */
export function createTranslator(language: Language, messages: object): TFunction {
  const instance = createInstance()
  void instance.init({
    lng: language,
    resources: { [language]: { translation: messages } },
    fallbackLng: false,
    interpolation: { escapeValue: false },
    showSupportNotice: false,
    initAsync: false,
  })
  return instance.t
}
