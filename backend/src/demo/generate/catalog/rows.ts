import type { Cells, Family } from './types'

/**
 * Reads a family's table: a line per product, cells by white space, `~` for a space inside a cell, and a cell
 * `16,20,25` for one product each.
 */
export function parseRows(family: Pick<Family, 'code' | 'columns' | 'rows'>): Cells[] {
  const columns = family.columns.split(' ')
  return family.rows
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line) => {
      const cells = line.split(/\s+/)
      if (cells.length !== columns.length)
        throw new Error(`${family.code}: "${line}" has ${cells.length} cells`)
      return combine(columns, cells)
    })
}

function combine(columns: string[], cells: string[]): Cells[] {
  return columns.reduce<Cells[]>(
    (rows, column, i) =>
      rows.flatMap((row) =>
        cells[i].split(',').map((cell) => ({ ...row, [column]: cell.replaceAll('~', ' ') })),
      ),
    [{}],
  )
}
