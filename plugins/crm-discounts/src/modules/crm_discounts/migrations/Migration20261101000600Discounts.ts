import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/**
 * What a company is entitled to follows from lists, groups, hierarchies and promotions that can change or vanish
 * without a trace. `discount_entitlement` is what was found last, `discount_entitlement_change` every difference
 * found, once.
 */
export class Migration20261101000600Discounts extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists discount_entitlement (
      company_id text not null,
      kind text not null check (kind in ('list', 'promotion')),
      origin_id text not null,
      title text not null,
      starts_at timestamptz null,
      ends_at timestamptz null,
      is_active boolean not null,
      generation integer not null default 1,
      primary key (company_id, origin_id)
    )`)
    this.addSql(`create table if not exists discount_entitlement_change (
      id text primary key,
      company_id text not null,
      kind text not null,
      origin_id text not null,
      title text not null,
      starts_at timestamptz null,
      ends_at timestamptz null,
      is_active boolean not null,
      at timestamptz(3) not null,
      recorded_at timestamptz not null default clock_timestamp()
    )`)
    this.addSql(`create index if not exists discount_entitlement_change_recorded
      on discount_entitlement_change (recorded_at, id)`)
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists discount_entitlement_change, discount_entitlement')
  }
}
