import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { useFetcher } from 'react-router'
import { Time } from '~/ui/format/Time'
import type { DraftItem } from './draft-model'
import classes from './draft.module.css'
import type { loader } from './goods'

const TYPING_PAUSE_MS = 200

type Props = { onAdd: (items: DraftItem[]) => void }

/** Goods from the catalog, from the cart or from an order of the past, with their own prices. */
export function AddGoods({ onAdd }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [q] = useDebouncedValue(text.trim(), TYPING_PAUSE_MS)
  const { load, data } = useFetcher<typeof loader>({ key: 'auction-goods' })
  const whole = useFetcher<typeof loader>({ key: 'auction-goods-whole' })
  useWhole(whole.data, onAdd)
  useEffect(() => {
    if (q) void load(`/auction-goods?${new URLSearchParams({ from: 'catalog', q })}`)
  }, [q, load])
  const found = text.trim() && data?.from === 'catalog' ? data.items : []
  const orders = whole.data?.from === 'orders' ? whole.data.orders : []

  return (
    <div className={classes.add}>
      <TextInput
        label={t('auction_draft.find_goods')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autoComplete="off"
        leftSection={<IconSearch size={17} stroke={1.5} />}
      />
      {found.length > 0 && (
        <ul className={classes.found} aria-label={t('auction_draft.found_goods')}>
          {found.map((item) => (
            <li key={item.sku ?? item.title}>
              <span>
                {item.title} <span className="code">{item.sku}</span>
              </span>
              <Button variant="default" size="compact-sm" onClick={() => onAdd([item])}>
                {t('auction_draft.add')}
                <span className="visually-hidden"> {item.title}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={classes.row}>
        <Button
          variant="default"
          size="compact-sm"
          loading={whole.state !== 'idle'}
          onClick={() => void whole.load('/auction-goods?from=cart')}
        >
          {t('auction_draft.from_cart')}
        </Button>
        <Button
          variant="default"
          size="compact-sm"
          onClick={() => void whole.load('/auction-goods?from=orders')}
        >
          {t('auction_draft.from_order')}
        </Button>
      </div>
      {orders.length > 0 && (
        <ul className={classes.found} aria-label={t('orders.title')}>
          {orders.map(({ id, display_id, created_at }) => (
            <li key={id}>
              <span>
                {t('orders.number', { number: display_id })} · <Time at={created_at} />
              </span>
              <Button
                variant="default"
                size="compact-sm"
                onClick={() =>
                  void whole.load(`/auction-goods?${new URLSearchParams({ from: 'order', q: id })}`)
                }
              >
                {t('auction_draft.add')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {whole.data?.from === 'cart' && whole.data.items.length === 0 && (
        <p className={classes.quiet}>{t('auction_draft.cart_empty')}</p>
      )}
    </div>
  )
}

/** A whole cart or order is put in as soon as it arrives, once. */
function useWhole(answer: Awaited<ReturnType<typeof loader>> | undefined, onAdd: Props['onAdd']) {
  const [taken, setTaken] = useState(answer)
  useEffect(() => {
    if (!answer || answer === taken) return
    setTaken(answer)
    if (answer.from !== 'orders') onAdd(answer.items)
  }, [answer, taken, onAdd])
}
