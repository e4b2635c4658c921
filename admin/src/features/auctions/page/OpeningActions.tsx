import Button from '@mui/material/Button'
import { useDataProvider } from 'react-admin'
import { useState } from 'react'
import { useT } from '../../../i18n/useT'
import type { Opening } from '../../../providers/contract/auction-opening'
import type { ConsoleProvider } from '../../../providers/types'
import { DialogForm } from '../../../ui/form/DialogForm'
import styles from './AuctionPage.module.css'

type Step = 'present' | 'open'

/** What staff may do for an opening: lay the platform's share on the table, open where two shares lie there. */
export function OpeningActions({ opening, onDone }: { opening: Opening; onDone: () => void }) {
  const t = useT()
  const provider = useDataProvider<ConsoleProvider>()
  const [asked, setAsked] = useState<Step | null>(null)
  const { event_id, is_closed, may_open, opened_at, presented } = opening
  const mayPresent = is_closed && !presented.some(({ holder }) => holder === 'platform')
  const steps: Step[] = [...(mayPresent ? ['present' as const] : []), ...(may_open ? ['open' as const] : [])]
  if (opened_at || !steps.length) return null

  const act = async (): Promise<void> => {
    await (asked === 'open' ? provider.openSealedOffers(event_id) : provider.presentPlatformShare(event_id))
    onDone()
  }

  return (
    <div className={styles.openingActions}>
      {steps.map((step) => (
        <Button key={step} variant="outlined" size="small" onClick={() => setAsked(step)}>
          {t(`auctions.opening.${step}`)}
        </Button>
      ))}
      {asked && (
        <DialogForm
          isOpen
          onClose={() => setAsked(null)}
          title={t(`auctions.opening.${asked}`)}
          lead={t(`auctions.opening.${asked}_lead`)}
          submitLabel={t(`auctions.opening.${asked}`)}
          done={asked === 'open' ? 'auctions.opening.done' : 'auctions.opening.presented'}
          onSubmit={act}
        />
      )}
    </div>
  )
}
