import { defineMiddlewares } from '@medusajs/framework/http'
import { allow } from '@gostiny/companies'
import { validate } from '@gostiny/platform'
import '../import'
import '../messages'
import { adminOrdersQuery, cancelBody } from './admin/company-orders/validators'
import { completeBody, lineBody, newLineBody, termsBody } from './store/company-cart/validators'
import { companyOrdersQuery } from './store/company-orders/validators'

export default defineMiddlewares({
  routes: [
    { matcher: '/store/company-cart', methods: ['GET'], middlewares: [allow('cart:view')] },
    {
      matcher: '/store/company-cart',
      methods: ['POST'],
      middlewares: [allow('cart:edit'), validate(termsBody, 'body')],
    },
    {
      matcher: '/store/company-cart/lines',
      methods: ['POST'],
      middlewares: [allow('cart:edit'), validate(newLineBody, 'body')],
    },
    {
      matcher: '/store/company-cart/lines/:id',
      methods: ['POST'],
      middlewares: [allow('cart:edit'), validate(lineBody, 'body')],
    },
    { matcher: '/store/company-cart/lines/:id', methods: ['DELETE'], middlewares: [allow('cart:edit')] },
    {
      matcher: '/store/company-cart/complete',
      methods: ['POST'],
      middlewares: [allow('order:place'), validate(completeBody, 'body')],
    },
    {
      matcher: '/store/company-orders',
      methods: ['GET'],
      middlewares: [allow('order:view'), validate(companyOrdersQuery, 'query')],
    },
    { matcher: '/store/company-orders/:id', methods: ['GET'], middlewares: [allow('order:view')] },
    { matcher: '/store/company-orders/:id/reorder', methods: ['POST'], middlewares: [allow('cart:edit')] },
    {
      matcher: '/admin/company-orders',
      methods: ['GET'],
      middlewares: [validate(adminOrdersQuery, 'query')],
    },
    {
      matcher: '/admin/company-orders/:id/cancel',
      methods: ['POST'],
      middlewares: [validate(cancelBody, 'body')],
    },
  ],
})
