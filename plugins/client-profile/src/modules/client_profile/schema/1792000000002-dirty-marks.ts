import type { MigrationInterface, QueryRunner } from 'typeorm'

/** When a company was marked dirty, so that what a bulk load touches again and again is projected once. */
export class DirtyMarks1792000000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table client_profile.dirty_company add column marked_at timestamptz not null default clock_timestamp()`)
    await db.query('create index dirty_company_company on client_profile.dirty_company (company_id)')
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index client_profile.dirty_company_company')
    await db.query('alter table client_profile.dirty_company drop column marked_at')
  }
}
