export type Found = { key: string; to: string; title: string; hint?: string }
export type Group = { name: string; found: Found[] }

const fits = (title: string, text: string) =>
  title.toLocaleLowerCase().includes(text.trim().toLocaleLowerCase())

/** Only what fits the typed text, and no group without anything in it. */
export const filledGroups = (groups: Group[]) => groups.filter(({ found }) => found.length > 0)

/** Pages answer by their names; with nothing typed all of them are offered. */
export const fittingPages = (pages: Found[], text: string) => pages.filter(({ title }) => fits(title, text))

/** The position next to one in a circle of so many. */
export const circular = (position: number, step: 1 | -1, count: number) =>
  count === 0 ? 0 : (position + step + count) % count
