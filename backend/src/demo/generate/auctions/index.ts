import type { DemoProduct } from '../catalog/products'
import type { DemoCompany, DemoPerson } from '../companies/types'
import { randomOf } from '../random'
import { lotOf } from './goods'
import { PLANS } from './plans'
import { RULES } from './rules'
import type { DemoAuction, DemoBidder, Fate } from './types'
import { TERMS } from './words'

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
/** Days between publishing and start. */
const NOTICE_DAYS = 6

type World = {
  seed: string
  /** The instant the auctions are placed around. */
  now: Date
  products: DemoProduct[]
  companies: DemoCompany[]
  people: DemoPerson[]
}

/** The demo's auctions around an instant: a year of finished ones, live, planned and a draft, or by other plans. Pure. */
export const makeAuctions = (world: World, plans: string = PLANS): DemoAuction[] =>
  plans
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) =>
      makeAuction(
        line.split('|').map((cell) => cell.trim()),
        world,
      ),
    )

function makeAuction(cells: string[], world: World): DemoAuction {
  const [code, fate, start, minutes, buyerCode, rules, families, suppliers, title] = cells
  const { seed, now, products } = world
  const random = randomOf(seed, 'auction', code)
  const buyer = companyOf(world, buyerCode)
  const startsAt = startOf(now, Number(start), random.integer(8, 13))
  const isLong = rules.startsWith('long')
  const endsAt = new Date(startsAt.getTime() + Number(minutes) * MINUTE_MS)
  const publishedAt = new Date(Math.min(startsAt.getTime(), now.getTime()) - NOTICE_DAYS * DAY_MS)
  const lots = families.split('+').map((lot) => lotOf(title, lot.split(','), products, buyer, random))
  const ceiling = lots[0].ceiling

  return {
    ...{ code, title, buyer, startsAt, endsAt, publishedAt, lots },
    fate: fate as Fate,
    author: personOf(world, buyer),
    terms: TERMS[buyer.language],
    rules: {
      ...RULES[rules]({ ceiling, minutes: Number(minutes), startsAt }),
      starts_at: startsAt.toISOString(),
      ends_at: endsAt.toISOString(),
    },
    bidders: suppliers.split(' ').map((supplier): DemoBidder => {
      const [supplierCode, told] = supplier.split(':')
      const low = told.replace('!', '')
      const company = companyOf(world, supplierCode)
      return {
        company,
        person: personOf(world, company),
        hasAnswered: low !== '?',
        once: told.endsWith('!'),
        floor: Number(low) > 0 ? (Number(low) + random.next()) / 100 : null,
        paceMs: random.integer(20, 45) * thoughtMs(rules, Number(minutes)),
        boldness: isLong ? 0.003 : 0.012,
        roundTripMs: random.integer(14, 90),
      }
    }),
  }
}

const OPEN_RULES = ['lead', 'rank', 'light', 'landed']

/** Bidders of open auctions take their time, so that the price falls over most of it; others answer at once. */
function thoughtMs(rules: string, minutes: number): number {
  if (rules.startsWith('long')) return 6_000
  return OPEN_RULES.includes(rules) ? minutes * 250 : 1_000
}

/** What is a day away or more starts at a working hour. */
function startOf(now: Date, minutes: number, hour: number): Date {
  const at = now.getTime() + minutes * MINUTE_MS
  const isFar = Math.abs(minutes) * MINUTE_MS >= DAY_MS
  return new Date(isFar ? Math.floor(at / DAY_MS) * DAY_MS + hour * 3_600_000 : at)
}

function companyOf({ companies }: World, code: string): DemoCompany {
  const company = companies.find((one) => one.code === code)
  if (!company) throw new Error(`an auction names the unknown company ${code}`)
  return company
}

function personOf({ people }: World, { id, code }: DemoCompany): DemoPerson {
  const person = people.find(({ memberships }) => memberships.some(({ companyId }) => companyId === id))
  if (!person) throw new Error(`nobody acts for ${code}`)
  return person
}
