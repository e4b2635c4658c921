import { InvoicePaymentProvider } from '../service'

const provider = new InvoicePaymentProvider({}, {})

describe('the invoice payment provider', () => {
  it('is known to Medusa as pp_invoice_<id>', () => {
    expect(InvoicePaymentProvider.identifier).toBe('invoice')
  })

  it('authorises at once and captures only when told', async () => {
    const { data: initiated } = await provider.initiatePayment()
    const authorized = await provider.authorizePayment({ data: initiated })
    expect(authorized.status).toBe('authorized')
    expect(await provider.getPaymentStatus({ data: authorized.data })).toMatchObject({ status: 'authorized' })

    const captured = await provider.capturePayment({ data: authorized.data })
    expect(await provider.getPaymentStatus({ data: captured.data })).toMatchObject({ status: 'captured' })
  })

  it('refuses to capture what was never owed', async () => {
    const { data } = await provider.initiatePayment()
    await expect(provider.capturePayment({ data })).rejects.toThrow('pending cannot capture')
  })
})
