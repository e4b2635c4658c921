import { ValidationError } from 'react-admin'

/** Under a field stands its error, else its hint. */
export function FieldHint({ error, hint }: { error?: string; hint?: string }) {
  if (error) return <ValidationError error={error} />
  return hint ?? null
}
