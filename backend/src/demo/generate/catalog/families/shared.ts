const STEEL_KG_PER_MM3 = 7.85e-6
const STEEL_EUR_PER_KG = 6.4
const HANDLING_EUR = 0.03

export const threadDiameter = (thread: string): number => Number(thread.replace('M', ''))

/** Head and shank as one bar: mass times price per kilogram, plus handling. */
export function steelPrice(thread: string, lengthMm: number): number {
  const diameter = threadDiameter(thread)
  const volume = (Math.PI / 4) * diameter ** 2 * (lengthMm + 1.9 * diameter)
  return HANDLING_EUR + volume * STEEL_KG_PER_MM3 * STEEL_EUR_PER_KG
}

/** Boxes hold about three kilograms, rounded to a number people count in. */
export function piecesPerBox(thread: string, lengthMm: number): number {
  const mass = (Math.PI / 4) * threadDiameter(thread) ** 2 * lengthMm * STEEL_KG_PER_MM3
  return [200, 100, 50, 25].find((count) => count * mass <= 3) ?? 10
}
