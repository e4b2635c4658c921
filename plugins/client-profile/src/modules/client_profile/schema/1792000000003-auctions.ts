import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What a company bought and supplied by auction. */
export class Auctions1792000000003 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('alter table client_profile.company_profile add column auctions jsonb')
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table client_profile.company_profile drop column auctions')
  }
}
