/** What was typed and ticked in a form and not yet accepted, by field. */
export type Draft = Record<string, string>

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const NEVER_KEPT = ['hidden', 'password', 'submit', 'button', 'file']

const isKept = (element: Element): element is Field =>
  'name' in element &&
  element.name !== '' &&
  'value' in element &&
  !NEVER_KEPT.includes((element as Field).type)

const isTick = (field: Field): field is HTMLInputElement =>
  field.type === 'checkbox' || field.type === 'radio'

const keyOf = (field: Field) => (isTick(field) ? `${field.name}=${field.value}` : field.name)

const entryOf = (field: Field) => (isTick(field) ? String(field.checked) : field.value)

const fieldsOf = (form: HTMLFormElement) => [...form.elements].filter(isKept)

export const draftOf = (form: HTMLFormElement): Draft =>
  Object.fromEntries(fieldsOf(form).map((field) => [keyOf(field), entryOf(field)]))

/** Puts a draft back into its form. @returns whether it said anything else than the form did. */
export function fillIn(form: HTMLFormElement, draft: Draft): boolean {
  const differing = fieldsOf(form).filter(
    (field) => !field.disabled && keyOf(field) in draft && draft[keyOf(field)] !== entryOf(field),
  )
  for (const field of differing) {
    if (isTick(field)) field.click()
    else field.value = draft[keyOf(field)]!
  }
  return differing.length > 0
}
