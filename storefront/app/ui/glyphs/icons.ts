/** Signs that stand in every row of a list: one path each, on a 24-unit grid. */
export const ICONS = {
  add: 'M12 5v14M5 12h14',
  less: 'M5 12h14',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  compare: 'M12 4v16M7 20h10M6 7l6-1 6 1M3 14l3-7 3 7a3.2 3.2 0 0 1-6 0zM15 14l3-7 3 7a3.2 3.2 0 0 1-6 0z',
  toCart:
    'M3 4h2.5v12.5h12M5.5 6.5l14.5 1-.8 4.5M12 13H5.5M5.5 19.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0M14.5 19.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0M19 13v7M15.5 16.5h7',
} as const

export type IconName = keyof typeof ICONS
