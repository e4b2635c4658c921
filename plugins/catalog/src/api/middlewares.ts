import { validate } from '@gostiny/platform'
import { defineMiddlewares } from '@medusajs/framework/http'
import '../article-titles'
import '../messages'
import { catalogProductChange, catalogProductsQuery } from './admin/catalog-products/validators'
import { storePages } from './store/catalog/pages'

export default defineMiddlewares({
  routes: [
    ...storePages,
    {
      matcher: '/admin/catalog-products',
      methods: ['GET'],
      middlewares: [validate(catalogProductsQuery, 'query')],
    },
    {
      matcher: '/admin/catalog-products/:id',
      methods: ['POST'],
      bodyParser: { sizeLimit: '2mb' },
      middlewares: [validate(catalogProductChange, 'body')],
    },
  ],
})
