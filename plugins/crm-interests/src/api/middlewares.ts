import { allow } from '@gostiny/companies'
import { validate } from '@gostiny/platform'
import { defineMiddlewares } from '@medusajs/framework/http'
import '../messages'
import { interestsBody } from './store/interests/validators'

export default defineMiddlewares({
  routes: [
    {
      matcher: '/store/interests',
      methods: ['POST'],
      bodyParser: { sizeLimit: '64kb' },
      middlewares: [allow('catalog:view'), validate(interestsBody, 'body')],
    },
  ],
})
