import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** Lists scan the cards but never read `search`: it is kept aside, so that a scan touches little. */
export class Migration20261101010300 extends Migration {
  override async up(): Promise<void> {
    this.addSql('alter table catalog_card set (toast_tuple_target = 128)')
  }

  override async down(): Promise<void> {
    this.addSql('alter table catalog_card reset (toast_tuple_target)')
  }
}
