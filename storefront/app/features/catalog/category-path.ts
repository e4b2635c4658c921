import type { Category } from '~/api/catalog.types'

/** The categories from the root down to the one with this handle. */
export function categoryPath(categories: Category[], handle: string): Category[] {
  const byId = new Map(categories.map((category) => [category.id, category]))
  const path: Category[] = []
  let current = categories.find((category) => category.handle === handle)
  while (current && !path.includes(current)) {
    path.unshift(current)
    current = current.parent_id ? byId.get(current.parent_id) : undefined
  }
  return path
}

export const childrenOf = (categories: Category[], parentId: string | null) =>
  categories.filter((category) => category.parent_id === parentId).sort((a, b) => a.rank - b.rank)

/** A category's own drawing, else that of the nearest one above it. */
export function glyphOf(categories: Category[], handle: string): string | null {
  return categoryPath(categories, handle).findLast((category) => category.glyph)?.glyph ?? null
}
