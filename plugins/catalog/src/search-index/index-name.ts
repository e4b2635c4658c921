import type { Language } from '@gostiny/platform'

/** Name of a language's index in the Search module. */
export const indexName = (language: Language): string => `catalog_${language}`
