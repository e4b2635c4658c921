import {
  defineMiddlewares,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from '@medusajs/framework/http'
import { errorHandler, guard, Refusal } from '@gostiny/platform'
import { isOpenStoreRoute } from '../store-doors'

const closeStockDoors = guard(
  'stock-doors',
  (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) =>
    next(isOpenStoreRoute(req.originalUrl) ? undefined : new Refusal('not_found', { status: 404 })),
)

export default defineMiddlewares({
  errorHandler,
  routes: [{ matcher: '/store*', middlewares: [closeStockDoors] }],
})
