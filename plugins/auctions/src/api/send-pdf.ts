import type { MedusaResponse } from '@medusajs/framework/http'

/** Answers with a PDF to be kept under a name. */
export function sendPdf(res: MedusaResponse, name: string, pdf: Buffer): void {
  res.setHeader('content-type', 'application/pdf')
  res.setHeader('content-disposition', `attachment; filename="${name}"`)
  res.end(pdf)
}
