import { Migration } from '@medusajs/framework/mikro-orm/migrations'

/**
 * `medusa_search_gostiny`, the configuration the Search module's PostgreSQL provider indexes and queries with.
 * Latin words are stemmed as English, Cyrillic ones as Russian; Ukrainian words arrive already reduced to their
 * stems by domain/ukrainian-stem.ts, at index and at query time alike. Words with digits are kept whole.
 */
export class Migration20261101010100 extends Migration {
  override async up(): Promise<void> {
    this.addSql('create extension if not exists unaccent')
    this.addSql('create extension if not exists pg_trgm')
    this.addSql(`do $$
      begin
        if not exists (select from pg_ts_config where cfgname = 'medusa_search_gostiny') then
          create text search configuration medusa_search_gostiny (copy = russian);
          alter text search configuration medusa_search_gostiny
            alter mapping for asciiword, asciihword, hword_asciipart with english_stem;
          alter text search configuration medusa_search_gostiny
            alter mapping for word, hword, hword_part with unaccent, russian_stem;
        end if;
      end $$`)
    this.addSql(
      'create index if not exists catalog_word_letters on catalog_word using gin (letters gin_trgm_ops)',
    )
  }

  override async down(): Promise<void> {
    this.addSql('drop index if exists catalog_word_letters')
    this.addSql('drop text search configuration if exists medusa_search_gostiny')
  }
}
