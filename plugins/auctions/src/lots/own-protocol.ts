import { createHash } from 'node:crypto'
import type { AuctionHouse } from '../modules/auctions'
import { isShownWhole, type LotState, type RecordedEvent } from '../modules/auctions/domain'
import { canonicalJson, type Signer } from '../modules/auctions/engine'
import type { LotStanding } from './lot-of'
import { closedLot, line, opening, receiptOf, rowsOf, signedHead, type ProtocolRow } from './protocol-lines'
import { WithheldRun } from './withheld-run'

type Reader = Pick<LotStanding, 'lot_id' | 'terms'> & { participant_id: string }

/**
 * The protocol of a lot for one participant where the rules give him his own: the lines he may read to the last letter,
 * of every other row seq and head, so that chain and signed heads can be checked at each of his. Beside the record it
 * tells the rules and words he accepted and by what his offers are compared, signed. Only after the close.
 */
export async function* ownProtocolOf(house: AuctionHouse, reader: Reader): AsyncGenerator<string> {
  const state = await closedLot(house, reader.lot_id)
  const { participant_id } = reader
  yield opening(house, reader.lot_id, { extent: 'own', participant_id })
  yield* ownLines(house, state, reader, rowsOf(house, reader.lot_id))
}

/** The rows of a record as one participant is given them. */
export async function* ownLines(
  { signer }: Pick<AuctionHouse, 'signer'>,
  state: LotState,
  reader: Reader,
  rows: AsyncIterable<ProtocolRow> | Iterable<ProtocolRow>,
): AsyncGenerator<string> {
  const { lot_id, participant_id } = reader
  const run = new WithheldRun((sum) => signer.sum(lot_id, participant_id, sum))
  for await (const one of rows) {
    const { row, event, heads } = one
    if (event.kind === 'lot_scheduled') yield await termsLine(signer, reader, event)
    if (isShownWhole(state, participant_id, event)) {
      yield* await run.ended()
      yield line({ type: 'event', ...event, head: row.head })
      const receipt = await receiptOf(signer, lot_id, one)
      if (receipt) yield receipt
    } else {
      yield line({ type: 'withheld', seq: row.seq, head: row.head })
      yield* await run.add(row)
    }
    yield* heads.map(signedHead)
  }
  yield* await run.ended()
}

/** What of the first event is his: the rules, which hold for all, and his terms, null where he came later. */
async function termsLine(
  signer: Signer,
  { lot_id, participant_id, terms: words }: Reader,
  { data }: RecordedEvent & { kind: 'lot_scheduled' },
): Promise<string> {
  const participant = data.participants.find((one) => one.participant_id === participant_id) ?? null
  const told = { rules: data.rules, words, participant }
  const digest = createHash('sha256').update(canonicalJson(told)).digest('hex')
  return line({ type: 'terms', ...told, signature: await signer.terms(lot_id, participant_id, digest) })
}
