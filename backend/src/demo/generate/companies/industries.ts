import { text, type Text } from '../text'

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

export type BuyerGroup = {
  code: string
  title: Text
  industries: Industry[]
  /** First-level categories with prices of the group, and the discount on them as a share. */
  sections: string[]
  discount: number
}

/** Groups of companies that price lists are made for. */
export const GROUPS: BuyerGroup[] = [
  {
    code: 'makers',
    title: text(
      'machine builders and metalworkers',
      'машиностроение и металлообработка',
      'машинобудування та металообробка',
    ),
    industries: ['metalworking', 'machinery', 'wood'],
    sections: ['tools', 'abrasives'],
    discount: 0.06,
  },
  {
    code: 'agro-food',
    title: text(
      'agriculture and food',
      'сельское хозяйство и пищевое производство',
      'сільське господарство та харчове виробництво',
    ),
    industries: ['agriculture', 'food'],
    sections: ['bearings', 'power-transmission', 'seals'],
    discount: 0.07,
  },
  {
    code: 'heavy',
    title: text(
      'mining, shipyards and utilities',
      'горное дело, верфи и коммунальные сети',
      'гірництво, верфі та комунальні мережі',
    ),
    industries: ['mining', 'shipyard', 'utilities'],
    sections: ['pipes-fittings', 'lifting', 'welding'],
    discount: 0.08,
  },
  {
    code: 'builders',
    title: text('construction and logistics', 'строительство и логистика', 'будівництво та логістика'),
    industries: ['construction', 'logistics'],
    sections: ['fasteners', 'warehouse'],
    discount: 0.05,
  },
]
