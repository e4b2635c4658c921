import { refuse } from '@gostiny/platform'
import type { AuctionHouse } from '../modules/auctions'
import { isOver, type RecordedEvent } from '../modules/auctions/domain'

/**
 * The protocol of a lot as JSON Lines: what the stand-alone verifier reads. It ends under a signed head of its last
 * event, signed now where no stored one reaches it. Only after the close, for until then it would show what the rules
 * hide. Limits of proxies stay encrypted; with `limits` the key to them stands in the file, for whoever checks the house.
 */
export async function* protocolOf(
  { engine, store, pool, signer, limits }: AuctionHouse,
  lotId: string,
  discloses: 'nothing' | 'limits' = 'nothing',
): AsyncGenerator<string> {
  const { phase } = await engine.stateOf(lotId)
  if (phase !== 'closed' && !isOver(phase)) refuse('auction_not_closed', { status: 409 })
  const { publicKey: public_key } = signer
  yield line({ type: 'protocol', version: 1, lot_id: lotId, public_key, exported_at: engine.now() })

  if (discloses === 'limits') yield line({ type: 'limits', key: limits.key(lotId).toString('base64url') })

  const signedNow = ({ seq, head }: { seq: number; head: string }) => {
    const at = engine.now()
    return { type: 'head', seq, head, at, signature: signer.head(lotId, seq, head, at) }
  }
  const { rows: heads } = await pool.query(
    'select seq, head, at::float8 as at, signature from auction_signed_head where lot_id = $1 order by seq',
    [lotId],
  )
  let next = 0
  let last = { seq: 0, head: '' }
  for (const { body, head, seq } of await store.read(lotId)) {
    const event = JSON.parse(body) as RecordedEvent
    yield line({ type: 'event', ...event, head })
    if (event.kind === 'bid_accepted' || event.kind === 'sealed_bid_received') {
      const { participant_id } = event.data
      const value = event.kind === 'bid_accepted' ? event.data.value : event.data.commitment
      const receipt = { lot_id: lotId, seq, at: event.at, participant_id, value, head }
      const { lot_id: _, ...told } = receipt
      yield line({ type: 'receipt', ...told, signature: await signer.receipt(receipt) })
    }
    while (heads[next]?.seq === seq) yield line({ type: 'head', ...heads[next++] })
    last = { seq, head }
  }
  if (heads[next - 1]?.seq !== last.seq) yield line(signedNow(last))
}

const line = (value: object): string => `${JSON.stringify(value)}\n`
