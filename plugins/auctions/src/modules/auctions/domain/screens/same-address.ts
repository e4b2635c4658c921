import type { ClosedLot, FinalOffer } from './closed-lot'
import { screens, type Finding } from './flag'

const share = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one))

/** Two suppliers whose people came to the room of one lot from the same network address. */
screens.register('same_address', (lots) => {
  const found = new Map<string, Finding>()
  for (const lot of lots)
    for (const [a, b] of couples(lot)) {
      const company_ids = [a.company_id, b.company_id].sort()
      const key = company_ids.join(' ')
      const finding = found.get(key) ?? { company_ids, lot_ids: [], n: 0, k: 0, expected: null, p: null }
      finding.n += 1
      if (share(a.addresses, b.addresses)) {
        finding.k += 1
        finding.lot_ids.push(lot.lot_id)
      }
      found.set(key, finding)
    }
  return [...found.values()].filter(({ k }) => k > 0)
})

const couples = ({ offers }: ClosedLot): [FinalOffer, FinalOffer][] =>
  offers.flatMap((a, index) => offers.slice(index + 1).map((b): [FinalOffer, FinalOffer] => [a, b]))
