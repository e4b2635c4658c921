import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { requestPasswordResetWorkflow } from '../../../workflows/request-password-reset'

/** Answers first and works after: neither the answer nor its time tells whether the address has an account. */
export const POST = async (req: MedusaRequest<{ email: string }>, res: MedusaResponse) => {
  res.status(202).json({ accepted: true })
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  await requestPasswordResetWorkflow(req.scope)
    .run({ input: req.validatedBody })
    .catch((error: Error) => logger.error('password reset was not mailed', error))
}
