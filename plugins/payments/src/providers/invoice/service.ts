import { randomUUID } from 'node:crypto'
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from '@medusajs/framework/types'
import { AbstractPaymentProvider, MedusaError, PaymentActions } from '@medusajs/framework/utils'
import { invoiceStateOf, nextInvoiceState, type InvoiceEvent } from './domain/invoice-payment'

/**
 * Payment on invoice (`pp_invoice_invoice`): the order is authorised at once because the buyer owes it; it is
 * captured when staff record that the money has come, never by itself.
 */
export class InvoicePaymentProvider extends AbstractPaymentProvider {
  static override identifier = 'invoice'

  /** Medusa makes providers itself; its own constructor is protected. */
  constructor(container: Record<string, unknown>, options?: Record<string, unknown>) {
    super(container, options)
  }

  async initiatePayment(): Promise<InitiatePaymentOutput> {
    return { id: randomUUID(), data: { state: 'pending' } }
  }

  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return { status: 'authorized', data: after('authorize', data) }
  }

  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data: after('capture', data) }
  }

  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data: after('cancel', data) }
  }

  /** The money goes back outside the house; Medusa keeps the record. */
  async refundPayment({ data }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return { data }
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    return { status: invoiceStateOf(data), data }
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data }
  }

  async updatePayment({ data }: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    return { data }
  }

  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data }
  }

  /** No third party sends us news about an invoice. */
  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED }
  }
}

function after(event: InvoiceEvent, data: Record<string, unknown> | undefined): Record<string, unknown> {
  const state = invoiceStateOf(data)
  const next = nextInvoiceState(state, event)
  if (!next) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `A payment on invoice that is ${state} cannot ${event}.`,
    )
  }

  return { ...data, state: next }
}
