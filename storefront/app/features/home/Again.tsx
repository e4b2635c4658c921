import { Button } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { Link, useFetcher } from 'react-router'
import { Picture } from '~/ui/glyphs/Picture'
import { Time } from '~/ui/format/Time'
import { useFormat } from '~/ui/format/use-format'
import { Section } from '~/ui/layout/Section'
import type { action } from '../cart/cart-lines'
import { useShell } from '../shell/use-shell'
import type { BuyAgain } from './buy-again'
import classes from './home.module.css'

const PICTURE_SIZE = 44

/** What the company buys again and again, in the quantity of the last time. */
export function Again({ goods }: { goods: BuyAgain[] }) {
  const { t } = useTranslation()
  if (goods.length === 0) return null
  return (
    <Section title={t('home.again')}>
      <ul>
        {goods.map((item) => (
          <AgainRow key={item.variant_id} item={item} />
        ))}
      </ul>
    </Section>
  )
}

function AgainRow({ item }: { item: BuyAgain }) {
  const { t } = useTranslation()
  const format = useFormat()
  const fetcher = useFetcher<typeof action>()
  const { cart, may } = useShell()
  const amount = [format.number(item.quantity), item.unit && item.unit]
    .filter(Boolean)
    .join('\u00a0')
  const isInCart = cart?.quantities[item.variant_id] !== undefined

  return (
    <li className={classes.again}>
      <Picture thumbnail={null} glyph={item.glyph} size={PICTURE_SIZE} />
      <div className={classes.goods}>
        <Link to={`/products/${item.handle}`} prefetch="intent">
          {item.title}
        </Link>
        <p className={classes.basis}>
          {t('home.last_bought', { amount })}, <Time at={item.ordered_at} />
          {fetcher.data?.refusal && <span className={classes.refusal}> {fetcher.data.refusal}</span>}
        </p>
      </div>
      {may('cart:edit') && (
        <fetcher.Form method="post" action="/cart/lines">
          <input type="hidden" name="intent" value="add" />
          <input type="hidden" name="variant_id" value={item.variant_id} />
          <input type="hidden" name="quantity" value={item.quantity} />
          <Button
            type="submit"
            variant="default"
            loading={fetcher.state !== 'idle'}
            aria-label={t('home.add_again', { title: item.title, amount })}
            leftSection={isInCart && <IconCheck size={16} stroke={2} />}
          >
            {isInCart ? t('home.in_cart') : t('home.add', { amount })}
          </Button>
        </fetcher.Form>
      )}
    </li>
  )
}
