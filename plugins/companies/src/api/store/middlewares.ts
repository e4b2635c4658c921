import type { MiddlewareRoute } from '@medusajs/framework/http'
import { z } from '@medusajs/framework/zod'
import { validate } from '@gostiny/platform'
import { allow } from '../../guards/allow'
import { passwordMailGuard } from '../../guards/password-mail-guard'
import { storeGuard } from '../../guards/store-guard'
import { addressBody, addressChanges } from '../addresses'
import { email } from '../fields'
import { personBody, personChanges, placeChanges } from '../people'

export const resetBody = z.object({ email })
export const confirmBody = z.object({
  token: z.string().min(1).max(4000),
  password: z.string().min(1).max(1000),
})

export const storeMiddlewares: MiddlewareRoute[] = [
  { matcher: '/store', middlewares: [storeGuard] },
  { matcher: '/store/me', methods: ['POST'], middlewares: [validate(personChanges, 'body')] },
  { matcher: '/store/company', methods: ['GET'], middlewares: [allow('company:view')] },
  { matcher: '/store/company/addresses', methods: ['GET'], middlewares: [allow('company:view')] },
  {
    matcher: '/store/company/addresses',
    methods: ['POST'],
    middlewares: [allow('address:manage'), validate(addressBody, 'body')],
  },
  {
    matcher: '/store/company/addresses/:id',
    methods: ['POST'],
    middlewares: [allow('address:manage'), validate(addressChanges, 'body')],
  },
  { matcher: '/store/company/addresses/:id', methods: ['DELETE'], middlewares: [allow('address:manage')] },
  { matcher: '/store/company/people', methods: ['GET'], middlewares: [allow('people:view')] },
  {
    matcher: '/store/company/people',
    methods: ['POST'],
    middlewares: [allow('people:manage'), validate(personBody, 'body')],
  },
  {
    matcher: '/store/company/people/:id',
    methods: ['POST'],
    middlewares: [allow('people:manage'), validate(placeChanges, 'body')],
  },
  { matcher: '/store/company/people/:id', methods: ['DELETE'], middlewares: [allow('people:manage')] },
  {
    matcher: '/store/password-resets',
    methods: ['POST'],
    middlewares: [validate(resetBody, 'body'), passwordMailGuard],
  },
  {
    matcher: '/store/password-resets/confirm',
    methods: ['POST'],
    middlewares: [validate(confirmBody, 'body')],
  },
]
