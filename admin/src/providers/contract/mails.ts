export const mailStatuses = ['queued', 'kept', 'sent', 'failed'] as const
export type MailStatus = (typeof mailStatuses)[number]

export type MailRow = {
  id: string
  to: string
  subject: string
  template: string
  language: string
  status: MailStatus
  attempts: number
  last_error: string | null
  company_id: string | null
  person_id: string | null
  created_at: string
  sent_at: string | null
}

export type Mail = MailRow & { text: string; html: string }
