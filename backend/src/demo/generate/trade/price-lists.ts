import { categoryOf, sectionOf } from '../catalog/category-tree'
import { CURRENCIES, type Currency } from '../catalog/prices'
import type { DemoProduct, DemoVariant } from '../catalog/products'
import { GROUPS } from '../companies/industries'
import type { BuyerTemper } from '../companies/types'
import { idOf } from '../ids'
import { randomOf } from '../random'
import { text } from '../text'
import type { Article, Assortment } from './assortment'
import { CAMPAIGNS } from './campaigns'
import { listTitle } from './list-titles'
import { baseCents, discounted } from './price-levels'
import type { DemoPrice, DemoPriceList } from './price-list-types'
import { addDays, HISTORY_DAYS, startOfYear, yearsOf } from './time'

const CONTRACT_FROM_ORDER_EURO = 750
const OFFER = { section: 'welding', share: 0.12, daysBefore: 9, daysAfter: 21 }
const VOLUME_SECTIONS = ['fasteners', 'abrasives', 'safety', 'seals']
const VOLUME_TIERS = [
  { packs: 5, share: 0.05 },
  { packs: 20, share: 0.1 },
]
const CONTRACT_TIERS = [
  { packs: 1, more: 0 },
  { packs: 10, more: 0.04 },
  { packs: 40, more: 0.08 },
]

export type PriceListInput = {
  seed: string
  anchor: Date
  products: DemoProduct[]
  buyers: BuyerTemper[]
  assortments: Map<string, Assortment>
}

type Tier = { minQuantity: (variant: DemoVariant) => number; share: number }

/** All price lists of the trader: of this year, those of the years before, and one of the next. */
export function makePriceLists(input: PriceListInput): DemoPriceList[] {
  const anchorYear = input.anchor.getUTCFullYear()
  const years = yearsOf(input.anchor)
  return [
    ...years.flatMap((year) => [
      ...volumeLists(input, year),
      ...groupLists(input, year),
      ...agreements(input, year),
      ...campaignLists(input, year),
    ]),
    ...agreements(input, anchorYear + 1).slice(0, 3),
    ...offerLists(input),
    draftList(input),
  ]
}

/** Prices of articles with a discount from the base price of the year; where rounding eats it there is none. */
function pricesOf(
  articles: Article[],
  currency: Currency,
  year: number,
  anchorYear: number,
  tiers: Tier[],
): DemoPrice[] {
  return articles.flatMap(({ variant }) => {
    const base = baseCents(variant, currency, year, anchorYear)
    return tiers
      .map(({ minQuantity, share }) => ({
        sku: variant.sku,
        minQuantity: minQuantity(variant),
        cents: discounted(base, share, currency),
      }))
      .filter(({ cents }) => cents < base)
  })
}

const single = (share: number): Tier[] => [{ minQuantity: () => 1, share }]
const articlesOf = (products: DemoProduct[], sections: readonly string[]): Article[] =>
  products
    .filter(({ family }) => sections.includes(sectionOf(family.category)))
    .flatMap((product) => product.variants.map((variant) => ({ product, variant })))

const yearOf = (year: number) => ({
  startsAt: startOfYear(year),
  endsAt: startOfYear(year + 1),
  status: 'active' as const,
})

function volumeLists({ products, anchor }: PriceListInput, year: number): DemoPriceList[] {
  const tiers = VOLUME_TIERS.map(({ packs, share }): Tier => ({
    minQuantity: ({ pack }) => packs * pack,
    share,
  }))
  const articles = articlesOf(products, VOLUME_SECTIONS).filter(({ variant }) => variant.pack > 1)
  return CURRENCIES.map((currency) => ({
    ...yearOf(year),
    id: idOf('cpl', 'volume', currency, year),
    title: listTitle('volume', currency, '', year),
    currency,
    priority: 10,
    assignments: [{ target: 'everyone', targetId: null }],
    prices: pricesOf(articles, currency, year, anchor.getUTCFullYear(), tiers),
  }))
}

