import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** What is bought and how it is counted: the Common Procurement Vocabulary and UN/CEFACT units. */
export class Migration20261122030000ProcurementCodes extends Migration {
  override async up(): Promise<void> {
    for (const table of ['cpv_code', 'unit_code'])
      this.addSql(`create table if not exists ${table} (
        code text primary key,
        en text not null,
        ru text not null,
        uk text not null,
        symbol jsonb null,
        place integer not null
      )`)
  }

  override async down(): Promise<void> {
    for (const table of ['cpv_code', 'unit_code']) this.addSql(`drop table if exists ${table}`)
  }
}
