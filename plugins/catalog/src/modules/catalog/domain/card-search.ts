import { LANGUAGES, type Language } from '@gostiny/platform'
import { displayAttribute } from './display-attribute'
import { inLanguage, type AttributeDefinition, type AttributeValue } from './attribute'
import { searchText } from './search-text'

/** Everything a product can be found by, as the source tables tell it. */
export type Findable = {
  title: string
  description: string | null
  texts: Partial<Record<Language, { title: string; description: string | null }>>
  skus: string[]
  category_titles: Partial<Record<Language, string>>[]
  attributes: { definition: AttributeDefinition; value: AttributeValue }[]
}

/** What the index of one language holds: part numbers and title weigh more than the rest. */
export type SearchDocument = { sku: string; title: string; facts: string; text: string }

/** The documents of a product, one per language; a missing translation is replaced by the product's own text. */
export function searchDocuments(product: Findable): Record<Language, SearchDocument> {
  const document = (language: Language): SearchDocument => {
    const own = product.texts[language]
    const facts = [
      ...product.category_titles.map((titles) => inLanguage(titles, language)),
      ...product.attributes.map(({ definition, value }) => displayAttribute(definition, value, language)),
    ]
    return {
      sku: searchText('en', product.skus.join(' ')),
      title: searchText(language, own?.title ?? product.title),
      facts: searchText(language, facts.join(' ')),
      text: searchText(language, own?.description ?? product.description ?? ''),
    }
  }
  return Object.fromEntries(LANGUAGES.map((language) => [language, document(language)])) as Record<
    Language,
    SearchDocument
  >
}
