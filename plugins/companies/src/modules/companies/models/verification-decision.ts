import { model } from '@medusajs/framework/utils'

/** One entry of the verification log; never changed. */
export const VerificationDecision = model.define('verification_decision', {
  id: model.id({ prefix: 'vdec' }).primaryKey(),
  company_id: model.text(),
  from_state: model.text(),
  to_state: model.text(),
  author_id: model.text(),
  reason: model.text().nullable(),
  decided_at: model.dateTime(),
})
