import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/**
 * Collations titles are sorted by: the language's alphabet, with M8 before M10. A PostgreSQL built without ICU
 * sorts by code points instead.
 */
export class Migration20261101010200 extends Migration {
  override async up(): Promise<void> {
    for (const language of ['en', 'ru', 'uk']) {
      this.addSql(`do $$
        begin
          create collation if not exists catalog_${language} (provider = icu, locale = '${language}-u-kn-true');
        exception when feature_not_supported then
          create collation if not exists catalog_${language} from "C";
        end $$`)
    }
  }

  override async down(): Promise<void> {
    for (const language of ['en', 'ru', 'uk']) this.addSql(`drop collation if exists catalog_${language}`)
  }
}
