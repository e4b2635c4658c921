import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer } from '@medusajs/framework/types'

/** Where a reader stands in its source: the change time as text with microseconds, and the row's id. */
export type Watermark = { at: string; id: string }

/** Every source row tells when it changed (`timestamptz::text`, microseconds kept) and its id. */
export type ChangedRow = { changed_at: string; id: string }

/**
 * "Events wake, tables tell": takes from a source all that changed since its watermark and records it
 * elsewhere under deterministic ids. Lost events cost seconds, doubled ones nothing.
 */
export type Reader<Row extends ChangedRow = ChangedRow> = {
  /** Unique; the key of the stored watermark. */
  name: string
  /** Medusa events after which there may be something to read. */
  wakeOn: string[]
  /** Rows per call of `record`. */
  batch: number
  /**
   * What the watermark belongs to, where the place recorded in may be exchanged for another, which is then filled from
   * the beginning; null while there is none. Without it the watermark belongs to the reader for good.
   */
  edition?(db: Knex): Promise<string | null>
  /** Rows with (changed_at, id) > watermark, ordered by (changed_at, id), at most `limit`. */
  rows(db: Knex, since: Watermark, limit: number): Promise<Row[]>
  /** Records the rows; must tolerate rows it has seen before. Returns how many were new. */
  record(container: MedusaContainer, rows: Row[]): Promise<number>
  /** What bulk recording put off until everything is read; called once at the end of a drain. */
  drained?(container: MedusaContainer): Promise<unknown>
}

const readers = new Map<string, Reader>()

/** Registers a reader for waking, polling and draining. */
export function defineReader<Row extends ChangedRow>(reader: Reader<Row>): Reader<Row> {
  readers.set(reader.name, reader as unknown as Reader)
  return reader
}

export const allReaders = (): Reader[] => [...readers.values()]
export const readerNamed = (name: string): Reader | undefined => readers.get(name)
