import { Button } from '@mantine/core'
import { IconRefresh } from '@tabler/icons-react'
import { Link, useRevalidator } from 'react-router'
import type { Delivery, Webhook } from '~/api/webhooks.types'
import { useTranslation } from '~/i18n/use-translation'
import { Section } from '~/ui/layout/Section'
import { EmptyState } from '~/ui/states/EmptyState'
import { DataTable } from '~/ui/table/DataTable'
import { LineCard } from '~/ui/table/LineCard'
import { lotAddress, useDeliveryColumns } from './delivery-columns'

type Props = { webhook: Webhook; deliveries: Delivery[] }

/** What an endpoint was told last and what became of it. */
export function Deliveries({ webhook, deliveries }: Props) {
  const { t } = useTranslation()
  const { state, revalidate } = useRevalidator()
  const { columns, words } = useDeliveryColumns()
  const title = t('webhooks.deliveries_of', { host: new URL(webhook.url).host })

  return (
    <Section
      title={title}
      aside={
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconRefresh size={16} />}
          loading={state === 'loading'}
          onClick={() => void revalidate()}
        >
          {t('webhooks.refresh')}
        </Button>
      }
    >
      {deliveries.length === 0 ? (
        <EmptyState
          glyph="paper"
          title={t('webhooks.no_deliveries_title')}
          text={t('webhooks.no_deliveries_text')}
        />
      ) : (
        <DataTable
          name="webhook-deliveries"
          caption={title}
          columns={columns}
          rows={deliveries}
          rowKey={({ id }) => id}
          tools
          card={(delivery) => {
            const address = lotAddress(delivery)
            const card = (
              <LineCard
                title={words.lot(delivery)}
                total={words.kind(delivery)}
                note={`${words.outcome(delivery)} · ${words.at(delivery)}`}
              />
            )
            return address ? <Link to={address}>{card}</Link> : card
          }}
        />
      )}
    </Section>
  )
}
