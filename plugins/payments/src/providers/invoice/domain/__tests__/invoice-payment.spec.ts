import fc from 'fast-check'
import {
  INVOICE_STATES,
  invoiceStateOf,
  nextInvoiceState,
  type InvoiceEvent,
  type InvoiceState,
} from '../invoice-payment'

const walk = (events: InvoiceEvent[]) =>
  events.reduce<InvoiceState>((state, event) => nextInvoiceState(state, event) ?? state, 'pending')

describe('a payment on invoice', () => {
  it('is owed once authorised and received once captured', () => {
    expect(walk(['authorize'])).toBe('authorized')
    expect(walk(['authorize', 'capture'])).toBe('captured')
  })

  it('is never received without having been owed', () => {
    expect(nextInvoiceState('pending', 'capture')).toBeNull()
  })

  it('cannot be called off once the money is there', () => {
    expect(nextInvoiceState('captured', 'cancel')).toBeNull()
  })

  it('may be told the same thing twice', () => {
    const anyEvents = fc.array(fc.constantFrom<InvoiceEvent>('authorize', 'capture', 'cancel'))
    fc.assert(
      fc.property(
        anyEvents,
        fc.constantFrom<InvoiceEvent>('authorize', 'capture', 'cancel'),
        (events, event) => {
          expect(walk([...events, event, event])).toBe(walk([...events, event]))
        },
      ),
    )
  })

  it('keeps its state in the session data and starts pending', () => {
    for (const state of INVOICE_STATES) expect(invoiceStateOf({ state })).toBe(state)
    expect(invoiceStateOf({})).toBe('pending')
    expect(invoiceStateOf({ state: 'stolen' })).toBe('pending')
    expect(invoiceStateOf(undefined)).toBe('pending')
  })
})
