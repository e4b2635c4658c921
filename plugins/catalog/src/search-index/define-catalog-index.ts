import { defineSearchIndex, graphSeed, search } from '@medusajs/framework/utils'
import type { Language } from '@gostiny/platform'
import type { SearchDocument } from '../modules/catalog/domain/card-search'
import { indexName } from './index-name'

type SeedRow = { id: string; status: string; texts: Record<Language, SearchDocument> }

/** What every index document holds; the words are already in the form searches ask for. */
const fields = search.define({
  id: search.keyword().filterable(),
  sku: search.text().searchable({ weight: 3 }).retrievable(false),
  title: search.text().searchable({ weight: 3 }).retrievable(false),
  facts: search.text().searchable({ weight: 2 }).retrievable(false),
  text: search.text().searchable({ weight: 1 }).retrievable(false),
})

/**
 * Declares the index of one language. The search reader writes to it as products change; the Search module seeds
 * it from `catalog_search_text` when it is new, emptied or changed in shape.
 */
export const defineCatalogIndex = (language: Language) =>
  defineSearchIndex({
    name: indexName(language),
    entity: 'catalog_search_text',
    fields,
    settings: { typo_tolerance: { enabled: false } },
    seed: graphSeed({
      fields: ['id', 'status', 'texts'],
      transform: (rows: SeedRow[]) =>
        rows
          .filter((row) => row.status === 'published')
          .map((row) => ({ id: row.id, ...row.texts[language] })),
    }),
  })
