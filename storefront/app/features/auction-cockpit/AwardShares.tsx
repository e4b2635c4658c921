import { TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Cockpit, RoomLot } from '~/api/auction-room.types'
import { useTranslation } from '~/i18n/use-translation'
import { decimalOf } from '~/ui/format/exact-decimal'
import { useFormat } from '~/ui/format/use-format'
import { Notice } from '~/ui/states/Notice'
import { ReasonDialog } from '../auction-room/ReasonDialog'
import type { Colleague } from './AwardOther'
import classes from './cockpit.module.css'
import { divided, isSameDivision, shareFault, sharesOf, typedOf } from './shares'

const DIGITS = 4
type Props = { lot: RoomLot; cockpit: Cockpit; colleagues: Colleague[]; onClose: () => void }

/** A lot divided by hand: how much each supplier gets, whether it adds up, and why it is not as proposed. */
export function AwardShares({ lot, cockpit, colleagues, onClose }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const [typed, setTyped] = useState(() => typedOf(cockpit.proposal))
  const rows = cockpit.participants.filter(({ last }) => last)
  const shares = sharesOf(rows, typed)
  const { given, left, fits } = divided(shares, lot.rules.quantity)
  const isProposal = isSameDivision(shares, cockpit.proposal)
  const faultOf = (participant_id: string, offered: string) => {
    const fault = shareFault(typed[participant_id] ?? '', offered)
    return fault && t(`shares.${fault}`, { quantity: format.number(offered) })
  }
  const isWrong = rows.some(({ participant_id, last }) =>
    shareFault(typed[participant_id] ?? '', last?.quantity ?? '0'),
  )
  const number = (fraction: string) => format.number(decimalOf(fraction.replace('-', ''), DIGITS))

  return (
    <ReasonDialog
      lotId={lot.lot_id}
      command={{ kind: 'award', shares }}
      title={t('shares.title')}
      consequence={t(isProposal ? 'shares.as_proposed' : 'shares.text')}
      confirm={t('cockpit.award_confirm')}
      hasReason={!isProposal}
      onClose={onClose}
    >
      <div className={classes.shares}>
        {rows.map(({ participant_id, last, currency }) => (
          <TextInput
            key={participant_id}
            label={cockpit.names[participant_id] ?? '–'}
            description={t('shares.offers', {
              price: format.exact(last?.price ?? '0', currency, lot.rules.decimals),
              quantity: format.number(last?.quantity ?? '0'),
            })}
            value={typed[participant_id] ?? ''}
            inputMode="decimal"
            error={faultOf(participant_id, last?.quantity ?? '0')}
            onChange={({ currentTarget: { value } }) =>
              setTyped((now) => ({ ...now, [participant_id]: value }))
            }
          />
        ))}
      </div>
      <p role="status" className={classes.sharesSum}>
        {t('shares.given', { given: number(given), wanted: format.number(lot.rules.quantity) })}{' '}
        {left.startsWith('-') && <b>{t('shares.too_much', { quantity: number(left) })}</b>}
        {!left.startsWith('-') && !left.startsWith('0/') && t('shares.left', { quantity: number(left) })}
      </p>
      {(!fits || isWrong) && <Notice tone="attention">{t('shares.does_not_fit')}</Notice>}
      {!isProposal && colleagues.length === 0 && (
        <Notice tone="attention">{t('cockpit.no_second_person')}</Notice>
      )}
    </ReasonDialog>
  )
}
