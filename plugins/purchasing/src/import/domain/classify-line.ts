import { lineNature, type LineNature } from './line-nature'

/** Quantity and price are decimal strings; an empty customer means that the ledger names none. */
export type LedgerLine = { code: string; customer: string; quantity: string; unit_price: string }

export type Verdict =
  /** Goods sold to a customer: a line of his order. */
  | 'sale'
  /** Postage and carriage charged to a customer: shipping of his order. */
  | 'postage'
  /** Any other charge to a customer: a line of his order without a product. */
  | 'charge'
  /** Goods or charges taken back: a return of what they cancel, else a credit entry. */
  | 'cancellation'
  /** Money given back that cancels no line: a credit entry. */
  | 'credit'
  | 'set_aside'

export type SetAsideReason =
  Exclude<LineNature, 'goods'> | 'no_customer' | 'stock_adjustment' | 'zero_quantity' | 'sign_contradicts'

export type Classified = { verdict: Verdict; nature: LineNature; reason?: SetAsideReason }

const isZero = (decimal: string) => /^-?0*(\.0*)?$/.test(decimal)
const isNegative = (decimal: string) => decimal.startsWith('-')

/**
 * What becomes of a line. Every line of a customer keeps its place in his orders or credits, so that his balance stays
 * true to the penny; a line that names no customer cannot belong to anybody and is set aside by what it is about.
 */
export function classifyLine({ code, customer, quantity, unit_price }: LedgerLine): Classified {
  const nature = lineNature(code)
  if (!customer) return { verdict: 'set_aside', nature, reason: reasonWithoutCustomer(nature, unit_price) }
  if (isZero(quantity)) return { verdict: 'set_aside', nature, reason: 'zero_quantity' }
  if (isNegative(unit_price)) {
    const isCredit = nature !== 'goods' && !isNegative(quantity)
    return isCredit
      ? { verdict: 'credit', nature }
      : { verdict: 'set_aside', nature, reason: 'sign_contradicts' }
  }
  if (isNegative(quantity)) {
    const cancelsNothing = nature === 'postage' || nature === 'discount' || nature === 'commission'
    return { verdict: cancelsNothing ? 'credit' : 'cancellation', nature }
  }
  if (nature === 'goods') return { verdict: 'sale', nature }
  return { verdict: nature === 'postage' ? 'postage' : 'charge', nature }
}

function reasonWithoutCustomer(nature: LineNature, unitPrice: string): SetAsideReason {
  if (nature !== 'goods') return nature
  return isZero(unitPrice) ? 'stock_adjustment' : 'no_customer'
}
