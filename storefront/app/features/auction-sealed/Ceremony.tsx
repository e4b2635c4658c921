import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { useFormat } from '~/ui/format/use-format'
import { Section } from '~/ui/layout/Section'
import { Notice } from '~/ui/states/Notice'
import { Figure } from './Figure'
import classes from './sealed.module.css'
import { ShareInput } from './ShareInput'
import { useOpening } from './use-opening'

const KEEPERS = ['buyer', 'platform', 'third'] as const
type Keeper = (typeof KEEPERS)[number]

/** The opening of sealed offers: who has presented which share of the key, and the command that opens them. */
export function Ceremony({ auctionId }: { auctionId: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { opening, refusal, isPending, ask } = useOpening(auctionId)
  const [asked, setAsked] = useState<Keeper | 'open' | null>(null)
  if (!opening)
    return (
      <Section title={t('sealed.opening')} boxed>
        {t('states.loading')}
      </Section>
    )
  const send = (what: Keeper | 'open', body: object) => {
    setAsked(what)
    ask(body)
  }
  const presentedBy = (keeper: Keeper) => opening.presented.find(({ holder }) => holder === keeper)

  return (
    <Section title={t('sealed.opening')} boxed>
      <div className={classes.stack}>
        <p>{t(opening.is_closed ? 'sealed.opening_text' : 'sealed.opening_waits')}</p>
        <ul className={classes.keepers}>
          {KEEPERS.map((keeper) => {
            const done = presentedBy(keeper)
            return (
              <li key={keeper}>
                <div className={classes.keeper}>
                  <b>{t(`sealed.keepers.${keeper}`, { name: opening.third.name })}</b>
                  <span className={classes.quiet}>
                    {done
                      ? t('sealed.presented', {
                          name: done.presented_name,
                          time: format.dateTime(done.presented_at),
                        })
                      : t('sealed.not_presented')}
                  </span>
                </div>
                {!done && opening.is_closed && keeper === 'buyer' && (
                  <ShareInput
                    isPending={isPending && asked === 'buyer'}
                    error={asked === 'buyer' ? refusal : null}
                    onShare={(share) => send('buyer', { holder: 'buyer', share })}
                  />
                )}
                {!done && opening.is_closed && keeper === 'platform' && (
                  <div>
                    <Button
                      variant="default"
                      loading={isPending && asked === 'platform'}
                      onClick={() => send('platform', { holder: 'platform' })}
                    >
                      {t('sealed.ask_platform')}
                    </Button>
                  </div>
                )}
                {!done && keeper === 'third' && (
                  <p className={classes.quiet}>
                    {opening.third.fetched_at
                      ? t('sealed.third_has_it', { time: format.dateTime(opening.third.fetched_at) })
                      : t('sealed.third_not_yet', { email: opening.third.email })}
                  </p>
                )}
              </li>
            )
          })}
        </ul>
        {refusal && asked !== 'buyer' && <Notice tone="danger">{refusal}</Notice>}
        <div>
          <Button
            disabled={!opening.may_open}
            loading={isPending && asked === 'open'}
            onClick={() => send('open', {})}
          >
            {t('sealed.open')}
          </Button>
        </div>
        <Figure label={t('sealed.fingerprint')} value={opening.fingerprint} />
      </div>
    </Section>
  )
}
