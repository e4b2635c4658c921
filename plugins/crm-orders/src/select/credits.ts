import { interactionSql, textArraySql } from '@gostiny/client-profile'

/** Credit entries of these ids, as interactions. */
export const creditsSql = (ids: readonly string[]): string =>
  interactionSql(
    {
      source: `'purchasing.credit'`,
      source_id: 'credit.id',
      kind: `'credit.given'`,
      occurred_at: 'credit.issued_at',
      company_id: 'credit.company_id',
      document_id: 'credit.id',
      amount: 'credit.amount',
      currency: 'lower(credit.currency)',
      channel: `case when credit.import_id is null then 'office' else 'import' end`,
      import_id: 'credit.import_id',
      details: `jsonb_strip_nulls(jsonb_build_object('reference', credit.reference, 'reason', credit.reason,
        'line_count', jsonb_array_length(credit.lines)))`,
    },
    `from company_credit_entry credit where credit.deleted_at is null and credit.id = any(${textArraySql(ids)})`,
  )
