/** Where a payment on invoice stands: asked for, owed, received, or called off. */
export const INVOICE_STATES = ['pending', 'authorized', 'captured', 'canceled'] as const
export type InvoiceState = (typeof INVOICE_STATES)[number]
export type InvoiceEvent = 'authorize' | 'capture' | 'cancel'

/** State → event → next state; what is missing is not possible. */
const transitions: Record<InvoiceState, Partial<Record<InvoiceEvent, InvoiceState>>> = {
  pending: { authorize: 'authorized', cancel: 'canceled' },
  authorized: { authorize: 'authorized', capture: 'captured', cancel: 'canceled' },
  captured: { authorize: 'captured', capture: 'captured' },
  canceled: { cancel: 'canceled' },
}

/** The state after an event, or null when the event cannot happen in this state. */
export const nextInvoiceState = (state: InvoiceState, event: InvoiceEvent): InvoiceState | null =>
  transitions[state][event] ?? null

/** Reads the state out of a payment session's data; a fresh session is pending. */
export function invoiceStateOf(data: Record<string, unknown> | undefined): InvoiceState {
  const state = data?.state as InvoiceState

  return INVOICE_STATES.includes(state) ? state : 'pending'
}
