import { Migration } from '@medusajs/framework/mikro-orm/migrations'

const stamps = `created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      deleted_at timestamptz null`

export class Migration20261101000300Imports extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists import_run (
      id text primary key,
      kind text not null,
      file_name text not null,
      file_path text not null,
      file_sha256 text not null,
      file_bytes bigint not null,
      state text not null default 'uploaded' check (state in ('uploaded', 'staging', 'staged', 'writing', 'written',
        'done', 'undoing', 'undone', 'failed', 'canceled')),
      format jsonb not null,
      headers jsonb not null,
      sample jsonb not null,
      mapping jsonb not null,
      options jsonb not null,
      progress jsonb null,
      examination jsonb null,
      reconciliation jsonb null,
      refusal jsonb null,
      cancel_requested boolean not null default false,
      created_by text null,
      finished_at timestamptz null,
      ${stamps}
    )`)
    this.addSql('create index if not exists import_run_created_at on import_run (created_at desc, id)')
    this.addSql('create index if not exists import_run_file on import_run (kind, file_sha256)')
    this.addSql(`create table if not exists import_mapping (
      id text primary key,
      kind text not null,
      name text not null,
      headers jsonb not null,
      mapping jsonb not null,
      ${stamps}
    )`)
    this.addSql(
      'create unique index if not exists import_mapping_name on import_mapping (kind, name) where deleted_at is null',
    )
    this.addSql(`create table if not exists import_set_aside (
      import_id text not null,
      row bigint not null,
      reason text not null,
      "column" text not null,
      cells jsonb not null,
      primary key (import_id, row)
    )`)
    this.addSql('create schema if not exists import_staging')
  }

  override async down(): Promise<void> {
    this.addSql('drop schema if exists import_staging cascade')
    this.addSql('drop table if exists import_set_aside, import_mapping, import_run')
  }
}
