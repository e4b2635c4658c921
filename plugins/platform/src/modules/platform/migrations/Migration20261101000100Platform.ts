import { Migration } from '@medusajs/framework/mikro-orm/migrations'

export class Migration20261101000100Platform extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists reader_watermark (
      reader text primary key,
      at timestamptz not null,
      id text not null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      deleted_at timestamptz null
    )`)
    this.addSql(`create table if not exists idempotency_key (
      id text primary key,
      scope text not null,
      request_hash text not null,
      status integer null,
      answer jsonb null,
      created_at timestamptz not null default now()
    )`)
    this.addSql('create index if not exists idempotency_key_created_at on idempotency_key (created_at)')
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists idempotency_key')
    this.addSql('drop table if exists reader_watermark')
  }
}
