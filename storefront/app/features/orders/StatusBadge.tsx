import { useTranslation } from '~/i18n/use-translation'
import classes from './orders.module.css'
import { isKnownStatus } from './order-status'

export function StatusBadge({ status }: { status: string }) {
  const { t } = useTranslation()
  return (
    <span className={classes.status} data-status={status}>
      {isKnownStatus(status) ? t(`orders.statuses.${status}`) : status}
    </span>
  )
}
