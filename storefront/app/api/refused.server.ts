import { data, type UNSAFE_DataWithResponseInit as Thrown } from 'react-router'
import type { FormResult } from '~/ui/form/form-result'
import type { Refusal } from './refusal'

const isThrownData = (error: unknown): error is Thrown<Refusal> =>
  typeof error === 'object' && error !== null && 'type' in error && error.type === 'DataWithResponseInit'

/** The refusal inside what a verb threw; what is not a refusal of the caller's wish is thrown on. */
export function refusalIn(error: unknown): Refusal {
  if (isThrownData(error) && error.data.status < 500) return error.data
  throw error
}

/** Turns a refusal into the answer of a form: each message at its field, the rest above the form. */
export function refusedForm(error: unknown, form: FormData) {
  const refusal = refusalIn(error)
  const errors = refusal.errors ?? (refusal.field ? [{ field: refusal.field, message: refusal.message }] : [])
  const known = errors.filter(({ field }) => form.has(field))
  const result: FormResult = {
    fields: Object.fromEntries(known.map(({ field, message }) => [field, message])),
    message: known.length > 0 ? null : refusal.message,
    values: Object.fromEntries(
      [...form].filter(([name]) => !name.includes('password')).map(([name, value]) => [name, String(value)]),
    ),
  }
  return data(result, { status: refusal.status })
}
