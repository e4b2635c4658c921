import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/**
 * What staff work with: lots in which simulated suppliers bid, disputes, what screens for collusion raised and what was
 * thought of it, and with which device somebody was in a room, as hashes.
 */
export class Migration20261122040200AuctionStaff extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists auction_simulation (
      lot_id text primary key references auction_lot (id) on delete cascade,
      started_by text not null,
      started_at timestamptz not null default clock_timestamp(),
      stopped_at timestamptz null
    )`)
    this.addSql(`alter table auction_presence add column if not exists address_hash text null,
      add column if not exists device_hash text null`)
    this.addSql(
      'create index if not exists auction_presence_event on auction_presence (event_id, company_id, connected_at)',
    )
    this.addSql(`create table if not exists auction_dispute (
      id text primary key,
      number bigint generated always as identity,
      lot_id text not null references auction_lot (id) on delete cascade,
      event_id text not null,
      company_id text not null,
      person_id text not null,
      kind text not null,
      body text not null,
      about_seq integer null,
      state text not null default 'open',
      due_at timestamptz not null,
      created_at timestamptz not null default clock_timestamp(),
      decided_at timestamptz null,
      decided_by text null
    )`)
    this.addSql('create index if not exists auction_dispute_lot on auction_dispute (lot_id, created_at)')
    this.addSql(`create index if not exists auction_dispute_open on auction_dispute (due_at)
      where state in ('open', 'in_review')`)
    this.addSql(`create table if not exists auction_dispute_entry (
      id text primary key,
      dispute_id text not null references auction_dispute (id) on delete cascade,
      side text not null,
      author_id text not null,
      kind text not null,
      body text not null,
      created_at timestamptz not null default clock_timestamp()
    )`)
    this.addSql(
      'create index if not exists auction_dispute_entry_dispute on auction_dispute_entry (dispute_id, created_at)',
    )
    this.addSql(`create table if not exists auction_collusion_review (
      flag_key text primary key,
      state text not null,
      reason text not null,
      reviewed_by text not null,
      reviewed_at timestamptz not null default clock_timestamp(),
      figures jsonb not null
    )`)
  }

  override async down(): Promise<void> {
    for (const table of ['collusion_review', 'dispute_entry', 'dispute', 'simulation'])
      this.addSql(`drop table if exists auction_${table} cascade`)
    this.addSql(
      `alter table auction_presence drop column if exists address_hash, drop column if exists device_hash`,
    )
  }
}
