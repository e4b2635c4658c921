import type { ImportColumn } from '@gostiny/platform'

const column = (
  field: string,
  type: ImportColumn['type'],
  aliases: string[],
  { required = true, mayBeEmpty = false } = {},
): ImportColumn => ({ field, type, required, mayBeEmpty, aliases })

const optional = { required: false, mayBeEmpty: true }

/** Columns of a log of sealed auctions, one row per bidder. */
export const auctionColumns: ImportColumn[] = [
  column('auction', 'text', ['auction id', 'tender', 'lot', 'аукцион', 'лот', 'аукціон']),
  column('date', 'date', ['auction date', 'дата', 'дата аукциона', 'дата аукціону']),
  column('title', 'text', ['name', 'subject', 'предмет', 'название', 'назва'], { mayBeEmpty: true }),
  column('details', 'text', ['description', 'описание', 'опис'], optional),
  column('reserve_price', 'decimal', ['ceiling', 'начальная цена', 'початкова ціна'], { mayBeEmpty: true }),
  column('min_price', 'decimal', ['minimum price', 'минимальная цена', 'мінімальна ціна'], optional),
  column('bidder', 'text', ['supplier', 'company', 'участник', 'поставщик', 'учасник', 'постачальник']),
  column('bid', 'decimal', ['price', 'offer', 'цена', 'ставка', 'ціна'], { mayBeEmpty: true }),
  column('remark', 'text', ['note', 'примечание', 'примітка'], optional),
  column('won', 'text', ['winner', 'победитель', 'переможець'], { mayBeEmpty: true }),
]
