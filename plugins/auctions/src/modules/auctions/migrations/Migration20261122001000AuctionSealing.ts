import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** The split key of sealed bids, and who presented which share of it. Shares are kept encrypted, hashes tell them. */
export class Migration20261122001000AuctionSealing extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists auction_sealing (
      event_id text primary key references auction_event (id) on delete cascade,
      public_key text not null,
      fingerprint text not null,
      share_hashes jsonb not null,
      platform_share text not null,
      third_name text not null,
      third_email text not null,
      third_language text not null,
      third_token_hash text not null unique,
      third_share text null,
      third_fetched_at timestamptz null,
      made_by text not null,
      made_at timestamptz not null default now(),
      opened_by text null,
      opened_at timestamptz null
    )`)
    this.addSql(`create table if not exists auction_sealing_share (
      event_id text not null references auction_sealing (event_id) on delete cascade,
      holder text not null check (holder in ('buyer', 'platform', 'third')),
      share text not null,
      presented_by text not null,
      presented_name text not null,
      presented_at timestamptz not null default clock_timestamp(),
      primary key (event_id, holder)
    )`)
  }

  override async down(): Promise<void> {
    for (const table of ['share', ''])
      this.addSql(`drop table if exists auction_sealing${table && `_${table}`}`)
  }
}
