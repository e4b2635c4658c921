import type { ClientBase } from '@medusajs/framework/pg'
import type { ImportContext } from '@gostiny/platform'
import { stagingTable } from '../staging'

/** What every part of the write works with. */
export type WriteStep = {
  client: ClientBase
  importId: string
  fileName: string
  /** The staged lines; those taken have `refused is null`. */
  table: string
  currency: string
  regionId: string
  salesChannelId: string
  report: ImportContext['report']
}

/** A staged line that goes into the shop. */
export const isTaken = `refused is null and verdict <> 'set_aside'`

export const stepOf = (
  { client, run, report }: ImportContext,
  place: Pick<WriteStep, 'currency' | 'regionId' | 'salesChannelId'>,
): WriteStep => ({
  client,
  importId: run.id,
  fileName: run.file_name,
  table: stagingTable(run.id),
  report,
  ...place,
})
