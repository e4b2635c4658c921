export { isPublicKey, publicKeyOf } from './key'
export { openEnvelope } from './open-envelope'
