import type { ColumnMapping, ImportColumn } from '../../providers/contract/imports'

/** The field a column of the file holds. */
export const fieldOf = (mapping: ColumnMapping, header: string): string | undefined =>
  Object.keys(mapping).find((field) => mapping[field] === header)

/** The mapping with a column given to a field, or to none; a field and a column belong to each other alone. */
export function assignColumn(mapping: ColumnMapping, header: string, field: string | null): ColumnMapping {
  const others = Object.entries(mapping).filter(([name, column]) => column !== header && name !== field)
  return Object.fromEntries(field ? [...others, [field, header]] : others)
}

/** Fields that must be found before the file can be read. */
export const missingFields = (columns: ImportColumn[], mapping: ColumnMapping): string[] =>
  columns.filter(({ required, field }) => required && !mapping[field]).map(({ field }) => field)
