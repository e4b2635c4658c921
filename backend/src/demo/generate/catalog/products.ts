import { randomOf } from '../random'
import { fill, inEachLanguage, type Language, type Text } from '../text'
import { isAttribute, type AttributeCode } from './attributes'
import { categoryOf } from './category-tree'
import { CURRENCIES, inCents, type Currency } from './prices'
import { parseRows } from './rows'
import { showValue, withoutRepeatedUnits } from './show'
import { skuOf } from './sku'
import type { Cells, Family, VariantOption } from './types'

export type Values = Partial<Record<AttributeCode, string>>

export type DemoVariant = {
  sku: string
  /** The chosen value of the family's variant attribute; null for a product without variants. */
  choice: string | null
  /** The choice and what follows from it. */
  own: Values
  /** EUR per unit before rounding; prices in `cents` are what is charged. */
  cents: Record<Currency, number>
  pack: number
  stock: number
  leadTimeDays: number
  /** Weight in the choice of what companies buy. */
  demand: number
}

export type DemoProduct = {
  handle: string
  family: Family
  glyph: string
  title: Text
  description: Text
  /** What all variants share. */
  shared: Values
  /** What is true of the first variant: the face of the product. */
  values: Values
  variants: DemoVariant[]
}

const DEFAULT_LEAD_TIME_DAYS = 3
const OUT_OF_STOCK_SHARE = 0.08

export function makeProducts(families: readonly Family[], seed: string): DemoProduct[] {
  return families.flatMap((family) => parseRows(family).map((cells) => makeProduct(family, cells, seed)))
}

function makeProduct(family: Family, cells: Cells, seed: string): DemoProduct {
  const sku = skuOf(fill(family.sku, cells))
  const entries = Object.entries({ ...family.fixed, ...cells }).filter(([code]) => isAttribute(code))
  const shared: Values = { ...Object.fromEntries(entries), brand: brandOf(family.supplier) }
  const variants = (family.variants?.options ?? [null]).map((option) =>
    makeVariant(family, cells, sku, option, seed),
  )
  const values = { ...shared, ...variants[0].own }
  const inWords = (template: Text) =>
    inEachLanguage((language) =>
      withoutRepeatedUnits(fill(template[language], shownCells(cells, values, language))),
    )

  return {
    handle: sku.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    family,
    glyph: categoryOf(family.category).glyph,
    title: inWords(family.title),
    description: inWords(family.description),
    shared,
    values,
    variants,
  }
}

/** Every supplier makes goods of one brand. */
const brandOf = (supplier: string): string => supplier[0] + supplier.slice(1).toLowerCase()

function shownCells(cells: Cells, values: Values, language: Language): Record<string, string> {
  const shown: Record<string, string> = { ...cells }
  for (const [name, cell] of Object.entries(cells)) shown[`raw_${name}`] = cell
  for (const code of Object.keys(values) as AttributeCode[])
    shown[code] = showValue(code, values[code]!, language)
  return shown
}

function makeVariant(
  family: Family,
  cells: Cells,
  productSku: string,
  option: VariantOption | null,
  seed: string,
): DemoVariant {
  const sku = option ? `${productSku}-${skuOf(option.suffix)}` : productSku
  const random = randomOf(seed, 'variant', sku)
  const euro = (family.price ? family.price(cells) : Number(cells.price)) * (option?.factor ?? 1)
  const pack = euro > 60 ? 1 : (family.pack?.(cells) ?? 1)
  const isMain = !option || option === family.variants?.options[0]
  const popularity = Math.exp(random.normal(0, 0.8)) * (family.demand ?? 1) * (isMain ? 1 : 0.35)
  const isOut = random.chance(OUT_OF_STOCK_SHARE)

  return {
    sku,
    choice: option?.value ?? null,
    own: option ? { ...option.also, [family.variants!.attribute]: option.value } : {},
    cents: Object.fromEntries(
      CURRENCIES.map((currency) => [currency, inCents(euro, currency)]),
    ) as DemoVariant['cents'],
    pack,
    stock: isOut ? 0 : pack * Math.ceil((40 + popularity * random.integer(20, 160)) / Math.max(1, euro / 12)),
    leadTimeDays: family.leadTimeDays ?? DEFAULT_LEAD_TIME_DAYS,
    demand: popularity,
  }
}
