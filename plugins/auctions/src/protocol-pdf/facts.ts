import { createHash, createPublicKey } from 'node:crypto'
import { refuse } from '@gostiny/platform'
import type { AuctionHouse } from '../modules/auctions'
import { isOver, type EventData, type LotState, type Step } from '../modules/auctions/domain'
import type { LotStanding } from '../lots/lot-of'
import { namesOf } from '../lots/names-of'
import { stepsFor, type Names } from '../lots/room'
import { placesFor, toldAward, type ToldAward, type ToldPlace } from './told'
import { personName } from '../sealing/person-name'
import { fingerprintOf } from '../sealing/keep-sealing'

/** What a protocol on paper tells one reader; a supplier reads of himself and of what is everybody's. */
export type Facts = {
  lot: LotStanding
  state: LotState
  names: Names
  items: { title: string; quantity: string; unit: string }[]
  steps: Step[]
  places: ToldPlace[]
  award: (ToldAward & { second_person: string | null }) | null
  proof: {
    seq: number
    head: string
    at: number
    signature: string
    fingerprint: string
    sealing: string | null
  }
}

type Awarded = EventData['lot_awarded']

/** Gathers the facts; only after the close. */
export async function factsOf(house: AuctionHouse, lot: LotStanding): Promise<Facts> {
  const { engine, store, pool, signer, limits } = house
  const state = await engine.stateOf(lot.lot_id)
  if (state.phase !== 'closed' && !isOver(state.phase)) refuse('auction_not_closed', { status: 409 })
  const rows = await store.read(lot.lot_id)
  const events = rows.map(({ body }) => limits.read(lot.lot_id, body))
  const { rows: items } = await pool.query<Facts['items'][number]>(
    'select title, quantity::text as quantity, unit from auction_lot_item where lot_id = $1 order by position',
    [lot.lot_id],
  )
  const awarded = events.findLast(({ kind }) => kind === 'lot_awarded')?.data as Awarded | undefined
  const { seq, head } = rows[rows.length - 1]
  const at = engine.now()
  return {
    lot,
    state,
    names: await namesOf(pool, lot.event_id),
    items,
    steps: stepsFor(state, lot, events),
    places: placesFor(state, lot),
    award: awarded
      ? {
          ...toldAward(state, lot, awarded),
          second_person: awarded.second_person_id ? await personName(pool, awarded.second_person_id) : null,
        }
      : null,
    proof: {
      ...{ seq, head, at, signature: signer.head(lot.lot_id, seq, head, at) },
      fingerprint: keyFingerprint(signer.publicKey),
      sealing: state.rules.sealing ? fingerprintOf(state.rules.sealing.public_key) : null,
    },
  }
}

const keyFingerprint = (pem: string): string =>
  createHash('sha256')
    .update(createPublicKey(pem).export({ type: 'spki', format: 'der' }))
    .digest('hex')
