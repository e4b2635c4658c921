import type { ClientBase } from '@medusajs/framework/pg'
import { bulkId } from './bulk-id'
import { copyRows, type Row } from './copy-rows'
import type { BulkCategory } from './types'

type Placed = { id: string; mpath: string; children: number }

/**
 * Writes new categories as `createProductCategoriesWorkflow` would, with their texts and pictograms. Parents come
 * before their children, or are already there. @returns handle → id.
 * @throws Error when a parent is not found.
 */
export async function copyCategories(
  client: ClientBase,
  categories: BulkCategory[],
  at: Date,
): Promise<Map<string, string>> {
  const placed = await categoriesNow(client)
  let roots = [...placed.values()].filter(({ id, mpath }) => id === mpath).length
  const rows = categories.map((category): Row => {
    const parent = category.parent ? placed.get(category.parent) : undefined
    if (category.parent && !parent)
      throw new Error(`${category.handle}: there is no category "${category.parent}"`)
    const id = bulkId('pcat')
    const mpath = parent ? `${parent.mpath}.${id}` : id
    const rank = category.rank ?? (parent ? parent.children++ : roots++)
    placed.set(category.handle, { id, mpath, children: 0 })
    const { handle, name } = category
    return {
      ...{ id, name, description: '', handle, mpath, is_active: true, is_internal: false, rank },
      ...{ parent_category_id: parent?.id ?? null, created_at: at, updated_at: at },
    }
  })
  const idOf = (handle: string) => placed.get(handle)!.id
  await copyRows(client, 'product_category', rows)
  await copyRows(
    client,
    'catalog_category',
    categories.map(({ handle, glyph }) => ({ id: idOf(handle), glyph: glyph ?? null, updated_at: at })),
  )
  await copyRows(
    client,
    'catalog_text',
    categories.flatMap((category) => textRows(idOf(category.handle), category, at)),
  )
  return new Map(categories.map(({ handle }) => [handle, idOf(handle)]))
}

const textRows = (owner_id: string, { titles = {}, descriptions = {} }: BulkCategory, at: Date): Row[] =>
  Object.entries(titles).map(([language, title]) => ({
    owner_id,
    language,
    title,
    description: descriptions[language as keyof typeof descriptions] ?? null,
    updated_at: at,
  }))

async function categoriesNow(client: ClientBase): Promise<Map<string, Placed>> {
  const { rows } = await client.query<Placed & { handle: string }>(
    `select handle, id, mpath, (select count(*)::int from product_category child
       where child.parent_category_id = c.id and child.deleted_at is null) as children
     from product_category c where deleted_at is null`,
  )
  return new Map(rows.map(({ handle, ...place }) => [handle, place]))
}
