import { Button } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import { Dialog } from '~/ui/layout/Dialog'
import { useFormat } from '~/ui/format/use-format'
import { BidFigure } from './BidFigure'
import classes from './room.module.css'
import type { Attempt, Wish } from './use-bidding'

type Props = {
  attempt: Attempt | null
  last: string | null
  decimals: number
  onBid: (wish: Wish) => void
  onClose: () => void
}

/** A drop so large that it may be a slip of the finger is asked about once more. */
export function ConfirmDrop({ attempt, last, decimals, onBid, onClose }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const outcome = attempt?.outcome
  const token =
    outcome?.kind === 'answer' && !outcome.answer.accepted && outcome.answer.refused === 'confirm_required'
      ? outcome.answer.token
      : undefined
  if (!attempt || !token) return null
  const { key: _, ...wish } = attempt.bid
  const money = (price: string) => format.exact(price, wish.currency, decimals)

  return (
    <Dialog onClose={onClose} title={t('room.confirm_title')}>
      <BidFigure text={money(wish.price)} />
      <p className={classes.confirmText}>
        {last ? t('room.confirm_text', { last: money(last) }) : t('room.confirm_first')}
      </p>
      <div className={classes.dialogButtons}>
        <Button variant="default" onClick={onClose} data-autofocus>
          {t('room.confirm_no')}
        </Button>
        <Button onClick={() => onBid({ ...wish, confirm_token: token })}>
          {t('room.bid', { price: money(wish.price) })}
        </Button>
      </div>
    </Dialog>
  )
}
