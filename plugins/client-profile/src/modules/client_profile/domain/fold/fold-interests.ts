import { amount } from '../amount'
import { addRanks, NO_RANK, signalRank } from '../decay'
import type { InteractionKind } from '../interaction'
import { INTEREST_HALF_LIFE_DAYS, LOOKING, SIGNAL_WEIGHTS } from '../signals'
import type { Entry, History, InterestTrace } from './history'
import type { Fold } from './fold-orders'

/** Views kept one by one, to tell those since the last order; older ones are only counted. */
const VIEWS_KEPT = 50
const LONGEST_QUERY = 200

function touch(
  history: History,
  kind: InterestTrace['kind'],
  key: string | null,
  rank: number,
  entry: Entry,
) {
  if (!key) return
  const id = `${kind} ${key}`
  let interest = history.interests.get(id)
  if (!interest) {
    interest = { kind, key, rank: NO_RANK, views: 0, viewed_at: [] }
    history.interests.set(id, interest)
  }
  interest.rank = addRanks(interest.rank, rank)
  if (!LOOKING.has(entry.kind) && !(kind === 'category' && entry.kind === 'category.viewed')) return
  interest.views++
  interest.viewed_at.push(entry.at)
  if (interest.viewed_at.length > VIEWS_KEPT) interest.viewed_at.shift()
}

/** Adds the weight of an act to all that it was about. */
export function showInterest(history: History, entry: Entry): void {
  const weight = SIGNAL_WEIGHTS[entry.kind]
  if (!weight) return
  const rank = signalRank(weight, entry.at, INTEREST_HALF_LIFE_DAYS)
  touch(history, 'product', entry.product_id, rank, entry)
  touch(history, 'category', entry.category_id, rank, entry)
  touch(history, 'supplier', entry.supplier_id, rank, entry)
  touch(history, 'price_level', (entry.details?.price_level as string | undefined) ?? null, rank, entry)
}

/** Case and spacing do not make another query. */
export const normalQuery = (query: string): string =>
  query.trim().replace(/\s+/g, ' ').toLowerCase().slice(0, LONGEST_QUERY)

function search(history: History, entry: Entry): void {
  const query = normalQuery(String(entry.details?.query ?? ''))
  if (!query) return
  const results = entry.details?.result_count
  const known = history.searches.get(query) ?? {
    query,
    count: 0,
    empty_count: 0,
    last_at: entry.at,
    last_result_count: null,
  }
  history.searches.set(query, {
    query,
    count: known.count + 1,
    empty_count: known.empty_count + (results === 0 ? 1 : 0),
    last_at: entry.at,
    last_result_count: typeof results === 'number' ? results : null,
  })
}

const cartKey = (entry: Entry): string => entry.variant_id ?? entry.product_id ?? ''

function putInCart(history: History, entry: Entry, before: bigint): void {
  history.cart_changed_at = entry.at
  history.cart.set(cartKey(entry), {
    product_id: entry.product_id,
    variant_id: entry.variant_id,
    quantity: before + amount(entry.quantity),
    at: entry.at,
    person_id: entry.person_id,
  })
}

/** How acts of the portal enter the history. */
export const interestFolds: Partial<Record<InteractionKind, Fold>> = {
  'product.viewed': showInterest,
  'category.viewed': showInterest,
  'document.opened': showInterest,
  'product.compared': showInterest,
  'search.done': search,
  'cart.line_added': (history, entry) => {
    showInterest(history, entry)
    putInCart(history, entry, history.cart.get(cartKey(entry))?.quantity ?? 0n)
  },
  'cart.line_changed': (history, entry) => putInCart(history, entry, 0n),
  'cart.line_removed': (history, entry) => {
    history.cart.delete(cartKey(entry))
    history.cart_changed_at = entry.at
  },
}
