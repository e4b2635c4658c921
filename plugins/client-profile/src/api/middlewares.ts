import { validate } from '@gostiny/platform'
import { defineMiddlewares } from '@medusajs/framework/http'
import '../companies/on-import-undone'
import '../messages'
import { profileListQuery, profileQuery, timelineQuery } from './admin/client-profiles/validators'

const read = (matcher: string, schema: Parameters<typeof validate>[0]) => ({
  matcher,
  methods: ['GET' as const],
  middlewares: [validate(schema, 'query')],
})

export default defineMiddlewares({
  routes: [
    read('/admin/client-profiles', profileListQuery),
    read('/admin/client-profiles/:company_id', profileQuery),
    read('/admin/client-profiles/:company_id/timeline', timelineQuery),
  ],
})
