export const LANGUAGES = ['en', 'ru', 'uk'] as const

export type Language = (typeof LANGUAGES)[number]

/** Each language named in itself: who cannot read the page can still find his own. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', ru: 'Русский', uk: 'Українська' }

export const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language)

/** The first language of an Accept-Language header that we speak; English when none is. */
export function preferredLanguage(header: string | null): Language {
  const weighted = (header ?? '').split(',').map((part, position) => {
    const [tag = '', ...options] = part.trim().split(';')
    const quality = Number(
      options
        .find((option) => option.trim().startsWith('q='))
        ?.trim()
        .slice(2) ?? 1,
    )
    return { language: tag.slice(0, 2).toLowerCase(), quality, position }
  })
  const ordered = weighted.sort((a, b) => b.quality - a.quality || a.position - b.position)
  return ordered.map(({ language }) => language).find(isLanguage) ?? 'en'
}
