import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { setPasswordWorkflow, type SetPasswordInput } from '../../../../workflows/set-password'

/** Sets a password by the token of a mailed link. The link works once. */
export const POST = async (req: MedusaRequest<SetPasswordInput>, res: MedusaResponse) => {
  const { result } = await setPasswordWorkflow(req.scope).run({ input: req.validatedBody })
  res.json(result)
}
