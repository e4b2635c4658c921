import { can, PERMISSIONS, permissionsOf, type Permission } from '..'

describe('what a role may do', () => {
  const table: [role: string, may: Permission[]][] = [
    ['viewer', ['company:view', 'people:view', 'catalog:view', 'cart:view', 'order:view', 'auction:view']],
    [
      'approver',
      [
        'company:view',
        'people:view',
        'catalog:view',
        'cart:view',
        'order:view',
        'order:place',
        'auction:view',
      ],
    ],
    [
      'buyer',
      [
        'company:view',
        'address:manage',
        'people:view',
        'catalog:view',
        'cart:view',
        'cart:edit',
        'order:view',
        'order:place',
        'auction:view',
        'auction:run',
        'auction:bid',
      ],
    ],
    ['administrator', [...PERMISSIONS]],
  ]

  it.each(table)('%s', (role, may) => expect(permissionsOf([role])).toEqual(may))

  it('adds up over roles', () => {
    expect(can(['viewer', 'buyer'], 'cart:edit')).toBe(true)
    expect(can(['viewer', 'buyer'], 'people:manage')).toBe(false)
  })

  it('grants nothing for an unknown role or one named like an object member', () => {
    for (const role of ['owner', 'constructor', '__proto__', 'toString'])
      expect(permissionsOf([role])).toEqual([])
    expect(permissionsOf([])).toEqual([])
  })
})
