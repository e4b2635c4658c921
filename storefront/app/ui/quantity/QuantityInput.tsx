import { useEffect, useState, type KeyboardEvent } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { Icon } from '../glyphs/Icon'
import { useFormat } from '../format/use-format'
import classes from './QuantityInput.module.css'
import { acceptedQuantity, steppedQuantity, typedQuantity, type QuantityRule } from './quantity'

const MIN_DIGITS = 4

type Props = {
  value: number
  rule: QuantityRule
  /** What is counted, for the reader: the product's title. */
  label: string
  unit?: string | null
  disabled?: boolean
  onChange: (quantity: number) => void
}

/** A quantity in the seller's packs: whatever is typed becomes the nearest quantity that can be bought. */
export function QuantityInput({ value, rule, label, unit, disabled, onChange }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const [text, setText] = useState(format.number(value))
  const shown = format.number(value)
  useEffect(() => setText(shown), [shown])

  const accept = (quantity: number) => {
    setText(format.number(quantity))
    if (quantity !== value) onChange(quantity)
  }
  const acceptTyped = () => accept(acceptedQuantity(typedQuantity(text), rule))
  const step = (direction: 1 | -1) => accept(steppedQuantity(value, direction, rule))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') acceptTyped()
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault()
      step(event.key === 'ArrowUp' ? 1 : -1)
    }
  }

  return (
    <div className={classes.quantity} role="group" aria-label={t('quantity.label', { title: label })}>
      <button
        type="button"
        className={classes.step}
        aria-label={t('quantity.less')}
        disabled={disabled || value <= acceptedQuantity(0, rule)}
        onClick={() => step(-1)}
      >
        <Icon name="less" size={14} stroke={1.75} />
      </button>
      <input
        className={classes.input}
        inputMode="decimal"
        autoComplete="off"
        aria-label={t('quantity.label', { title: label })}
        disabled={disabled}
        value={text}
        style={{ width: `${Math.max(MIN_DIGITS, text.length) + 1}ch` }}
        onChange={(event) => setText(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={acceptTyped}
        onKeyDown={onKeyDown}
      />
      {unit && <span className={classes.unit}>{format.unit(unit, value)}</span>}
      <button
        type="button"
        className={classes.step}
        aria-label={t('quantity.more')}
        disabled={disabled}
        onClick={() => step(1)}
      >
        <Icon name="add" size={14} stroke={1.75} />
      </button>
    </div>
  )
}
