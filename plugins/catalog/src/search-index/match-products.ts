import { KeptReads, pgConnection, refuse, type Language } from '@gostiny/platform'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys, MedusaError } from '@medusajs/framework/utils'
import { CATALOG_CHANGED } from '../database/tell-catalog-changes'
import { searchQuery, tellingWords, tokens } from '../modules/catalog/domain/search-text'
import { latinLetters } from '../modules/catalog/domain/vocabulary'
import { indexName } from './index-name'

/** Best matches looked at; facets of a search describe these. */
const MAX_MATCHES = 5000

/**
 * Products whose texts match, the best first. `corrected` tells the words really searched for, when others;
 * `partial` that nothing has all of them and these have some.
 */
export type Matches = { ids: string[]; scores: number[]; corrected: string | null; partial: boolean }

type Strategy = 'all' | 'last' | 'any'

const KEPT_SEARCHES = 100
/** The Search module itself learns within half a minute only that another process has filled an index anew. */
const KEPT_FOR_MS = 60_000
const kept = new KeptReads<Matches>(CATALOG_CHANGED, KEPT_SEARCHES)

/** What {@link findProducts} finds, kept until the catalog or its indexes change. */
export const matchProducts = (
  container: MedusaContainer,
  language: Language,
  text: string,
): Promise<Matches> =>
  kept.get(container, `${language} ${Math.floor(Date.now() / KEPT_FOR_MS)} ${text}`, () =>
    findProducts(container, language, text),
  )

/**
 * Finds products by words, in the Search module's index of the person's language: whole words first, then the
 * last word as a beginning, then with misspelt words replaced by the nearest known ones. When nothing has all the
 * words, `matchSome` finds what has some.
 */
async function findProducts(container: MedusaContainer, language: Language, text: string): Promise<Matches> {
  const direct = await matchWords(container, language, text)
  if (direct) return { ...direct, corrected: null, partial: false }
  const corrected = await correctSpelling(container, language, text)
  const second = corrected ? await matchWords(container, language, corrected) : undefined
  return second ? { ...second, corrected, partial: false } : NOTHING
}

/** Products that have some of the words, spelt right where need be; those with more of them first. */
export async function matchSome(
  container: MedusaContainer,
  language: Language,
  text: string,
): Promise<Matches> {
  const spelt = (await correctSpelling(container, language, text)) ?? text
  const words = tellingWords(spelt)
  if (words.length === 0) return NOTHING
  const found = await askIndex(container, language, searchQuery(language, words.join(' ')), 'any')
  return { ...found, corrected: null, partial: found.ids.length > 0 }
}

const NOTHING: Matches = { ids: [], scores: [], corrected: null, partial: false }

async function matchWords(container: MedusaContainer, language: Language, text: string) {
  const words = searchQuery(language, text)
  if (!words) return undefined
  for (const strategy of ['all', 'last'] as const) {
    const found = await askIndex(container, language, words, strategy)
    if (found.ids.length) return found
  }
  return undefined
}

async function askIndex(container: MedusaContainer, language: Language, words: string, strategy: Strategy) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { search_result: result } = await query
    .search({
      entity: indexName(language),
      fields: ['id'],
      filters: { q: words },
      pagination: { skip: 0, take: MAX_MATCHES },
      search_options: { match_strategy: strategy, include_score: true, count: 'none' },
    })
    .catch(sayNotReady)
  return { ids: result.hits.map((hit) => hit.id), scores: result.hits.map((hit) => hit.score ?? 0) }
}

/** Right after the first start an index has no version that may be asked. */
function sayNotReady(error: unknown): never {
  if ((error as MedusaError).type === MedusaError.Types.NOT_FOUND) refuse('search_not_ready', { status: 503 })
  throw error
}

/** Every unknown word replaced by the known one that shares most trigrams with it; null when nothing changes. */
async function correctSpelling(
  container: MedusaContainer,
  language: Language,
  text: string,
): Promise<string | null> {
  const words = tokens(text)
  const { rows } = await pgConnection(container).raw(
    `select asked.position, near.word
     from unnest(:words::text[], :letters::text[]) with ordinality asked(word, letters, position)
     cross join lateral (
       select word from catalog_word known
       where language = :language and known.letters % asked.letters
       order by (known.word = asked.word) desc, similarity(known.letters, asked.letters) desc, word limit 1) near`,
    { words, letters: words.map(latinLetters), language },
  )
  const nearest = new Map<number, string>(
    rows.map((row: { position: string; word: string }) => [Number(row.position), row.word]),
  )
  const corrected = words.map((word, i) => nearest.get(i + 1) ?? word)
  return corrected.every((word, i) => word === words[i]) ? null : corrected.join(' ')
}
