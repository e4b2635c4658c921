import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** When the house last was alive, and its last outage. Times are milliseconds of the reference clock. */
export class Migration20261122031000AuctionPulse extends Migration {
  override async up(): Promise<void> {
    this.addSql(`create table if not exists auction_pulse (
      id integer primary key check (id = 1),
      at bigint not null,
      outage_from bigint null,
      outage_to bigint null
    )`)
  }

  override async down(): Promise<void> {
    this.addSql('drop table if exists auction_pulse')
  }
}
