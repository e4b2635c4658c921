import { ATTRIBUTES, isAttribute } from '../catalog/attributes'
import { CATEGORIES } from '../catalog/category-tree'
import { CPV } from '../catalog/cpv'
import { dimensionsOf } from '../catalog/dimensions'
import { documentsOf } from '../catalog/documents'
import { FAMILIES } from '../catalog/families'
import { makeProducts } from '../catalog/products'
import { LANGUAGES } from '../text'

const products = makeProducts(FAMILIES, 'gostiny')
const variants = products.flatMap((product) => product.variants)
const bySku = (sku: string) =>
  products.find((product) => product.variants.some((variant) => variant.sku === sku))!

/** A word that mixes the two alphabets, as a hand that forgot to switch the keyboard writes it. */
const MIXED_WORD = /(?:\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic})/u

it('has about 600 products, each SKU and address once', () => {
  expect(products.length).toBeGreaterThanOrEqual(580)
  expect(products.length).toBeLessThanOrEqual(720)
  expect(new Set(variants.map(({ sku }) => sku)).size).toBe(variants.length)
  expect(new Set(products.map(({ handle }) => handle)).size).toBe(products.length)
})

it('fills three levels of categories, no leaf of them empty', () => {
  const parents = new Set(CATEGORIES.map(({ parent }) => parent))
  const leaves = CATEGORIES.filter(({ handle }) => !parents.has(handle))
  const filled = new Set(products.map(({ family }) => family.category))

  expect(leaves.filter(({ handle }) => !filled.has(handle))).toEqual([])
  expect([...filled].filter((handle) => parents.has(handle))).toEqual([])
})

it('writes every text in each language, in one alphabet per word', () => {
  const attributes = Object.values(ATTRIBUTES)
  const choices = attributes.flatMap((attribute) =>
    attribute.kind === 'choice' ? Object.values(attribute.values) : [],
  )
  const texts = [
    ...products.flatMap(({ title, description }) => [title, description]),
    ...[...CATEGORIES, ...attributes].map(({ title }) => title),
    ...choices,
    ...Object.values(CPV),
  ]

  for (const language of LANGUAGES) {
    expect(texts.filter((one) => one[language].trim() === '' || /[{}]/.test(one[language]))).toEqual([])
    expect(texts.map((one) => one[language]).filter((words) => MIXED_WORD.test(words))).toEqual([])
  }
})

it('writes numbers and units as the language does', () => {
  const { title } = bySku('30204')

  expect(title.en).toBe('Tapered roller bearing 30204, 20 × 47 × 15.25\u00a0mm')
  expect(title.ru).toBe('Подшипник роликовый конический 30204, 20 × 47 × 15,25\u00a0мм')
  expect(title.uk).toBe('Підшипник роликовий конічний 30204, 20 × 47 × 15,25\u00a0мм')
})

it('knows the true size of a bearing by its designation', () => {
  const { values } = bySku('6204-2RS')

  expect(values).toMatchObject({ bore: '20', outer_diameter: '47', width: '14', seal_type: 'rs2' })
})

it('reads a metric bolt as thread and length', () => {
  expect(dimensionsOf(bySku('HB4017-M8X40-88Z'))).toEqual([{ prefix: 'M', number: '8' }, { number: '40' }])
})

it('has only numbers where an attribute is a number and known choices where it is a choice', () => {
  const wrong = products.flatMap(({ shared, variants: own }) =>
    [shared, ...own.map((variant) => variant.own)]
      .flatMap((values) => Object.entries(values))
      .filter(([code, value]) => {
        if (!isAttribute(code)) return true
        const attribute = ATTRIBUTES[code]
        if (attribute.kind === 'number') return !/^\d+(\.\d+)?$/.test(value)
        return attribute.kind === 'choice' && !(value in attribute.values)
      }),
  )

  expect(wrong).toEqual([])
})

it('asks a price above nothing in every currency', () => {
  expect(variants.filter(({ cents }) => Object.values(cents).some((amount) => !(amount > 0)))).toEqual([])
})

it('gives a data sheet in each language with the properties of the product', () => {
  const sheets = documentsOf(bySku('6204-2RS')).filter(({ kind }) => kind === 'data_sheet')

  expect(sheets.map(({ language }) => language)).toEqual(['en', 'ru', 'uk'])
  expect(sheets[1].body).toContain('Наружный диаметр: 47\u00a0мм')
  expect(sheets[1].body).toContain('6204-2RS')
})
