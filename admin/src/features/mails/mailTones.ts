import type { MailStatus } from '../../providers/contract/mails'
import type { Tone } from '../../ui/values/StateChip'

export const mailTones: Record<MailStatus, Tone> = {
  queued: 'neutral',
  kept: 'neutral',
  sent: 'good',
  failed: 'danger',
}
