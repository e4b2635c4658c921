import { LANGUAGES } from '@gostiny/platform'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { latinLetters, vocabulary } from '../modules/catalog/domain/vocabulary'
import type { Card } from './card-of'

/** Writes cards with what search knows of them, and takes away those of deleted products. */
export async function writeCards(db: Knex, cards: Card[], gone: string[]): Promise<void> {
  await db.transaction(async (trx) => {
    await removeCards(trx, cards, gone)
    await upsertCards(trx, cards)
    await upsertSearchTexts(trx, cards)
    await addWords(trx, cards)
  })
}

/** A handle that moved to another product takes the card of its old owner along; that one is made anew in its turn. */
async function removeCards(trx: Knex.Transaction, cards: Card[], gone: string[]) {
  await trx.raw('delete from catalog_card where id = any(?) or (handle = any(?) and id <> all(?))', [
    gone,
    cards.map((card) => card.handle),
    cards.map((card) => card.id),
  ])
  await trx.raw(
    `update catalog_search_text set deleted_at = now(), updated_at = now() where id = any(?) and deleted_at is null`,
    [gone],
  )
}

const columns =
  'id, status, handle, variant_id, sku, sku_keys, titles, sort_en, sort_ru, sort_uk, thumbnail, glyph'

const upsertCards = (trx: Knex.Transaction, cards: Card[]) =>
  trx.raw(
    `insert into catalog_card (${columns}, updated_at)
     select ${columns}, now() from jsonb_to_recordset(?::jsonb) as row(id text, status text, handle text,
       variant_id text, sku text, sku_keys text[], titles jsonb, sort_en text, sort_ru text, sort_uk text,
       thumbnail text, glyph text)
     order by id
     on conflict (id) do update set status = excluded.status, handle = excluded.handle,
       variant_id = excluded.variant_id, sku = excluded.sku, sku_keys = excluded.sku_keys,
       titles = excluded.titles, sort_en = excluded.sort_en, sort_ru = excluded.sort_ru,
       sort_uk = excluded.sort_uk, thumbnail = excluded.thumbnail, glyph = excluded.glyph,
       updated_at = now(), deleted_at = null`,
    [JSON.stringify(cards.map(({ search: _, ...card }) => card))],
  )

const upsertSearchTexts = (trx: Knex.Transaction, cards: Card[]) =>
  trx.raw(
    `insert into catalog_search_text as stored (id, status, texts)
     select id, status, texts from jsonb_to_recordset(?::jsonb) as row(id text, status text, texts jsonb)
     order by id
     on conflict (id) do update set status = excluded.status, texts = excluded.texts, updated_at = now(),
       deleted_at = null
     where (stored.status, stored.texts) is distinct from (excluded.status, excluded.texts)
       or stored.deleted_at is not null`,
    [JSON.stringify(cards.map(({ id, status, search }) => ({ id, status, texts: search })))],
  )

const addWords = (trx: Knex.Transaction, cards: Card[]) =>
  trx.raw(
    `insert into catalog_word (language, word, letters)
     select language, word, letters from jsonb_to_recordset(?::jsonb) as row(language text, word text, letters text)
     order by language, word on conflict do nothing`,
    [JSON.stringify(wordsOf(cards))],
  )

function wordsOf(cards: Card[]) {
  return LANGUAGES.flatMap((language) => {
    const words = new Set(cards.flatMap((card) => vocabulary(card.titles[language])))
    return [...words].map((word) => ({ language, word, letters: latinLetters(word) }))
  })
}
