import { createWorkflow, transform, when, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { emitEventStep, updateProductsWorkflow } from '@medusajs/medusa/core-flows'
import { writeCatalogProductStep, type CatalogProductUpdate } from './steps/write-catalog-product'

/** Changes what the catalog keeps of a product, and its status; all of it or nothing. */
export const updateCatalogProductWorkflow = createWorkflow(
  'update-catalog-product',
  function (input: CatalogProductUpdate) {
    writeCatalogProductStep(input)
    const status = transform({ input }, ({ input: { id, change } }) =>
      change.status ? { selector: { id }, update: { status: change.status } } : null,
    )
    when({ status }, (data) => data.status !== null).then(() => {
      updateProductsWorkflow.runAsStep({ input: status as never })
    })
    const event = transform({ input }, ({ input: { id } }) => ({ id }))
    emitEventStep({ eventName: 'catalog-product.updated', data: event })
    return new WorkflowResponse(event)
  },
)
