import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/**
 * What lots came to, told from their records by a reader; the answers to invitations, which change; and what suppliers
 * say they supply.
 */
export class Migration20261122030100AuctionResults extends Migration {
  override async up(): Promise<void> {
    this.addSql('alter table auction_event add column if not exists import_id text null')
    this.addSql(`create table if not exists auction_lot_result (
      lot_id text primary key references auction_lot (id) on delete cascade,
      event_id text not null,
      buyer_company_id text not null,
      title text not null,
      currency text not null,
      format text not null,
      division text null,
      phase text not null,
      closed_at timestamptz null,
      decided_at timestamptz null,
      ceiling numeric null,
      own_value numeric null,
      budget numeric null,
      best numeric null,
      paid numeric null,
      compared numeric null,
      participant_count integer not null,
      bidder_count integer not null,
      bid_count integer not null,
      changed_at timestamptz not null default clock_timestamp()
    )`)
    this.addSql(
      'create index if not exists auction_lot_result_buyer on auction_lot_result (buyer_company_id, decided_at desc)',
    )
    this.addSql(
      'create index if not exists auction_lot_result_changed on auction_lot_result (changed_at, lot_id)',
    )
    this.addSql(`create table if not exists auction_lot_participation (
      lot_id text not null references auction_lot_result (lot_id) on delete cascade,
      participant_id text not null,
      supplier_company_id text not null,
      outcome text not null,
      bid_count integer not null,
      refused_count integer not null,
      voided_count integer not null,
      mistake_count integer not null,
      is_disqualified boolean not null,
      first_bid_at timestamptz null,
      last_bid_at timestamptz null,
      first_value numeric null,
      last_value numeric null,
      rank integer null,
      won_quantity numeric null,
      won_amount numeric null,
      primary key (lot_id, participant_id)
    )`)
    this.addSql(
      'create index if not exists auction_lot_participation_supplier on auction_lot_participation (supplier_company_id)',
    )
    this.addSql(`create table if not exists auction_answer (
      id bigint generated always as identity primary key,
      participant_id text not null references auction_participant (id) on delete cascade,
      state text not null,
      reason text null,
      person_id text null,
      at timestamptz not null default clock_timestamp(),
      recorded_at timestamptz not null default clock_timestamp()
    )`)
    this.addSql('create index if not exists auction_answer_recorded on auction_answer (recorded_at, id)')
    this.addSql(
      'create index if not exists auction_answer_participant on auction_answer (participant_id, id)',
    )
    this.addSql(`insert into auction_answer (participant_id, state, reason, person_id, at)
      select id, state, declined_reason, accepted_by, coalesce(accepted_at, now()) from auction_participant
      where state <> 'invited' and not exists (select from auction_answer)`)
    this.addSql(`create or replace function auction_record_is_final() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' and exists (
          select from auction_lot lot join auction_event event on event.id = lot.event_id
          where lot.id = old.lot_id and event.import_id = current_setting('gostiny.undone_import', true)
        ) then return old; end if;
        raise exception 'the record of a lot cannot be changed';
      end $$`)
    this.addSql(`create or replace function auction_answer_is_kept() returns trigger language plpgsql as $$
      begin
        insert into auction_answer (participant_id, state, reason, person_id)
          values (new.id, new.state, new.declined_reason, new.accepted_by);
        return null;
      end $$`)
    this.addSql(`create or replace trigger auction_answer_is_kept after update of state on auction_participant
      for each row when (old.state is distinct from new.state) execute function auction_answer_is_kept()`)
    this.addSql(`create table if not exists supplier_scope (
      company_id text primary key,
      divisions text[] not null default '{}',
      regions text[] not null default '{}',
      capacity text not null default '',
      updated_by text null,
      updated_at timestamptz not null default now()
    )`)
  }

  override async down(): Promise<void> {
    this.addSql('alter table auction_event drop column if exists import_id')
    this.addSql('drop trigger if exists auction_answer_is_kept on auction_participant')
    this.addSql('drop function if exists auction_answer_is_kept')
    for (const table of [
      ...['supplier_scope', 'auction_answer', 'auction_lot_participation', 'auction_lot_result'],
    ])
      this.addSql(`drop table if exists ${table} cascade`)
  }
}
