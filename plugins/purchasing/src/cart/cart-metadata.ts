/** What a company cart, and the order made of it, carry in `metadata`. */
export type CartMetadata = {
  company_id: string
  person_id: string
  source: 'portal'
  cart_id: string
  po_number?: string | null
  /** `YYYY-MM-DD`. */
  requested_date?: string | null
  purpose?: string | null
  note?: string | null
  /** Id of the company address that was copied into the cart. */
  shipping_address_id?: string | null
}

/** What the buyer says about the cart as a whole. */
export type CartTerms = Pick<CartMetadata, 'po_number' | 'requested_date' | 'purpose' | 'note'>
