import { defineMiddlewares } from '@medusajs/framework/http'
import { validate } from '../http/validate'
import { mailOutboxQuery } from './admin/mail-outbox/validators'

export default defineMiddlewares({
  routes: [{ matcher: '/admin/mail-outbox', methods: ['GET'], middlewares: [validate(mailOutboxQuery, 'query')] }],
})
