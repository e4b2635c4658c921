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

/** The categories beside this one, itself among them; empty ones are not worth a way there. */
export const siblingsOf = (categories: Category[], category: Category | undefined) =>
  category ? childrenOf(categories, category.parent_id).filter(({ product_count }) => product_count > 0) : []
