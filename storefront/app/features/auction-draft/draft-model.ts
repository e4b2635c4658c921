import { newRules, type DraftRules } from './draft-rules'

/** An auction as it is being written: everything as typed, also what is not yet right. */
export type DraftItem = {
  title: string
  variant_id: string | null
  sku: string | null
  cpv: string
  unit: string
  quantity: string
  own_price: string | null
}
export type DraftLot = {
  title: string
  ceiling: string
  target: string
  budget: string
  /** Of a package: the places of the lots it stands for together. */
  covers: number[]
  items: DraftItem[]
}
export type DraftSupplier = {
  supplier_company_id: string
  name: string
  place: string
  currency: string
  fx: string
  landed: string
  fixed: string
  percent: string
  k: string
  life_cost: string
}
export type Draft = DraftRules & {
  title: string
  description: string
  currency: string
  terms: string
  is_rehearsal: boolean
  is_open: boolean
  lots: DraftLot[]
  suppliers: DraftSupplier[]
}

/** What each part of the wizard gets. */
export type PartProps = { draft: Draft; change: (next: (draft: Draft) => Draft) => void }

export const newItem = (): DraftItem => ({
  title: '',
  variant_id: null,
  sku: null,
  cpv: '',
  unit: 'C62',
  quantity: '1',
  own_price: null,
})

export const newDraft = (currency: string): Draft => ({
  title: '',
  description: '',
  currency,
  terms: '',
  is_rehearsal: false,
  is_open: false,
  lots: [],
  suppliers: [],
  ...newRules(),
})

const inLot = (lots: DraftLot[], index: number, change: (lot: DraftLot) => DraftLot) =>
  lots.map((lot, place) => (place === index ? change(lot) : lot))

export const changeLot = (draft: Draft, index: number, change: Partial<DraftLot>): Draft => ({
  ...draft,
  lots: inLot(draft.lots, index, (lot) => ({ ...lot, ...change })),
})

/** Places of the lots after one is gone. */
const without = (covers: number[], gone: number): number[] =>
  covers.filter((place) => place !== gone).map((place) => (place > gone ? place - 1 : place))

export const removeLot = (draft: Draft, index: number): Draft => ({
  ...draft,
  lots: draft.lots
    .filter((_, place) => place !== index)
    .map((lot) => ({ ...lot, covers: without(lot.covers, index) })),
})

const emptyLot = (title: string, items: DraftItem[]): DraftLot => ({
  ...{ title, items },
  ceiling: '',
  target: '',
  budget: '',
  covers: [],
})

export const changeItem = (draft: Draft, lot: number, index: number, change: Partial<DraftItem>): Draft => ({
  ...draft,
  lots: inLot(draft.lots, lot, (one) => ({
    ...one,
    items: one.items.map((item, place) => (place === index ? { ...item, ...change } : item)),
  })),
})

/** A lot without goods goes with its last item. */
export function removeItem(draft: Draft, lot: number, index: number): Draft {
  const items = draft.lots[lot]!.items.filter((_, place) => place !== index)
  return items.length ? changeLot(draft, lot, { items }) : removeLot(draft, lot)
}

/** Goods are put into the last lot; the first goods make the first lot and name what has no name yet. */
export function addItems(draft: Draft, items: DraftItem[]): Draft {
  const [first] = items
  if (!first) return draft
  const title = draft.title || first.title
  const last = draft.lots.at(-1)
  if (!last) return { ...draft, title, lots: [emptyLot(first.title, items)] }
  return changeLot({ ...draft, title }, draft.lots.length - 1, { items: [...last.items, ...items] })
}

export const addLot = (draft: Draft): Draft => ({
  ...draft,
  lots: [...draft.lots, emptyLot('', [newItem()])],
})

/** Every item becomes a lot of its own; packages have to be put together again, for the places have moved. */
export const splitLot = (draft: Draft, index: number): Draft => ({
  ...draft,
  lots: draft.lots.flatMap((lot, place) =>
    place === index ? lot.items.map((item) => emptyLot(item.title, [item])) : [{ ...lot, covers: [] }],
  ),
})
