import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import type { MedusaContainer } from '@medusajs/framework/types'
import { pgConnection, refuse } from '@gostiny/platform'
import { cpvRows, unitRows, type CodeRow, type UnitFacts } from '../modules/auctions/domain/codes'
import '../messages'

const unzip = promisify(gunzip)

/** What can be loaded from the folder of public data. */
export const CODE_SETS = ['cpv', 'units'] as const
export type CodeSet = (typeof CODE_SETS)[number]
export const isCodeSet = (name: string): name is CodeSet => CODE_SETS.includes(name as CodeSet)

const tables: Record<CodeSet, string> = { cpv: 'cpv_code', units: 'unit_code' }

/** @throws `codes_absent` when the file is not there, naming it. */
async function contentOf<T>(folder: string, name: string): Promise<T> {
  const file = path.join(folder, `${name}.json.gz`)
  const packed = await readFile(file).catch(() =>
    refuse('codes_absent', { status: 404, params: { file: `${name}.json.gz`, folder } }),
  )
  return JSON.parse(String(await unzip(packed))) as T
}

const readers: Record<CodeSet, (folder: string) => Promise<CodeRow[]>> = {
  async cpv(folder) {
    const [en, ru, uk] = await Promise.all(
      ['cpv_en', 'cpv_ru', 'dk021_uk'].map((name) => contentOf<Record<string, string>>(folder, name)),
    )
    return cpvRows(en, ru, uk)
  },
  units: async (folder) => unitRows(await contentOf<UnitFacts>(folder, 'unit_codes')),
}

/** Replaces a set of codes by what the folder has. @returns how many there are now. */
export async function loadCodes(container: MedusaContainer, set: CodeSet, folder: string): Promise<number> {
  return writeCodes(container, set, await readers[set](folder))
}

/** Units of everyday trade are there also without the folder. */
export const loadEverydayUnits = (container: MedusaContainer): Promise<number> =>
  writeCodes(container, 'units', unitRows({}))

async function writeCodes(container: MedusaContainer, set: CodeSet, rows: CodeRow[]): Promise<number> {
  const table = tables[set]
  await pgConnection(container).transaction(async (trx) => {
    await trx.raw(`delete from ${table}`)
    await trx.raw(
      `insert into ${table} (code, en, ru, uk, symbol, place)
       select code, en, ru, uk, symbol, place from jsonb_to_recordset(?::jsonb)
         as row (code text, en text, ru text, uk text, symbol jsonb, place integer)`,
      [JSON.stringify(rows)],
    )
  })
  return rows.length
}
