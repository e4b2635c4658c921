import { escapeLiteral } from 'pg'

/** An SQL array of texts, for statements that take no parameters (COPY). */
export const textArraySql = (values: readonly string[]): string =>
  `array[${values.map((value) => escapeLiteral(value)).join(',')}]::text[]`
