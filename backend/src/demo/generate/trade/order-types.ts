import type { Article } from './assortment'
import type { LinePrice } from './price-of'
import type { BuyerTemper } from '../companies/types'

export type DemoLine = Article & { quantity: number; price: LinePrice }

export type DemoReturn = { receivedAt: Date; reason: string; lines: { line: number; quantity: number }[] }

export type DemoOrder = {
  buyer: BuyerTemper
  personId: string
  createdAt: Date
  status: 'pending' | 'completed' | 'canceled'
  poNumber: string | null
  purpose: string | null
  requestedDate: Date
  lines: DemoLine[]
  returns: DemoReturn[]
  /** Given to every order that is not cancelled, in the order of time. */
  invoiceNo: string | null
  /** When the money came; null for what is not due yet, is late or was cancelled. */
  paidAt: Date | null
}
