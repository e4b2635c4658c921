import type { AuctionHouse } from '../modules/auctions'
import { signedHeaders } from './domain/signature'
import { postTo, type Told } from './post-to'
import { openSecret } from './secrets'

type Addressed = {
  /** The endpoint's id, to which its secret is bound. */
  id: string
  url: string
  /** As it is stored. */
  secret: string
  /** What the receiver knows this delivery by. */
  delivery: string
  body: string
}

/** The key of the house was changed under a stored secret. */
const UNREADABLE: Told = {
  status: null,
  error: 'the secret of the endpoint cannot be read; register it anew',
}

/** Tells an endpoint, signed by its own secret; whatever goes wrong is said, never thrown. */
export function postSigned(vault: AuctionHouse['vault'], addressed: Addressed): Promise<Told> {
  const { url, delivery, body } = addressed
  const secret = readable(vault, addressed)
  if (secret === null) return Promise.resolve(UNREADABLE)
  return postTo(url, signedHeaders(secret, delivery, Math.floor(Date.now() / 1000), body), body)
}

function readable(vault: AuctionHouse['vault'], { id, secret }: Addressed): string | null {
  try {
    return openSecret(vault, id, secret)
  } catch {
    return null
  }
}
