import type { MedusaContainer } from '@medusajs/framework/types'
import { createTransport, type Transporter } from 'nodemailer'
import { pgConnection } from '../http/pg-connection'

const MAX_ATTEMPTS = 8
const BATCH = 20

let transport: Transporter | undefined

/**
 * Sends queued mails, each claimed under a row lock so that several processes share the work. A mail that an
 * SMTP server refuses eight times becomes `failed` with the last reason.
 */
export async function sendQueuedMails(
  container: MedusaContainer,
  smtpUrl: string,
  from: string,
): Promise<void> {
  transport ??= createTransport(smtpUrl)
  const db = pgConnection(container)
  for (let sent = 0; sent < BATCH; sent++) {
    const found = await db.transaction(async (trx) => {
      const { rows } = await trx.raw(
        `select id, "to", subject, text, html, attempts from mail_message
         where status = 'queued' and updated_at <= now() - (attempts * interval '30 seconds')
         order by created_at limit 1 for update skip locked`,
      )
      const [mail] = rows
      if (!mail) return false
      try {
        await transport!.sendMail({
          from,
          to: mail.to,
          subject: mail.subject,
          text: mail.text,
          html: mail.html,
          messageId: `<${mail.id}@gostiny>`,
        })
        await trx.raw(
          "update mail_message set status = 'sent', sent_at = now(), updated_at = now() where id = ?",
          [mail.id],
        )
      } catch (error) {
        await trx.raw(
          'update mail_message set attempts = attempts + 1, last_error = ?, status = ?, updated_at = now() where id = ?',
          [(error as Error).message, mail.attempts + 1 >= MAX_ATTEMPTS ? 'failed' : 'queued', mail.id],
        )
      }
      return true
    })
    if (!found) return
  }
}
