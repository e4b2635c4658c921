import type {
  AttributeValue,
  DimensionPart,
  Product,
  ProductAttribute,
} from '../../providers/contract/products'
import { languages, type Language } from '../../ui/preferences/preferences'

type FormAttribute = Pick<ProductAttribute, 'code' | 'kind'> & {
  number?: string | null
  text?: string | null
  choice?: string | null
  /** A dimension as it is written: `M8 × 40`. */
  dimension?: string | null
}

export type ProductForm = Pick<Product, 'id' | 'status' | 'cpv_code' | 'texts' | 'variants'> & {
  attributes: FormAttribute[]
}

const dimensionPart = /^([^\d-]*)(-?\d+(?:[.,]\d+)?)$/

/** `M8 × 40` → [{ prefix: 'M', number: '8' }, { number: '40' }]; null when a part is not a number. */
export function parseDimension(text: string): DimensionPart[] | null {
  const parts = text.split(/\s*[×xх]\s*/iu).map((part) => dimensionPart.exec(part.trim()))
  if (parts.some((part) => part === null)) return null

  return parts.map((part) => {
    const [, prefix = '', number = ''] = part ?? []
    return { ...(prefix.trim() && { prefix: prefix.trim() }), number: number.replace(',', '.') }
  })
}

export const formatDimension = (parts: DimensionPart[]): string =>
  parts.map(({ prefix = '', number }) => prefix + number).join(' × ')

/** A product as its form takes it; documents are changed beside the form and must not disturb it. */
export const productForForm = ({
  id,
  status,
  cpv_code,
  texts,
  variants,
  attributes,
}: Product): ProductForm => ({
  ...{ id, status, cpv_code, texts, variants },
  attributes: attributes.map(({ code, kind, number, text, choice, parts }) => ({
    code,
    kind,
    number,
    text,
    choice,
    dimension: parts && formatDimension(parts),
  })),
})

/** What the form changes, as the server takes it; an attribute left empty is dropped. */
export function productChange(form: ProductForm): object {
  const texts = languages
    .filter((language) => form.texts[language]?.title)
    .map((language: Language) => [
      language,
      { title: form.texts[language]?.title, description: form.texts[language]?.description ?? null },
    ])

  return {
    status: form.status,
    cpv_code: form.cpv_code ?? null,
    texts: Object.fromEntries(texts),
    attributes: form.attributes.map(attributeValue).filter((value) => value !== null),
    variants: form.variants.map(({ id, pack_size, min_quantity, step_quantity, unit, lead_days }) => ({
      id,
      pack_size: Number(pack_size),
      min_quantity: Number(min_quantity),
      step_quantity: Number(step_quantity),
      unit,
      lead_days: lead_days === null || lead_days === undefined ? null : Number(lead_days),
    })),
  }
}

function attributeValue({
  code,
  kind,
  number,
  text,
  choice,
  dimension,
}: FormAttribute): AttributeValue | null {
  if (kind === 'number' && number) return { code, kind, number: String(number).replace(',', '.') }
  if (kind === 'text' && text) return { code, kind, text }
  if (kind === 'choice' && choice) return { code, kind, choice }
  const parts = kind === 'dimension' && dimension ? parseDimension(dimension) : null
  return kind === 'dimension' && parts ? { code, kind, parts } : null
}
