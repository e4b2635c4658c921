/** The arrows of docs/architecture.md: what each room may use of the others. */
const arrows = {
  platform: [],
  companies: ['platform'],
  pricing: ['companies', 'platform'],
  catalog: ['companies', 'pricing', 'platform'],
  payments: ['companies', 'platform'],
  purchasing: ['companies', 'pricing', 'catalog', 'payments', 'platform'],
  auctions: ['companies', 'pricing', 'platform'],
  'client-profile': ['companies', 'platform'],
  'crm-interests': ['client-profile', 'companies', 'platform'],
  'crm-orders': ['client-profile', 'platform'],
  'crm-auctions': ['auctions', 'client-profile', 'platform'],
  'crm-discounts': ['client-profile', 'pricing', 'platform'],
}
const rooms = Object.keys(arrows)
const insideOf = (names) => `(^|node_modules/)(plugins|@gostiny)/(${names.join('|')})(/|$)`

const arrowRules = rooms.map((room) => {
  const strangers = rooms.filter((other) => other !== room && !arrows[room].includes(other))
  return {
    name: `arrow-of-${room}`,
    comment: `${room} may use ${arrows[room].join(', ') || 'no other plugin'}.`,
    severity: 'error',
    from: { path: `^plugins/${room}/src` },
    to: { path: insideOf([...strangers, 'backend', 'storefront', 'admin', 'tests']) },
  }
})

module.exports = {
  forbidden: [
    ...arrowRules,
    {
      name: 'plugins-know-no-front-end',
      severity: 'error',
      from: { path: '^plugins' },
      to: { path: '^(backend|storefront|admin|tests|scripts)/' },
    },
    {
      name: 'front-ends-speak-http-only',
      comment: 'Portal and console know verbs of the API, not server code. Types may be taken.',
      severity: 'error',
      from: { path: '^(storefront|admin)/' },
      to: { path: '^(plugins|backend|node_modules/@medusajs)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-is-pure',
      comment: 'Rules know no framework, database or clock.',
      severity: 'error',
      from: { path: '^plugins/[^/]+/src/.*/domain/', pathNot: '__tests__' },
      to: {
        path: 'node_modules/(@medusajs|typeorm|pg|express)|^(typeorm|pg|express)$|^(fs|http|net|child_process)$',
      },
    },
    {
      name: 'others-through-exports',
      comment: 'Another plugin is used through its package exports, never by a path into its sources.',
      severity: 'error',
      from: { path: '^plugins/([^/]+)/src' },
      to: {
        path: '^plugins/([^/]+)/src',
        pathNot: [
          '^plugins/$1/src',
          '^plugins/[^/]+/src/index.ts$',
          '^plugins/[^/]+/src/workflows/index.ts$',
          '^plugins/[^/]+/src/modules/.+/index.ts$',
        ],
      },
    },
    {
      name: 'no-circles',
      comment: 'Models of one module name each other through functions.',
      severity: 'error',
      from: { pathNot: '/models/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'never-proprietary',
      comment: 'These parts are under a licence we do not hold.',
      severity: 'error',
      from: {},
      to: { path: '@medusajs/(rbac|auth-oidc)|@react-admin/' },
    },
  ],
  options: {
    exclude: { path: '(^|/)(\\.medusa/types|\\.react-router|dist|build)/' },
    doNotFollow: { path: 'node_modules|\\.medusa' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.check.json' },
  },
}
