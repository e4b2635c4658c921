import { useTranslation } from '~/i18n/use-translation'
import type { ReorderNotice } from '~/api/orders.types'
import { currencySymbol } from '~/ui/format/format'
import { useFormat } from '~/ui/format/use-format'
import classes from './orders.module.css'

const NO_BREAK = '\u00a0'

export function ReorderNotices({ notices, currency }: { notices: ReorderNotice[]; currency: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const detail = ({ code, was, now }: ReorderNotice) => {
    if (code === 'product_missing') return null
    if (was === undefined || now === undefined) return null
    const show = (value: string | number) =>
      code === 'price_changed'
        ? `${format.unitPrice(value)}${NO_BREAK}${currencySymbol(currency)}`
        : format.number(value)
    return `${show(was)}${NO_BREAK}→ ${show(now)}`
  }

  return (
    <ul className={classes.notices}>
      {notices.map((notice, index) => (
        <li key={index}>
          <span className={classes.noticeKind}>{t(`orders.notices.${notice.code}`)}</span>
          <span>{notice.title}</span>
          <span className={classes.noticeDetail}>{detail(notice)}</span>
        </li>
      ))}
    </ul>
  )
}
