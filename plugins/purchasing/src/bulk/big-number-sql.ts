/** SQL for the `raw_` column of a Medusa big number: the decimal as text and its precision; null for null. */
export const rawSql = (value: string): string =>
  `('{"value": "' || trim_scale(${value})::text || '", "precision": 20}')::jsonb`

export const RAW_ZERO = `'{"value": "0", "precision": 20}'::jsonb`

const totals = [
  'paid_total',
  'refunded_total',
  'transaction_total',
  'credit_line_total',
  'original_order_total',
  'current_order_total',
  'accounting_total',
  'pending_difference',
]

/** SQL for the totals of an order summary; totals not given are zero. */
export const summarySql = (given: Record<string, string>): string =>
  `jsonb_build_object(${totals
    .flatMap((name) => {
      const value = given[name]
      return [
        `'${name}', ${value ? `trim_scale(${value})` : '0'}`,
        `'raw_${name}', ${value ? rawSql(value) : RAW_ZERO}`,
      ]
    })
    .join(', ')})`
