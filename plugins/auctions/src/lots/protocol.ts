import type { AuctionHouse } from '../modules/auctions'
import { closedLot, line, opening, receiptOf, rowsOf, signedHead } from './protocol-lines'

/**
 * The whole protocol of a lot as JSON Lines: what the stand-alone verifier reads. Only after the close. Limits of
 * proxies stay encrypted; with `limits` the key to them stands in the file, for whoever checks the house.
 */
export async function* protocolOf(
  house: AuctionHouse,
  lotId: string,
  discloses: 'nothing' | 'limits' = 'nothing',
): AsyncGenerator<string> {
  await closedLot(house, lotId)
  yield opening(house, lotId)
  if (discloses === 'limits')
    yield line({ type: 'limits', key: house.limits.key(lotId).toString('base64url') })

  for await (const one of rowsOf(house, lotId)) {
    yield line({ type: 'event', ...one.event, head: one.row.head })
    const receipt = await receiptOf(house.signer, lotId, one)
    if (receipt) yield receipt
    yield* one.heads.map(signedHead)
  }
}
