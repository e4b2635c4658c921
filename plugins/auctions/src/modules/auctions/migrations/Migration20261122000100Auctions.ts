import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** Events, lots, participants and the record. Times of the record are milliseconds, as they were decided. */
export class Migration20261122000100Auctions extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists auction_event (
      id text primary key,
      number bigint generated always as identity,
      buyer_company_id text not null,
      created_by text not null,
      title text not null,
      description text not null default '',
      currency text not null,
      state text not null default 'draft',
      is_rehearsal boolean not null default false,
      terms text not null default '',
      settings jsonb not null,
      published_at timestamptz null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )`)
    this.addSql(
      'create index if not exists auction_event_buyer on auction_event (buyer_company_id, created_at desc)',
    )
    this.addSql(`create table if not exists auction_lot (
      id text primary key,
      event_id text not null references auction_event (id) on delete cascade,
      position integer not null,
      title text not null,
      settings jsonb not null,
      phase text not null default 'draft',
      record_seq integer not null default 0,
      record_head text not null default repeat('0', 64),
      next_due_at bigint null,
      award_proposal jsonb null,
      awarded_order_ids text[] null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    )`)
    this.addSql('create index if not exists auction_lot_event on auction_lot (event_id, position)')
    this.addSql(
      'create index if not exists auction_lot_due on auction_lot (next_due_at) where next_due_at is not null',
    )
    this.addSql(`create table if not exists auction_lot_item (
      id text primary key,
      lot_id text not null references auction_lot (id) on delete cascade,
      position integer not null,
      title text not null,
      variant_id text null,
      sku text null,
      cpv text null,
      unit text not null default 'pce',
      quantity numeric not null,
      own_price numeric null
    )`)
    this.addSql('create index if not exists auction_lot_item_lot on auction_lot_item (lot_id, position)')
    this.addSql(`create table if not exists auction_participant (
      id text primary key,
      event_id text not null references auction_event (id) on delete cascade,
      supplier_company_id text not null,
      alias text not null,
      state text not null default 'invited',
      terms jsonb not null,
      invited_at timestamptz not null default now(),
      seen_at timestamptz null,
      accepted_at timestamptz null,
      accepted_by text null,
      declined_reason text null,
      unique (event_id, supplier_company_id)
    )`)
    this.addSql(
      'create index if not exists auction_participant_supplier on auction_participant (supplier_company_id, invited_at desc)',
    )
    this.addSql(`create table if not exists auction_lot_record (
      lot_id text not null,
      seq integer not null,
      at bigint not null,
      kind text not null,
      body text not null,
      head text not null,
      recorded_at timestamptz not null default clock_timestamp(),
      primary key (lot_id, seq)
    )`)
    this.addSql(`create or replace function auction_record_is_final() returns trigger language plpgsql as $$
      begin raise exception 'the record of a lot cannot be changed'; end $$`)
    this
      .addSql(`create or replace trigger auction_lot_record_is_final before update or delete on auction_lot_record
      for each row execute function auction_record_is_final()`)
    this.addSql(`create table if not exists auction_signed_head (
      lot_id text not null,
      seq integer not null,
      head text not null,
      at bigint not null,
      signature text not null,
      primary key (lot_id, seq)
    )`)
    this.addSql(`create table if not exists auction_message (
      id text primary key,
      event_id text not null references auction_event (id) on delete cascade,
      from_company_id text not null,
      from_person_id text not null,
      to_company_id text null,
      body text not null,
      created_at timestamptz not null default clock_timestamp()
    )`)
    this.addSql('create index if not exists auction_message_event on auction_message (event_id, created_at)')
    this.addSql(`create table if not exists auction_presence (
      event_id text not null,
      lot_id text not null,
      company_id text not null,
      person_id text not null,
      connected_at timestamptz not null,
      disconnected_at timestamptz null,
      round_trip_ms integer null,
      primary key (lot_id, person_id, connected_at)
    )`)
  }

  override async down(): Promise<void> {
    for (const table of [
      ...['presence', 'message', 'signed_head', 'lot_record', 'participant', 'lot_item', 'lot', 'event'],
    ])
      this.addSql(`drop table if exists auction_${table} cascade`)
  }
}
