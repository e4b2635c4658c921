import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** When an endpoint was last tried by hand, so that the house cannot be made to knock at it all the time. */
export class Migration20261122140000AuctionWebhookTested extends Migration {
  override async up(): Promise<void> {
    this.addSql('alter table auction_webhook add column if not exists tested_at timestamptz null')
  }

  override async down(): Promise<void> {
    this.addSql('alter table auction_webhook drop column if exists tested_at')
  }
}
