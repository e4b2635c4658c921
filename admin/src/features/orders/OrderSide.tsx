import { useLocaleTag, useT } from '../../i18n/useT'
import type { Order } from '../../providers/contract/orders'
import { Facts } from '../../ui/page/Facts'
import { Panel } from '../../ui/page/Panel'
import { DateTime } from '../../ui/values/DateTime'
import { Figure } from '../../ui/values/Figure'
import { Money } from '../../ui/values/Money'
import { countryName } from '../../vocabulary/countries'
import styles from './OrderPage.module.css'
import { useSourceName } from './useSourceName'

export function OrderSide({ order }: { order: Order }) {
  const t = useT()
  const locale = useLocaleTag()
  const sourceName = useSourceName()
  const { address, returns, currency } = order
  const lineTitle = (lineId: string) => order.lines.find(({ id }) => id === lineId)?.product.title ?? ''

  return (
    <div className={styles.side}>
      <Panel title={t('orders.page.terms')}>
        <Facts
          facts={[
            { label: t('orders.fields.po_number'), value: order.po_number },
            {
              label: t('orders.fields.requested_date'),
              value: order.requested_date && <DateTime at={order.requested_date} />,
            },
            { label: t('orders.fields.purpose'), value: order.purpose },
            { label: t('orders.fields.note'), value: order.note },
            { label: t('orders.fields.invoice_no'), value: order.invoice_no },
            { label: t('orders.fields.source'), value: sourceName(order.source) },
            { label: t('orders.fields.cancel_reason'), value: order.cancel_reason },
          ]}
        />
      </Panel>
      {address && (
        <Panel title={t('orders.page.address')}>
          <address style={{ fontStyle: 'normal' }}>
            {[
              address.contact_name,
              address.company,
              address.address_1,
              address.address_2,
              [address.postal_code, address.city].filter(Boolean).join(' '),
              address.province,
              countryName(address.country_code, locale),
              address.phone,
            ]
              .filter(Boolean)
              .map((line) => (
                <div key={line}>{line}</div>
              ))}
          </address>
        </Panel>
      )}
      {returns.length > 0 && (
        <Panel title={t('orders.page.returns')}>
          {returns.map(({ id, created_at, refund_amount, lines }) => (
            <div key={id} style={{ padding: '4px 0' }}>
              <DateTime at={created_at} />{' '}
              {refund_amount && <Money amount={refund_amount} currency={currency} />}
              {lines.map(({ line_id, quantity }) => (
                <div key={line_id} className="muted">
                  {lineTitle(line_id)} × <Figure value={quantity} />
                </div>
              ))}
            </div>
          ))}
        </Panel>
      )}
    </div>
  )
}
