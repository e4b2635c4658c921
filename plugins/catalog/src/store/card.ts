import type { PriceAnswer } from '@gostiny/pricing'
import type { Language } from '@gostiny/platform'
import type { Titles } from '../bulk/types'
import {
  inLanguage,
  type AttributeDefinition,
  type AttributeValue,
} from '../modules/catalog/domain/attribute'
import { displayAttribute } from '../modules/catalog/domain/display-attribute'
import { PIECE, unitSymbol } from '../modules/catalog/domain/units'

export type ShownPrice = Pick<PriceAnswer, 'unit_price' | 'base_unit_price' | 'currency' | 'reason' | 'tiers'>

export type CardAttribute = { code: string; title: string; value: string }

/** How goods are sold: in which unit, from how many on, in which steps; `unit_code` is of UN/CEFACT. */
export type Sale = {
  pack_size: number
  min_quantity: number
  step_quantity: number
  unit: string
  unit_code: string
}

/** A product in a list. */
export type Card = Sale & {
  id: string
  handle: string
  title: string
  sku: string | null
  variant_id: string | null
  category: { handle: string; title: string } | null
  attributes: CardAttribute[]
  thumbnail: string | null
  glyph: string | null
  /** `available` is null when stock is not managed; `promise_days` when nobody can tell. */
  stock: { available: number | null; promise_days: number | null }
  price: ShownPrice
}

/** A card without what is asked afresh every time: the stock and the price of its variant. */
export type PlainCard = { shown: Omit<Card, 'stock' | 'price'>; lead_days: number | null }

/** Title of something that has a name and, perhaps, texts. */
export type Named = { handle: string; name: string; titles: Titles | null }

export type AttributeRow = AttributeValue &
  Pick<AttributeDefinition, 'code' | 'kind' | 'titles' | 'unit' | 'unit_symbols' | 'choices'>

/** A row of the list statement. */
export type CardRow = {
  id: string
  handle: string
  titles: Titles
  sku: string | null
  variant_id: string | null
  thumbnail: string | null
  glyph: string | null
  pack_size: number | null
  min_quantity: number | null
  step_quantity: number | null
  unit: string | null
  lead_days: number | null
  category: Named | null
  attributes: AttributeRow[]
}

export const nameOf = ({ name, titles }: Named, language: Language): string =>
  inLanguage(titles, language) ?? name

/** The quantity a list's price is for: the least that can be ordered. */
export const listQuantity = (row: Pick<CardRow, 'min_quantity'>): number => row.min_quantity ?? 1

/** The rule of a variant; without one it is sold by the piece, in any number. */
export const saleOf = (
  row: Pick<CardRow, 'pack_size' | 'min_quantity' | 'step_quantity' | 'unit'>,
  language: Language,
): Sale => ({
  pack_size: row.pack_size ?? 1,
  min_quantity: listQuantity(row),
  step_quantity: row.step_quantity ?? 1,
  unit: unitSymbol(row.unit ?? PIECE, language),
  unit_code: row.unit ?? PIECE,
})

export const plainCard = (row: CardRow, language: Language): PlainCard => ({
  shown: {
    id: row.id,
    handle: row.handle,
    title: inLanguage(row.titles, language) ?? row.handle,
    sku: row.sku,
    variant_id: row.variant_id,
    category: row.category && { handle: row.category.handle, title: nameOf(row.category, language) },
    attributes: cardAttributes(row.attributes, language),
    thumbnail: row.thumbnail,
    glyph: row.glyph,
    ...saleOf(row, language),
  },
  lead_days: row.lead_days,
})

/** Goods on the shelf leave today; others after the supplier's lead time. */
export const stockShown = (available: number | null, lead_days: number | null): Card['stock'] => ({
  available,
  promise_days: available === null || available > 0 ? 0 : lead_days,
})

/** One line per attribute; several values of one are listed. */
function cardAttributes(rows: AttributeRow[], language: Language): CardAttribute[] {
  const lines = new Map<string, CardAttribute>()
  for (const row of rows) {
    const shown = displayAttribute(row, row, language)
    const line = lines.get(row.code)
    if (line) line.value += `, ${shown}`
    else
      lines.set(row.code, {
        code: row.code,
        title: inLanguage(row.titles, language) ?? row.code,
        value: shown,
      })
  }
  return [...lines.values()]
}
