import type { TFunction } from 'i18next'
import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { createTranslator } from './create-translator'
import type { Language } from './languages'

type Translation = { t: TFunction; language: Language; messages: object }

const TranslationContext = createContext<Translation | null>(null)

type Props = { language: Language; messages: object; children: ReactNode }

/** Speaks one language for the life of the page: another language is another page. */
export function TranslationProvider({ language, messages, children }: Props) {
  const translation = useMemo(
    () => ({ t: createTranslator(language, messages), language, messages }),
    [language, messages],
  )
  return <TranslationContext value={translation}>{children}</TranslationContext>
}

export function useTranslation(): Translation {
  const translation = useContext(TranslationContext)
  if (!translation) throw new Error('useTranslation needs a TranslationProvider above')
  return translation
}
