import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useTranslation } from '~/i18n/use-translation'
import { Link, useFetcher } from 'react-router'
import type { CartLine } from '~/api/cart.types'
import { Money } from '~/ui/format/Money'
import { Price } from '~/ui/format/Price'
import { Picture } from '~/ui/glyphs/Picture'
import { QuantityInput } from '~/ui/quantity/QuantityInput'
import { usePackWords } from '~/ui/quantity/use-pack-words'
import { useShell } from '../shell/use-shell'
import type { action } from './cart-lines'
import classes from './cart.module.css'

const PICTURE_SIZE = 52

type Props = { line: CartLine; currency: string; onRemove: () => void }

export function CartRow({ line, currency, onRemove }: Props) {
  const { t } = useTranslation()
  const packWords = usePackWords()
  const { may } = useShell()
  const fetcher = useFetcher<typeof action>()
  const pending = fetcher.formData?.get('quantity')
  const quantity = pending ? Number(pending) : line.quantity
  const { title, handle, glyph, thumbnail } = line.product
  const pack = packWords(line)

  const change = (next: number) =>
    void fetcher.submit(
      { intent: 'change', line_id: line.id, variant_id: line.variant_id, quantity: next },
      { method: 'post', action: '/cart/lines' },
    )

  return (
    <li className={classes.line}>
      <Picture thumbnail={thumbnail} glyph={glyph} size={PICTURE_SIZE} />
      <div className={classes.goods}>
        {handle && line.is_available ? <Link to={`/products/${handle}`}>{title}</Link> : title}
        <p className={`code ${classes.sku}`}>{line.sku}</p>
        {!line.is_available && <p className={classes.refusal}>{t('cart.not_sold')}</p>}
      </div>
      <div className={classes.unitPrice}>
        <Price price={{ ...line, currency }} goods={line} />
      </div>
      <div className={classes.quantity}>
        <QuantityInput
          value={quantity}
          rule={line}
          label={title}
          goods={line}
          disabled={!may('cart:edit') || !line.is_available}
          onChange={change}
        />
        {pack && <p className={classes.pack}>{pack}</p>}
        <p role="status" className={classes.refusal}>
          {fetcher.data?.refusal}
        </p>
      </div>
      <div className={classes.total} data-pending={pending ? true : undefined}>
        <Money amount={line.total} currency={currency} />
      </div>
      {may('cart:edit') && (
        <ActionIcon
          className={classes.remove}
          variant="subtle"
          color="gray"
          size={36}
          aria-label={t('cart.remove', { title })}
          onClick={onRemove}
        >
          <IconTrash size={18} stroke={1.5} />
        </ActionIcon>
      )}
    </li>
  )
}
