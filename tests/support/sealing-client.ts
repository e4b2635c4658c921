type Keeper = { name: string; email: string; language: 'en' | 'ru' | 'uk' }
type Sealing = {
  public_key: string
  share_hashes: Record<'buyer' | 'platform' | 'third', string>
  platform_share: string
  third: Keeper & { share: string }
}
type Made = { sealing: Sealing; fingerprint: string; share: string; code: string }
type Offer = {
  lot_id: string
  participant_id: string
  public_key: string
  price: string
  currency: string
  quantity?: string
}

// The portal is an ES module package, whose sources these tests' types cannot follow.
const portal = (file: string) => require(`../../storefront/app/features/auction-sealed/${file}`)

/** What the browsers of buyer, supplier and third party compute: the portal's own code. */
export const makeSealing: (third: Keeper) => Promise<Made> = portal('make-sealing').makeSealing
export const sealOffer: (offer: Offer) => Promise<{ commitment: string; ciphertext: string }> =
  portal('seal-offer').sealOffer
export const unlockedShare: (locked: string, code: string, publicKey: string) => Promise<string | null> =
  portal('third-code').unlockedShare
export const shareFile: (title: string, lines: readonly string[], share: string) => string =
  portal('share-file').shareFile
export const shareIn: (text: string) => string | null = portal('share-file').shareIn
