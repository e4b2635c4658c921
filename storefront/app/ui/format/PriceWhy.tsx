import { Popover } from '@mantine/core'
import { useRef, useState } from 'react'
import type { Price } from '~/api/prices.types'
import classes from './Price.module.css'
import { PriceFigure } from './PriceFigure'
import { PriceReasonText } from './PriceReasonText'

type Props = { price: Pick<Price, 'unit_price' | 'base_unit_price' | 'currency' | 'reason'> }

/** The figure with its explanation open at once: it is mounted by the press that asked for it. */
export default function PriceWhy({ price }: Props) {
  const [opened, setOpened] = useState(true)
  const figure = useRef<HTMLButtonElement>(null)
  const change = (open: boolean) => {
    setOpened(open)
    if (!open) figure.current?.focus()
  }

  return (
    <Popover width={280} position="bottom-end" trapFocus opened={opened} onChange={change}>
      <Popover.Target>
        <PriceFigure ref={figure} price={price} onClick={() => change(!opened)} />
      </Popover.Target>
      <Popover.Dropdown className={classes.reason}>
        <PriceReasonText price={price} />
      </Popover.Dropdown>
    </Popover>
  )
}
