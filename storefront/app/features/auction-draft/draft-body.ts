import type { AuctionBody, Factor, ValueRule } from '~/api/auctions.types'
import type { Draft, DraftLot, DraftSupplier } from './draft-model'
import { plain, plainOrNull } from './plain'
import { rulesOf } from './rules-body'

/** What each way of comparing asks to be known of a supplier. */
export const FACTORS: Record<ValueRule, Factor[]> = {
  price: [],
  landed: ['landed', 'fixed', 'percent'],
  merit: ['k'],
  life_cycle: ['life_cost'],
}

const lotOf = ({ title, ceiling, target, budget, covers, items }: DraftLot) => ({
  title,
  ceiling: plainOrNull(ceiling),
  target: plainOrNull(target),
  budget: plainOrNull(budget),
  ...(covers.length > 0 && { covers }),
  items: items.map((item) => ({
    ...item,
    cpv: item.cpv.trim() || null,
    quantity: plain(item.quantity),
  })),
})

/** What is not compared by is not sent, so that it gets the value that changes nothing. */
const supplierOf = (supplier: DraftSupplier, { value, currency }: Draft) => ({
  supplier_company_id: supplier.supplier_company_id,
  currency: supplier.currency,
  fx: supplier.currency === currency ? '1' : plain(supplier.fx),
  ...Object.fromEntries(FACTORS[value].map((factor) => [factor, plain(supplier[factor])])),
})

/** The draft as it is sent. */
export const draftBody = (draft: Draft): AuctionBody => ({
  title: draft.title,
  description: draft.description,
  currency: draft.currency,
  terms: draft.terms,
  is_rehearsal: draft.is_rehearsal,
  is_open: draft.is_open,
  rules: rulesOf(draft),
  lots: draft.lots.map(lotOf),
  suppliers: draft.suppliers.map((supplier) => supplierOf(supplier, draft)),
})