function groupLists({ products, buyers, anchor }: PriceListInput, year: number): DemoPriceList[] {
  return GROUPS.flatMap((group) => {
    const members = buyers.filter(({ industry }) => group.industries.includes(industry))
    const currencies = CURRENCIES.filter((currency) =>
      members.some(({ company }) => company.currency === currency),
    )
    const articles = articlesOf(products, group.sections)
    return currencies.map((currency): DemoPriceList => ({
      ...yearOf(year),
      id: idOf('cpl', 'group', group.code, currency, year),
      title: listTitle('group', currency, group.title, year),
      currency,
      priority: 20,
      assignments: [{ target: 'group', targetId: idOf('cgrp', group.code) }],
      prices: pricesOf(articles, currency, year, anchor.getUTCFullYear(), single(group.discount)),
    }))
  })
}

/** Contracts of single companies and agreements with those that have subsidiaries, on what they buy. */
function agreements({ seed, buyers, assortments, anchor }: PriceListInput, year: number): DemoPriceList[] {
  const parents = new Set(buyers.map(({ company }) => company.parentId).filter(Boolean))
  return buyers
    .filter(({ company, orderEuro, life }) => {
      const isLarge = orderEuro >= CONTRACT_FROM_ORDER_EURO || parents.has(company.id)
      return isLarge && life !== 'new' && !company.parentId
    })
    .map(({ company }): DemoPriceList => {
      const { currency, code, name, id } = company
      const kind = parents.has(id) ? ('hierarchy' as const) : ('contract' as const)
      const share = 0.1 + randomOf(seed, 'contract', code).next() * 0.07
      const tiers = CONTRACT_TIERS.map(({ packs, more }): Tier => ({
        minQuantity: ({ pack }) => (packs === 1 ? 1 : packs * pack),
        share: share + more,
      }))
      const target = kind === 'hierarchy' ? ('hierarchy' as const) : ('company' as const)
      return {
        ...yearOf(year),
        id: idOf('cpl', kind, code, year),
        title: listTitle(kind, currency, name, year),
        currency,
        priority: 30,
        assignments: [{ target, targetId: id }],
        prices: pricesOf(assortments.get(id)!.core, currency, year, anchor.getUTCFullYear(), tiers),
      }
    })
}

function campaignLists({ products, anchor }: PriceListInput, year: number): DemoPriceList[] {
  return CAMPAIGNS.flatMap(({ section, from, days, discount }) => {
    const startsAt = new Date(Date.UTC(year, from.month - 1, from.day))
    const endsAt = addDays(startsAt, days)
    if (startsAt > anchor || endsAt < addDays(anchor, -HISTORY_DAYS)) return []

    const articles = articlesOf(products, [section])
    return CURRENCIES.map((currency): DemoPriceList => ({
      id: idOf('cpl', 'campaign', section, currency, year),
      title: listTitle('campaign', currency, categoryOf(section).title, year),
      currency,
      priority: 40,
      status: 'active',
      startsAt,
      endsAt: addDays(startsAt, days),
      assignments: [{ target: 'everyone', targetId: null }],
      prices: pricesOf(articles, currency, year, anchor.getUTCFullYear(), single(discount)),
    }))
  })
}

/** The offer that runs on the anchor day whatever the season. */
function offerLists({ products, anchor }: PriceListInput): DemoPriceList[] {
  const year = anchor.getUTCFullYear()
  const articles = articlesOf(products, [OFFER.section])
  return CURRENCIES.map((currency) => ({
    id: idOf('cpl', 'offer', currency),
    title: listTitle('offer', currency, categoryOf(OFFER.section).title),
    currency,
    priority: 40,
    status: 'active',
    startsAt: addDays(anchor, -OFFER.daysBefore),
    endsAt: addDays(anchor, OFFER.daysAfter),
    assignments: [{ target: 'everyone', targetId: null }],
    prices: pricesOf(articles, currency, year, year, single(OFFER.share)),
  }))
}

function draftList({ products, anchor }: PriceListInput): DemoPriceList {
  const year = anchor.getUTCFullYear()
  const name = text('electrical, spring', 'электрика, весна', 'електрика, весна')
  return {
    ...yearOf(year + 1),
    id: idOf('cpl', 'draft'),
    title: listTitle('draft', 'eur', name),
    currency: 'eur',
    priority: 20,
    status: 'draft',
    assignments: [],
    prices: pricesOf(articlesOf(products, ['electrical']), 'eur', year, year, single(0.07)),
  }
}
