import { letter, registerMailTemplate, type Language } from '@gostiny/platform'

export const ORDER_PLACED_MAIL = 'purchasing.order-placed'

export type OrderPlacedParams = {
  first_name: string | null
  company: string
  display_id: number
  po_number: string | null
  currency: string
  lines: { title: string; sku: string | null; quantity: number; unit_price: string; total: string }[]
  subtotal: string
  tax_total: string
  shipping_total: string
  total: string
  /** The order's page in the portal. */
  url: string
}

type Words = {
  subject: (p: OrderPlacedParams) => string
  heading: (p: OrderPlacedParams) => string
  thanks: (p: OrderPlacedParams) => string
  po: (number: string) => string
  invoice: string
  head: [string, string, string, string]
  subtotal: string
  shipping: string
  tax: string
  total: string
  button: string
  footer: string
}

const words: Record<Language, Words> = {
  en: {
    subject: ({ display_id, company }) => `Order ${display_id} received – ${company}`,
    heading: ({ first_name }) => (first_name ? `Thank you, ${first_name}` : 'Thank you'),
    thanks: ({ display_id, company }) => `We have received order ${display_id} of ${company}.`,
    po: (number) => `Your order number: ${number}.`,
    invoice: 'Payment on invoice: you will receive it with the goods.',
    head: ['Article', 'Quantity', 'Price', 'Amount'],
    subtotal: 'Net',
    shipping: 'Delivery',
    tax: 'VAT',
    total: 'Total',
    button: 'Open the order',
    footer: 'You receive this letter because the order was placed with your access to the trading portal.',
  },
  ru: {
    subject: ({ display_id, company }) => `Заказ ${display_id} принят – ${company}`,
    heading: ({ first_name }) => (first_name ? `Спасибо, ${first_name}` : 'Спасибо'),
    thanks: ({ display_id, company }) => `Мы получили заказ ${display_id} компании «${company}».`,
    po: (number) => `Ваш номер заказа: ${number}.`,
    invoice: 'Оплата по счёту: вы получите его вместе с товаром.',
    head: ['Товар', 'Количество', 'Цена', 'Сумма'],
    subtotal: 'Без НДС',
    shipping: 'Доставка',
    tax: 'НДС',
    total: 'Итого',
    button: 'Открыть заказ',
    footer: 'Вы получили это письмо, потому что заказ оформлен с вашим доступом к торговому порталу.',
  },
  uk: {
    subject: ({ display_id, company }) => `Замовлення ${display_id} прийнято – ${company}`,
    heading: ({ first_name }) => (first_name ? `Дякуємо, ${first_name}` : 'Дякуємо'),
    thanks: ({ display_id, company }) => `Ми отримали замовлення ${display_id} компанії «${company}».`,
    po: (number) => `Ваш номер замовлення: ${number}.`,
    invoice: 'Оплата за рахунком: ви отримаєте його разом із товаром.',
    head: ['Товар', 'Кількість', 'Ціна', 'Сума'],
    subtotal: 'Без ПДВ',
    shipping: 'Доставка',
    tax: 'ПДВ',
    total: 'Разом',
    button: 'Відкрити замовлення',
    footer: 'Ви отримали цей лист, бо замовлення оформлено з вашим доступом до торгового порталу.',
  },
}

function render(language: Language, params: OrderPlacedParams) {
  const say = words[language]
  const money = new Intl.NumberFormat(language, { style: 'currency', currency: params.currency })
  const amount = (decimal: string) => money.format(decimal as Intl.StringNumericLiteral)
  const sum = (label: string, decimal: string) => [label, '', '', amount(decimal)]

  return {
    subject: say.subject(params),
    ...letter({
      heading: say.heading(params),
      paragraphs: [say.thanks(params), ...(params.po_number ? [say.po(params.po_number)] : []), say.invoice],
      table: {
        head: say.head,
        rows: params.lines.map(({ title, sku, quantity, unit_price, total }) => [
          sku ? `${title} (${sku})` : title,
          new Intl.NumberFormat(language).format(quantity),
          amount(unit_price),
          amount(total),
        ]),
        foot: [
          sum(say.subtotal, params.subtotal),
          sum(say.shipping, params.shipping_total),
          sum(say.tax, params.tax_total),
          sum(say.total, params.total),
        ],
      },
      button: { label: say.button, url: params.url },
      footer: say.footer,
    }),
  }
}

registerMailTemplate<OrderPlacedParams>(ORDER_PLACED_MAIL, {
  en: (params) => render('en', params),
  ru: (params) => render('ru', params),
  uk: (params) => render('uk', params),
})
