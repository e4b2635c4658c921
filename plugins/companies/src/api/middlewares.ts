import { defineMiddlewares } from '@medusajs/framework/http'
import { renewalGuard } from '../guards/renewal-guard'
import { signInGuard } from '../guards/sign-in-guard'
import '../mails'
import '../messages'
import { adminMiddlewares } from './admin/middlewares'
import { storeMiddlewares } from './store/middlewares'

export default defineMiddlewares({
  routes: [
    { matcher: '/auth/:actor_type/:auth_provider', middlewares: [signInGuard] },
    { matcher: '/auth/token/refresh', methods: ['POST'], middlewares: [renewalGuard] },
    ...storeMiddlewares,
    ...adminMiddlewares,
  ],
})
