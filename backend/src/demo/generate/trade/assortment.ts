import { sectionOf } from '../catalog/category-tree'
import type { DemoProduct, DemoVariant } from '../catalog/products'
import { interestIn } from '../companies/industries'
import type { BuyerTemper } from '../companies/types'
import { randomOf, type Random } from '../random'

export type Article = { product: DemoProduct; variant: DemoVariant }

/** An article a company buys again and again. */
export type CoreArticle = Article & {
  /** Share of the company's orders that contain it. */
  chance: number
  /** Usual value of the line in EUR. */
  euro: number
  /** Bought from this share of the history to that one: habits begin and end. */
  from: number
  until: number
}

export type Assortment = {
  core: CoreArticle[]
  /** What else catches the eye now and then. */ others: Article[]
}

const OTHERS = 60
const DROPPED_SHARE = 0.12
const ADOPTED_SHARE = 0.18
/** An article dearer than this share of a usual order is not bought every fortnight. */
const DEAR_SHARE = 0.4

const euroOf = ({ variant }: Article): number => variant.cents.eur / 100

export function makeAssortment(seed: string, buyer: BuyerTemper, products: DemoProduct[]): Assortment {
  const { company, industry, orderEuro } = buyer
  const random = randomOf(seed, 'assortment', company.code)
  const leafTaste = new Map<string, number>()
  const tasteFor = (leaf: string): number => {
    if (!leafTaste.has(leaf)) leafTaste.set(leaf, Math.exp(random.normal(0, 0.9)))
    return leafTaste.get(leaf)!
  }
  const weighted = products.flatMap((product) => {
    const taste = interestIn(industry, sectionOf(product.family.category)) * tasteFor(product.family.category)
    return product.variants
      .filter((variant) => variant.cents.eur / 100 < orderEuro)
      .map((variant) => ({ article: { product, variant }, weight: taste * variant.demand }))
  })
  const linesPerOrder = 3.5 + random.next() * 4
  const coreSize = Math.round(20 + orderEuro / 28)
  const ranked = rankByWeight(weighted, random)

  return {
    core: makeCore(ranked.slice(0, coreSize), linesPerOrder, orderEuro, random),
    others: ranked.slice(coreSize, coreSize + OTHERS),
  }
}

/** Weighted sampling without replacement: Efraimidis, Spirakis, Information Processing Letters 97, 2006. */
function rankByWeight(items: { article: Article; weight: number }[], random: Random): Article[] {
  return items
    .map(({ article, weight }) => ({ article, key: Math.log(1 - random.next()) / weight }))
    .sort((a, b) => b.key - a.key)
    .map(({ article }) => article)
}

function makeCore(
  articles: Article[],
  linesPerOrder: number,
  orderEuro: number,
  random: Random,
): CoreArticle[] {
  const pull = articles.map((article) => {
    const isDear = euroOf(article) > orderEuro * DEAR_SHARE
    return Math.exp(random.normal(0, 0.8)) * (isDear ? 0.25 : 1)
  })
  const total = pull.reduce((sum, one) => sum + one, 0)
  return articles.map((article, i) => ({
    ...article,
    chance: Math.min(0.85, (pull[i] / total) * linesPerOrder),
    euro: (orderEuro / linesPerOrder) * Math.exp(random.normal(-0.15, 0.55)),
    from: random.chance(ADOPTED_SHARE) ? 0.15 + random.next() * 0.7 : 0,
    until: random.chance(DROPPED_SHARE) ? 0.35 + random.next() * 0.5 : 1,
  }))
}
