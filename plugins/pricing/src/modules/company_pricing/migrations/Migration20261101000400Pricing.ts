import { Migration } from '@medusajs/framework/mikro-orm/migrations'

export class Migration20261101000400Pricing extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists company_price_list (
      id text primary key,
      title text not null,
      currency text not null,
      priority integer not null default 0,
      status text not null default 'draft' check (status in ('draft', 'active')),
      starts_at timestamptz null,
      ends_at timestamptz null check (ends_at > starts_at),
      source text not null default 'manual' check (source in ('manual', 'derived', 'demo')),
      import_id text null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      deleted_at timestamptz null
    )`)
    this.addSql(`create index if not exists company_price_list_import
      on company_price_list (import_id) where import_id is not null`)

    this.addSql(`create table if not exists company_price_list_assignment (
      id text primary key,
      list_id text not null references company_price_list (id) on delete cascade,
      target text not null check (target in ('company', 'group', 'hierarchy', 'everyone')),
      target_id text null check ((target_id is null) = (target = 'everyone')),
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      deleted_at timestamptz null
    )`)
    this.addSql(`create unique index if not exists company_price_list_assignment_once
      on company_price_list_assignment (list_id, target, target_id) nulls not distinct`)
    this.addSql(`create index if not exists company_price_list_assignment_target
      on company_price_list_assignment (target_id, target)`)

    this.addSql(`create table if not exists company_price (
      id text primary key,
      list_id text not null references company_price_list (id) on delete cascade,
      variant_id text not null,
      min_quantity numeric not null default 1 check (min_quantity > 0),
      amount numeric not null check (amount >= 0),
      starts_at timestamptz null,
      ends_at timestamptz null check (ends_at > starts_at),
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )`)
    this.addSql(`create unique index if not exists company_price_once
      on company_price (list_id, variant_id, min_quantity, starts_at) nulls not distinct`)
    this.addSql('create index if not exists company_price_variant on company_price (variant_id)')
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists company_price')
    this.addSql('drop table if exists company_price_list_assignment')
    this.addSql('drop table if exists company_price_list')
  }
}
