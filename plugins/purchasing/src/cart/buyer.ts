import type { Language } from '@gostiny/platform'

/** Who buys: a member of the company, through a sales channel. Every verb narrows by `company_id`. */
export type Buyer = {
  company_id: string
  person_id: string
  customer_id: string
  currency: string
  language: Language
  sales_channel_id: string | null
}
