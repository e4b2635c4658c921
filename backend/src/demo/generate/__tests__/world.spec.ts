import { generateDemo, type DemoWorld } from '..'
import { demoLogins } from '../../logins'
import { DAY_MS } from '../trade/time'

const anchor = new Date('2026-11-21T15:30:00Z')
const seed = 'gostiny'
let world: DemoWorld

beforeAll(() => {
  world = generateDemo({ seed, anchor })
})

it('makes the same world twice from one seed, at whatever hour of the day', () => {
  const again = generateDemo({ seed, anchor: new Date('2026-11-21T00:00:01Z') })

  expect(JSON.stringify(again)).toBe(JSON.stringify(world))
})

it('makes another trade from another seed, with the same people to sign in', () => {
  const other = generateDemo({ seed: 'other', anchor })

  expect(JSON.stringify(other.orders)).not.toBe(JSON.stringify(world.orders))
  expect(other.people.map(({ email }) => email)).toEqual(world.people.map(({ email }) => email))
})

it('has a person behind every sign-in of the portal', () => {
  const emails = new Set(world.people.map(({ email }) => email))
  const portal = demoLogins.filter(({ where }) => where === 'portal')

  expect(portal.filter(({ email }) => !emails.has(email))).toEqual([])
})

it('has 40 buyers, some of them subsidiaries, and 25 suppliers of everything that is sold', () => {
  const suppliers = new Set(world.suppliers.map(({ code }) => code))

  expect(world.buyers).toHaveLength(40)
  expect(world.buyers.filter(({ parentId }) => parentId).length).toBeGreaterThan(3)
  expect(world.suppliers).toHaveLength(25)
  expect(world.products.filter(({ family }) => !suppliers.has(family.supplier))).toEqual([])
  expect(
    [...suppliers].filter((code) => !world.products.some(({ family }) => family.supplier === code)),
  ).toEqual([])
})

it('gives nobody an order, an act or a price from the future', () => {
  const latest = (times: Date[]) => Math.max(...times.map((time) => time.getTime()))

  expect(latest(world.orders.map(({ createdAt }) => createdAt))).toBeLessThan(world.anchor.getTime())
  expect(latest(world.events.map(({ at }) => at))).toBeLessThan(world.anchor.getTime())
  expect(latest(world.orders.flatMap(({ paidAt }) => paidAt ?? []))).toBeLessThan(world.anchor.getTime())
})

it('sells in every month of two years', () => {
  const months = new Set(world.orders.map(({ createdAt }) => createdAt.toISOString().slice(0, 7)))

  expect(months.size).toBe(25)
})

it('lets no order cost more than the base price of its day', () => {
  const dear = world.orders.flatMap(({ lines }) => lines).filter(({ price }) => price.cents > price.baseCents)

  expect(dear).toEqual([])
})

it('sells whole packages only', () => {
  const broken = world.orders
    .flatMap(({ lines, returns }) => [
      ...lines.map(({ quantity, variant }) => quantity % variant.pack),
      ...returns.flatMap((back) =>
        back.lines.map(({ line, quantity }) => quantity % lines[line].variant.pack),
      ),
    ])
    .filter((rest) => rest !== 0)

  expect(broken).toEqual([])
})

it('has buyers who stay, cool down and are lost', () => {
  const silenceDays = (code: string) => {
    const own = world.orders.filter(({ buyer }) => buyer.company.code === code)
    return (world.anchor.getTime() - own[own.length - 1].createdAt.getTime()) / DAY_MS
  }

  expect(silenceDays('dniprometal')).toBeLessThan(30)
  expect(silenceDays('odesadok')).toBeGreaterThanOrEqual(20)
  expect(silenceDays('zaporizhremont')).toBeGreaterThanOrEqual(190)
})
