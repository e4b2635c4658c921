/** Id under which Medusa knows payment on invoice when the provider is registered with the id `invoice`. */
export const INVOICE_PAYMENT_PROVIDER = 'pp_invoice_invoice'
