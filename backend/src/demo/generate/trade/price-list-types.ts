import type { Currency } from '../catalog/prices'

export type DemoPrice = { sku: string; minQuantity: number; cents: number }

export type DemoPriceList = {
  id: string
  title: string
  currency: Currency
  priority: number
  status: 'draft' | 'active'
  startsAt: Date
  endsAt: Date | null
  assignments: { target: 'company' | 'group' | 'hierarchy' | 'everyone'; targetId: string | null }[]
  prices: DemoPrice[]
}
