import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** What a company said of a person it invited, kept until he accepts; those who belong already have accepted. */
export class Migration20261122000100 extends Migration {
  override async up(): Promise<void> {
    this.addSql('alter table membership add column if not exists invited_as jsonb null')
  }

  override async down(): Promise<void> {
    this.addSql('alter table membership drop column if exists invited_as')
  }
}
