import type { Category } from '../../providers/contract/products'

const step = '\u2003'

/** The tree of categories as choices of a menu: children under their parent, set in by a wide space per level. */
export function indented(categories: Category[]): { id: string; name: string }[] {
  const below = (parentId: string | null, depth: number): { id: string; name: string }[] =>
    categories
      .filter(({ parent_id }) => parent_id === parentId)
      .flatMap(({ id, handle, title }) => [
        { id: handle, name: step.repeat(depth) + title },
        ...below(id, depth + 1),
      ])

  return below(null, 0)
}
