import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { begin } from '../../begin'

/** Takes the whole import back in the background. */
export const POST = (req: MedusaRequest, res: MedusaResponse) => begin(req, res, 'undo')
