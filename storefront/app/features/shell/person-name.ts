type Named = { first_name: string | null; last_name: string | null; email: string }

/** What a person is called; his address where he has no name yet. */
export const fullName = ({ first_name, last_name, email }: Named) =>
  [first_name, last_name].filter(Boolean).join(' ') || email

export const initials = ({ first_name, last_name, email }: Named) =>
  ((first_name?.charAt(0) ?? '') + (last_name?.charAt(0) ?? '') || email.charAt(0)).toUpperCase()
