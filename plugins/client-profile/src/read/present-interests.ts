import type { Affinity, InterestsProfile, PriceLevel, Thing } from '../api/types'
import type { CartFact } from '../modules/client_profile/domain/project/projection'
import { INTEREST_HALF_LIFE_DAYS } from '../modules/client_profile/domain/signals'
import { iso } from './format'
import { scoreNow } from './half-lives'
import type { Labels } from './labels'
import type { StoredAffinity, StoredProfile } from './stored-profile'

const SHOWN = 12
const SHOWN_SEARCHES = 15
/** A single look is an accident. */
const MIN_VIEWS = 2
/** A cart untouched for so long is abandoned. */
const ABANDONED_AFTER_DAYS = 3
const DAY_MS = 86_400_000

export function presentInterests(profile: StoredProfile, labels: Labels, now: Date): InterestsProfile {
  const { company, affinities, searches } = profile
  const of = (kind: StoredAffinity['kind']) =>
    affinities
      .filter((affinity) => affinity.kind === kind && affinity.rank > -Infinity)
      .sort((a, b) => b.rank - a.rank)
      .slice(0, SHOWN)
  const things = (kind: StoredAffinity['kind']): Affinity<Thing>[] =>
    of(kind).map((affinity) => present(affinity, { ...labels.of(affinity.key), sku: affinity.sku }, now))
  return {
    half_life_days: INTEREST_HALF_LIFE_DAYS,
    categories: things('category'),
    products: things('product'),
    suppliers: things('supplier'),
    price_levels: of('price_level').map((affinity) => present(affinity, affinity.key as PriceLevel, now)),
    looked_not_bought: affinities
      .filter(({ kind, views_since_order }) => kind === 'product' && views_since_order >= MIN_VIEWS)
      .sort((a, b) => b.views_since_order - a.views_since_order || b.rank - a.rank)
      .slice(0, SHOWN)
      .map((affinity) => ({
        product: { ...labels.of(affinity.key), sku: affinity.sku },
        views: affinity.views_since_order,
        last_viewed_at: affinity.last_viewed_at!.toISOString(),
        ordered_before: affinity.order_count > 0,
      })),
    searches: searches
      .sort((a, b) => b.count - a.count || b.last_at.getTime() - a.last_at.getTime())
      .slice(0, SHOWN_SEARCHES)
      .map(({ query, count, last_at, last_result_count }) => ({
        query,
        count,
        last_at: last_at.toISOString(),
        last_result_count,
      })),
    searches_without_result: searches
      .filter(({ empty_count }) => empty_count > 0)
      .sort((a, b) => b.empty_count - a.empty_count || b.last_at.getTime() - a.last_at.getTime())
      .slice(0, SHOWN_SEARCHES)
      .map(({ query, empty_count, last_at }) => ({
        query,
        count: empty_count,
        last_at: last_at.toISOString(),
      })),
    cart: company?.cart ? presentCart(company.cart, labels, now) : null,
    person_count: company?.person_count ?? 0,
    last_seen_at: iso(company?.seen_at),
  }
}

const present = <T>(affinity: StoredAffinity, thing: T, now: Date): Affinity<T> => {
  const score = scoreNow(affinity.rank, now)
  return {
    thing,
    score,
    share: affinity.kind_score > 0 ? Math.min(1, score / affinity.kind_score) : 0,
    rests_on: {
      views: affinity.views,
      orders: affinity.order_count,
      last_viewed_at: iso(affinity.last_viewed_at),
      last_ordered_at: iso(affinity.last_ordered_at),
    },
  }
}

function presentCart(cart: CartFact, labels: Labels, now: Date): InterestsProfile['cart'] {
  const abandonedFrom = new Date(new Date(cart.changed_at).getTime() + ABANDONED_AFTER_DAYS * DAY_MS)
  return {
    abandoned: now >= abandonedFrom,
    changed_at: cart.changed_at,
    abandoned_from: abandonedFrom.toISOString(),
    lines: cart.lines.map(({ product_id, variant_id, ...line }) => ({
      product: labels.of(product_id ?? variant_id ?? ''),
      ...line,
    })),
  }
}
