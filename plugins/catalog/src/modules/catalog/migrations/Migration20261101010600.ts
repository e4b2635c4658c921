import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const languages = ['en', 'ru', 'uk']

/**
 * Cards become narrow, for lists scan them: sort keys made with the card (see domain/sort-key.ts) take the place of
 * collations, and what search knows of a product has a table of its own. Cards are made anew.
 */
export class Migration20261101010600 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists catalog_search_text (
      id text primary key,
      status text not null,
      texts jsonb not null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      deleted_at timestamptz null
    )`)
    this.addSql('alter table catalog_card drop column if exists search')
    this.addSql('alter table catalog_card reset (toast_tuple_target)')
    for (const language of languages) {
      this.addSql(
        `alter table catalog_card add column if not exists sort_${language} text collate "C" not null default ''`,
      )
      this.addSql(`drop collation if exists catalog_${language}`)
    }
    this.addSql('delete from catalog_card')
    this.addSql('update catalog_product set updated_at = now()')
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists catalog_search_text')
    this.addSql("alter table catalog_card add column if not exists search jsonb not null default '{}'")
    for (const language of languages)
      this.addSql(`alter table catalog_card drop column if exists sort_${language}`)
  }
}
