import type { Language } from '@gostiny/platform'

/** An SQL expression over a row `product` that gives its name in a language, or null. */
export type ArticleTitleSql = { sql: string; values: readonly string[] }

let inLanguage: (language: Language) => ArticleTitleSql = () => ({ sql: 'null', values: [] })

/** Lets the plugin that keeps names of articles by language say where they are. */
export const provideArticleTitles = (titleIn: typeof inLanguage): void => void (inLanguage = titleIn)

/** The name of `product` in the reader's language, else its only one. */
export function articleTitle(language: Language): ArticleTitleSql {
  const { sql, values } = inLanguage(language)
  return { sql: `coalesce(${sql}, product.title)`, values }
}
