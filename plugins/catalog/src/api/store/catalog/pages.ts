import { allow } from '@gostiny/companies'
import { validate } from '@gostiny/platform'
import { comparisonQuery, productsQuery, suggestionsQuery } from './validators'

type Schema = Parameters<typeof validate>[0]

const mayLook = allow('catalog:view')
const page = (matcher: string, schema?: Schema) => ({
  matcher,
  methods: ['GET' as const],
  middlewares: schema ? [mayLook, validate(schema, 'query')] : [mayLook],
})

/** What is checked before each page of the catalog. */
export const storePages = [
  page('/store/catalog/categories'),
  page('/store/catalog/products', productsQuery),
  page('/store/catalog/products/:handle'),
  page('/store/catalog/documents/:id'),
  page('/store/catalog/comparison', comparisonQuery),
  page('/store/catalog/suggestions', suggestionsQuery),
]
