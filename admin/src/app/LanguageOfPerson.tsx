import { useQueryClient } from '@tanstack/react-query'
import { useLocaleState } from 'react-admin'
import { useEffect } from 'react'
import { usePreference } from '../ui/preferences/usePreference'

/** Speaks the person's language: when it changes, messages are loaded and what the server said is asked anew. */
export function LanguageOfPerson() {
  const [language] = usePreference('language')
  const [locale, setLocale] = useLocaleState()
  const queries = useQueryClient()

  useEffect(() => {
    document.documentElement.lang = language
    if (language === locale) return
    setLocale(language)
    void queries.invalidateQueries()
  }, [language, locale, setLocale, queries])

  return null
}
