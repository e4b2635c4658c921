import type { AuctionDispute } from '~/api/auction-disputes.types'
import { useTranslation } from '~/i18n/use-translation'
import { Time } from '~/ui/format/Time'
import classes from './dispute.module.css'

/** One dispute: what it is about, how it stands, what the house said. */
export function DisputeLine({ dispute }: { dispute: AuctionDispute }) {
  const { t } = useTranslation()
  const { number, kind, state, is_own, body, created_at, due_at, answer } = dispute
  const isDecided = answer !== null

  return (
    <li>
      <p>
        <strong>
          {t('dispute.number', { number })} · {t(`dispute.kinds.${kind}`)}
        </strong>{' '}
        <span className={classes.quiet}>
          {t(`dispute.states.${state}`)} · <Time at={created_at} precision="minute" />
        </span>
      </p>
      {body && <p className={classes.words}>{body}</p>}
      {!is_own && <p className={classes.quiet}>{t('dispute.of_supplier')}</p>}
      {isDecided ? (
        <p className={classes.answer}>{answer}</p>
      ) : (
        <p className={classes.quiet}>
          {t('dispute.promised')} <Time at={due_at} precision="minute" />
        </p>
      )}
    </li>
  )
}
