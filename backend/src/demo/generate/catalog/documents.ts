import { LANGUAGES, text, type Language, type Text } from '../text'
import { ATTRIBUTES, type AttributeCode } from './attributes'
import type { DemoProduct } from './products'
import { showValue } from './show'

export type DemoDocument = {
  kind: 'data_sheet' | 'certificate'
  title: Text
  language: Language
  body: string
}

const DATA_SHEET = text('Data sheet', 'Технический лист', 'Технічний лист')
const ARTICLE_NUMBERS = text('Article numbers', 'Артикулы', 'Артикули')
const REMARK = text(
  'Dimensions and ratings are nominal. Subject to technical change.',
  'Размеры и характеристики номинальные. Возможны технические изменения.',
  'Розміри та характеристики номінальні. Можливі технічні зміни.',
)

const CERTIFICATES: Record<
  NonNullable<DemoProduct['family']['certificate']>,
  { title: Text; statement: Text }
> = {
  inspection: {
    title: text('Inspection certificate 3.1', 'Сертификат приёмки 3.1', 'Сертифікат приймання 3.1'),
    statement: text(
      'Inspection certificate 3.1 as in EN 10204. The maker confirms that the delivery agrees with the order and gives the results of tests on the delivered batch; they are sent with the goods.',
      'Сертификат приёмки 3.1 по EN 10204. Изготовитель подтверждает, что поставка соответствует заказу; результаты испытаний партии прилагаются к товару.',
      'Сертифікат приймання 3.1 за EN 10204. Виробник підтверджує, що постачання відповідає замовленню; результати випробувань партії додаються до товару.',
    ),
  },
  conformity: {
    title: text('Declaration of conformity', 'Декларация соответствия', 'Декларація відповідності'),
    statement: text(
      'The maker declares under his sole responsibility that the product meets the requirements of the standard named below.',
      'Изготовитель под свою ответственность заявляет, что изделие соответствует требованиям указанного ниже стандарта.',
      'Виробник під свою відповідальність заявляє, що виріб відповідає вимогам зазначеного нижче стандарту.',
    ),
  },
  safety_sheet: {
    title: text('Safety data sheet', 'Паспорт безопасности', 'Паспорт безпеки'),
    statement: text(
      'Avoid contact with skin and eyes, ventilate the room. Keep away from children and from open fire. In an accident call the emergency number of your country.',
      'Избегайте попадания на кожу и в глаза, проветривайте помещение. Берегите от детей и открытого огня. При несчастном случае звоните в экстренную службу.',
      'Уникайте потрапляння на шкіру та в очі, провітрюйте приміщення. Бережіть від дітей і відкритого вогню. У разі нещасного випадку телефонуйте до екстреної служби.',
    ),
  },
}

/** Documents of a product in each language, made of its real properties. */
export function documentsOf(product: DemoProduct): DemoDocument[] {
  return LANGUAGES.flatMap((language) => {
    const sheet = sheetIn(product, language)
    const certificate = product.family.certificate && CERTIFICATES[product.family.certificate]
    const documents: DemoDocument[] = [{ kind: 'data_sheet', title: DATA_SHEET, language, body: sheet }]
    if (certificate) {
      const body = `${certificate.title[language]}\n\n${product.title[language]}\n\n${certificate.statement[language]}\n${standardLine(product, language)}`
      documents.push({ kind: 'certificate', title: certificate.title, language, body })
    }
    return documents
  })
}

function sheetIn(product: DemoProduct, language: Language): string {
  const lines = (Object.keys(product.shared) as AttributeCode[]).map(
    (code) => `${ATTRIBUTES[code].title[language]}: ${showValue(code, product.shared[code]!, language)}`,
  )
  const articles = product.variants.map(({ sku, own }) => {
    const shown = (Object.keys(own) as AttributeCode[]).map((code) => showValue(code, own[code]!, language))
    return `  ${[sku, ...shown.toReversed()].join(', ')}`
  })
  return [
    product.title[language],
    '',
    product.description[language],
    '',
    ...lines,
    '',
    `${ARTICLE_NUMBERS[language]}:`,
    ...articles,
    '',
    REMARK[language],
    '',
  ].join('\n')
}

function standardLine({ values }: DemoProduct, language: Language): string {
  if (!values.standard) return ''
  return `\n${ATTRIBUTES.standard.title[language]}: ${showValue('standard', values.standard, language)}\n`
}
