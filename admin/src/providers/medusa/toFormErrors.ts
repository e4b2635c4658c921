export type ErrorAnswer = {
  type?: string
  code?: string
  message?: string
  field?: string
  errors?: { field: string; code: string; message: string }[]
}

type FormErrors = { [field: string]: string | FormErrors }

/** The server's field errors as the nested object forms expect: `people.0.email` → { people: { 0: { email } } }. */
export function toFormErrors(answer: ErrorAnswer): FormErrors | undefined {
  const found = answer.errors?.length
    ? answer.errors
    : answer.field && answer.message
      ? [{ field: answer.field, message: answer.message }]
      : []
  if (found.length === 0) return undefined

  const errors: FormErrors = {}
  for (const { field, message } of found) place(errors, field.split('.'), message)
  return errors
}

function place(errors: FormErrors, [head = '', ...rest]: string[], message: string): void {
  if (head === '__proto__') return
  if (rest.length === 0) {
    errors[head] ??= message
    return
  }
  const below = errors[head]
  const branch = typeof below === 'object' ? below : {}
  errors[head] = branch
  place(branch, rest, message)
}

/**
 * A form sends one thing where the server takes several: brings the errors of `upsert.0` up to the fields of the form.
 * @throws always what it was given, its errors laid anew
 */
export const errorsFrom =
  (path: string) =>
  (refusal: { body?: { errors?: FormErrors } }): never => {
    const errors = refusal.body?.errors
    if (refusal.body && errors) refusal.body.errors = liftErrors(errors, path.split('.'))
    throw refusal
  }

export function liftErrors(errors: FormErrors, [head, ...rest]: string[]): FormErrors {
  if (head === undefined) return errors
  const { [head]: below, ...others } = errors
  return typeof below === 'object' ? { ...others, ...liftErrors(below, rest) } : errors
}
