import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { apiOf } from '~/api/api.server'
import { refusedForm } from '~/api/refused.server'
import { useTranslation } from '~/i18n/use-translation'
import { PageHeader } from '~/ui/layout/PageHeader'
import { pageTitle } from '~/ui/layout/page-title'
import { Section } from '~/ui/layout/Section'
import { EmptyState } from '~/ui/states/EmptyState'
import type { Route } from './+types/webhooks'
import { AddEndpoint } from './AddEndpoint'
import { CHANGES } from './changes.server'
import { Deliveries } from './Deliveries'
import { Endpoint } from './Endpoint'
import classes from './webhooks.module.css'

const DELIVERIES_SHOWN = 100

export async function loader({ context, request }: Route.LoaderArgs) {
  const api = apiOf(context).webhooks
  const webhooks = await api.list()
  const asked = new URL(request.url).searchParams.get('endpoint')
  const chosen = webhooks.find(({ id }) => id === asked) ?? null
  const deliveries = chosen ? await api.deliveries(chosen.id, DELIVERIES_SHOWN) : []
  return { webhooks, chosen, deliveries }
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const change = CHANGES[String(form.get('intent'))]
  if (!change) throw new Response(null, { status: 400 })
  try {
    return await change(apiOf(context).webhooks, form)
  } catch (error) {
    return refusedForm(error, form)
  }
}

/** Which of the company's own systems are told how lots fare, and whether what they were told arrived. */
export default function WebhooksPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation()
  const { webhooks, chosen, deliveries } = loaderData
  const [isAdding, setAdding] = useState(false)
  const addButton = (
    <Button leftSection={<IconPlus size={17} stroke={1.75} />} onClick={() => setAdding(true)}>
      {t('webhooks.add')}
    </Button>
  )

  return (
    <>
      <title>{pageTitle(t('webhooks.title'))}</title>
      <PageHeader
        title={t('webhooks.title')}
        note={t('webhooks.lead')}
        crumbs={[{ to: '/auctions', title: t('auctions.title') }]}
        crumbsLabel={t('auctions.title')}
        actions={webhooks.length > 0 && addButton}
      />
      {webhooks.length === 0 ? (
        <EmptyState
          glyph="plug"
          title={t('webhooks.empty_title')}
          text={t('webhooks.empty_text')}
          action={addButton}
        />
      ) : (
        <Section title={t('webhooks.endpoints')}>
          <ul className={classes.endpoints}>
            {webhooks.map((webhook) => (
              <Endpoint key={webhook.id} webhook={webhook} isChosen={webhook.id === chosen?.id} />
            ))}
          </ul>
        </Section>
      )}
      {chosen && <Deliveries webhook={chosen} deliveries={deliveries} />}
      {isAdding && <AddEndpoint onClose={() => setAdding(false)} />}
    </>
  )
}
