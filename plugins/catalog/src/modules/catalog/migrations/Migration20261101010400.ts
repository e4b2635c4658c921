import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/** A product may have several values of one attribute: those of its variants, or several choices. */
export class Migration20261101010400 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table catalog_attribute_value drop constraint if exists catalog_attribute_value_pkey,
      add primary key (product_id, attribute_id, key)`)
  }

  override async down(): Promise<void> {
    this.addSql(`delete from catalog_attribute_value v using catalog_attribute_value other
      where other.product_id = v.product_id and other.attribute_id = v.attribute_id and other.key < v.key`)
    this.addSql(`alter table catalog_attribute_value drop constraint catalog_attribute_value_pkey,
      add primary key (product_id, attribute_id)`)
  }
}
