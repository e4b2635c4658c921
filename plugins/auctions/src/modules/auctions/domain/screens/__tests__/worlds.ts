import { drawsFrom } from '../chance'
import type { ClosedLot, FinalOffer } from '..'

type Draw = () => number

const offer = (company_id: string, value: number, bids: number): FinalOffer => ({
  company_id,
  value,
  exact: value.toFixed(2),
  bids,
  addresses: [`net-${company_id}`],
  devices: [],
})

export function lotOf(index: number, offers: FinalOffer[]): ClosedLot {
  const sorted = [...offers].sort((a, b) => a.value - b.value)
  return {
    lot_id: `lot ${index}`,
    event_id: `event ${index}`,
    number: index,
    title: `Lot ${index}`,
    closed_at: index * 86_400_000,
    buyer_company_id: 'buyer',
    category: '441',
    has_free_prices: true,
    is_open: true,
    offers: sorted,
    winner: sorted[0].company_id,
  }
}

const normal = (draw: Draw): number => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw())

/** Suppliers who compete: each has a cost of his own in each lot and bids down to it. */
export function honestWorld(seed: number, lots = 80, suppliers = 9): ClosedLot[] {
  const draw = drawsFrom(seed)
  return Array.from({ length: lots }, (_, index) => {
    const there = Array.from({ length: suppliers }, (_, id) => `s${id}`).filter(() => draw() < 0.5)
    while (there.length < 2) there.push(`s${9 + there.length}`)
    return lotOf(
      index,
      there.map((id) =>
        offer(id, 1000 * (0.85 + 0.07 * normal(draw)), draw() < 0.25 ? 1 : 2 + Math.floor(draw() * 8)),
      ),
    )
  })
}

/** Three who take turns: the winner is agreed, the others bid once, about 2 % above. */
export const ringLots = (seed: number, lots = 10): ClosedLot[] => {
  const draw = drawsFrom(seed + 1_000_003)
  return Array.from({ length: lots }, (_, turn) => {
    const price = 950 + 20 * draw()
    return lotOf(
      10_000 + turn,
      ['r0', 'r1', 'r2'].map((id, place) => {
        const isWinner = place === turn % 3
        return offer(id, isWinner ? price : price * (1.02 + 0.002 * draw()), isWinner ? 2 : 1)
      }),
    )
  })
}
