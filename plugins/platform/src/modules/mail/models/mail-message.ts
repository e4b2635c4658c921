import { model } from '@medusajs/framework/utils'

/**
 * One mail of the outbox. `kept` means no SMTP server is set and the console shows it; `queued` waits to be
 * sent; `dedupe_key` makes a mail about one fact go out once.
 */
export const MailMessage = model.define('mail_message', {
  id: model.id({ prefix: 'mail' }).primaryKey(),
  dedupe_key: model.text().unique(),
  template: model.text(),
  language: model.text(),
  to: model.text(),
  company_id: model.text().nullable(),
  person_id: model.text().nullable(),
  subject: model.text(),
  text: model.text(),
  html: model.text(),
  status: model.enum(['queued', 'kept', 'sent', 'failed']),
  attempts: model.number().default(0),
  last_error: model.text().nullable(),
  sent_at: model.dateTime().nullable(),
})
