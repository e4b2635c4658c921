import { Modal } from '@mantine/core'
import { useState, type KeyboardEvent } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { useNavigate } from 'react-router'
import { useFormat } from '~/ui/format/use-format'
import classes from './search.module.css'
import { circular, filledGroups, fittingPages } from './spotlight-groups'
import { SpotlightResults } from './SpotlightResults'
import { usePages } from './use-pages'
import { useSuggestions } from './use-suggestions'

const LIST = 'spotlight-results'

/** Finds products, orders and pages from anywhere; all by keyboard. */
export default function Spotlight({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const format = useFormat()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [position, setPosition] = useState(0)
  const { products, categories, orders } = useSuggestions(text, 'everything')
  const groups = filledGroups([
    { name: t('spotlight.pages'), found: fittingPages(usePages(), text) },
    {
      name: t('spotlight.categories'),
      found: categories.map(({ handle, title }) => ({
        key: handle,
        to: `/catalog?category=${handle}`,
        title,
      })),
    },
    {
      name: t('spotlight.products'),
      found: products.map(({ handle, title, sku }) => ({
        key: handle,
        to: `/products/${handle}`,
        title,
        hint: sku,
      })),
    },
    {
      name: t('spotlight.orders'),
      found: orders.map((order) => ({
        key: order.id,
        to: `/orders/${order.id}`,
        title: t('orders.number', { number: order.display_id }),
        hint: format.money(order.total, order.currency),
      })),
    },
  ])
  const all = groups.flatMap(({ found }) => found)
  const chosen = all[Math.min(position, all.length - 1)]

  const goTo = (to: string) => {
    onClose()
    void navigate(to)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return goTo(chosen?.to ?? `/catalog?q=${encodeURIComponent(text)}`)
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    setPosition(circular(position, event.key === 'ArrowDown' ? 1 : -1, all.length))
  }

  return (
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      centered={false}
      yOffset="12vh"
      size={620}
      padding={0}
      aria-label={t('spotlight.label')}
      transitionProps={{ duration: 0 }}
    >
      <input
        className={classes.spotlightField}
        role="combobox"
        aria-expanded
        aria-controls={LIST}
        aria-activedescendant={chosen && `${LIST}-${chosen.key}`}
        aria-label={t('spotlight.label')}
        placeholder={t('spotlight.placeholder')}
        value={text}
        data-autofocus
        onChange={(event) => {
          setText(event.currentTarget.value)
          setPosition(0)
        }}
        onKeyDown={onKeyDown}
      />
      <SpotlightResults id={LIST} groups={groups} chosen={chosen} onChoose={goTo} />
    </Modal>
  )
}
