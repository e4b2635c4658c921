import { useTranslation } from '~/i18n/use-translation'
import type { Order, OrderLine } from '~/api/orders.types'
import { Time } from '~/ui/format/Time'
import { useFormat } from '~/ui/format/use-format'
import { Section } from '~/ui/layout/Section'
import classes from './orders.module.css'

export function Returns({ order }: { order: Order }) {
  const { t } = useTranslation()
  return (
    <Section title={t('orders.returns')}>
      {order.returns.map(({ id, created_at, lines }) => (
        <div key={id} className={classes.return}>
          <p className={classes.returnDate}>
            <Time at={created_at} />
          </p>
          <ul>
            {lines.map(({ line_id, quantity }) => (
              <ReturnedLine
                key={line_id}
                line={order.lines.find(({ id }) => id === line_id)}
                quantity={quantity}
              />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  )
}

function ReturnedLine({ line, quantity }: { line: OrderLine | undefined; quantity: number }) {
  const format = useFormat()
  if (!line) return null
  return (
    <li>
      {line.product.title} <span className="code">{line.sku}</span> × {format.number(quantity)}
    </li>
  )
}
