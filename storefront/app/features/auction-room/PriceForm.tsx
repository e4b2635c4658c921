import { Button, TextInput } from '@mantine/core'
import { useEffect, useState, type FormEvent, type ReactNode, type Ref } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { currencySymbol } from '~/ui/format/format'
import classes from './room.module.css'
import { typedPrice } from './typed-price'

type Props = {
  label: string
  button: string
  currency: string
  isBusy: boolean
  /** The price that holds now: once it is the typed one, the field is empty again. */
  taken?: string | null
  onPrice: (price: string) => void
  field?: Ref<HTMLInputElement>
  children?: ReactNode
}

/** A price to type and its button; what is no price is said at the field and not sent, what is refused stays in it. */
export function PriceForm({
  label,
  button,
  currency,
  isBusy,
  taken = null,
  onPrice,
  field,
  children,
}: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [isWrong, setWrong] = useState(false)
  useEffect(() => {
    if (taken !== null) setText((typed) => (typedPrice(typed) === taken ? '' : typed))
  }, [taken])
  const send = (event: FormEvent) => {
    event.preventDefault()
    const price = typedPrice(text)
    setWrong(price === null)
    if (price !== null) onPrice(price)
  }

  return (
    <form className={classes.ownPrice} onSubmit={send} noValidate>
      {children}
      <TextInput
        ref={field}
        label={label}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        inputMode="decimal"
        autoComplete="off"
        error={isWrong && t('room.refusals.price_malformed')}
        rightSection={<span aria-hidden>{currencySymbol(currency)}</span>}
      />
      <Button type="submit" variant="default" disabled={isBusy}>
        {button}
      </Button>
    </form>
  )
}
