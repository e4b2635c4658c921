import { Migration } from '@medusajs/framework/mikro-orm/migrations'

export class Migration20261101000500Interests extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists interest_event (
      id uuid primary key,
      company_id text not null,
      person_id text not null,
      kind text not null,
      at timestamptz(3) not null,
      product_id text null,
      variant_id text null,
      category_id text null,
      document_id text null,
      query text null,
      result_count integer null,
      quantity numeric null,
      ids text[] null,
      received_at timestamptz not null default clock_timestamp()
    )`)
    this.addSql('create index if not exists interest_event_received on interest_event (received_at, id)')
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists interest_event')
  }
}
