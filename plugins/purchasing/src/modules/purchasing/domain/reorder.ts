import { compareDecimals, type Decimal } from '@gostiny/pricing'
import { acceptedAround, type SalesRule } from './quantity'

export type OrderedLine = { variant_id: string | null; title: string; quantity: number; unit_price: Decimal }
/** An article that is sold to the buyer today; `available` is null when stock does not limit it. */
export type SoldArticle = SalesRule & { variant_id: string; available: number | null }
export type ReorderNotice = {
  code: 'price_changed' | 'product_missing' | 'quantity_adjusted'
  title: string
  was?: string | number
  now?: string | number
}
export type ReorderPlan = { lines: { variant_id: string; quantity: number }[]; notices: ReorderNotice[] }

/**
 * What of an old order can be ordered again, on top of what is in the cart. Quantities of one article are added
 * up and raised to the next that is sold today, or lowered to what is in stock; what is not sold any more is left
 * out. `lines` are the quantities the cart should hold.
 */
export function planReorder(
  ordered: OrderedLine[],
  articles: ReadonlyMap<string, SoldArticle>,
  inCart: ReadonlyMap<string, number> = new Map(),
): ReorderPlan {
  const plan: ReorderPlan = { lines: [], notices: [] }

  for (const { variant_id, title, quantity } of mergeByVariant(ordered)) {
    const article = variant_id === null ? undefined : articles.get(variant_id)
    const before = (article && inCart.get(article.variant_id)) ?? 0
    const target = article ? sellable(before + quantity, article) : null
    if (!article || target === null || target <= before) {
      plan.notices.push({ code: 'product_missing', title })
      continue
    }

    if (target - before !== quantity) {
      plan.notices.push({ code: 'quantity_adjusted', title, was: quantity, now: target - before })
    }
    plan.lines.push({ variant_id: article.variant_id, quantity: target })
  }

  return plan
}

/** The notice for an article whose price is another now; none when it is the same. */
export function reorderPriceNotice(title: string, was: Decimal, now: Decimal): ReorderNotice[] {
  return compareDecimals(was, now) === 0 ? [] : [{ code: 'price_changed', title, was, now }]
}

/** The next quantity that is sold and in stock; null when there is none. A cart holds whole units. */
function sellable(quantity: number, article: SoldArticle): number | null {
  const { above } = acceptedAround(Math.ceil(quantity), article)
  if (article.available === null || above <= article.available) return Math.ceil(above)

  return acceptedAround(article.available, article).below
}

function mergeByVariant(lines: OrderedLine[]): OrderedLine[] {
  const merged = new Map<string, OrderedLine>()

  for (const [index, line] of lines.entries()) {
    const key = line.variant_id ?? `line ${index}`
    const first = merged.get(key)
    merged.set(key, first ? { ...first, quantity: first.quantity + line.quantity } : line)
  }

  return [...merged.values()]
}
