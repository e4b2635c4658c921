import type { ItemTaxLineDTO, ITaxModuleService } from '@medusajs/framework/types'
import { Modules } from '@medusajs/framework/utils'
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { pgConnection } from '@gostiny/platform'
import type { NewLine } from '../types'

/** Rates of the lines' country, as Medusa keeps them beside a line. */
export type TaxLine = Record<
  'description' | 'tax_rate_id' | 'code' | 'provider_id',
  string | null | undefined
> & {
  rate: number | null
}

const sql = `
  select cart.customer_id, cart.currency_code, address.country_code, address.province as province_code,
         address.city, address.postal_code
  from cart
  join cart_address address on address.id = cart.shipping_address_id and address.country_code is not null
  join region on region.id = cart.region_id and region.automatic_taxes
  where cart.id = ?`

/**
 * Asks the tax module for the rates of new lines. Medusa's own update-tax-lines would read the cart again and
 * write the tax lines of every line anew.
 */
export const taxNewLinesStep = createStep(
  'tax-new-company-cart-lines',
  async ({ cart_id, create }: { cart_id: string; create: NewLine[] }, { container }) => {
    if (!create.length) return new StepResponse(create)

    const { rows } = await pgConnection(container).raw(sql, [cart_id])
    if (!rows.length) return new StepResponse(create)

    const { customer_id, currency_code, ...address } = rows[0]
    const taxes: ITaxModuleService = container.resolve(Modules.TAX)
    const items = create.map(({ id, product_id, product_type_id, quantity, unit_price }) => ({
      id,
      product_id,
      product_type_id: product_type_id ?? undefined,
      quantity,
      unit_price,
      currency_code,
    }))
    const context = { address, customer: { id: customer_id, email: '', customer_groups: [] } }
    const found = (await taxes.getTaxLines(items, context)) as ItemTaxLineDTO[]
    return new StepResponse(
      create.map((line) => ({
        ...line,
        tax_lines: found.filter((tax) => tax.line_item_id === line.id).map(toTaxLine),
      })),
    )
  },
)

const toTaxLine = ({ name, rate_id, code, rate, provider_id }: ItemTaxLineDTO): TaxLine => ({
  description: name,
  tax_rate_id: rate_id,
  code,
  rate,
  provider_id,
})
