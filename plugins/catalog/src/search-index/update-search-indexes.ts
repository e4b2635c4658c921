import { LANGUAGES } from '@gostiny/platform'
import type { MedusaContainer } from '@medusajs/framework/types'
import { MedusaError, Modules } from '@medusajs/framework/utils'
import type { Card } from '../cards/card-of'
import { indexName } from './index-name'

/**
 * Brings the indexes of all languages in line with cards: published ones are findable, others are not. An
 * index that was never filled is left alone: the Search module seeds it at start.
 */
export async function updateSearchIndexes(
  container: MedusaContainer,
  cards: Card[],
  gone: string[],
): Promise<void> {
  const search = container.resolve(Modules.SEARCH)
  const published = cards.filter((card) => card.status === 'published')
  const hidden = [...gone, ...cards.filter((card) => card.status !== 'published').map((card) => card.id)]
  for (const language of LANGUAGES) {
    const index = indexName(language)
    try {
      const documents = published.map((card) => ({ id: card.id, ...card.search[language] }))
      if (documents.length) await search.upsertDocuments({ index, documents })
      if (hidden.length) await search.deleteDocuments({ index, filters: { id: hidden } })
    } catch (error) {
      if (!isNotYetSeeded(error)) throw error
    }
  }
}

const isNotYetSeeded = (error: unknown) =>
  error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND
