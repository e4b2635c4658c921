export const PERSON_ROLES = ['administrator', 'buyer', 'approver', 'viewer'] as const
export type PersonRole = (typeof PERSON_ROLES)[number]

export const PERMISSIONS = [
  'company:view',
  'address:manage',
  'people:view',
  'people:manage',
  'catalog:view',
  'cart:view',
  'cart:edit',
  'order:view',
  'order:place',
  'auction:view',
  'auction:run',
  'auction:bid',
] as const
export type Permission = (typeof PERMISSIONS)[number]

const looking: Permission[] = [
  'company:view',
  'people:view',
  'catalog:view',
  'cart:view',
  'order:view',
  'auction:view',
]

/**
 * A viewer looks, an approver releases the cart that buyers filled, a buyer also runs auctions and bids in those of
 * others, an administrator may do everything.
 */
const granted: Record<PersonRole, ReadonlySet<Permission>> = {
  viewer: new Set(looking),
  approver: new Set([...looking, 'order:place']),
  buyer: new Set([...looking, 'cart:edit', 'order:place', 'address:manage', 'auction:run', 'auction:bid']),
  administrator: new Set(PERMISSIONS),
}

/** Whether any of the roles grants the permission. Unknown roles grant nothing. */
export const can = (roles: readonly string[], permission: Permission): boolean =>
  roles.some((role) => Object.hasOwn(granted, role) && granted[role as PersonRole].has(permission))

/** Every permission the roles grant, in the order of {@link PERMISSIONS}. */
export const permissionsOf = (roles: readonly string[]): Permission[] =>
  PERMISSIONS.filter((permission) => can(roles, permission))
