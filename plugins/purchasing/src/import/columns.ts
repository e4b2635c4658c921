import type { ImportColumn } from '@gostiny/platform'

/** Columns of a ledger of invoice lines, under the names ledgers give them. */
export const ledgerColumns: ImportColumn[] = [
  {
    field: 'invoice_no',
    type: 'text',
    required: true,
    mayBeEmpty: false,
    aliases: ['invoice', 'invoice number', 'order number', 'document', 'номер счёта', 'счёт', 'накладная', 'номер накладной', 'документ', 'номер рахунку', 'рахунок', 'накладна', 'номер накладної'],
  },
  {
    field: 'code',
    type: 'text',
    required: true,
    mayBeEmpty: false,
    aliases: ['stock code', 'sku', 'article', 'item code', 'product code', 'артикул', 'код', 'код товара', 'код товару'],
  },
  {
    field: 'description',
    type: 'text',
    required: false,
    mayBeEmpty: true,
    aliases: ['title', 'name', 'product', 'item', 'наименование', 'название', 'товар', 'номенклатура', 'назва', 'найменування'],
  },
  {
    field: 'quantity',
    type: 'decimal',
    required: true,
    mayBeEmpty: false,
    aliases: ['qty', 'count', 'количество', 'кол-во', 'кількість', 'к-сть'],
  },
  {
    field: 'date',
    type: 'date',
    required: true,
    mayBeEmpty: false,
    aliases: ['invoice date', 'order date', 'дата', 'дата счёта', 'дата накладной', 'дата рахунку', 'дата накладної'],
  },
  {
    field: 'unit_price',
    type: 'decimal',
    required: true,
    mayBeEmpty: false,
    aliases: ['price', 'unit cost', 'цена', 'цена за единицу', 'ціна', 'ціна за одиницю'],
  },
  {
    field: 'customer',
    type: 'text',
    required: true,
    mayBeEmpty: true,
    aliases: ['customer id', 'customer number', 'client', 'buyer', 'account', 'клиент', 'покупатель', 'контрагент', 'клієнт', 'покупець'],
  },
  {
    field: 'country',
    type: 'text',
    required: false,
    mayBeEmpty: true,
    aliases: ['customer country', 'страна', 'країна'],
  },
]
