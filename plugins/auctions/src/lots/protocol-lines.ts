import { refuse } from '@gostiny/platform'
import type { AuctionHouse } from '../modules/auctions'
import { isOver, type RecordedEvent } from '../modules/auctions/domain'
import type { RecordRow, Signer } from '../modules/auctions/engine'

type SignedHead = { seq: number; head: string; at: number; signature: string }
/** A row of a closed lot's record with the signed heads that stand at it. */
export type ProtocolRow = { row: RecordRow; event: RecordedEvent; heads: SignedHead[] }

/** One line of a protocol as JSON Lines. */
export const line = (value: object): string => `${JSON.stringify(value)}\n`

/** The first line: whose protocol it is and by which key it is signed. `more` is what else it says of itself. */
export const opening = ({ engine, signer }: AuctionHouse, lotId: string, more: object = {}): string =>
  line({
    ...{ type: 'protocol', version: 1, lot_id: lotId, public_key: signer.publicKey },
    ...{ exported_at: engine.now(), ...more },
  })

export const signedHead = (head: SignedHead): string => line({ type: 'head', ...head })

/** The signed receipt of an event that is answered with one; null for others. */
export async function receiptOf(
  signer: Signer,
  lotId: string,
  { row: { seq, head }, event }: ProtocolRow,
): Promise<string | null> {
  if (event.kind !== 'bid_accepted' && event.kind !== 'sealed_bid_received') return null
  const { participant_id } = event.data
  const value = event.kind === 'bid_accepted' ? event.data.value : event.data.commitment
  const told = { seq, at: event.at, participant_id, value, head }
  return line({ type: 'receipt', ...told, signature: await signer.receipt({ lot_id: lotId, ...told }) })
}

/** Refuses while the lot is open: until then a protocol would show what the rules hide. @returns the lot */
export async function closedLot({ engine }: AuctionHouse, lotId: string) {
  const state = await engine.stateOf(lotId)
  if (state.phase !== 'closed' && !isOver(state.phase)) refuse('auction_not_closed', { status: 409 })
  return state
}

/** The record row by row; it ends under a signed head, signed now where no stored one reaches its last event. */
export async function* rowsOf(
  { engine, store, pool, signer }: AuctionHouse,
  lotId: string,
): AsyncGenerator<ProtocolRow> {
  const { rows: stored } = await pool.query<SignedHead>(
    'select seq, head, at::float8 as at, signature from auction_signed_head where lot_id = $1 order by seq',
    [lotId],
  )
  const rows = await store.read(lotId)
  const last = rows.at(-1)?.seq
  let next = 0
  for (const row of rows) {
    const { seq, head } = row
    const heads: SignedHead[] = []
    while (stored[next]?.seq === seq) heads.push(stored[next++])
    if (seq === last && !heads.length) {
      const at = engine.now()
      heads.push({ seq, head, at, signature: signer.head(lotId, seq, head, at) })
    }
    yield { row, event: JSON.parse(row.body) as RecordedEvent, heads }
  }
}
