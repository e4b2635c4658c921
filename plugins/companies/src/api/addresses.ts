import { z } from '@medusajs/framework/zod'
import { country, name, optionalText, text } from './fields'

const address = {
  title: name,
  address_1: name,
  address_2: optionalText(200),
  city: text(100).min(1),
  province: optionalText(100),
  postal_code: optionalText(20),
  country_code: country,
  contact_name: optionalText(200),
  phone: optionalText(50),
  is_default: z.boolean().optional(),
}

export const addressBody = z.object(address)
export const addressChanges = addressBody.partial()
export type AddressBody = z.infer<typeof addressBody>
export type AddressChanges = z.infer<typeof addressChanges>
