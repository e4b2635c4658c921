import { minValue, number } from 'react-admin'
import { useT } from '../../i18n/useT'
import type { ProductVariant } from '../../providers/contract/products'
import { TextInput } from '../../ui/form/TextInput'
import { Figure } from '../../ui/values/Figure'
import { Money } from '../../ui/values/Money'
import styles from './ProductPage.module.css'

const rules = ['pack_size', 'min_quantity', 'step_quantity', 'lead_days'] as const

/** How each variant is sold: pack, minimum, step, unit; its base prices and stock beside it. */
export function VariantsForm({ variants }: { variants: ProductVariant[] }) {
  const t = useT()

  return variants.map((variant, index) => (
    <section key={variant.id} className={styles.variant}>
      <div className={styles.variantHead}>
        <strong className="mono">{variant.sku ?? '—'}</strong>
        <span>{variant.title}</span>
        {variant.prices.map(({ currency, unit_price, min_quantity }) => (
          <Money key={currency + min_quantity} amount={unit_price} currency={currency} isPrice />
        ))}
        {variant.stock.map(({ location, stocked, reserved }) => (
          <span key={location} className="muted">
            {location}: <Figure value={stocked - reserved} />
          </span>
        ))}
      </div>
      <div className={styles.rules}>
        {rules.map((rule) => (
          <TextInput
            key={rule}
            source={`variants.${index}.${rule}`}
            type="number"
            label={t(`products.fields.${rule}`)}
            isRequired={rule !== 'lead_days'}
            validate={[number(), minValue(0)]}
          />
        ))}
        <TextInput
          source={`variants.${index}.unit`}
          label={t('products.fields.unit')}
          hint={variant.unit_symbol}
          isMono
          isRequired
        />
      </div>
    </section>
  ))
}
