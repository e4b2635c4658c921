import { useRef, type FormEvent } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { Link, useFetcher } from 'react-router'
import type { Cart } from '~/api/cart.types'
import type { SavedAddress } from '~/api/company.types'
import { DateField } from '~/ui/form/DateField'
import { SelectField, TextAreaField, TextField } from '~/ui/form/fields'
import { ServerForm } from '~/ui/form/ServerForm'
import type { action } from './cart-details'
import classes from './cart.module.css'

type Props = { cart: Cart; addresses: SavedAddress[]; readOnly: boolean }

const addressLine = ({ title, address_1, city }: SavedAddress) =>
  [title, city, address_1].filter(Boolean).join(', ')

/** Where to, by when and under which number; every entry is kept as soon as it is made. */
export function OrderDetails({ cart, addresses, readOnly }: Props) {
  const { t } = useTranslation()
  const fetcher = useFetcher<typeof action>()
  const saved = useRef('')

  const save = (element: HTMLFormElement) => {
    const form = new FormData(element)
    const entries = new URLSearchParams([...form].map(([name, value]) => [name, String(value)])).toString()
    if (entries === (saved.current || initialEntries(cart))) return
    saved.current = entries
    void fetcher.submit(form, { method: 'post', action: '/cart/details' })
  }
  const isSaved = fetcher.state === 'idle' && fetcher.data && 'saved' in fetcher.data

  return (
    <fieldset disabled={readOnly}>
      <ServerForm
        fetcher={fetcher}
        action="/cart/details"
        draft={`cart ${cart.id}`}
        onRestore={save}
        onBlur={(event) => save(event.currentTarget)}
        onChange={saveChoice(save)}
      >
        <SelectField
          name="shipping_address_id"
          label={t('cart.address')}
          initial={cart.shipping_address_id}
          data={[
            ...(cart.shipping_address_id ? [] : [{ value: '', label: t('cart.choose_address') }]),
            ...addresses.map((address) => ({ value: address.id, label: addressLine(address) })),
          ]}
          description={
            addresses.length === 0 && (
              <Link to="/company" className="text-link">
                {t('cart.add_address')}
              </Link>
            )
          }
        />
        <TextField name="po_number" label={t('cart.po_number')} initial={cart.po_number} maxLength={60} />
        <DateField
          name="requested_date"
          label={t('cart.requested_date')}
          initial={cart.requested_date}
          onPick={save}
        />
        <TextField
          name="purpose"
          label={t('cart.purpose')}
          description={t('cart.purpose_hint')}
          initial={cart.purpose}
          maxLength={200}
        />
        <TextAreaField name="note" label={t('cart.note')} initial={cart.note} maxLength={1000} />
        <p role="status" className={classes.saved}>
          {isSaved ? t('cart.saved') : ''}
        </p>
      </ServerForm>
    </fieldset>
  )
}

const initialEntries = (cart: Cart) =>
  new URLSearchParams({
    shipping_address_id: cart.shipping_address_id ?? '',
    po_number: cart.po_number ?? '',
    requested_date: cart.requested_date?.slice(0, 10) ?? '',
    purpose: cart.purpose ?? '',
    note: cart.note ?? '',
  }).toString()

/** A choice from a list is final at once; what is typed is kept when the field is left. */
const saveChoice = (save: (form: HTMLFormElement) => void) => (event: FormEvent<HTMLFormElement>) => {
  if (event.target instanceof HTMLSelectElement) save(event.currentTarget)
}
