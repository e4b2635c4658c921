import { typedPrice } from '../auction-room/typed-price'
import { codeOfUnit } from '../auction/units'
import { newItem, type DraftItem } from './draft-model'

/** What a column of a spreadsheet may hold. */
export const COLUMNS = ['title', 'quantity', 'unit', 'sku', 'price', 'cpv'] as const
export type ColumnName = (typeof COLUMNS)[number]
/** Where each is found, by place from 0; null: nowhere. */
export type Columns = Record<ColumnName, number | null>
/** What is wrong in a line, by the number the spreadsheet shows. */
export type LineFault = { line: number; column: ColumnName; text: string }

/** Words by which people head such columns; compared without case, the longest match counts. */
const HEADINGS: Record<ColumnName, string[]> = {
  title: [
    'title',
    'name',
    'description',
    'item',
    'product',
    'goods',
    'наименование',
    'название',
    'товар',
    'описание',
    'найменування',
    'назва',
    'опис',
  ],
  quantity: [
    'quantity',
    'qty',
    'amount',
    'count',
    'количество',
    'кол-во',
    'кол',
    'кількість',
    'к-сть',
    'к-ть',
  ],
  unit: ['unit', 'uom', 'единица', 'ед', 'ед.', 'ед. изм.', 'одиниця', 'од', 'од.', 'од. вим.'],
  sku: ['sku', 'article', 'part no', 'part number', 'code', 'артикул', 'код'],
  price: ['price', 'unit price', 'цена', 'ціна'],
  cpv: ['cpv', 'код cpv', 'дк', 'дк 021'],
}
/** So many letters at most may be a unit. */
const LONGEST_UNIT = 6
const CPV = /^\d{8}(-\d)?$/
const MOST_TEXT = 300

const isNumber = (cell: string) => typedPrice(cell) !== null
const plainWord = (cell: string) => cell.trim().toLowerCase()

/** Columns named by their headings; null when the first line is no heading. */
function byHeadings(first: string[]): Columns | null {
  const found = COLUMNS.map((name) => {
    const place = first.findIndex((cell) => HEADINGS[name].includes(plainWord(cell)))
    return [name, place < 0 ? null : place] as const
  })
  const columns = Object.fromEntries(found) as Columns
  return columns.title !== null || columns.quantity !== null ? columns : null
}

/** Columns told from what stands in them: the longest words, then the first numbers, codes by their form. */
function byContent(rows: string[][]): Columns {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const places = Array.from({ length: width }, (_, place) => place)
  const share = (place: number, is: (cell: string) => boolean) =>
    rows.filter((row) => is((row[place] ?? '').trim())).length / Math.max(1, rows.length)
  const length = (place: number) => rows.reduce((sum, row) => sum + (row[place] ?? '').length, 0)
  const mostly = (is: (cell: string) => boolean, taken: (number | null)[]) =>
    places.find((place) => !taken.includes(place) && share(place, is) > 0.5) ?? null

  const cpv = mostly((cell) => CPV.test(cell), [])
  const words = places.filter(
    (place) => place !== cpv && share(place, (cell) => cell !== '' && !isNumber(cell)) > 0.5,
  )
  const title = words.sort((a, b) => length(b) - length(a))[0] ?? null
  const quantity = mostly(isNumber, [cpv, title])
  const unit = mostly(
    (cell) => cell !== '' && !isNumber(cell) && cell.length <= LONGEST_UNIT,
    [cpv, title, quantity],
  )
  const price = mostly(isNumber, [cpv, title, quantity])
  return { title, quantity, unit, sku: null, price, cpv }
}

/** Where the columns seem to be, and whether the first line is a heading. */
export function guessColumns(rows: string[][]): { columns: Columns; hasHeading: boolean } {
  const named = byHeadings(rows[0] ?? [])
  return named ? { columns: named, hasHeading: true } : { columns: byContent(rows), hasHeading: false }
}

/** Goods of the lines that are right, and what is wrong in the others. Empty lines are nothing. */
export function readSheet(rows: string[][], columns: Columns, hasHeading: boolean) {
  const items: DraftItem[] = []
  const faults: LineFault[] = []
  rows.forEach((row, index) => {
    if ((hasHeading && index === 0) || row.every((cell) => !cell.trim())) return
    const cell = (name: ColumnName) => {
      const place = columns[name]
      return place === null ? '' : (row[place] ?? '').trim()
    }
    const wrong = faultOf(cell)
    if (wrong) faults.push({ line: index + 1, column: wrong, text: cell(wrong) })
    else items.push(itemOf(cell))
  })
  return { items, faults }
}

type Cell = (name: ColumnName) => string

function faultOf(cell: Cell): ColumnName | null {
  const title = cell('title')
  const quantity = typedPrice(cell('quantity') || '1')
  if (!title || title.length > MOST_TEXT) return 'title'
  if (quantity === null || Number(quantity) <= 0) return 'quantity'
  if (cell('price') && !isNumber(cell('price'))) return 'price'
  return cell('cpv') && !CPV.test(cell('cpv')) ? 'cpv' : null
}

const itemOf = (cell: Cell): DraftItem => ({
  ...newItem(),
  title: cell('title'),
  sku: cell('sku') || null,
  cpv: cell('cpv'),
  unit: codeOfUnit(cell('unit') || null),
  quantity: typedPrice(cell('quantity') || '1') ?? '1',
  own_price: cell('price') ? typedPrice(cell('price')) : null,
})
