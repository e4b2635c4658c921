import { centsText } from '../catalog/prices'
import type { DemoProduct } from '../catalog/products'
import { UNITS } from '../catalog/units'
import type { DemoCompany } from '../companies/types'
import { PER_EURO } from '../catalog/prices'
import type { Random } from '../random'
import type { DemoGoods, DemoLot } from './types'

/** What one position of an auction is worth, EUR. */
const LEAST_EURO = 1_800
const MOST_EURO = 6_500

/** A lot, named after its auction where it has several items, of the most wanted articles of each family, in whole packages, at what the buyer pays today. */
export function lotOf(
  auction: string,
  families: string[],
  products: DemoProduct[],
  { currency, language }: DemoCompany,
  random: Random,
): DemoLot {
  const goods = families.map((code): DemoGoods => {
    const variants = products
      .filter(({ family }) => family.code === code)
      .flatMap((product) => product.variants.map((variant) => ({ product, variant })))
    if (!variants.length) throw new Error(`no family ${code} is sold`)
    const { product, variant } = random.weighted(variants, ({ variant: { demand } }) => demand)
    const cents = variant.cents[currency]
    const euro = random.integer(LEAST_EURO, MOST_EURO)
    const packs = Math.max(1, Math.round((euro * PER_EURO[currency] * 100) / cents / variant.pack))
    return {
      ...{ sku: variant.sku, cents, quantity: packs * variant.pack },
      title: product.title[language],
      unit: UNITS[product.family.unit].code,
      cpv: product.family.cpv,
    }
  })
  const total = goods.reduce((sum, { cents, quantity }) => sum + cents * quantity, 0)
  return { title: goods.length > 1 ? auction : goods[0].title, ceiling: Math.ceil(total / 100), goods }
}

/** The item as the buyer enters it. */
export const itemOf = ({ title, sku, unit, cpv, quantity, cents }: DemoGoods, variantId: string) => ({
  ...{ title, sku, unit, cpv, variant_id: variantId },
  quantity: String(quantity),
  own_price: centsText(cents),
})
