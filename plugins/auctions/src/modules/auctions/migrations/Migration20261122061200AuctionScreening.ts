import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** What the screens for collusion noticed the last time they looked, when that was, and what they looked at. */
export class Migration20261122061200AuctionScreening extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists auction_screening (
      id boolean primary key default true check (id),
      screened_at timestamptz not null,
      lot_count integer not null,
      seen text not null
    )`)
    this.addSql(`create table if not exists auction_flag (
      flag_key text primary key,
      place integer not null,
      screen text not null,
      company_ids text[] not null,
      buyer_company_ids text[] not null,
      categories text[] not null,
      n integer not null,
      k integer not null,
      expected double precision null,
      p double precision null,
      gap double precision null,
      lots jsonb not null
    )`)
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists auction_flag, auction_screening')
  }
}
