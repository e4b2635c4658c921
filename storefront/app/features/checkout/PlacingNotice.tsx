import { useTranslation } from 'react-i18next'
import { Money } from '~/ui/format/Money'
import { Notice } from '~/ui/states/Notice'
import classes from './checkout.module.css'
import type { PlacingResult } from './place-order.server'

/** Why there is no order yet, what was kept and what to do. */
export function PlacingNotice({ result, currency }: { result: PlacingResult; currency: string }) {
  const { t } = useTranslation()
  return <div className={classes.notice}>{notice()}</div>

  function notice() {
    if (result.outcome === 'unknown') {
      return (
        <Notice tone="attention" title={t('checkout.unknown_title')}>
          <p>{t('checkout.unknown_text')}</p>
        </Notice>
      )
    }
    if (result.outcome === 'refused') return <Notice tone="danger">{result.message}</Notice>
    return (
      <Notice tone="attention" title={t('checkout.changed_title')}>
        <p>{t('checkout.changed_text')}</p>
        <ul className={classes.changes}>
          {result.changes.map(({ title, was, now }) => (
            <li key={title}>
              <span>{title}</span>
              <span>
                {was && (
                  <s>
                    <Money amount={was} currency={currency} kind="unit" />
                  </s>
                )}{' '}
                {now ? <Money amount={now} currency={currency} kind="unit" /> : t('checkout.line_gone')}
              </span>
            </li>
          ))}
        </ul>
      </Notice>
    )
  }
}
