import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** When a connection to a room was written down, where that was not possible as it was made. */
export class Migration20261122101500AuctionPresenceNotedLate extends Migration {
  override async up(): Promise<void> {
    this.addSql('alter table auction_presence add column if not exists noted_late_at timestamptz null')
  }

  override async down(): Promise<void> {
    this.addSql('alter table auction_presence drop column if exists noted_late_at')
  }
}
