import { useGetList, type RaRecord } from 'react-admin'

/**
 * Rows of a list are shorter than records. This mark keeps them in a cache of their own, so that a page is never
 * given a row in place of the whole record.
 */
export const rowsMeta = { rows: true }

/** A list for choosing from or looking at. */
export const useRows = <T extends RaRecord>(
  resource: string,
  params: Parameters<typeof useGetList<T>>[1] = {},
  options: Parameters<typeof useGetList<T>>[2] = {},
) => useGetList<T>(resource, { ...params, meta: rowsMeta }, options)
