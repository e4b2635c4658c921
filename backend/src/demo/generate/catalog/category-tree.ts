import { flattenTree, type Category } from './categories'
import { MACHINE_ELEMENTS } from './tree-a'
import { TOOLS_AND_SUPPLIES } from './tree-b'

/** All categories, parents before their children. */
export const CATEGORIES: readonly Category[] = flattenTree([...MACHINE_ELEMENTS, ...TOOLS_AND_SUPPLIES])

const byHandle = new Map(CATEGORIES.map((category) => [category.handle, category]))

export function categoryOf(handle: string): Category {
  const category = byHandle.get(handle)
  if (!category) throw new Error(`No category "${handle}"`)
  return category
}

/** The first-level category above a leaf, by which industries differ. */
export function sectionOf(handle: string): string {
  const { parent } = categoryOf(handle)
  return parent ? sectionOf(parent) : handle
}
