import type { AuctionDispute } from '~/api/auction-disputes.types'
import { useTranslation } from '~/i18n/use-translation'
import { Time } from '~/ui/format/Time'
import { DisputeSteps } from './DisputeSteps'
import classes from './dispute.module.css'

type Props = { dispute: AuctionDispute; address: string; onDone: () => void }

/** One dispute: what it is about, how it stands, what the other side and the house said. */
export function DisputeLine({ dispute, ...steps }: Props) {
  const { t } = useTranslation()
  const { number, kind, state, is_own, body, created_at, due_at, answer, replies } = dispute
  const isDecided = answer !== null
  const isOpen = state === 'open' || state === 'in_review'

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
      {!is_own && <p className={classes.quiet}>{t('dispute.filed_by_them')}</p>}
      {replies.map((reply) => (
        <div key={reply.created_at} className={classes.reply}>
          <p className={classes.quiet}>
            {t(is_own ? 'dispute.their_reply' : 'dispute.own_reply')} ·{' '}
            <Time at={reply.created_at} precision="minute" />
          </p>
          <p className={classes.words}>{reply.body}</p>
        </div>
      ))}
      {isDecided ? (
        <p className={classes.answer}>{answer}</p>
      ) : (
        isOpen && (
          <p className={classes.quiet}>
            {t('dispute.promised')} <Time at={due_at} precision="minute" />
          </p>
        )
      )}
      <DisputeSteps dispute={dispute} {...steps} />
    </li>
  )
}
