import { LANGUAGES, type Language } from './languages'

export type Sentences = Record<string, string>
export type MessageCatalog = Record<Language, Sentences>

const catalogs = new Map<string, MessageCatalog>()

/**
 * Adds a plugin's sentences, keyed by refusal code, with `{param}` placeholders.
 * @throws when a language lacks a code another language has: a refusal must be sayable in each.
 */
export function registerMessages(plugin: string, catalog: MessageCatalog): void {
  const codes = new Set(LANGUAGES.flatMap((language) => Object.keys(catalog[language])))
  for (const language of LANGUAGES) {
    const missing = [...codes].filter((code) => !catalog[language][code])
    if (missing.length) throw new Error(`${plugin}: no ${language} sentence for ${missing.join(', ')}`)
  }
  catalogs.set(plugin, catalog)
}

/** The sentence for a code, or undefined when no plugin knows the code. */
export function translate(
  language: Language,
  code: string,
  params: Record<string, string | number> = {},
): string | undefined {
  for (const catalog of catalogs.values()) {
    const sentence = catalog[language][code]
    if (sentence) return sentence.replace(/\{(\w+)\}/g, (whole, name) => String(params[name] ?? whole))
  }
  return undefined
}
