import { commitmentOf } from '../commands/open-envelopes'
import type { Envelope, LotRules } from '../contract'
import { Auction, END, MINUTE, SECOND, START } from './support/auction'

const envelope = (participant_id: string, price: string): Envelope => ({
  participant_id,
  price,
  currency: 'RUB',
  blind: `salt of ${participant_id}`,
})
const CLOSED = END + 2 * SECOND

const sealed = (rules: Partial<LotRules> = {}) => new Auction({ format: 'sealed', ...rules })
const send = (auction: Auction, sent: Envelope, at = START) => {
  const commitment = commitmentOf('lot-1', sent)
  const { participant_id } = sent
  return auction.supplier({ kind: 'sealed_bid', participant_id, commitment, ciphertext: 'secret' }, at).events
}
const open = (auction: Auction, envelopes: Envelope[], at = CLOSED) =>
  auction.buyer({ kind: 'open_envelopes', envelopes }, at)

describe('Sealed (RULES.md §10)', () => {
  test('nothing is known before the opening, then everything at once', () => {
    const auction = sealed()
    send(auction, envelope('anna', '900'))
    send(auction, envelope('boris', '850'))
    expect(open(auction, [], START).refused).toBe('wrong_phase')
    expect(auction.wait(CLOSED).at(-1)).toMatchObject({ kind: 'lot_closed', standing: [] })
    expect(open(auction, [envelope('boris', '850'), envelope('anna', '900')]).events).toMatchObject([
      { kind: 'envelopes_opened', void: [] },
      { kind: 'bid_accepted', participant_id: 'anna', by: 'envelope' },
      { kind: 'bid_accepted', participant_id: 'boris', by: 'envelope' },
      { kind: 'lot_closed', standing: [{ participant_id: 'boris' }, { participant_id: 'anna' }] },
    ])
    expect(auction.board).toEqual(['1 boris 850', '2 anna 900'])
    expect(open(auction, []).refused).toBe('wrong_phase')
  })

  test('the last change before the end counts; at the end it is too late', () => {
    const auction = sealed()
    send(auction, envelope('anna', '900'))
    send(auction, envelope('anna', '880'), END - 1)
    expect(send(auction, envelope('anna', '700'), END).at(-1)).toMatchObject({ code: 'too_late' })
    open(auction, [envelope('anna', '880')])
    expect(auction.board).toEqual(['1 anna 880'])
  })

  test('an envelope that does not match or could not be taken is void with its code', () => {
    const auction = sealed()
    send(auction, envelope('anna', '900'))
    send(auction, envelope('boris', '1000.01'))
    send(auction, envelope('vera', '900.001'))
    const opened = open(auction, [
      envelope('anna', '899'),
      envelope('boris', '1000.01'),
      envelope('vera', '900.001'),
    ])
    expect(opened.events.slice(2)).toEqual([
      {
        kind: 'envelopes_opened',
        at: CLOSED,
        void: [
          { participant_id: 'anna', code: 'commitment_mismatch' },
          { participant_id: 'boris', code: 'above_ceiling' },
          { participant_id: 'vera', code: 'too_many_decimals' },
        ],
      },
      { kind: 'lot_closed', at: CLOSED, standing: [] },
    ])
  })

  test('an open bid is no answer to a sealed lot, nor a sealed one to an open lot', () => {
    expect(sealed().bid('anna', '900', START)).toBe('wrong_format')
    expect(send(new Auction(), envelope('anna', '900')).at(-1)).toMatchObject({ code: 'wrong_format' })
  })

  test('equal best offers go into a final of their own', () => {
    const auction = sealed({ final_ms: 3 * MINUTE })
    const names = ['anna', 'boris', 'vera']
    const envelopes = names.map((name, index) => envelope(name, ['900', '880', '880'][index]!))
    envelopes.forEach((sent) => send(auction, sent))
    expect(open(auction, envelopes).events.at(-1)).toEqual({
      kind: 'final_opened',
      at: CLOSED,
      participants: ['boris', 'vera'],
      ends_at: CLOSED + 3 * MINUTE,
    })
    expect(auction.bid('anna', '800', CLOSED)).toBe('not_a_finalist')
    expect(auction.bid('vera', '870', CLOSED)).toBe('accepted')
    expect(auction.kinds(CLOSED + 4 * MINUTE)).toEqual(['bid_accepted', 'lot_closed'])
    expect(auction.board).toEqual(['1 vera 870', '2 boris 880', '3 anna 900'])
  })
})
