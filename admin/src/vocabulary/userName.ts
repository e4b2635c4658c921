import type { Picked } from '../ui/form/RecordPicker'

/** A member of staff by name, else by address. */
export const userName = ({ first_name, last_name, email }: Picked): string =>
  [first_name, last_name].filter(Boolean).join(' ') || String(email)
