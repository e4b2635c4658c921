import type { ProductStatus } from '../../providers/contract/products'
import type { Tone } from '../../ui/values/StateChip'

export const productTones: Record<ProductStatus, Tone> = {
  published: 'good',
  draft: 'neutral',
  proposed: 'attention',
  rejected: 'danger',
}
