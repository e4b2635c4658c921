import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { begin } from '../../begin'

/** Reads the whole file and tells what would become of every row; changes nothing in the shop. */
export const POST = (req: MedusaRequest, res: MedusaResponse) => begin(req, res, 'dry-run')
