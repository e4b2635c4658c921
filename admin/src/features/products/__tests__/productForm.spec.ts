import type { Product } from '../../../providers/contract/products'
import { indented } from '../indented'
import { formatDimension, parseDimension, productChange, productForForm } from '../productForm'

const product: Product = {
  id: 'prod_1',
  handle: 'bolt',
  status: 'published',
  title: 'Bolt',
  description: null,
  thumbnail: null,
  created_at: '2026-01-01T00:00:00Z',
  updated_at: '2026-01-01T00:00:00Z',
  cpv_code: null,
  cpv_titles: null,
  glyph: null,
  texts: { en: { title: 'Bolt', description: null }, uk: { title: 'Болт', description: 'Сталь' } },
  categories: [],
  attributes: [
    {
      code: 'size',
      kind: 'dimension',
      title: 'Size',
      value: 'M8 × 40 mm',
      number: null,
      text: null,
      choice: null,
      parts: [{ prefix: 'M', number: '8' }, { number: '40' }],
    },
    {
      code: 'mass',
      kind: 'number',
      title: 'Mass',
      value: '12 g',
      number: '12',
      text: null,
      choice: null,
      parts: null,
    },
  ],
  variants: [
    {
      id: 'variant_1',
      sku: 'B-1',
      title: 'Bolt',
      pack_size: 100,
      min_quantity: 100,
      step_quantity: 100,
      unit: 'C62',
      unit_symbol: 'pcs',
      lead_days: null,
      prices: [],
      stock: [],
    },
  ],
  documents: [],
}

describe('a dimension as it is written', () => {
  it.each(['M8 × 40', 'M8x40', 'M8 х 40'])('%s is read part by part', (text) => {
    expect(parseDimension(text)).toEqual([{ prefix: 'M', number: '8' }, { number: '40' }])
  })

  it('takes a decimal comma and refuses words', () => {
    expect(parseDimension('17,25')).toEqual([{ number: '17.25' }])
    expect(parseDimension('M8 × long')).toBeNull()
    expect(parseDimension('')).toBeNull()
  })

  it('comes back as it went in', () => {
    expect(parseDimension(formatDimension([{ prefix: 'M', number: '8' }, { number: '40' }]))).toEqual([
      { prefix: 'M', number: '8' },
      { number: '40' },
    ])
  })
})

describe('the form of a product', () => {
  it('saves an untouched product unchanged', () => {
    expect(productChange(productForForm(product))).toEqual({
      status: 'published',
      cpv_code: null,
      texts: { en: { title: 'Bolt', description: null }, uk: { title: 'Болт', description: 'Сталь' } },
      attributes: [
        { code: 'size', kind: 'dimension', parts: [{ prefix: 'M', number: '8' }, { number: '40' }] },
        { code: 'mass', kind: 'number', number: '12' },
      ],
      variants: [
        {
          id: 'variant_1',
          pack_size: 100,
          min_quantity: 100,
          step_quantity: 100,
          unit: 'C62',
          lead_days: null,
        },
      ],
    })
  })

  it('drops an attribute left empty', () => {
    const form = productForForm(product)
    form.attributes.forEach((attribute) => Object.assign(attribute, { number: null, dimension: null }))
    expect(productChange(form)).toMatchObject({ attributes: [] })
  })
})

describe('the tree of categories as choices', () => {
  it('puts children under their parent, set in', () => {
    const of = (id: string, parent_id: string | null) => ({
      id,
      handle: id,
      title: id,
      parent_id,
      product_count: 0,
    })
    expect(indented([of('a', null), of('b', null), of('a1', 'a')]).map(({ name }) => name)).toEqual([
      'a',
      '\u2003a1',
      'b',
    ])
  })
})
