import type { MedusaContainer } from '@medusajs/framework/types'
import { generateEntityId } from '@medusajs/framework/utils'
import { pgConnection } from '../http/pg-connection'
import type { Language } from '../refusals/languages'
import { renderMail } from './templates'

export type QueuedMail = {
  /** One mail per fact: a second one with the same key is not written. */
  dedupe_key: string
  to: string
  language: Language
  template: string
  params: unknown
  company_id?: string | null
  person_id?: string | null
}

/** Puts a rendered mail into the outbox; it is sent when `SMTP_URL` is set, else kept for the console. */
export async function queueMail(container: MedusaContainer, mail: QueuedMail): Promise<void> {
  const { subject, text, html } = renderMail(mail.template, mail.language, mail.params)
  await pgConnection(container).raw(
    `insert into mail_message (id, dedupe_key, template, language, "to", company_id, person_id, subject, text, html, status)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (dedupe_key) do nothing`,
    [
      generateEntityId('', 'mail'),
      mail.dedupe_key,
      mail.template,
      mail.language,
      mail.to,
      mail.company_id ?? null,
      mail.person_id ?? null,
      subject,
      text,
      html,
      process.env.SMTP_URL ? 'queued' : 'kept',
    ],
  )
}
