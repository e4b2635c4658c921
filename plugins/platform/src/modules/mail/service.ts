import { MedusaService } from '@medusajs/framework/utils'
import { MailMessage } from './models/mail-message'

/** The mail outbox. */
export class MailModuleService extends MedusaService({ MailMessage }) {}
