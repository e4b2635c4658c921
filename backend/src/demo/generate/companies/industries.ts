/** How much of its money an industry spends in each first-level category; the rest is spread thin. */
export const INDUSTRIES = {
  metalworking: { fasteners: 4, abrasives: 6, welding: 5, tools: 6, chemicals: 3, safety: 3, bearings: 2 },
  machinery: {
    bearings: 6,
    'power-transmission': 5,
    fasteners: 5,
    electrical: 4,
    seals: 3,
    'pneumatics-hydraulics': 4,
  },
  agriculture: {
    bearings: 7,
    'power-transmission': 5,
    'pneumatics-hydraulics': 5,
    seals: 4,
    chemicals: 4,
    fasteners: 3,
  },
  food: {
    'pipes-fittings': 5,
    seals: 4,
    bearings: 4,
    'pneumatics-hydraulics': 4,
    safety: 4,
    chemicals: 3,
    electrical: 2,
  },
  construction: { fasteners: 7, tools: 5, abrasives: 4, safety: 6, electrical: 3, lifting: 4, warehouse: 1 },
  utilities: { 'pipes-fittings': 8, seals: 4, fasteners: 3, electrical: 3, welding: 3, safety: 3 },
  mining: {
    bearings: 7,
    'power-transmission': 5,
    lifting: 4,
    'pneumatics-hydraulics': 5,
    safety: 4,
    chemicals: 4,
    welding: 3,
  },
  shipyard: { welding: 7, abrasives: 5, 'pipes-fittings': 5, lifting: 5, safety: 4, fasteners: 3 },
  wood: {
    abrasives: 6,
    bearings: 4,
    'power-transmission': 4,
    tools: 4,
    fasteners: 3,
    'pneumatics-hydraulics': 3,
  },
  logistics: { warehouse: 8, safety: 4, lifting: 3, chemicals: 2, fasteners: 1, 'pneumatics-hydraulics': 2 },
} as const satisfies Record<string, Record<string, number>>

export type Industry = keyof typeof INDUSTRIES

const SPREAD_THIN = 0.25

export const interestIn = (industry: Industry, section: string): number =>
  (INDUSTRIES[industry] as Record<string, number>)[section] ?? SPREAD_THIN

/** Groups of companies that price lists are made for. */
export const GROUPS: { code: string; name: string; industries: Industry[] }[] = [
  {
    code: 'makers',
    name: 'Machine builders and metalworkers',
    industries: ['metalworking', 'machinery', 'wood'],
  },
  { code: 'agro-food', name: 'Agriculture and food', industries: ['agriculture', 'food'] },
  { code: 'heavy', name: 'Mining, shipyards and utilities', industries: ['mining', 'shipyard', 'utilities'] },
  { code: 'builders', name: 'Construction and logistics', industries: ['construction', 'logistics'] },
]
