import { Vault } from '../../modules/auctions/vault'
import { openSecret, sealedSecret } from '../secrets'

const vault = new Vault('a key of these tests, 32 letters or more')
const secret = 'whsec_c2VjcmV0'

test('a stored secret is not readable, opens for its endpoint alone, and with its key alone', () => {
  const stored = sealedSecret(vault, 'awh_1', secret)
  expect(stored).not.toContain('c2VjcmV0')
  expect(openSecret(vault, 'awh_1', stored)).toBe(secret)
  expect(() => openSecret(vault, 'awh_2', stored)).toThrow()
  expect(() => openSecret(new Vault('another key of 32 letters or more, too'), 'awh_1', stored)).toThrow()
})

test('a secret from before is read as it is', () => {
  expect(openSecret(vault, 'awh_1', secret)).toBe(secret)
})
