import { defineMiddlewares } from '@medusajs/framework/http'
import { signInGuard } from '../guards/sign-in-guard'
import '../mails'
import '../messages'
import { adminMiddlewares } from './admin/middlewares'
import { storeMiddlewares } from './store/middlewares'

export default defineMiddlewares({
  routes: [
    { matcher: '/auth/:actor_type/:auth_provider', middlewares: [signInGuard] },
    ...storeMiddlewares,
    ...adminMiddlewares,
  ],
})
