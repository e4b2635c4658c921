import type { FieldErrors } from 'react-hook-form'

export type FieldMessage = { name: string; message: string; isAtField: boolean }

type Found = { message?: unknown; ref?: unknown; type?: unknown }

/** Errors of a form one by one: `{ people: [{ email }] }` → `people.0.email`. */
export function listErrors(errors: FieldErrors, path = ''): FieldMessage[] {
  return Object.entries(errors).flatMap(([key, value]): FieldMessage[] => {
    if (typeof value !== 'object' || value === null || key === 'ref') return []
    const name = path + key
    const { type, message, ref } = value as Found
    const isError = typeof type === 'string' && (message === undefined || typeof message === 'string')
    if (isError) return [{ name, message: String(message ?? ''), isAtField: ref !== undefined }]
    return listErrors(value as FieldErrors, `${name}.`)
  })
}
