import type { MedusaContainer } from '@medusajs/framework/types'
import { KeptReads, tellChanges } from '@gostiny/platform'
import { resolvePerson, type SignedInPerson } from './resolve-person'

const PEOPLE_CHANGED = 'people: changed'

/** Lets people, memberships and companies tell of their changes; call it after `db:migrate`. */
export const tellPeopleChanges = (databaseUrl: string): Promise<void> =>
  tellChanges(databaseUrl, PEOPLE_CHANGED, ['person', 'membership', 'company'])

const KEPT_PEOPLE = 5_000
const kept = new KeptReads<SignedInPerson | null>(PEOPLE_CHANGED, KEPT_PEOPLE)

/**
 * {@link resolvePerson}, read again once anything about people or companies changed: a right that was taken away works
 * no longer than 1.5 seconds, usually a millisecond. For entrances that are asked too often to ask afresh.
 */
export const keptPerson = (container: MedusaContainer, customerId: string): Promise<SignedInPerson | null> =>
  kept.get(container, customerId, () => resolvePerson(container, customerId))
