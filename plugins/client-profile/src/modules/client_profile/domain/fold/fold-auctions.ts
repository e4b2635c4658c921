import { amount } from '../amount'
import type { InteractionKind } from '../interaction'
import { emptyAuctionTrace, type AuctionTrace, type SuppliedLot } from './auction-trace'
import type { Fold } from './fold-orders'
import type { Entry, History } from './history'

function traceOf(history: History, { at }: Entry): AuctionTrace {
  history.auctions ??= emptyAuctionTrace()
  history.auctions.last_at = Math.max(history.auctions.last_at, at)
  return history.auctions
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const figure = (value: unknown): number | null => (typeof value === 'number' ? value : null)
/** Amounts in details are texts, so that JSON rounds nothing. */
const amountOrNull = (value: unknown) => (typeof value === 'string' ? amount(value) : null)

const ended =
  (is_awarded: boolean): Fold =>
  (history, entry) => {
    const { details } = entry
    traceOf(history, entry).ended.push({
      ...{ at: entry.at, currency: entry.currency, is_awarded },
      format: text(details?.format) ?? '',
      division: text(details?.division),
      bidders: figure(details?.bidders) ?? 0,
      paid: amount(entry.amount),
      ceiling: amountOrNull(details?.ceiling),
      compared: amountOrNull(details?.compared),
      own: amountOrNull(details?.own),
      budget: amountOrNull(details?.budget),
    })
  }

const supplied =
  (outcome: SuppliedLot['outcome']): Fold =>
  (history, entry) => {
    const { details } = entry
    traceOf(history, entry).supplied.push({
      ...{ at: entry.at, outcome, currency: entry.currency },
      division: text(details?.division),
      amount: amount(entry.amount),
      over_best: figure(details?.over_best),
      under_ceiling: figure(details?.under_ceiling),
      voided: figure(details?.voided) ?? 0,
    })
  }

/** How facts of auctions enter the history. */
export const auctionFolds: Partial<Record<InteractionKind, Fold>> = {
  'auction.published': (history, entry) => void traceOf(history, entry).published++,
  'auction.saved': ended(true),
  'auction.not_awarded': ended(false),
  'auction.bought': (history, entry) =>
    void traceOf(history, entry).bought.push({
      at: entry.at,
      supplier_id: entry.supplier_id ?? '',
      currency: entry.currency,
      amount: amount(entry.amount),
    }),
  'auction.invited': (history, entry) => void traceOf(history, entry).invited.push(entry.at),
  'auction.accepted': (history, entry) => void traceOf(history, entry).accepted++,
  'auction.declined': (history, entry) => {
    const trace = traceOf(history, entry)
    trace.declined++
    if (entry.details?.had_accepted) trace.declined_after_accepting++
  },
  'auction.bid': (history, entry) =>
    void traceOf(history, entry).bids.push({
      at: entry.at,
      count: Number(entry.quantity ?? 1),
      mistakes: figure(entry.details?.mistakes) ?? 0,
    }),
  'auction.won': supplied('won'),
  'auction.lost': supplied('lost'),
  'auction.blocked': supplied('blocked'),
  'auction.disqualified': supplied('disqualified'),
}
