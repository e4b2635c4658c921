import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** Which lots wait for others, so that a sweep finds them; and an award of an event that waits for a second person. */
export class Migration20261122001100AuctionBonds extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      'alter table auction_lot add column if not exists waits_for_others boolean not null default false',
    )
    this.addSql(`create index if not exists auction_lot_waiting on auction_lot (id)
      where waits_for_others and phase in ('scheduled', 'prebid', 'live', 'paused', 'suspended', 'closing')`)
    this.addSql('alter table auction_event add column if not exists award_proposal jsonb null')
  }

  override async down(): Promise<void> {
    this.addSql('alter table auction_event drop column if exists award_proposal')
    this.addSql('alter table auction_lot drop column if exists waits_for_others')
  }
}
