import { defineMiddlewares } from '@medusajs/framework/http'
import { validate } from '@gostiny/platform'
import '../messages'
import {
  newAssignment,
  newPriceList,
  priceChanges,
  priceListChange,
  priceListsQuery,
  pricesQuery,
} from './admin/company-price-lists/validators'
import { priceQuestion } from './admin/price-questions/validators'
import { pricesBody } from './store/prices/validators'

const get = (matcher: string, schema: Parameters<typeof validate>[0]) => ({
  matcher,
  methods: ['GET' as const],
  middlewares: [validate(schema, 'query')],
})
const post = (matcher: string, schema: Parameters<typeof validate>[0]) => ({
  matcher,
  methods: ['POST' as const],
  middlewares: [validate(schema, 'body')],
})

export default defineMiddlewares({
  routes: [
    get('/admin/company-price-lists', priceListsQuery),
    post('/admin/company-price-lists', newPriceList),
    post('/admin/company-price-lists/:id', priceListChange),
    get('/admin/company-price-lists/:id/prices', pricesQuery),
    post('/admin/company-price-lists/:id/prices', priceChanges),
    post('/admin/company-price-lists/:id/assignments', newAssignment),
    get('/admin/companies/:id/price-lists', priceListsQuery),
    post('/admin/price-questions', priceQuestion),
    post('/store/prices', pricesBody),
  ],
})
