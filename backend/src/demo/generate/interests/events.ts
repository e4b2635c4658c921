import type { DemoCompany, DemoPerson } from '../companies/types'
import { randomOf, type Random } from '../random'
import type { Article, Assortment } from '../trade/assortment'
import type { DemoOrder } from '../trade/order-types'
import { addDays } from '../trade/time'
import { MISSING_WORDS } from '../trade/words'
import type { DemoEvent } from './types'
import { Visit } from './visit'

export const INTEREST_DAYS = 120
const HOUR_MS = 3_600_000
const BROWSE_GAP_DAYS = [4, 7, 10, 15]
const ABANDONED_CARTS = 2
const ABANDONED_WITHIN_DAYS = 35

export type EventInput = {
  seed: string
  anchor: Date
  company: DemoCompany
  assortment: Assortment
  /** Everybody of the company who may look. */
  people: DemoPerson[]
  orders: DemoOrder[]
  /** A lost company hardly looks. */
  isLost: boolean
}

/** What the people of a company did on the portal in the last months. */
export function makeEvents(input: EventInput): DemoEvent[] {
  const { seed, anchor, company, orders } = input
  const random = randomOf(seed, 'interests', company.code)
  const since = addDays(anchor, -INTEREST_DAYS)
  const recent = orders.filter(({ createdAt }) => createdAt >= since)
  return [
    ...recent.flatMap((order) => visitBeforeOrder(input, order, random)),
    ...browsing(input, random),
    ...(input.isLost ? [] : abandonedCarts(input, random)),
  ].filter(({ at }) => at < anchor)
}

function visitBeforeOrder({ company, people }: EventInput, order: DemoOrder, random: Random): DemoEvent[] {
  const person = people.find(({ id }) => id === order.personId)!
  const start = new Date(order.createdAt.getTime() - HOUR_MS)
  const visit = new Visit(company, person, start, random.next)
  for (const line of order.lines) {
    if (random.chance(0.3)) search(visit, line, person, random)
    if (random.chance(0.5)) visit.add('product.viewed', { sku: line.variant.sku })
    visit.add('cart.line_added', { sku: line.variant.sku, quantity: line.quantity })
  }
  return visit.events
}

function browsing({ anchor, company, assortment, people, isLost }: EventInput, random: Random): DemoEvent[] {
  const gapDays = isLost ? INTEREST_DAYS / 2 : random.pick(BROWSE_GAP_DAYS)
  const events: DemoEvent[] = []
  for (let ago = INTEREST_DAYS - random.next() * gapDays; ago > 0; ago -= gapDays * (0.5 + random.next())) {
    const person = random.pick(people)
    const visit = new Visit(company, person, addDays(anchor, -ago), random.next)
    const articles = random.sample(
      random.chance(0.6) ? assortment.others : assortment.core,
      random.integer(2, 6),
    )
    visit.add('category.viewed', { category: articles[0].product.family.category })
    for (const article of articles) look(visit, article, person, random)
    if (random.chance(0.12))
      visit.add('search.done', { query: random.pick(MISSING_WORDS[person.language]), resultCount: 0 })
    if (random.chance(0.15)) compare(visit, articles[0], assortment)
    events.push(...visit.events)
  }
  return events
}

function look(visit: Visit, article: Article, person: DemoPerson, random: Random): void {
  if (random.chance(0.25)) search(visit, article, person, random)
  visit.add('product.viewed', { sku: article.variant.sku })
  if (random.chance(0.12))
    visit.add('document.opened', { sku: article.variant.sku, documentLanguage: person.language })
}

/** People search by the first word and the size: "подшипник 6204", "болт M8". */
function search(visit: Visit, { product, variant }: Article, { language }: DemoPerson, random: Random): void {
  const { designation, thread, size } = product.values
  const word = product.title[language].split(' ')[0].toLowerCase()
  const query = random.chance(0.3)
    ? variant.sku.toLowerCase()
    : [word, designation ?? thread ?? size].filter(Boolean).join(' ')
  visit.add('search.done', { query, resultCount: random.integer(1, 40) })
}

function compare(visit: Visit, { product, variant }: Article, { core, others }: Assortment): void {
  const alike = [...core, ...others].filter(
    (other) => other.product !== product && other.product.family.category === product.family.category,
  )
  if (alike.length) visit.add('product.compared', { comparedSkus: [variant.sku, alike[0].variant.sku] })
}

/** Filled and left: what they want and have not bought. */
function abandonedCarts({ anchor, company, assortment, people }: EventInput, random: Random): DemoEvent[] {
  const buyers = people.filter(({ memberships }) =>
    memberships.some(({ companyId, roles }) => companyId === company.id && roles.includes('buyer')),
  )
  return Array.from({ length: random.integer(0, ABANDONED_CARTS) }).flatMap(() => {
    const start = addDays(anchor, -1 - random.next() * ABANDONED_WITHIN_DAYS)
    const visit = new Visit(company, random.pick(buyers), start, random.next)
    for (const { variant } of random.sample(assortment.others, random.integer(1, 4))) {
      visit.add('product.viewed', { sku: variant.sku })
      visit.add('cart.line_added', { sku: variant.sku, quantity: variant.pack * random.integer(1, 4) })
    }
    return visit.events
  })
}
