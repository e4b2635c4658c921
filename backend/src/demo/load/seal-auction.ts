import type { MedusaContainer } from '@medusajs/framework/types'
import { demoSealing, houseOf, inviteThird, keepSealing, type Author } from '@gostiny/auctions'
import type { DemoAuction } from '../generate/auctions/types'

/** Opens the third party's share; told in the README, for there is nobody to tell it by phone. */
export const DEMO_CODE = 'GOSTI-NYDVO-RDEMO-SEALE-DKEYS'

const THIRD = { name: 'Dr. Anna Falk', email: 'notary@falk.example' }

/**
 * Gives a sealed auction of the demo its key, and its third party the letter with the link; nothing for the others.
 * @returns the public key, or null
 */
export async function sealAuction(
  container: MedusaContainer,
  author: Author,
  eventId: string,
  { rules, buyer }: DemoAuction,
): Promise<string | null> {
  if (!('format' in rules) || rules.format !== 'sealed') return null
  const { pool, vault } = await houseOf(container)
  const sealing = await demoSealing({ ...THIRD, language: buyer.language }, DEMO_CODE)
  const token = await keepSealing(pool, vault, author, eventId, sealing)
  if (token) await inviteThird(container, pool, eventId, sealing.third, token)
  return sealing.public_key
}
