import { createHash, randomBytes } from 'node:crypto'
import { combine } from 'shamir-secret-sharing'
import { makeSealing, sealOffer, shareFile, shareIn, unlockedShare } from '../../support/sealing-client'
import { demoSealing } from '../../../plugins/auctions/src/sealing/demo-sealing'
import {
  openEnvelope,
  publicKeyOf,
  sealEnvelope,
} from '../../../plugins/auctions/src/modules/auctions/domain/sealing'
import { unseal } from '../../verifier/src/sealing'

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

  it('opens what the house seals for a simulated supplier, which looks like what the portal seals', async () => {
    const { sealing, share } = await makeSealing(third)
    const { public_key, platform_share } = sealing
    const key = await combine([bytesOf(share), bytesOf(platform_share)])
    const private_key = Buffer.from(key).toString('base64url')
    const offer = { participant_id: 'p1', price: '99.50', currency: 'eur', quantity: '12' }
    const { ciphertext, commitment } = sealEnvelope({ lot_id: 'lot_1', public_key }, offer, randomBytes)
    const sealed = { lot_id: 'lot_1', participant_id: 'p1', ciphertext }
    const opened = openEnvelope(sealed, { public_key, private_key })
    expect(opened).toMatchObject(offer)
    expect(unseal(sealed, public_key, private_key)).toEqual(opened)
    const said = ['lot_1', 'p1', '99.50', '12', opened!.blind].join('|')
    expect(commitment).toBe(createHash('sha256').update(said).digest('hex'))
    const byPortal = await sealOffer({ ...offer, lot_id: 'lot_1', public_key })
    expect(ciphertext).toHaveLength(byPortal.ciphertext.length)
    expect(() => sealEnvelope({ lot_id: 'lot_1', public_key: 'AAAA' }, offer, randomBytes)).toThrow(
      RangeError,
    )
  })

  it('of the demo comes together from the shares of platform and third party', async () => {
    const { public_key, platform_share, share_hashes, third: kept } = await demoSealing(third, 'ABCDE-12345')
    const thirds = await unlockedShare(kept.share, 'abcde 12345', public_key)
    expect(createHash('sha256').update(thirds!).digest('hex')).toBe(share_hashes.third)
    const key = await combine([bytesOf(platform_share), bytesOf(thirds!)])
    expect(publicKeyOf(Buffer.from(key).toString('base64url'))).toBe(public_key)
    expect(await unlockedShare(kept.share, 'ABCDE-12346', public_key)).toBeNull()
  })

  it('finds the share in its file', () => {
    for (const share of ['aB3_-', '-_9Zz', '_--a1'].map((part) => part.repeat(9).slice(0, 44)))
      expect(shareIn(shareFile('Share', ['Auction 7', 'f'.repeat(64)], share))).toBe(share)
    expect(shareIn('no share here')).toBeNull()
  })
})
