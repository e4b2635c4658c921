import type { Currency } from '../catalog/prices'
import type { BuyerTemper, DemoPerson } from '../companies/types'
import { randomOf, type Random } from '../random'
import type { Article, Assortment } from './assortment'
import { LIVES } from './lives'
import { orderDates } from './order-dates'
import type { DemoLine, DemoOrder } from './order-types'
import { discounted } from './price-levels'
import type { PriceOf } from './price-of'
import { makeReturns } from './returns'
import { seasonAt } from './seasons'
import { addDays, DAY_MS, HISTORY_DAYS } from './time'
import { PURPOSES } from './words'

const MAX_LINES = 15
const EXPLORED_SHARE = 0.35
const EXPLORED_EURO_SHARE = 0.12
const CANCELED_SHARE = 0.025
const PENDING_DAYS = 6
const PO_SHARE = 0.7
const PURPOSE_SHARE = 0.45
const PAYMENT_DEVIATION_DAYS = 4
const HAND_DISCOUNT_CHANCE = 0.025
const HAND_DISCOUNT = 0.05

export type OrderInput = {
  seed: string
  anchor: Date
  buyer: BuyerTemper
  assortment: Assortment
  /** Those who may order, the most usual first. */
  people: DemoPerson[]
  priceOf: PriceOf
}

/** All orders of one buyer, oldest first. */
export function makeOrders(input: OrderInput): DemoOrder[] {
  const { seed, anchor, buyer, people } = input
  const random = randomOf(seed, 'orders', buyer.company.code)
  const firstPo = random.integer(1000, 6000)
  const lateness = random.integer(-3, 14)
  return orderDates(seed, buyer, anchor).map((createdAt, i): DemoOrder => {
    const ageDays = (anchor.getTime() - createdAt.getTime()) / DAY_MS
    const listed = makeLines(input, createdAt, 1 - ageDays / HISTORY_DAYS, random)
    const lines = random.chance(HAND_DISCOUNT_CHANCE) ? byHand(listed, buyer.company.currency) : listed
    const isCanceled = random.chance(CANCELED_SHARE)
    const status = isCanceled ? 'canceled' : ageDays < PENDING_DAYS ? 'pending' : 'completed'
    return {
      buyer,
      personId: (random.chance(0.7) ? people[0] : random.pick(people)).id,
      createdAt,
      status,
      poNumber: random.chance(PO_SHARE) ? `PO-${firstPo + i}` : null,
      purpose: random.chance(PURPOSE_SHARE) ? random.pick(PURPOSES[buyer.company.language]) : null,
      requestedDate: addDays(createdAt, random.integer(2, 14)),
      lines,
      invoiceNo: null,
      paidAt: isCanceled
        ? null
        : paidAt(createdAt, buyer.company.paymentTermsDays + lateness, anchor, random),
      returns:
        status === 'completed' ? makeReturns(lines, createdAt, anchor, buyer.company.language, random) : [],
    }
  })
}

/** Money comes about as late as the company usually pays. */
function paidAt(orderedAt: Date, usualDays: number, anchor: Date, random: Random): Date | null {
  const at = addDays(orderedAt, Math.max(1, random.normal(usualDays, PAYMENT_DEVIATION_DAYS)))
  return at < anchor ? at : null
}

/** What the sales representative takes off a whole order to win it. */
const byHand = (lines: DemoLine[], currency: Currency): DemoLine[] =>
  lines.map((line) => ({
    ...line,
    price: {
      ...line.price,
      cents: discounted(line.price.cents, HAND_DISCOUNT, currency),
      reason: { kind: 'base' },
    },
  }))

function makeLines(
  { buyer, assortment, priceOf }: OrderInput,
  at: Date,
  share: number,
  random: Random,
): DemoLine[] {
  const { orderEuro, industry, life } = buyer
  const size = LIVES[life].sizeAt(share) * (0.7 + 0.3 * seasonAt(industry, at))
  const line = (article: Article, euro: number): DemoLine => {
    const wanted = (euro * size * Math.exp(random.normal(0, 0.25))) / (article.variant.cents.eur / 100)
    const { pack } = article.variant
    const quantity = Math.max(1, Math.round(wanted / pack)) * pack
    const { product, variant } = article
    return { product, variant, quantity, price: priceOf(variant, quantity, at) }
  }
  const alive = assortment.core.filter(({ from, until }) => from <= share && share <= until)
  const chosen = alive.filter(({ chance }) => random.chance(chance))
  const core = (chosen.length ? chosen : [random.pick(alive)]).slice(0, MAX_LINES)
  const explored = random.chance(EXPLORED_SHARE) ? [random.pick(assortment.others)] : []
  return [
    ...core.map((article) => line(article, article.euro)),
    ...explored.map((article) => line(article, orderEuro * EXPLORED_EURO_SHARE)),
  ]
}
