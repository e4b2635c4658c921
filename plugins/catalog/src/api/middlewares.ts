import { allow } from '@gostiny/companies'
import { validate } from '@gostiny/platform'
import { defineMiddlewares } from '@medusajs/framework/http'
import '../article-titles'
import '../messages'
import { catalogProductChange, catalogProductsQuery } from './admin/catalog-products/validators'
import { comparisonQuery, productsQuery, suggestionsQuery } from './store/catalog/validators'

type Schema = Parameters<typeof validate>[0]

const mayLook = allow('catalog:view')
const page = (matcher: string, schema?: Schema) => ({
  matcher,
  methods: ['GET' as const],
  middlewares: schema ? [mayLook, validate(schema, 'query')] : [mayLook],
})

export default defineMiddlewares({
  routes: [
    page('/store/catalog/categories'),
    page('/store/catalog/products', productsQuery),
    page('/store/catalog/products/:handle'),
    page('/store/catalog/documents/:id'),
    page('/store/catalog/comparison', comparisonQuery),
    page('/store/catalog/suggestions', suggestionsQuery),
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
