import { Link } from 'react-router'
import type { Delivery } from '~/api/webhooks.types'
import { useTranslation } from '~/i18n/use-translation'
import { useFormat } from '~/ui/format/use-format'
import type { Column } from '~/ui/table/column'
import { bareKind } from './told-kind'
import { useFailureWords } from './use-failure-words'

/** Where the lot is shown, or null when it is no more. */
export const lotAddress = ({ event_id, lot_id }: Delivery): string | null =>
  event_id && `/auctions/${event_id}/lots/${lot_id}`

/** The log of an endpoint as a table, and each of its cells in words. */
export function useDeliveryColumns() {
  const { t } = useTranslation()
  const format = useFormat()
  const failureWords = useFailureWords()

  const outcomeOf = ({ delivered_at, failed_at, next_at }: Delivery): string => {
    if (delivered_at) return t('webhooks.outcomes.delivered')
    if (failed_at) return t('webhooks.outcomes.failed')
    return next_at ? t('webhooks.outcomes.waiting', { when: format.shortDateTime(next_at) }) : ''
  }
  const words = {
    kind: ({ kind }: Delivery) => t(`webhooks.kinds.${bareKind(kind)}`),
    lot: ({ title, number }: Delivery) =>
      number === null ? '–' : `${title} · ${t('orders.number', { number })}`,
    at: ({ created_at }: Delivery) => format.dateTime(created_at),
    outcome: (delivery: Delivery) =>
      [outcomeOf(delivery), delivery.last_error && failureWords(delivery.last_error)]
        .filter(Boolean)
        .join(' · '),
  }

  const columns: Column<Delivery>[] = [
    {
      ...{ id: 'kind', header: t('webhooks.columns.kind'), fixed: true },
      ...{ text: words.kind, cell: words.kind },
    },
    {
      ...{ id: 'lot', header: t('webhooks.columns.lot'), text: words.lot },
      cell: (delivery) => {
        const address = lotAddress(delivery)
        return address ? <Link to={address}>{words.lot(delivery)}</Link> : words.lot(delivery)
      },
    },
    {
      ...{ id: 'at', header: t('webhooks.columns.at'), text: ({ created_at }) => created_at },
      cell: words.at,
    },
    {
      ...{ id: 'attempts', header: t('webhooks.columns.attempts'), numeric: true },
      text: ({ attempts }) => String(attempts),
      cell: ({ attempts }) => format.number(attempts),
    },
    {
      ...{ id: 'outcome', header: t('webhooks.columns.outcome') },
      ...{ text: words.outcome, cell: words.outcome },
    },
  ]
  return { columns, words }
}
