import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** Endpoints of companies that are told how lots fare, what is to be told, and how far the record has been read. */
export class Migration20261122035000AuctionWebhooks extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists auction_webhook (
      id text primary key,
      company_id text not null,
      created_by text not null,
      url text not null,
      secret text not null,
      kinds text[] not null,
      failures integer not null default 0,
      last_error text null,
      disabled_at timestamptz null,
      created_at timestamptz not null default clock_timestamp()
    )`)
    this.addSql('create index if not exists auction_webhook_company on auction_webhook (company_id)')
    this.addSql(`create table if not exists auction_webhook_delivery (
      id text primary key default 'awhd_' || replace(gen_random_uuid()::text, '-', ''),
      webhook_id text not null references auction_webhook (id) on delete cascade,
      lot_id text not null,
      seq integer not null,
      kind text not null,
      body text not null,
      attempts integer not null default 0,
      next_at timestamptz not null default now(),
      status integer null,
      last_error text null,
      delivered_at timestamptz null,
      failed_at timestamptz null,
      created_at timestamptz not null default clock_timestamp(),
      unique (webhook_id, lot_id, seq)
    )`)
    this.addSql(`create index if not exists auction_webhook_delivery_due on auction_webhook_delivery (next_at)
      where delivered_at is null and failed_at is null`)
    this.addSql(`create table if not exists auction_webhook_watermark (
      id integer primary key check (id = 1),
      at timestamptz not null
    )`)
    this.addSql(`create index if not exists auction_lot_record_told on auction_lot_record (recorded_at)
      where kind in ('lot_scheduled', 'prebid_opened', 'lot_live', 'lot_extended', 'lot_paused', 'lot_suspended',
        'resume_announced', 'lot_resumed', 'final_opened', 'lot_closed', 'lot_awarded', 'lot_not_awarded',
        'lot_cancelled')`)
  }

  override async down(): Promise<void> {
    this.addSql('drop index if exists auction_lot_record_told')
    for (const table of ['watermark', 'delivery'])
      this.addSql(`drop table if exists auction_webhook_${table}`)
    this.addSql('drop table if exists auction_webhook')
  }
}
