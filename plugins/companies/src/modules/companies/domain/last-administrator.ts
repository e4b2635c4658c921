export type AdministratorFact = { id: string; roles: readonly string[]; status: string }

const isAdministrator = (one: AdministratorFact) =>
  one.status === 'active' && one.roles.includes('administrator')

/** Whether a change of one membership takes the company's only administrator away. */
export const losesLastAdministrator = (
  memberships: readonly AdministratorFact[],
  change: AdministratorFact,
): boolean =>
  memberships.some(isAdministrator) &&
  !memberships.map((one) => (one.id === change.id ? change : one)).some(isAdministrator)
