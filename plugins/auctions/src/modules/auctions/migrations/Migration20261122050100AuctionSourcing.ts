import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** Documents, suppliers who ask to be admitted, reminders, rehearsals, and how the people in a room are connected. */
export class Migration20261122050100AuctionSourcing extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists auction_document (
      id text primary key,
      event_id text not null references auction_event (id) on delete cascade,
      name text not null,
      mime_type text not null,
      size integer not null,
      body bytea not null,
      created_by text not null,
      created_at timestamptz not null default clock_timestamp()
    )`)
    this.addSql(
      'create index if not exists auction_document_event on auction_document (event_id, created_at)',
    )
    this.addSql(`create table if not exists auction_application (
      id text primary key,
      event_id text not null references auction_event (id) on delete cascade,
      company_id text not null,
      person_id text not null,
      note text not null default '',
      state text not null default 'asked',
      reason text null,
      decided_by text null,
      created_at timestamptz not null default now(),
      decided_at timestamptz null,
      unique (event_id, company_id)
    )`)
    this.addSql(`alter table auction_event add column if not exists is_open boolean not null default false,
      add column if not exists opponents text not null default 'invited',
      add column if not exists rehearsal_of text null`)
    this.addSql(
      `create index if not exists auction_event_open on auction_event (created_at desc) where is_open`,
    )
    this.addSql('alter table auction_participant add column if not exists reminded_at timestamptz null')
    this.addSql('alter table auction_presence add column if not exists seen_at timestamptz null')
  }

  override async down(): Promise<void> {
    this.addSql('alter table auction_presence drop column if exists seen_at')
    this.addSql('alter table auction_participant drop column if exists reminded_at')
    this.addSql(`alter table auction_event drop column if exists is_open, drop column if exists opponents,
      drop column if exists rehearsal_of`)
    this.addSql('drop table if exists auction_application, auction_document')
  }
}
