import { createHash } from 'node:crypto'
import { combine } from 'shamir-secret-sharing'
import { makeSealing, sealOffer, shareFile, shareIn, unlockedShare } from '../../support/sealing-client'
import { openEnvelope, publicKeyOf } from '../../../plugins/auctions/src/modules/auctions/domain/sealing'

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'))

const third = { name: 'Notary', email: 'notary@law.test', language: 'en' as const }

describe('the key of sealed offers', () => {
  it('comes together from any two of the three shares, and from none alone', async () => {
    const { sealing, share, code } = await makeSealing(third)
    const thirds = await unlockedShare(sealing.third.share, code.toLowerCase(), sealing.public_key)
    const shares = [share, sealing.platform_share, thirds!]
    for (const [a, b] of [
      [0, 1],
      [0, 2],
      [1, 2],
    ]) {
      const key = await combine([bytesOf(shares[a]), bytesOf(shares[b])])
      expect(publicKeyOf(Buffer.from(key).toString('base64url'))).toBe(sealing.public_key)
    }
    const hashes = shares.map((one) => createHash('sha256').update(one).digest('hex'))
    expect(hashes).toEqual(Object.values(sealing.share_hashes))
    expect(await unlockedShare(sealing.third.share, '22222-22222', sealing.public_key)).toBeNull()
    expect(JSON.stringify(sealing)).not.toContain(share)
    expect(JSON.stringify(sealing)).not.toContain(thirds)
  })

  it('opens an offer for its lot and participant only, and its length tells nothing', async () => {
    const { sealing, share } = await makeSealing(third)
    const { public_key } = sealing
    const key = await combine([bytesOf(share), bytesOf(sealing.platform_share)])
    const keys = { public_key, private_key: Buffer.from(key).toString('base64url') }
    const offer = { lot_id: 'lot_1', participant_id: 'p1', public_key, price: '99.50', currency: 'eur' }
    const { ciphertext } = await sealOffer(offer)
    const sealed = { lot_id: 'lot_1', participant_id: 'p1', ciphertext }
    expect(openEnvelope(sealed, keys)).toMatchObject({
      price: '99.50',
      currency: 'eur',
      participant_id: 'p1',
    })
    expect(openEnvelope({ ...sealed, participant_id: 'p2' }, keys)).toBeNull()
    expect(openEnvelope({ ...sealed, lot_id: 'lot_2' }, keys)).toBeNull()
    const other = await sealOffer({ ...offer, price: '1000000.00', quantity: '12' })
    expect(other.ciphertext).toHaveLength(ciphertext.length)
  })

  it('finds the share in its file', () => {
    for (const share of ['aB3_-', '-_9Zz', '_--a1'].map((part) => part.repeat(9).slice(0, 44)))
      expect(shareIn(shareFile('Share', ['Auction 7', 'f'.repeat(64)], share))).toBe(share)
    expect(shareIn('no share here')).toBeNull()
  })
})
