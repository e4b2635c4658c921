import { exact } from '../../exact'
import type { Bid } from '../../state'
import { lotWith } from '../../__tests__/lot'
import { takenOut } from '../bids'

const MANY = 200_000

const bid = (seq: number, before: Bid | null): Bid => ({
  ...{ seq, at: seq, participant_id: 'anna', price: String(MANY - seq), quantity: '1' },
  ...{ value: exact(String(MANY - seq)), by: 'supplier', before },
})

/** A lot in which one participant has bid ever so often. */
function longLot() {
  const { state } = lotWith()
  const anna = state.participants.get('anna')!
  let last: Bid | null = null
  for (let seq = 1; seq <= MANY; seq++) last = bid(seq, last)
  return { ...state, participants: state.participants.with({ ...anna, last }), standing: [last!] }
}

const seqsOf = (last: Bid | null | undefined): number[] => {
  const seqs: number[] = []
  for (let one = last ?? null; one; one = one.before) seqs.push(one.seq)
  return seqs
}

test('any of ever so many bids of one participant can be taken out', () => {
  const lot = longLot()
  const all = seqsOf(lot.participants.get('anna')?.last)
  for (const seq of [1, MANY / 2, MANY]) {
    const after = takenOut(lot, 'anna', seq)
    expect(seqsOf(after.participants.get('anna')?.last)).toEqual(all.filter((one) => one !== seq))
    expect(after.standing[0].seq).toBe(seq === MANY ? MANY - 1 : MANY)
  }
  expect(seqsOf(lot.participants.get('anna')?.last)).toHaveLength(MANY)
})

test('a bid that is not there leaves the others as they are', () => {
  const lot = longLot()
  expect(takenOut(lot, 'anna', MANY + 1).participants.get('anna')?.last?.seq).toBe(MANY)
  expect(takenOut(lot, 'stranger', 1).standing).toHaveLength(1)
})
