import {
  resolvePrices,
  type ApplicableList,
  type PriceReason,
  type PriceRow,
} from '@gostiny/pricing/modules/company_pricing/domain'
import { centsText, type Currency } from '../catalog/prices'
import type { DemoVariant } from '../catalog/products'
import type { DemoCompany } from '../companies/types'
import { baseCents } from './price-levels'
import type { DemoPriceList } from './price-list-types'

export type LinePrice = { cents: number; baseCents: number; reason: PriceReason }
export type PriceOf = (variant: DemoVariant, quantity: number, at: Date) => LinePrice

type Membership = { groupIds: string[]; /** The company itself and all above it. */ lineage: string[] }

/** Price lists ready to be asked: rows by SKU, made once for all companies. */
export type PriceBook = { lists: DemoPriceList[]; rows: Map<string, PriceRow[]>; anchorYear: number }

export function makePriceBook(lists: DemoPriceList[], anchor: Date): PriceBook {
  const rows = new Map<string, PriceRow[]>()
  for (const list of lists)
    for (const { sku, minQuantity, cents } of list.prices) {
      const row: PriceRow = {
        variant_id: sku,
        list_id: list.id,
        min_quantity: String(minQuantity),
        amount: centsText(cents),
        starts_at: null,
        ends_at: null,
      }
      const own = rows.get(sku)
      if (own) own.push(row)
      else rows.set(sku, [row])
    }
  return { lists, rows, anchorYear: anchor.getUTCFullYear() }
}

/** The prices of one company, decided by the very function that decides them in the shop. */
export function pricesFor(book: PriceBook, company: DemoCompany, membership: Membership): PriceOf {
  const lists = book.lists.filter((list) => isFor(list, company.currency, membership)).map(asApplicable)
  const ids = new Set(lists.map(({ id }) => id))
  return (variant, quantity, at) => {
    const base = baseCents(variant, company.currency, at.getUTCFullYear(), book.anchorYear)
    const baseRow: PriceRow = {
      variant_id: variant.sku,
      list_id: null,
      min_quantity: '1',
      amount: centsText(base),
      starts_at: null,
      ends_at: null,
    }
    const own = (book.rows.get(variant.sku) ?? []).filter(({ list_id }) => ids.has(list_id!))
    const [answer] = resolvePrices([{ variant_id: variant.sku, quantity }], {
      currency: company.currency,
      at,
      lists,
      rows: [baseRow, ...own],
    })
    return { cents: Math.round(Number(answer.unit_price) * 100), baseCents: base, reason: answer.reason! }
  }
}

const asApplicable = ({ id, title, priority, startsAt, endsAt }: DemoPriceList): ApplicableList => ({
  ...{ id, title, priority },
  starts_at: startsAt,
  ends_at: endsAt,
})

function isFor(list: DemoPriceList, currency: Currency, { groupIds, lineage }: Membership): boolean {
  if (list.currency !== currency || list.status !== 'active') return false
  return list.assignments.some(({ target, targetId }) => {
    if (target === 'everyone') return true
    if (target === 'group') return groupIds.includes(targetId!)
    return target === 'company' ? lineage[0] === targetId : lineage.includes(targetId!)
  })
}
