export { isPublicKey, pairOf, publicKeyOf } from './key'
export { openEnvelope } from './open-envelope'
export { sealEnvelope, type DrawBytes } from './seal-envelope'
