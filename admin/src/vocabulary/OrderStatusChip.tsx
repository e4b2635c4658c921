import { useT } from '../i18n/useT'
import { StateChip } from '../ui/values/StateChip'
import { orderStatuses, orderTones, type OrderStatus } from './tones'

const isKnown = (status: string): status is OrderStatus => orderStatuses.includes(status as OrderStatus)

export function useOrderStatusName(): (status: string) => string {
  const t = useT()

  return (status) => (isKnown(status) ? t(`vocabulary.order_status.${status}`) : status)
}

export function OrderStatusChip({ status }: { status: string }) {
  const name = useOrderStatusName()

  return <StateChip tone={isKnown(status) ? orderTones[status] : 'neutral'}>{name(status)}</StateChip>
}
