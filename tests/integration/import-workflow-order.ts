// Makes the order that the imported one is compared with, by Medusa's own workflow and module, in the real application.
// Run as: node -r ts-node/register/transpile-only import-workflow-order.ts <facts as JSON>; prints the order's id on
// descriptor 3.
import { writeSync } from 'node:fs'
import path from 'node:path'

export type OrderFacts = {
  order: Record<string, unknown> & { items: (Record<string, unknown> & { quantity: number })[] }
  /** What came back, each entry a return: positions of items with quantities. */
  returns: {
    description: string
    metadata: Record<string, unknown>
    items: { item: number; quantity: number }[]
  }[]
}

type OrderService = {
  retrieveOrder: (
    id: string,
    config: object,
  ) => Promise<{ items: { id: string; metadata: { position: number } }[] }>
  registerFulfillment: (data: object) => Promise<void>
  createReturn: (data: object) => Promise<{ id: string }>
  receiveReturn: (data: object) => Promise<void>
  updateReturns: (data: object) => Promise<void>
}

async function main(): Promise<void> {
  const { order, returns } = JSON.parse(process.argv[2]) as OrderFacts
  const root = path.resolve(__dirname, '../..')
  const { openApplication } = await import(path.join(root, 'backend/.medusa/server/src/application.js'))
  const { createOrderWorkflow } = await import('@medusajs/medusa/core-flows')
  const { container } = await openApplication()
  const { result } = await createOrderWorkflow(container).run({ input: order as never })
  const service = container.resolve('order') as OrderService
  const { items } = await service.retrieveOrder(result.id, { relations: ['items'] })
  const idOf = (position: number) => items.find(({ metadata }) => metadata.position === position)!.id
  if (returns.length) {
    const all = order.items.map(({ quantity }, position) => ({ id: idOf(position), quantity }))
    await service.registerFulfillment({ order_id: result.id, items: all, created_by: 'import' })
  }
  for (const { description, metadata, items: back } of returns) {
    const moved = back.map(({ item, quantity }) => ({ id: idOf(item), quantity }))
    const facts = { items: moved, description, created_by: 'import' }
    const { id } = await service.createReturn({ ...facts, order_id: result.id, requested_at: new Date() })
    await service.receiveReturn({ ...facts, return_id: id })
    await service.updateReturns({ selector: { id }, data: { metadata } })
  }
  writeSync(3, result.id)
  process.exit(0)
}

void main()
