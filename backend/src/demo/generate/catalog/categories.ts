import { text, type Text } from '../text'

export type Category = { handle: string; parent: string | null; title: Text; glyph: string; rank: number }

type Line = [handle: string, en: string, ru: string, uk: string]
type Branch = { line: Line; glyph: string; children: { line: Line; children: Line[] }[] }

/** Flattens the tree: parents first, the glyph of the first level for all below it. */
export function flattenTree(branches: Branch[]): Category[] {
  const result: Category[] = []
  const add = ([handle, en, ru, uk]: Line, parent: string | null, glyph: string, rank: number) =>
    result.push({ handle, parent, title: text(en, ru, uk), glyph, rank })

  branches.forEach((top, i) => {
    add(top.line, null, top.glyph, i)
    top.children.forEach((middle, j) => {
      add(middle.line, top.line[0], top.glyph, j)
      middle.children.forEach((leaf, k) => add(leaf, middle.line[0], top.glyph, k))
    })
  })
  return result
}

export type { Branch }
