import { createHmac } from 'node:crypto'

/** Prefix of secrets, as the Standard Webhooks write them; the rest is base64. */
export const SECRET_PREFIX = 'whsec_'

/** Headers of a delivery (Standard Webhooks): id, seconds since 1970, HMAC-SHA256 of `id.timestamp.body`. */
export function signedHeaders(
  secret: string,
  id: string,
  seconds: number,
  body: string,
): Record<string, string> {
  const key = Buffer.from(secret.slice(SECRET_PREFIX.length), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')
  return {
    'webhook-id': id,
    'webhook-timestamp': String(seconds),
    'webhook-signature': `v1,${signature}`,
  }
}
