import { Popover } from '@mantine/core'
import { useState } from 'react'
import type { Figure } from '~/api/auction-reports.types'
import type { SupplierCard } from '~/api/auctions.types'
import { useTranslation } from '~/i18n/use-translation'
import { useFormat } from '~/ui/format/use-format'
import classes from './suppliers.module.css'

const FIGURES = ['win_rate', 'over_best', 'reliability', 'participation', 'under_ceiling'] as const
const SHOWN = ['win_rate', 'over_best', 'reliability'] as const

/** How a supplier did in auctions, in a line; on what it rests is shown by pointing at it or pressing it. */
export function SupplierRecord({ card: { name, invited, accepted, scorecard } }: { card: SupplierCard }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [isOpen, setOpen] = useState(false)
  if (!invited) return <span className={classes.quiet}>{t('supplier_search.no_record')}</span>
  const percent = (figure: NonNullable<Figure>) => format.percent((figure.value * 100).toFixed(1))

  return (
    <Popover opened={isOpen} onChange={setOpen} width={400} position="bottom-start" withinPortal>
      <Popover.Target>
        <button
          type="button"
          className={classes.record}
          aria-label={t('supplier_search.explain', { name })}
          onClick={() => setOpen(true)}
          onPointerEnter={({ pointerType }) => pointerType === 'mouse' && setOpen(true)}
          onPointerLeave={({ pointerType }) => pointerType === 'mouse' && setOpen(false)}
        >
          <span>{t('supplier_search.auctions', { count: accepted })}</span>
          {SHOWN.map((figure) => {
            const known = scorecard[figure]
            return (
              known && (
                <span key={figure}>
                  {t(`supplier_search.short.${figure}`, { percent: percent(known) })}
                  <small>{t('supplier_search.of_cases', { count: known.n })}</small>
                </span>
              )
            )
          })}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={classes.explained}>
        <dl>
          {scorecard.score !== null && (
            <div>
              <dt>{t('scorecard.score')}</dt>
              <dd>
                {scorecard.score} {t('scorecard.of_hundred')}
              </dd>
            </div>
          )}
          {FIGURES.map((figure) => {
            const known = scorecard[figure]
            return (
              <div key={figure}>
                <dt>{t(`scorecard.figures.${figure}`)}</dt>
                <dd>
                  {known
                    ? `${percent(known)} · ${t('scorecard.rests_on', { count: known.n })}`
                    : t('scorecard.no_case')}
                </dd>
              </div>
            )
          })}
        </dl>
        <p>{t('supplier_search.method', { count: scorecard.months })}</p>
      </Popover.Dropdown>
    </Popover>
  )
}
