import { defineMiddlewares } from '@medusajs/framework/http'
import { validate } from '../http/validate'
import { importRoutes } from './admin/imports/middlewares'
import { mailOutboxQuery } from './admin/mail-outbox/validators'

export default defineMiddlewares({
  routes: [
    { matcher: '/admin/mail-outbox', methods: ['GET'], middlewares: [validate(mailOutboxQuery, 'query')] },
    ...importRoutes,
  ],
})
