import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The ledger: partitioned by month, append-only. */
export class Ledger1792000000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table client_profile.interaction (
        id text collate "C" not null,
        company_id text collate "C" not null,
        person_id text,
        kind text not null,
        occurred_at timestamptz(3) not null,
        recorded_at timestamptz(3) not null default now(),
        product_id text,
        variant_id text,
        sku text,
        category_id text,
        document_id text,
        supplier_id text,
        quantity numeric(24,6),
        unit_price numeric(24,6),
        amount numeric(24,6),
        discount numeric(24,6),
        currency text,
        purpose text,
        payment_means text,
        channel text,
        source text not null,
        source_id text not null,
        import_id text,
        details jsonb,
        primary key (occurred_at, id)
      ) partition by range (occurred_at)`)
    await db.query(`
      create index interaction_company on client_profile.interaction (company_id, occurred_at, id)`)
    await db.query(`
      create index interaction_import on client_profile.interaction (import_id) where import_id is not null`)
    await db.query(`
      create table client_profile.interaction_elsewhen partition of client_profile.interaction default`)

    await db.query(`
      create function client_profile.refuse_change() returns trigger language plpgsql as $$
      begin
        if current_setting('client_profile.forgetting', true) = 'on' and tg_op = 'DELETE' then
          return old;
        end if;
        raise exception 'the ledger is append-only' using errcode = 'restrict_violation';
      end $$`)
    await db.query(`
      create trigger interaction_append_only before update or delete on client_profile.interaction
      for each row execute function client_profile.refuse_change()`)
    await db.query(`
      create trigger interaction_no_truncate before truncate on client_profile.interaction
      for each statement execute function client_profile.refuse_change()`)

    await db.query(`
      create table client_profile.dirty_company (
        seq bigint generated always as identity primary key,
        company_id text collate "C" not null,
        since timestamptz(3) not null
      )`)
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table client_profile.dirty_company, client_profile.interaction')
    await db.query('drop function client_profile.refuse_change()')
  }
}
