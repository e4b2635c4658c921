import type { MiddlewareRoute } from '@medusajs/framework/http'
import { validate } from '../../../http/validate'
import { importsQuery, mappingBody, mappingsQuery, runBody, uploadQuery } from './validators'

export const importRoutes: MiddlewareRoute[] = [
  { matcher: '/admin/imports', methods: ['GET'], middlewares: [validate(importsQuery, 'query')] },
  {
    matcher: '/admin/imports',
    methods: ['POST'],
    bodyParser: false,
    middlewares: [validate(uploadQuery, 'query')],
  },
  { matcher: '/admin/imports/mappings', methods: ['GET'], middlewares: [validate(mappingsQuery, 'query')] },
  { matcher: '/admin/imports/:id/mapping', methods: ['POST'], middlewares: [validate(mappingBody, 'body')] },
  { matcher: '/admin/imports/:id/run', methods: ['POST'], middlewares: [validate(runBody, 'body')] },
]
