import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** The search reader asks every few seconds what changed. */
export class Migration20261122010000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      'create index if not exists catalog_search_text_changed on catalog_search_text (updated_at, id)',
    )
  }

  override async down(): Promise<void> {
    this.addSql('drop index if exists catalog_search_text_changed')
  }
}
