import { add, compare, divide, exact, exactText, multiply, subtract, zero, type Exact } from '../exact'
import { rounded } from '../results/rounded'

/** What an award can be compared with: the ceiling, the buyer's own prices of before, his budget. */
export const BASES = ['ceiling', 'own', 'budget'] as const
export type Base = (typeof BASES)[number]

/** An awarded lot. Bases that were not stated are null; amounts are decimals in its currency. */
export type AwardedLot = {
  decided_at: string
  currency: string
  format: string
  division: string | null
  paid: string
  /** What the ceiling is compared with: V of the award, with landed cost and life cost where the rules count them. */
  compared: string
  ceiling: string | null
  own: string | null
  budget: string | null
  suppliers: { id: string; name: string; amount: string }[]
}

/** What was saved against one base, over the lots that stated it; `percent` of the base. */
export type Saving = { lots: number; base: string; saved: string; percent: string }
export type Savings = { lots: number; paid: string } & Record<Base, Saving | null>
export type SavingsGroup = Savings & { key: string; name?: string }
export type Grouping = 'month' | 'division' | 'supplier' | 'format'

type Part = {
  key: string
  name?: string
  share: Exact
  lot: AwardedLot
}

const MONEY_DECIMALS = 2
const one = exact('1')
const hundred = exact('100')

/** How a lot falls into groups: into one, or among suppliers by what each is paid. */
const partings: Record<Grouping, (lot: AwardedLot) => Part[]> = {
  month: (lot) => [{ key: lot.decided_at.slice(0, 7), share: one, lot }],
  division: (lot) => [{ key: lot.division ?? '', share: one, lot }],
  format: (lot) => [{ key: lot.format, share: one, lot }],
  supplier: (lot) => {
    const total = lot.suppliers.reduce((sum, { amount }) => add(sum, exact(amount)), zero)
    if (compare(total, zero) === 0) return []
    return lot.suppliers.map(({ id, name, amount }) => ({
      ...{ key: id, name, lot },
      share: divide(exact(amount), total),
    }))
  },
}

/** What lots of one currency saved together. */
export const savingsOf = (lots: readonly AwardedLot[]): Savings =>
  sumOf(lots.map((lot) => ({ key: '', share: one, lot })))

/** The same by group; groups by what was paid, months in order of time. */
export function savingsBy(lots: readonly AwardedLot[], grouping: Grouping): SavingsGroup[] {
  const groups = new Map<string, Part[]>()
  for (const part of lots.flatMap(partings[grouping])) {
    const group = groups.get(part.key)
    if (group) group.push(part)
    else groups.set(part.key, [part])
  }
  const summed = [...groups].map(([key, parts]) => ({
    ...{ key, ...(parts[0].name !== undefined && { name: parts[0].name }) },
    ...sumOf(parts),
  }))
  if (grouping === 'month') return summed.sort((a, b) => (a.key < b.key ? -1 : 1))
  return summed.sort((a, b) => compare(exact(b.paid), exact(a.paid)) || (a.key < b.key ? -1 : 1))
}

function sumOf(parts: readonly Part[]): Savings {
  const total = (list: readonly Part[], amountOf: (lot: AwardedLot) => string): Exact =>
    list.reduce((sum, { share, lot }) => add(sum, multiply(share, exact(amountOf(lot)))), zero)
  const against = (name: Base): Saving | null => {
    const based = parts.filter(({ lot }) => lot[name] !== null)
    if (!based.length) return null
    const base = total(based, (lot) => lot[name] ?? '0')
    const saved = subtract(
      base,
      total(based, (lot) => (name === 'ceiling' ? lot.compared : lot.paid)),
    )
    const percent = base.n === 0n ? zero : divide(multiply(saved, hundred), base)
    return { lots: based.length, base: money(base), saved: money(saved), percent: money(percent) }
  }
  return {
    lots: parts.length,
    paid: money(total(parts, ({ paid }) => paid)),
    ceiling: against('ceiling'),
    own: against('own'),
    budget: against('budget'),
  }
}

const money = (amount: Exact): string => exactText(rounded(amount, MONEY_DECIMALS))
