import { generateEntityId } from '@medusajs/framework/utils'
import { copyPriceLists, copyPrices } from '@gostiny/pricing'
import { copyInto } from './copy-into'
import type { WriteStep } from './step'
import type { PricesByCode } from './write-products'

/**
 * Price steps become a price list of everybody who bought, who together make a company group. Makes `import_base` and
 * `import_tier`, from which the reason of every imported price is told.
 */
export async function writePriceList(
  step: WriteStep,
  prices: PricesByCode,
): Promise<{ id: string; title: string }> {
  const { client, importId, fileName, currency } = step
  const groupId = await writeGroup(step)
  const list = { id: generateEntityId('', 'cpl'), title: `Price steps of ${fileName}` }
  await copyPriceLists(client, [
    {
      ...list,
      currency,
      status: 'active',
      source: 'derived',
      import_id: importId,
      assignments: [{ target: 'group', target_id: groupId }],
    },
  ])
  await noteTiers(step, prices)
  const tiers = await client.query(
    'select variant_id, min_quantity::text, unit_price::text as amount from import_tier join import_article using (code)',
  )
  await copyPrices(
    client,
    tiers.rows.map((tier) => ({ ...tier, list_id: list.id })),
  )
  return list
}

async function writeGroup({ client, importId, fileName }: WriteStep): Promise<string> {
  const id = generateEntityId('', 'cgrp')
  const insert = (name: string) =>
    client.query(
      `insert into company_group (id, name) select $1, $2 where not exists (
         select from company_group where lower(name) = lower($2) and deleted_at is null) returning id`,
      [id, name],
    )
  const name = `Customers of ${fileName}`
  const made = await insert(name)
  if (!made.rows.length) await insert(`${name} ${importId}`)
  await client.query(
    'insert into company_group_company (company_id, group_id) select distinct company_id, $1 from import_customer',
    [id],
  )
  return id
}

async function noteTiers({ client }: WriteStep, prices: PricesByCode): Promise<void> {
  await client.query(
    'create temp table import_base (code text primary key, unit_price numeric) on commit drop',
  )
  await client.query(
    'create temp table import_tier (code text, min_quantity numeric, unit_price numeric) on commit drop',
  )
  const bases = [...prices].map(([code, { base }]) => [code, base])
  const tiers = [...prices].flatMap(([code, { tiers }]) =>
    tiers.map(({ min_quantity, unit_price }) => [code, min_quantity, unit_price]),
  )
  await copyInto(client, 'import_base', bases)
  await copyInto(client, 'import_tier', tiers)
  await client.query('analyze import_base')
  await client.query('analyze import_tier')
}
