import { formatAmount, type Amount } from '../amount'
import type { AuctionTrace, EndedLot } from '../fold/auction-trace'
import type { BoughtFact, Saving } from './auctions-fact'
import { counted, grouped } from './grouped'

/** What a buyer bought by auction and what he saved against each base that was stated. */
export function boughtFact({ published, ended, bought }: AuctionTrace): BoughtFact {
  const awarded = ended.filter(({ is_awarded }) => is_awarded)
  const bidders = ended.reduce((sum, lot) => sum + lot.bidders, 0)
  return {
    published,
    lots: awarded.length,
    not_awarded: ended.length - awarded.length,
    mean_bidders: ended.length ? bidders / ended.length : 0,
    by_currency: grouped(awarded, ({ currency }) => currency ?? '').map(([currency, lots]) => ({
      currency,
      lots: lots.length,
      paid: formatAmount(sum(lots.map(({ paid }) => paid))),
      ceiling: saving(lots, 'ceiling', ({ compared, paid }) => compared ?? paid),
      own: saving(lots, 'own', ({ paid }) => paid),
      budget: saving(lots, 'budget', ({ paid }) => paid),
    })),
    suppliers: grouped(bought, ({ supplier_id, currency }) => `${supplier_id} ${currency}`)
      .map(([, shares]) => ({
        id: shares[0].supplier_id,
        currency: shares[0].currency ?? '',
        lots: shares.length,
        paid: formatAmount(sum(shares.map(({ amount }) => amount))),
      }))
      .sort((a, b) => b.lots - a.lots || (a.id < b.id ? -1 : 1)),
    formats: counted(ended, ({ format }) => format).map(([format, lots]) => ({ format, lots })),
    divisions: counted(awarded, ({ division }) => division).map(([division, lots]) => ({ division, lots })),
  }
}

const sum = (amounts: readonly Amount[]): Amount => amounts.reduce((all, one) => all + one, 0n)

/** Sum of base less what was paid, over the lots that had this base; null when none had. */
function saving(
  lots: readonly EndedLot[],
  name: 'ceiling' | 'own' | 'budget',
  paidOf: (lot: EndedLot) => Amount,
): Saving | null {
  const based = lots.filter((lot) => lot[name] !== null)
  if (!based.length) return null
  const base = sum(based.map((lot) => lot[name] ?? 0n))
  return {
    lots: based.length,
    base: formatAmount(base),
    saved: formatAmount(base - sum(based.map(paidOf))),
  }
}
