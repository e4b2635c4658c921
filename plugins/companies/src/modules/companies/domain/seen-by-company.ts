/** What a company knows of a person it has invited: what it typed itself. */
export type InvitedAs = {
  first_name: string | null
  last_name: string | null
  phone: string | null
  language: string
}

type Told = InvitedAs & { has_password: boolean }

/**
 * A person as the people of a company may see him. Until he has accepted the invitation they see what they typed,
 * nothing of what he is called elsewhere, and not even that he is known elsewhere.
 */
export function seenByCompany<Person extends Told & { invited_as: InvitedAs | null }>({
  invited_as,
  ...person
}: Person): Omit<Person, 'invited_as'> & { accepted: boolean } {
  if (!invited_as) return { ...person, accepted: true }
  const { first_name, last_name, phone, language } = invited_as
  return { ...person, first_name, last_name, phone, language, has_password: false, accepted: false }
}
