import { Migration } from '@medusajs/framework/mikro-orm/migrations'

export class Migration20261101000200Mail extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists mail_message (
      id text primary key,
      dedupe_key text not null,
      template text not null,
      language text not null,
      "to" text not null,
      company_id text null,
      person_id text null,
      subject text not null,
      text text not null,
      html text not null,
      status text not null check (status in ('queued', 'kept', 'sent', 'failed')),
      attempts integer not null default 0,
      last_error text null,
      sent_at timestamptz null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      deleted_at timestamptz null
    )`)
    this.addSql('create unique index if not exists mail_message_dedupe_key on mail_message (dedupe_key)')
    this.addSql('create index if not exists mail_message_created_at on mail_message (created_at desc)')
    this.addSql(
      "create index if not exists mail_message_queued on mail_message (created_at) where status = 'queued'",
    )
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists mail_message')
  }
}
