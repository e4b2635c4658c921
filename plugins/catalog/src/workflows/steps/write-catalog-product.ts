import { pgConnection } from '@gostiny/platform'
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { restoreProduct, snapshotProduct } from '../../admin/product-snapshot'
import { writeCatalogProduct } from '../../admin/write-catalog-product'
import type { CatalogProductChange } from '../../api/admin/catalog-products/validators'

export type CatalogProductUpdate = { id: string; change: CatalogProductChange }

export const writeCatalogProductStep = createStep(
  'write-catalog-product',
  async ({ id, change }: CatalogProductUpdate, { container }) => {
    const before = await pgConnection(container).transaction(async (trx) => {
      const snapshot = await snapshotProduct(trx, id)
      await writeCatalogProduct(trx, id, change)
      return snapshot
    })
    return new StepResponse({ id }, before)
  },
  async (before, { container }) => {
    if (before) await pgConnection(container).transaction((trx) => restoreProduct(trx, before))
  },
)
