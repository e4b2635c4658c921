import { amount, toNumber } from '../amount'
import type { InteractionKind } from '../interaction'
import { orderOf, productOf, type Entry, type History, type LineTrace } from './history'
import { showInterest } from './fold-interests'

export type Fold = (history: History, entry: Entry) => void

function line(history: History, entry: Entry, order: number, freePrice: number): LineTrace {
  return {
    order,
    product: productOf(history, entry),
    at: entry.at,
    quantity: amount(entry.quantity),
    amount: amount(entry.amount),
    discount: amount(entry.discount),
    free_price: freePrice,
  }
}

/** A price that came with a quantity tier says nothing about the answer to price. */
const freePrice = (entry: Entry): number =>
  Number(entry.details?.min_quantity ?? 1) > 1 ? 0 : toNumber(amount(entry.unit_price))

/** How facts of orders enter the history. */
export const orderFolds: Partial<Record<InteractionKind, Fold>> = {
  'order.placed': (history, entry) => {
    const order = history.orders[orderOf(history, entry.document_id)]
    order.at = entry.at
    order.currency = entry.currency
    order.amount += amount(entry.amount)
  },
  'order.line': (history, entry) => {
    const order = orderOf(history, entry.document_id)
    history.orders[order].line_count++
    history.lines.push(line(history, entry, order, freePrice(entry)))
    history.cart.delete(entry.variant_id ?? '')
    history.cart.delete(entry.product_id ?? '')
    showInterest(history, entry)
  },
  'order.changed': (history, entry) => {
    const order = orderOf(history, entry.document_id)
    history.orders[order].amount += amount(entry.amount)
    if (entry.product_id) history.lines.push(line(history, entry, order, 0))
  },
  'order.canceled': (history, entry) => {
    history.orders[orderOf(history, entry.document_id)].canceled = true
  },
  'return.received': (history, entry) => {
    const orderId = entry.details?.order_id as string | undefined
    history.returns.push({
      at: entry.at,
      currency: entry.currency,
      amount: amount(entry.amount),
      order: orderId ? orderOf(history, orderId) : null,
    })
  },
  'return.line': (history, entry) => {
    const order = orderOf(history, (entry.details?.order_id as string | undefined) ?? null)
    history.returnedLines.push(line(history, entry, order, 0))
  },
  'credit.given': (history, entry) => {
    history.credits.push({
      at: entry.at,
      currency: entry.currency,
      amount: amount(entry.amount),
      order: null,
    })
  },
  'payment.received': (history, entry) => {
    const currency = entry.currency ?? ''
    history.paid.set(currency, (history.paid.get(currency) ?? 0n) + amount(entry.amount))
  },
}
