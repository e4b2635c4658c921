import { LANGUAGES, type Language } from '@gostiny/platform'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { searchDocuments, type SearchDocument } from '../modules/catalog/domain/card-search'
import { skuKey } from '../modules/catalog/domain/search-text'
import { latinLetters, vocabulary } from '../modules/catalog/domain/vocabulary'
import type { CardSource } from './read-sources'

export type Card = {
  id: string
  status: string
  handle: string
  variant_id: string | null
  sku: string | null
  sku_keys: string[]
  titles: Record<Language, string>
  thumbnail: string | null
  glyph: string | null
  search: Record<Language, SearchDocument>
}

/** The card of a product: its first variant stands for it in lists. */
export function cardOf(source: CardSource): Card {
  const [first] = source.variants
  const skus = source.variants.flatMap(({ sku }) => (sku ? [sku] : []))
  const pictured = source.categories.filter(({ glyph }) => glyph).sort((a, b) => b.depth - a.depth)
  const titles = LANGUAGES.map((language) => [language, source.texts[language]?.title ?? source.title])
  return {
    id: source.id,
    status: source.status,
    handle: source.handle,
    variant_id: first?.id ?? null,
    sku: first?.sku ?? null,
    sku_keys: skus.map(skuKey),
    titles: Object.fromEntries(titles) as Record<Language, string>,
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

/** Writes cards and the words they bring, and takes away the cards of deleted products. */
export async function writeCards(db: Knex, cards: Card[], gone: string[]): Promise<void> {
  await db.transaction(async (trx) => {
    await trx.raw(`delete from catalog_card where id = any(?) or handle = any(?) and id <> all(?)`, [
      gone,
      cards.map((card) => card.handle),
      cards.map((card) => card.id),
    ])
    await trx.raw(
      `insert into catalog_card as card
         (id, status, handle, variant_id, sku, sku_keys, titles, thumbnail, glyph, search, updated_at)
       select id, status, handle, variant_id, sku, sku_keys, titles, thumbnail, glyph, search, now()
       from jsonb_to_recordset(?::jsonb) as row(id text, status text, handle text, variant_id text, sku text,
         sku_keys text[], titles jsonb, thumbnail text, glyph text, search jsonb)
       order by id
       on conflict (id) do update set status = excluded.status, handle = excluded.handle,
         variant_id = excluded.variant_id, sku = excluded.sku, sku_keys = excluded.sku_keys,
         titles = excluded.titles, thumbnail = excluded.thumbnail, glyph = excluded.glyph,
         search = excluded.search, updated_at = now(), deleted_at = null`,
      [JSON.stringify(cards)],
    )
    await trx.raw(
      `insert into catalog_word (language, word, letters)
       select language, word, letters from jsonb_to_recordset(?::jsonb) as row(language text, word text, letters text)
       order by language, word on conflict do nothing`,
      [JSON.stringify(wordsOf(cards))],
    )
  })
}

function wordsOf(cards: Card[]) {
  return LANGUAGES.flatMap((language) => {
    const words = new Set(cards.flatMap((card) => vocabulary(card.titles[language])))
    return [...words].map((word) => ({ language, word, letters: latinLetters(word) }))
  })
}
