import type { MedusaContainer } from '@medusajs/framework/types'
import { sendQueuedMails } from '../mail/send-queued'

/** Drains the mail outbox when an SMTP server is set. */
export default async function sendQueuedMailsJob(container: MedusaContainer): Promise<void> {
  const { SMTP_URL, MAIL_FROM = 'Gostiny <no-reply@gostiny.example>' } = process.env
  if (SMTP_URL) await sendQueuedMails(container, SMTP_URL, MAIL_FROM)
}

export const config = { name: 'send-queued-mails', schedule: { interval: 5000 } }
