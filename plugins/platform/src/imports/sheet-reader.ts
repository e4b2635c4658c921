import type { Readable } from 'node:stream'
import ExcelJS from 'exceljs'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { refuse } from '../refusals/refusal'

type Parsed = { eventType: string; value: unknown }

/** What of the reader's own steps is called here, as ExcelJS 4.4.0 has them. */
type Steps = {
  _parseRels(part: Readable): Promise<void>
  _parseWorkbook(part: Readable): Promise<void>
  _parseStyles(part: Readable): Promise<void>
  _parseSharedStrings(part: Readable): AsyncIterable<Parsed>
  _parseWorksheet(part: Readable, sheet: string): Iterable<Parsed>
  workbookRels: { Id: string; Target: string }[]
  model: { sheets?: { rId: string }[] }
}

const RELATIONS = 'xl/_rels/workbook.xml.rels'
const WORKBOOK = 'xl/workbook.xml'
const STYLES = 'xl/styles.xml'
const STRINGS = 'xl/sharedStrings.xml'

/**
 * Streams the first sheet of a workbook that is no chart, its parts fetched by name. ExcelJS itself takes them as the file holds them,
 * waits in temporary files for what comes later, and loses one now and then: three of five hundred readings of a
 * sound file failed.
 */
export class SheetReader extends ExcelJS.stream.xlsx.WorkbookReader {
  constructor(private readonly path: string) {
    super(path, {
      worksheets: 'emit',
      sharedStrings: 'cache',
      hyperlinks: 'ignore',
      styles: 'cache',
      entries: 'ignore',
    })
  }

  override async *parse(): AsyncGenerator<Parsed> {
    const zip = await openPromise(this.path, { autoClose: false })
    try {
      yield* this.firstSheet(zip, await partsOf(zip))
    } finally {
      zip.close()
    }
  }

  private async *firstSheet(zip: ZipFile, parts: Map<string, Entry>): AsyncGenerator<Parsed> {
    const steps = this as unknown as Steps
    const open = (name: string) => zip.openReadStreamPromise(parts.get(name) ?? damaged())
    await steps._parseRels(await open(RELATIONS))
    await steps._parseWorkbook(await open(WORKBOOK))
    if (parts.has(STYLES)) await steps._parseStyles(await open(STYLES))
    if (parts.has(STRINGS)) await exhausted(steps._parseSharedStrings(await open(STRINGS)))
    const targets = new Map(steps.workbookRels.map(({ Id, Target }) => [Id, Target]))
    const first =
      (steps.model.sheets ?? [])
        .map(({ rId }) => targets.get(rId) ?? '')
        .find((target) => target.includes('worksheets/')) ?? damaged()
    const name = first.startsWith('/') ? first.slice(1) : `xl/${first}`
    yield* steps._parseWorksheet(await open(name), /(\d+)\.xml$/.exec(name)?.[1] ?? '1')
  }
}

const damaged = (): never => refuse('workbook_damaged', { status: 422 })

async function partsOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const parts = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) parts.set(entry.fileName, entry)
  return parts
}

async function exhausted(steps: AsyncIterable<unknown>): Promise<void> {
  const iterator = steps[Symbol.asyncIterator]()
  while (!(await iterator.next()).done);
}
