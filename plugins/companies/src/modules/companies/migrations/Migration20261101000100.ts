import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const stamps = `created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      deleted_at timestamptz null`

export class Migration20261101000100 extends Migration {
  override async up(): Promise<void> {
    this.addSql('create extension if not exists pg_trgm')
    this.addSql(`create table if not exists company (
      id text primary key,
      name text not null check (name <> ''),
      legal_name text null,
      tax_id text null,
      country text null check (country ~ '^[a-z]{2}$'),
      city text null,
      region text null,
      website text null,
      phone text null,
      email text null,
      roles text[] not null default '{buyer}' check (roles <@ '{buyer,supplier,prospect}' and cardinality(roles) > 0),
      verification text not null default 'pending'
        check (verification in ('pending', 'info_needed', 'verified', 'rejected', 'suspended')),
      parent_id text null references company (id) on delete set null check (parent_id <> id),
      owner_user_id text null,
      language text not null default 'en' check (language in ('en', 'ru', 'uk')),
      currency text not null default 'eur' check (currency ~ '^[a-z]{3}$'),
      time_zone text not null default 'UTC',
      payment_terms_days integer not null default 30 check (payment_terms_days >= 0),
      risk_tier text null,
      external_code text null,
      source text not null default 'manual',
      import_id text null,
      ${stamps}
    )`)
    this.addSql(
      `create unique index if not exists company_tax_id on company (coalesce(country, ''), tax_id)
       where tax_id is not null and deleted_at is null`,
    )
    this.addSql(
      `create unique index if not exists company_external_code on company (source, external_code)
       where external_code is not null and deleted_at is null`,
    )
    this.addSql(
      'create index if not exists company_parent on company (parent_id) where parent_id is not null',
    )
    this.addSql(
      'create index if not exists company_import on company (import_id) where import_id is not null',
    )
    this.addSql('create index if not exists company_created on company (created_at desc, id)')
    this.addSql('create index if not exists company_name on company (lower(name), id)')
    this.addSql(
      `create index if not exists company_search on company using gin ((lower(name || ' ' || coalesce(legal_name, '')
       || ' ' || coalesce(tax_id, '') || ' ' || coalesce(external_code, ''))) gin_trgm_ops)`,
    )

    this.addSql(`create table if not exists company_group (
      id text primary key,
      name text not null check (name <> ''),
      ${stamps}
    )`)
    this.addSql(
      'create unique index if not exists company_group_name on company_group (lower(name)) where deleted_at is null',
    )
    this.addSql(`create table if not exists company_group_company (
      company_id text not null references company (id) on delete cascade,
      group_id text not null references company_group (id) on delete cascade,
      primary key (company_id, group_id)
    )`)
    this.addSql('create index if not exists company_group_company_group on company_group_company (group_id)')

    this.addSql(`create table if not exists company_address (
      id text primary key,
      company_id text not null references company (id) on delete cascade,
      title text not null,
      address_1 text not null,
      address_2 text null,
      city text not null,
      province text null,
      postal_code text null,
      country_code text not null check (country_code ~ '^[a-z]{2}$'),
      contact_name text null,
      phone text null,
      is_default boolean not null default false,
      ${stamps}
    )`)
    this.addSql('create index if not exists company_address_company on company_address (company_id)')
    this.addSql(
      `create unique index if not exists company_address_default on company_address (company_id)
       where is_default and deleted_at is null`,
    )

    this.addSql(`create table if not exists person (
      id text primary key,
      customer_id text not null,
      email text not null check (email = lower(email)),
      first_name text null,
      last_name text null,
      phone text null,
      language text not null default 'en' check (language in ('en', 'ru', 'uk')),
      theme text not null default 'system' check (theme in ('system', 'light', 'dark')),
      password_changed_at timestamptz null,
      ${stamps}
    )`)
    this.addSql(
      'create unique index if not exists person_customer on person (customer_id) where deleted_at is null',
    )
    this.addSql('create unique index if not exists person_email on person (email) where deleted_at is null')

    this.addSql(`create table if not exists membership (
      id text primary key,
      company_id text not null references company (id) on delete cascade,
      person_id text not null references person (id) on delete cascade,
      roles text[] not null
        check (roles <@ '{administrator,buyer,approver,viewer}' and cardinality(roles) > 0),
      job_title text null,
      status text not null default 'active' check (status in ('active', 'removed')),
      ${stamps}
    )`)
    this.addSql(
      'create unique index if not exists membership_person_company on membership (person_id, company_id)',
    )
    this.addSql('create index if not exists membership_company on membership (company_id)')

    this.addSql(`create table if not exists verification_decision (
      id text primary key,
      company_id text not null references company (id) on delete cascade,
      from_state text not null,
      to_state text not null,
      author_id text not null,
      reason text null,
      decided_at timestamptz not null,
      ${stamps}
    )`)
    this.addSql(
      'create index if not exists verification_decision_company on verification_decision (company_id, decided_at)',
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists verification_decision, membership, person, company_address,
      company_group_company, company_group, company cascade`)
  }
}
