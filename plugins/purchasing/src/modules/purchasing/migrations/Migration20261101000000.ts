import { Migration } from '@medusajs/framework/mikro-orm/migrations'

export class Migration20261101000000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists company_credit_entry (
      id text primary key,
      company_id text not null,
      reference text not null,
      issued_at timestamptz not null,
      currency text not null,
      amount numeric not null,
      reason text null,
      lines jsonb not null default '[]',
      import_id text null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      deleted_at timestamptz null
    )`)
    this.addSql(`create index if not exists company_credit_entry_company
      on company_credit_entry (company_id, issued_at desc)`)
    this.addSql(
      'create index if not exists company_credit_entry_updated on company_credit_entry (updated_at, id)',
    )
    this.addSql(`create index if not exists company_credit_entry_import
      on company_credit_entry (import_id) where import_id is not null`)
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists company_credit_entry')
  }
}
