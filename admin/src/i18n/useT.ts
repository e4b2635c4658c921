import { useLocaleState, useTranslate } from 'react-admin'
import type { Language } from '../ui/preferences/preferences'
import type { MessageKey } from './messages'

export type Translate = (key: MessageKey, params?: Record<string, unknown>) => string

/** The translate function whose keys are checked by the compiler. */
export const useT = (): Translate => useTranslate() as Translate

/** BCP 47 tag for Intl of the language in force. */
export function useLocaleTag(): string {
  const [language] = useLocaleState()
  return localeTag(language as Language)
}

const tags: Record<Language, string> = { en: 'en-GB', ru: 'ru-RU', uk: 'uk-UA' }

export const localeTag = (language: Language): string => tags[language] ?? tags.en
