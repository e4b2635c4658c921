import { END, lotWith, START } from '../../modules/auctions/domain/__tests__/lot'
import { drawnFrom } from '../../bidders/temper'
import { pairOf } from '../../modules/auctions/domain'
import { drawsFrom } from '../../modules/auctions/domain/screens/chance'
import { alarmsOf, type Present, type Watched } from '../alarms'

const present = (change: Partial<Present> = {}): Present => ({
  participant_id: 'anna',
  company_id: 'comp_anna',
  name: 'Anna',
  has_accepted: true,
  is_present: true,
  changed_at: START,
  round_trip_ms: 20,
  last_bid_at: null,
  ...change,
})

const ringing = (watched: Partial<Watched> & Pick<Watched, 'state' | 'now'>) =>
  alarmsOf({ present: [present()], last_bid_at: null, still_since: null, ...watched }).map(({ kind }) => kind)

const liveLot = () => {
  const lot = lotWith()
  lot.wait(START)
  return lot
}

describe('alarms of a live lot', () => {
  it('are silent while all is well', () => {
    expect(ringing({ state: liveLot().state, now: START + 1_000 })).toEqual([])
  })

  it('ring two minutes before the end when nobody has bid, and no sooner', () => {
    const { state } = liveLot()
    expect(ringing({ state, now: END - 120_001 })).toEqual([])
    expect(ringing({ state, now: END - 120_000 })).toEqual(['no_bids_near_end'])
  })

  it('ring for a bidder who went away fifteen seconds ago, not for one who only watched', () => {
    const { state } = liveLot()
    const now = START + 60_000
    const gone = { is_present: false, changed_at: now - 15_001 }
    const bidder = present({ ...gone, last_bid_at: START + 1_000 })
    expect(
      alarmsOf({ state, now, present: [bidder], last_bid_at: START + 1_000, still_since: null }),
    ).toEqual([{ kind: 'participant_lost', names: ['Anna'] }])
    const back = { ...bidder, changed_at: now - 15_000 }
    expect(ringing({ state, now, present: [back], last_bid_at: START + 1_000 })).toEqual([])
    const watcher = present(gone)
    expect(ringing({ state, now, present: [watcher, present({ is_present: true })] })).toEqual([])
  })

  it('ring when nobody is there and nobody has bid', () => {
    const { state } = liveLot()
    expect(ringing({ state, now: START + 1, present: [present({ is_present: false })] })).toEqual([
      'nobody_there',
    ])
  })

  it('take an envelope nobody may read for an offer', () => {
    const key = { sealing: { public_key: pairOf(drawnFrom(drawsFrom(1))).point.toString('base64url') } }
    const lot = lotWith({ format: 'sealed', beat: 'own', ...key })
    lot.wait(START)
    const away = [present({ is_present: false })]
    const near = END - 60_000
    expect(ringing({ state: lot.state, now: near, present: away })).toEqual([
      'no_bids_near_end',
      'nobody_there',
    ])
    lot.ask({ kind: 'sealed_bid', participant_id: 'anna', commitment: 'a', ciphertext: 'b' }, START + 1)
    expect(ringing({ state: lot.state, now: near, present: away })).toEqual([])
  })

  it('ring when a lot has stood still for more than ten minutes', () => {
    const lot = liveLot()
    lot.ask({ kind: 'pause', reason: 'a question' }, START + 1_000, 'buyer')
    const still_since = START + 1_000
    expect(ringing({ state: lot.state, now: still_since + 600_000, still_since })).toEqual([])
    expect(ringing({ state: lot.state, now: still_since + 600_001, still_since })).toEqual(['stands_still'])
  })

  it('ring for a leading bid below sixty percent of the ceiling, with its name', () => {
    const lot = liveLot()
    lot.bid('anna', '599', START + 1_000)
    const bells = alarmsOf({
      state: lot.state,
      now: START + 2_000,
      present: [present()],
      last_bid_at: START + 1_000,
      still_since: null,
    })
    expect(bells).toEqual([{ kind: 'low_bid', names: ['Anna'] }])
  })
})
