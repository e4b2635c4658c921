import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const stamps = `
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      deleted_at timestamptz null`

/**
 * Rows of catalog_product, catalog_variant, catalog_category and catalog_card carry the id of the Medusa product,
 * variant or category they stand beside. `updated_at` is indexed where the card reader watches it.
 */
export class Migration20261101010000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists catalog_attribute (
      id text primary key,
      code text not null,
      kind text not null check (kind in ('number', 'text', 'choice', 'dimension')),
      titles jsonb not null default '{}',
      unit text null,
      unit_symbols jsonb null,
      filterable boolean not null default false,
      rank integer not null default 0,
      choices jsonb not null default '[]',${stamps}
    )`)
    this.addSql(
      'create unique index if not exists catalog_attribute_code on catalog_attribute (code) where deleted_at is null',
    )

    this.addSql(`create table if not exists catalog_attribute_value (
      product_id text not null,
      attribute_id text not null,
      number numeric null,
      text text null,
      choice text null,
      parts jsonb null,
      key text not null,
      updated_at timestamptz not null default now(),
      primary key (product_id, attribute_id)
    )`)
    this.addSql(
      'create index if not exists catalog_attribute_value_key on catalog_attribute_value (attribute_id, key)',
    )
    this.addSql(
      'create index if not exists catalog_attribute_value_updated on catalog_attribute_value (updated_at)',
    )

    this.addSql(`create table if not exists catalog_text (
      owner_id text not null,
      language text not null check (language in ('en', 'ru', 'uk')),
      title text not null,
      description text null,
      updated_at timestamptz not null default now(),
      primary key (owner_id, language)
    )`)
    this.addSql('create index if not exists catalog_text_updated on catalog_text (updated_at)')

    this.addSql(`create table if not exists catalog_product (
      id text primary key,
      cpv_code text null,
      glyph text null,
      updated_at timestamptz not null default now()
    )`)
    this.addSql('create index if not exists catalog_product_updated on catalog_product (updated_at)')

    this.addSql(`create table if not exists catalog_variant (
      id text primary key,
      product_id text not null,
      pack_size numeric(15, 3) not null default 1 check (pack_size > 0),
      min_quantity numeric(15, 3) not null default 1 check (min_quantity > 0),
      step_quantity numeric(15, 3) not null default 1 check (step_quantity > 0),
      unit text not null default 'C62',
      lead_days integer null check (lead_days >= 0),
      updated_at timestamptz not null default now()
    )`)
    this.addSql('create index if not exists catalog_variant_product on catalog_variant (product_id)')
    this.addSql('create index if not exists catalog_variant_updated on catalog_variant (updated_at)')

    this.addSql(`create table if not exists catalog_category (
      id text primary key,
      glyph text null,
      updated_at timestamptz not null default now()
    )`)

    this.addSql(`create table if not exists catalog_cpv (
      code text primary key,
      titles jsonb not null default '{}',
      updated_at timestamptz not null default now()
    )`)

    this.addSql(`create table if not exists catalog_document (
      id text primary key,
      product_id text not null,
      kind text not null check (kind in ('data_sheet', 'certificate', 'manual', 'drawing')),
      titles jsonb not null default '{}',
      language text null,
      mime_type text not null,
      size integer not null,
      body text null,
      file_id text null,
      rank integer not null default 0,${stamps},
      check ((body is null) <> (file_id is null))
    )`)
    this.addSql(
      'create index if not exists catalog_document_product on catalog_document (product_id) where deleted_at is null',
    )

    this.addSql(`create table if not exists catalog_card (
      id text primary key,
      status text not null,
      handle text not null,
      variant_id text null,
      sku text null,
      sku_keys text[] not null default '{}',
      titles jsonb not null,
      thumbnail text null,
      glyph text null,
      search jsonb not null default '{}',${stamps}
    )`)
    this.addSql('create unique index if not exists catalog_card_handle on catalog_card (handle)')
    this.addSql('create index if not exists catalog_card_sku_keys on catalog_card using gin (sku_keys)')

    this.addSql(`create table if not exists catalog_word (
      language text not null,
      word text not null,
      letters text not null,
      primary key (language, word)
    )`)
  }

  override async down(): Promise<void> {
    const tables = [
      'word',
      'card',
      'document',
      'cpv',
      'category',
      'variant',
      'product',
      'text',
      'attribute_value',
      'attribute',
    ]
    for (const table of tables) this.addSql(`drop table if exists catalog_${table}`)
  }
}
