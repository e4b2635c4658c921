import { useTranslation } from 'react-i18next'
import type { OrderReturn } from '~/api/orders.types'
import { Time } from '~/ui/format/Time'
import { useFormat } from '~/ui/format/use-format'
import { Section } from '~/ui/layout/Section'
import classes from './orders.module.css'

export function Returns({ returns }: { returns: OrderReturn[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <Section title={t('orders.returns')}>
      {returns.map(({ id, created_at, lines }) => (
        <div key={id} className={classes.return}>
          <p className={classes.returnDate}>
            <Time at={created_at} />
          </p>
          <ul>
            {lines.map(({ sku, title, quantity }) => (
              <li key={sku}>
                {title} <span className="code">{sku}</span> × {format.number(quantity)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}
