import type { MigrationInterface, QueryRunner } from 'typeorm'

/** The projections, the companies they are about, and the statistics over all of them. */
export class Projections1792000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table client_profile.company (
        company_id text collate "C" primary key,
        name text not null,
        legal_name text,
        tax_id text,
        country text,
        city text,
        currency text,
        language text,
        roles text[] not null default '{}',
        verification text,
        parent_id text collate "C",
        owner_user_id text,
        is_deleted boolean not null default false
      )`)
    await db.query(
      `create index company_parent on client_profile.company (parent_id) where parent_id is not null`,
    )
    await db.query(`create index company_name on client_profile.company (name)`)

    await db.query(`
      create table client_profile.company_profile (
        company_id text collate "C" primary key,
        projected_at timestamptz not null default clock_timestamp(),
        interaction_count integer not null,
        first_at timestamptz,
        last_at timestamptz,
        seen_at timestamptz,
        person_count integer not null,
        currency text,
        order_count integer not null,
        canceled_count integer not null,
        order_days integer not null,
        line_count integer not null,
        ordered numeric(24,6) not null,
        returned numeric(24,6) not null,
        credited numeric(24,6) not null,
        paid numeric(24,6) not null,
        revenue numeric(24,6) not null,
        first_order_at timestamptz,
        last_order_at timestamptz,
        other_currencies jsonb not null,
        recent_gaps jsonb not null,
        rhythm_median_days double precision,
        rhythm_mad_days double precision,
        next_order_at timestamptz,
        next_order_from timestamptz,
        next_order_to timestamptz,
        next_order_hits integer,
        next_order_confidence double precision,
        base_state text,
        new_until timestamptz,
        cooling_from timestamptz,
        lost_from timestamptz,
        expected_gap_days double precision,
        recent_revenue numeric(24,6) not null,
        earlier_revenue numeric(24,6) not null,
        saved numeric(24,6) not null,
        discounted_amount numeric(24,6) not null,
        discounted_orders integer not null,
        discount_kinds jsonb not null,
        entitlements jsonb not null,
        elasticity double precision,
        elasticity_products integer not null,
        elasticity_observations integer not null,
        elasticity_r_squared double precision,
        cart jsonb
      ) with (fillfactor = 85)`)
    await db.query(`create index company_profile_revenue on client_profile.company_profile (revenue)`)
    await db.query(
      `create index company_profile_next_order on client_profile.company_profile (next_order_at)`,
    )

    await db.query(`
      create table client_profile.company_affinity (
        company_id text collate "C" not null,
        kind text collate "C" not null,
        key text collate "C" not null,
        sku text,
        rank double precision not null,
        views integer not null,
        views_since_order integer not null,
        last_viewed_at timestamptz,
        order_count integer not null,
        quantity numeric(24,6) not null,
        revenue numeric(24,6) not null,
        last_ordered_at timestamptz,
        typical_days double precision,
        dropped_from timestamptz,
        primary key (company_id, kind, key)
      )`)
    await db.query(`
      create table client_profile.company_month (
        company_id text collate "C" not null,
        month date not null,
        currency text not null,
        order_count integer not null,
        revenue numeric(24,6) not null,
        discount numeric(24,6) not null,
        primary key (company_id, month, currency)
      )`)
    await db.query(`
      create table client_profile.company_search (
        company_id text collate "C" not null,
        query text not null,
        count integer not null,
        empty_count integer not null,
        last_at timestamptz not null,
        last_result_count integer,
        primary key (company_id, query)
      )`)

    await db.query(`
      create table client_profile.checkpoint (
        company_id text collate "C" primary key,
        fold_version integer not null,
        through_at timestamptz(3) not null,
        through_id text collate "C" not null,
        history bytea not null
      )`)
    await db.query(`
      create table client_profile.rfm_border (
        currency text primary key,
        recency timestamptz[] not null,
        frequency integer[] not null,
        monetary numeric[] not null,
        companies integer not null,
        computed_at timestamptz not null
      )`)
    await db.query(`
      create table client_profile.month_total (
        month date not null,
        currency text not null,
        order_count integer not null,
        revenue numeric(24,6) not null,
        discount numeric(24,6) not null,
        primary key (month, currency)
      )`)
    await db.query(`
      create table client_profile.rebuild (
        id text primary key,
        fold_version integer not null,
        state text not null check (state in ('running', 'done', 'failed')),
        interactions_total bigint not null default 0,
        interactions_done bigint not null default 0,
        companies_done integer not null default 0,
        started_at timestamptz not null default now(),
        finished_at timestamptz,
        error text
      )`)
  }

  async down(db: QueryRunner): Promise<void> {
    const tables = 'rebuild month_total rfm_border checkpoint company_search company_month company_affinity'
    for (const table of `${tables} company_profile company`.split(' ')) {
      await db.query(`drop table client_profile.${table}`)
    }
  }
}
