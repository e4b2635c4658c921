/** Names of the events this plugin emits; each carries `id` of what it is about. */
export const companyEvents = {
  /** { id } */
  created: 'company.created',
  /** { id } */
  updated: 'company.updated',
  /** { id, from, to } */
  verificationChanged: 'company.verification_changed',
  /** { id: person, company_id, membership_id } */
  personAdded: 'person.added',
  /** { id: person, company_id, membership_id } */
  personRemoved: 'person.removed',
} as const
