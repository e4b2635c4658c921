/** After this share of its life a token is renewed, so that whoever works is never signed out. */
const RENEWED_AFTER = 1 / 12

type Life = { iat: number; exp: number }

/** When a token was given and when it ends, as it says itself; null when it does not say. */
export function lifeOf(token: string): Life | null {
  try {
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Partial<Life>
    return claims.iat && claims.exp ? { iat: claims.iat, exp: claims.exp } : null
  } catch {
    return null
  }
}

/** Whether a token that still holds is old enough to be changed for a new one. */
export function isDueForRenewal(token: string, now: Date): boolean {
  const life = lifeOf(token)
  if (!life) return false
  const second = now.getTime() / 1000
  return second < life.exp && second > life.iat + (life.exp - life.iat) * RENEWED_AFTER
}
