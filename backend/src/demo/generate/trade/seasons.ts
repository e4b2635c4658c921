import type { Industry } from '../companies/industries'

/** Demand by month, January first; 1 is the usual month. */
const WORKS = [0.75, 0.95, 1.05, 1.05, 1, 1, 0.9, 0.85, 1.1, 1.15, 1.1, 0.8]
const FIELD = [0.6, 0.85, 1.25, 1.3, 1.1, 0.95, 1.15, 1.25, 1.15, 0.95, 0.75, 0.6]
const SITE = [0.55, 0.65, 0.95, 1.15, 1.25, 1.25, 1.2, 1.15, 1.15, 1.05, 0.85, 0.6]
const HEAT = [0.8, 0.75, 0.8, 0.85, 1, 1.15, 1.25, 1.3, 1.3, 1.15, 0.95, 0.75]

const SEASONS: Partial<Record<Industry, number[]>> = {
  agriculture: FIELD,
  construction: SITE,
  utilities: HEAT,
}

export const seasonAt = (industry: Industry, at: Date): number =>
  (SEASONS[industry] ?? WORKS)[at.getUTCMonth()]
