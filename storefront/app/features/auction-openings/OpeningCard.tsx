import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { useFetcher } from 'react-router'
import type { Opening } from '~/api/auction-sourcing.types'
import { TextAreaField } from '~/ui/form/fields'
import { ServerForm } from '~/ui/form/ServerForm'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { Time } from '~/ui/format/Time'
import { useFormat } from '~/ui/format/use-format'
import { unitKey } from '../auction/units'
import { useShell } from '../shell/use-shell'
import classes from './openings.module.css'

const ITEMS_SHOWN = 4

/** One open auction: who wants what by when, and the question to be admitted. */
export function OpeningCard({ opening }: { opening: Opening }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { may } = useShell()
  const [isAsking, setAsking] = useState(false)
  const { items, my_application, buyer_name, starts_at } = opening
  const unitOf = (unit: string) => {
    const key = unitKey(unit)
    return key ? t(`unit_names.${key}`) : unit
  }

  return (
    <li className={classes.opening}>
      <div>
        <h2>{opening.title}</h2>
        <p className={classes.quiet}>
          {t('orders.number', { number: opening.number })} · {buyer_name} ·{' '}
          {t(`auctions.formats.${opening.format}`)} · {t('auction.starts')}{' '}
          <Time at={starts_at} precision="minute" />
        </p>
        <ul>
          {items.slice(0, ITEMS_SHOWN).map((item, index) => (
            <li key={index}>
              {item.title}, {format.number(item.quantity)}
              {'\u00a0'}
              {unitOf(item.unit)}
              {item.cpv && (
                <>
                  {' '}
                  <span className={classes.code}>· CPV {item.cpv}</span>
                </>
              )}
            </li>
          ))}
        </ul>
        {items.length > ITEMS_SHOWN && (
          <p className={classes.quiet}>{t('sheet.and_more', { count: items.length - ITEMS_SHOWN })}</p>
        )}
      </div>
      <div className={classes.question}>
        {my_application && (
          <p role="status">
            {t(`sourcing.my_states.${my_application.state}`)}
            {my_application.reason && ` ${my_application.reason}`}
          </p>
        )}
        {!my_application && may('auction:bid') && !isAsking && (
          <Button onClick={() => setAsking(true)}>
            {t('sourcing.ask')}
            <span className="visually-hidden"> {opening.title}</span>
          </Button>
        )}
        {!my_application && isAsking && <Asking opening={opening} onClose={() => setAsking(false)} />}
      </div>
    </li>
  )
}

function Asking({ opening, onClose }: { opening: Opening; onClose: () => void }) {
  const { t } = useTranslation()
  const fetcher = useFetcher()
  return (
    <ServerForm fetcher={fetcher} action="/auctions/openings">
      <input type="hidden" name="event" value={opening.id} />
      <TextAreaField name="note" label={t('sourcing.note')} autoFocus />
      <div className={classes.buttons}>
        <SubmitButton>{t('sourcing.ask_confirm')}</SubmitButton>
        <Button variant="default" onClick={onClose}>
          {t('room.back')}
        </Button>
      </div>
    </ServerForm>
  )
}
