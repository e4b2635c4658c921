import { model } from '@medusajs/framework/utils'

/** How far a reader has read its source. */
export const ReaderWatermark = model.define('reader_watermark', {
  reader: model.text().primaryKey(),
  at: model.dateTime(),
  id: model.text(),
})
