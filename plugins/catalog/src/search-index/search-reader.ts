import {
  defineReader,
  LANGUAGES,
  publishLive,
  wakeReaders,
  type ChangedRow,
  type Language,
} from '@gostiny/platform'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer } from '@medusajs/framework/types'
import { Modules } from '@medusajs/framework/utils'
import { CATALOG_CHANGED } from '../database/tell-catalog-changes'
import type { SearchDocument } from '../modules/catalog/domain/card-search'
import { indexName } from './index-name'

type SearchText = ChangedRow & { isFindable: boolean; texts: Record<Language, SearchDocument> }

/**
 * Keeps the search indexes true to `catalog_search_text`. The Search module fills a new index while cards are being
 * made and refuses other writes meanwhile; what its filling did not see comes from the watermark's beginning, which
 * every version of an index has of its own.
 */
export const searchReader = defineReader<SearchText>({
  name: 'catalog-search',
  wakeOn: [],
  batch: 500,
  edition: indexVersions,
  async rows(db, since, limit) {
    const { rows } = await db.raw(
      `select id, updated_at::text as changed_at, texts,
         status = 'published' and deleted_at is null as "isFindable"
       from catalog_search_text where (updated_at, id) > (?::timestamptz, ?) order by updated_at, id limit ?`,
      [since.at, since.id, limit],
    )
    return rows
  },
  async record(container, rows) {
    for (const language of LANGUAGES) await updateIndex(container, language, rows)
    await publishLive(container, CATALOG_CHANGED)
    return rows.length
  },
})

export const wakeSearchReader = (container: MedusaContainer): void =>
  wakeReaders(container, [searchReader.name])

/** The versions that answer searches now; null until every language has one. */
async function indexVersions(db: Knex): Promise<string | null> {
  const { rows } = await db.raw(
    `select string_agg(name || '@' || active_version, ' ' order by name) as versions from search_index
     where name = any(?) and deleted_at is null having count(active_version) = ?`,
    [LANGUAGES.map(indexName), LANGUAGES.length],
  )
  return rows[0]?.versions ?? null
}

async function updateIndex(container: MedusaContainer, language: Language, rows: SearchText[]) {
  const search = container.resolve(Modules.SEARCH)
  const index = indexName(language)
  const documents = rows.filter((row) => row.isFindable).map(({ id, texts }) => ({ id, ...texts[language] }))
  const hidden = rows.filter((row) => !row.isFindable).map((row) => row.id)
  if (documents.length) await search.upsertDocuments({ index, documents })
  if (hidden.length) await search.deleteDocuments({ index, filters: { id: hidden } })
}
