import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { Language } from '@gostiny/platform'
import type { Thing } from '../api/types'

/** Ids of things that appear on a page, by kind. */
export interface WantedLabels {
  products?: Iterable<string | null>
  categories?: Iterable<string | null>
  companies?: Iterable<string | null>
  persons?: Iterable<string | null>
  /** Divisions of the CPV: two digits. */
  divisions?: Iterable<string | null>
}

/** Names of the things on a page; an id stands for itself when the thing is gone. */
export class Labels {
  constructor(private readonly things: ReadonlyMap<string, Thing>) {}

  of(id: string): Thing {
    return this.things.get(id) ?? { id, title: id }
  }

  ofOptional(id: string | null): Thing | null {
    return id ? this.of(id) : null
  }
}

/** Names in the reader's language come from the catalog's texts, where the catalog is installed. */
const named = (hasTexts: boolean, codesIn: Language | null) => {
  const divisions = codesIn
    ? `union all select left(code, 2), ${codesIn}, null from cpv_code
       where left(code, 2) = any(:divisions) and substr(code, 3, 6) = '000000'`
    : ''
  const title = (own: string) => (hasTexts ? `coalesce(text.title, ${own})` : own)
  const text = (id: string) =>
    hasTexts ? `left join catalog_text text on text.owner_id = ${id} and text.language = :language` : ''
  return `
    select product.id, ${title('product.title')} as title, product.handle from product ${text('product.id')}
      where product.id = any(:products)
    union all
    select category.id, ${title('category.name')}, category.handle from product_category category ${text('category.id')}
      where category.id = any(:categories)
    union all
    select id, name, null from company where id = any(:companies)
    union all
    select id, coalesce(nullif(concat_ws(' ', first_name, last_name), ''), email), null from person
      where id = any(:persons) ${divisions}`
}

let there: { texts: boolean; codes: boolean } | undefined

/** Looks up the names of everything wanted in one statement on the shop's database. */
export async function readLabels(db: Knex, language: Language, wanted: WantedLabels): Promise<Labels> {
  there ??= (
    await db.raw(
      `select to_regclass('catalog_text') is not null as texts, to_regclass('cpv_code') is not null as codes`,
    )
  ).rows[0] as { texts: boolean; codes: boolean }
  const unique = (ids: Iterable<string | null> = []) =>
    [...new Set(ids)].filter((id): id is string => Boolean(id))
  const { rows } = await db.raw(named(there.texts, there.codes ? language : null), {
    ...(there.texts && { language }),
    ...(there.codes && { divisions: unique(wanted.divisions) }),
    products: unique(wanted.products),
    categories: unique(wanted.categories),
    companies: unique(wanted.companies),
    persons: unique(wanted.persons),
  })
  return new Labels(new Map(rows.map((row: Thing) => [row.id, row])))
}
