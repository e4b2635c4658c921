import { randomBytes } from 'node:crypto'
import helmet from 'helmet'

/** Header by which the renderer learns the nonce of this answer; whatever a client sends is overwritten. */
export const NONCE_HEADER = 'x-csp-nonce'

export function nonce(request, _response, next) {
  request.headers[NONCE_HEADER] = randomBytes(16).toString('base64')
  next()
}

const nonceSource = (request) => `'nonce-${request.headers[NONCE_HEADER]}'`

export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'", nonceSource],
      scriptSrcAttr: ["'none'"],
      styleSrc: ["'self'", nonceSource],
      styleSrcAttr: ["'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'https:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  crossOriginEmbedderPolicy: false,
  referrerPolicy: { policy: 'same-origin' },
  strictTransportSecurity: { maxAge: 31_536_000 },
})
