import type { MiddlewareRoute } from '@medusajs/framework/http'
import { validate } from '@gostiny/platform'
import { addressBody, addressChanges } from '../addresses'
import { personBody, staffPersonChanges } from '../people'
import {
  companyBody,
  companyChanges,
  companyListQuery,
  decisionBody,
  peopleQuery,
} from './companies/validators'
import { groupBody, groupChanges, groupListQuery } from './company-groups/validators'

export const adminMiddlewares: MiddlewareRoute[] = [
  { matcher: '/admin/companies', methods: ['GET'], middlewares: [validate(companyListQuery, 'query')] },
  { matcher: '/admin/companies', methods: ['POST'], middlewares: [validate(companyBody, 'body')] },
  { matcher: '/admin/companies/:id', methods: ['POST'], middlewares: [validate(companyChanges, 'body')] },
  {
    matcher: '/admin/companies/:id/verification',
    methods: ['POST'],
    middlewares: [validate(decisionBody, 'body')],
  },
  { matcher: '/admin/companies/:id/people', methods: ['GET'], middlewares: [validate(peopleQuery, 'query')] },
  { matcher: '/admin/companies/:id/people', methods: ['POST'], middlewares: [validate(personBody, 'body')] },
  {
    matcher: '/admin/companies/:id/people/:membership_id',
    methods: ['POST'],
    middlewares: [validate(staffPersonChanges, 'body')],
  },
  {
    matcher: '/admin/companies/:id/addresses',
    methods: ['POST'],
    middlewares: [validate(addressBody, 'body')],
  },
  {
    matcher: '/admin/companies/:id/addresses/:address_id',
    methods: ['POST'],
    middlewares: [validate(addressChanges, 'body')],
  },
  { matcher: '/admin/company-groups', methods: ['GET'], middlewares: [validate(groupListQuery, 'query')] },
  { matcher: '/admin/company-groups', methods: ['POST'], middlewares: [validate(groupBody, 'body')] },
  { matcher: '/admin/company-groups/:id', methods: ['POST'], middlewares: [validate(groupChanges, 'body')] },
]
