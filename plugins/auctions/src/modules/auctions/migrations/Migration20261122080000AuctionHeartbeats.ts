import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** How a connection to a room fared: every measured way there and back, ms, and heartbeats that did not come. */
export class Migration20261122080000AuctionHeartbeats extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table auction_presence add column if not exists via text not null default 'stream',
      add column if not exists round_trips integer[] not null default '{}',
      add column if not exists missed_heartbeats integer not null default 0`)
  }

  override async down(): Promise<void> {
    this.addSql(
      'alter table auction_presence drop column if exists via, drop column if exists round_trips, drop column if exists missed_heartbeats',
    )
  }
}
