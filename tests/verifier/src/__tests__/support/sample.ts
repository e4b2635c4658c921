import { Auction, END, MINUTE, SECOND, START } from './auction'

/** A lot with a proxy, refusals, an extension, a void and an award; every kind of check has its line. */
export const sampleAuction = (): Auction => {
  const auction = new Auction({
    extension: { policy: 'at_least', window_ms: 3 * MINUTE, by_ms: 3 * MINUTE, top: 1 },
    guard: { own_percent: '10', best_percent: '20' },
  })
  const key = (name: string) => ({ key: name })
  auction.bid('anna', '900', START + SECOND, key('a-1'))
  auction.bid('boris', '899.50', START + 2 * SECOND, key('b-1'))
  auction.bid('boris', '890', START + 3 * SECOND, key('b-2'))
  auction.supplier(
    { kind: 'proxy', participant_id: 'vera', limit: '850', currency: 'RUB', key: 'v-1' },
    START + 4 * SECOND,
  )
  auction.bid('anna', '840', END - MINUTE, key('a-2'))
  auction.bid('boris', '60', END - SECOND, key('b-3'))
  const { seq } = auction.oracle.standing[0]!
  auction.buyer({ kind: 'void_bid', seq, reason: 'agreed with the supplier' }, END)
  auction.bid('boris', '830', END + MINUTE, key('b-4'))
  auction.wait(END + 60 * MINUTE)
  const winner = auction.oracle.standing[0]!
  const share = { participant_id: winner.participant_id, seq: winner.seq, quantity: '100' }
  auction.buyer({ kind: 'award', shares: [share] }, END + 61 * MINUTE)
  return auction
}
