import { Client } from '@medusajs/framework/pg'
import { CHANNEL } from '../live/hub'

const TELL = `
  create or replace function gostiny_tell_change() returns trigger language plpgsql as $$
  begin
    perform pg_notify('${CHANNEL}', json_build_object('topic', tg_argv[0], 'payload', json_build_object())::text);
    return null;
  end $$`

/**
 * Makes tables tell every process, when a transaction commits, that something under the topic changed, whoever wrote
 * it. Call it after `db:migrate`, which migrates plugins before Medusa's own tables. Repeating it changes nothing.
 * Not for tables written by many small transactions: PostgreSQL lets those that notify commit one after another.
 */
export async function tellChanges(databaseUrl: string, topic: string, tables: string[]): Promise<void> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(TELL)
    for (const table of tables)
      await client.query(
        `create or replace trigger gostiny_change after insert or update or delete or truncate on ${table}
         for each statement execute function gostiny_tell_change(${client.escapeLiteral(topic)})`,
      )
  } finally {
    await client.end()
  }
}
