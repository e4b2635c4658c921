import type { Category } from '~/api/catalog.types'
import { categoryPath, childrenOf, siblingsOf } from '../category-path'

const category = (id: string, parent_id: string | null, rank = 0, product_count = 1): Category => ({
  id,
  handle: id,
  title: id,
  parent_id,
  rank,
  product_count,
  glyph: null,
})

const tree = [
  category('root', null),
  category('bolts', 'root', 1),
  category('nuts', 'root', 0),
  category('empty', 'root', 2, 0),
  category('hex', 'bolts'),
]

test('a path leads from the root down', () => {
  expect(categoryPath(tree, 'hex').map(({ id }) => id)).toEqual(['root', 'bolts', 'hex'])
  expect(categoryPath(tree, 'unknown')).toEqual([])
})

test('a circle in the tree ends the path instead of the page', () => {
  expect(categoryPath([category('a', 'b'), category('b', 'a')], 'a')).toHaveLength(2)
})

test('children stand in their order, empty neighbours are left out', () => {
  expect(childrenOf(tree, 'root').map(({ id }) => id)).toEqual(['nuts', 'bolts', 'empty'])
  expect(siblingsOf(tree, tree[1]).map(({ id }) => id)).toEqual(['nuts', 'bolts'])
  expect(siblingsOf(tree, undefined)).toEqual([])
})
