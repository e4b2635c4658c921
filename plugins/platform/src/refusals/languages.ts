/** Languages of every screen, mail and refusal. */
export const LANGUAGES = ['en', 'ru', 'uk'] as const
export type Language = (typeof LANGUAGES)[number]

export const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language)

/**
 * The language an answer is written in: the person's own (`x-language`), else the first one of
 * `Accept-Language` that we speak, else English.
 */
export function chooseLanguage(personal: string | undefined, acceptLanguage: string | undefined): Language {
  if (isLanguage(personal)) return personal
  const accepted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag, ...params] = part.trim().toLowerCase().split(';')
      const weight = params.find((param) => param.trim().startsWith('q='))
      return { tag: tag.slice(0, 2), weight: weight ? Number(weight.trim().slice(2)) : 1 }
    })
    .sort((a, b) => b.weight - a.weight)
  const spoken = accepted.find((entry) => isLanguage(entry.tag))
  return (spoken?.tag as Language) ?? 'en'
}

type HeaderBearer = { headers: Record<string, string | string[] | undefined> }

/** {@link chooseLanguage} over a request's headers. */
export function languageOf(req: HeaderBearer): Language {
  const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)
  return chooseLanguage(first(req.headers['x-language']), first(req.headers['accept-language']))
}
