import type { Column } from './column'

type Cell<Row> = { column: Column<Row>; span: number }

/** One cell for every total, as wide as the columns without one that follow it. */
export const totalCells = <Row>(columns: Column<Row>[]): Cell<Row>[] =>
  columns.reduce<Cell<Row>[]>((cells, column) => {
    const last = cells.at(-1)
    if (!last || column.total) return [...cells, { column, span: 1 }]
    return [...cells.slice(0, -1), { ...last, span: last.span + 1 }]
  }, [])
