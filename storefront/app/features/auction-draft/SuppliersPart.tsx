import { Button, Switch, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { useFetcher } from 'react-router'
import type { SupplierCard } from '~/api/auctions.types'
import type { PartProps } from './draft-model'
import classes from './draft.module.css'
import type { DraftSupplier } from './draft-model'
import { SupplierEditor } from './SupplierEditor'
import type { loader } from './suppliers'

const TYPING_PAUSE_MS = 200

/** Without a rate a price in another currency cannot be compared, so it has to be given. */
const chosen = ({ id, name, city, country, currency }: SupplierCard, compared: string): DraftSupplier => ({
  supplier_company_id: id,
  name,
  place: [city, country?.toUpperCase()].filter(Boolean).join(', '),
  currency,
  fx: currency === compared ? '1' : '',
  landed: '0',
  fixed: '0',
  percent: '0',
  k: '1',
  life_cost: '0',
})

/** Who is invited and by what his offers are compared. */
export function SuppliersPart({ draft, change }: PartProps) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [q] = useDebouncedValue(text.trim(), TYPING_PAUSE_MS)
  const { load, data } = useFetcher<typeof loader>({ key: 'auction-suppliers' })
  useEffect(() => {
    void load(`/auction-suppliers?${new URLSearchParams({ q })}`)
  }, [q, load])
  const invited = new Set(draft.suppliers.map(({ supplier_company_id }) => supplier_company_id))
  const others = (data?.suppliers ?? []).filter(({ id }) => !invited.has(id))
  const add = (card: SupplierCard) =>
    change((now) => ({ ...now, suppliers: [...now.suppliers, chosen(card, now.currency)] }))

  return (
    <>
      {draft.suppliers.length === 0 && <p className={classes.quiet}>{t('auction_draft.no_suppliers')}</p>}
      {draft.suppliers.map((supplier, index) => (
        <SupplierEditor
          key={supplier.supplier_company_id}
          supplier={supplier}
          index={index}
          draft={draft}
          change={change}
        />
      ))}
      <div className={classes.add}>
        <TextInput
          label={t('auction_draft.find_suppliers')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          autoComplete="off"
          leftSection={<IconSearch size={17} stroke={1.5} />}
        />
        <ul className={classes.found} aria-label={t('auction_draft.found_suppliers')}>
          {others.map((card) => (
            <li key={card.id}>
              <span>
                {card.name}{' '}
                <span className={classes.quiet}>
                  {[card.city, card.country?.toUpperCase()].filter(Boolean).join(', ')}
                  {card.invited > 0 &&
                    ` · ${t('auction_draft.record', { invited: card.invited, accepted: card.accepted, won: card.won })}`}
                </span>
              </span>
              <Button variant="default" size="compact-sm" onClick={() => add(card)}>
                {t('auction_draft.invite')}
                <span className="visually-hidden"> {card.name}</span>
              </Button>
            </li>
          ))}
        </ul>
        {data && others.length === 0 && (
          <p className={classes.quiet}>{t('auction_draft.no_more_suppliers')}</p>
        )}
      </div>
      <Switch
        checked={draft.is_open}
        label={t('auction_draft.open')}
        description={t('auction_draft.open_text')}
        onChange={({ currentTarget: { checked } }) => change((now) => ({ ...now, is_open: checked }))}
      />
    </>
  )
}
