import { LANGUAGES, type Language } from '@gostiny/platform'
import { searchDocuments, type SearchDocument } from '../modules/catalog/domain/card-search'
import { skuKey } from '../modules/catalog/domain/search-text'
import { sortKey } from '../modules/catalog/domain/sort-key'
import type { CardSource } from './read-sources'

export type Card = {
  id: string
  status: string
  handle: string
  variant_id: string | null
  sku: string | null
  sku_keys: string[]
  titles: Record<Language, string>
  sort_en: string
  sort_ru: string
  sort_uk: string
  thumbnail: string | null
  glyph: string | null
  search: Record<Language, SearchDocument>
}

/** The card of a product: its first variant stands for it in lists. */
export function cardOf(source: CardSource): Card {
  const [first] = source.variants
  const skus = source.variants.flatMap(({ sku }) => (sku ? [sku] : []))
  const pictured = source.categories.filter(({ glyph }) => glyph).sort((a, b) => b.depth - a.depth)
  const titleIn = (language: Language) => source.texts[language]?.title ?? source.title
  const titles = LANGUAGES.map((language) => [language, titleIn(language)])
  return {
    id: source.id,
    status: source.status,
    handle: source.handle,
    variant_id: first?.id ?? null,
    sku: first?.sku ?? null,
    sku_keys: skus.map(skuKey),
    titles: Object.fromEntries(titles) as Record<Language, string>,
    sort_en: sortKey('en', titleIn('en')),
    sort_ru: sortKey('ru', titleIn('ru')),
    sort_uk: sortKey('uk', titleIn('uk')),
    thumbnail: source.thumbnail,
    glyph: source.glyph ?? pictured[0]?.glyph ?? null,
    search: searchDocuments({
      ...source,
      skus,
      category_titles: source.categories.map((category) => category.titles),
      attributes: source.values.map(({ definition, ...value }) => ({ definition, value })),
    }),
  }
}
