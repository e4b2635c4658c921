/** A small generator of numbers from 0 to 1 that are the same in every run. */
export const numbers = (seed: number) => () => {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
  return seed / 2_147_483_648
}
