export type Language = 'en' | 'ru' | 'uk'
export const LANGUAGES: readonly Language[] = ['en', 'ru', 'uk']

/** One text in the three languages of the demo catalog. */
export type Text = Record<Language, string>

export const text = (en: string, ru: string, uk: string): Text => ({ en, ru, uk })

/** A name that is the same everywhere: a brand, a standard, a thread. */
export const same = (value: string): Text => ({ en: value, ru: value, uk: value })

export const inEachLanguage = (make: (language: Language) => string): Text => ({
  en: make('en'),
  ru: make('ru'),
  uk: make('uk'),
})

/** Replaces `{name}` by the value of that name; an unknown name is an error in the template. */
export function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (values[name] === undefined) throw new Error(`"${template}" asks for unknown "${name}"`)
    return values[name]
  })
}

/** A number with the decimal mark of the language; the value itself is never rounded. */
export function decimal(value: number, language: Language): string {
  return language === 'en' ? String(value) : String(value).replace('.', ',')
}
