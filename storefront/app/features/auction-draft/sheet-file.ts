import { data } from 'react-router'
import { apiOf } from '~/api/api.server'
import type { Route } from './+types/sheet-file'

/** The first lines of a spreadsheet as cells of text, or the code of why it cannot be read. */
export type SheetAnswer =
  { rows: string[][]; isCut: boolean } | { fault: 'too_large' | 'unreadable' | 'empty' }

const MOST_BYTES = 5 * 1024 ** 2
const MOST_ROWS = 501
const ZIP = [0x50, 0x4b]

/** Reads a pasted or uploaded list. Nothing is kept. */
export async function action({ context, request }: Route.ActionArgs) {
  await apiOf(context).me.show()
  if (Number(request.headers.get('content-length')) > MOST_BYTES) return told({ fault: 'too_large' })
  const form = await request.formData()
  const file = form.get('file')
  const bytes =
    file instanceof File && file.size > 0
      ? new Uint8Array(await file.arrayBuffer())
      : new TextEncoder().encode(String(form.get('text') ?? ''))
  if (bytes.length > MOST_BYTES) return told({ fault: 'too_large' })
  const rows = await rowsOf(bytes).catch(() => null)
  if (!rows) return told({ fault: 'unreadable' })
  if (!rows.length) return told({ fault: 'empty' })
  return told({ rows: rows.slice(0, MOST_ROWS), isCut: rows.length > MOST_ROWS })
}

const told = (answer: SheetAnswer) => data(answer)

async function rowsOf(bytes: Uint8Array): Promise<string[][]> {
  const isWorkbook = ZIP.every((byte, place) => bytes[place] === byte)
  const { readWorkbook, readText } = await import('./sheet-rows.server')
  return isWorkbook ? readWorkbook(bytes, MOST_ROWS + 1) : readText(bytes, MOST_ROWS + 1)
}
