import { useTranslation } from '~/i18n/use-translation'
import { Tick } from '~/ui/form/Tick'
import { changeLot, type PartProps } from './draft-model'
import classes from './draft.module.css'
import { useRefusal } from './draft-errors'

/** A package is bid on only together with nothing else: all of its lots or none. It needs two others at least. */
const LEAST_LOTS = 3

/** Which lots a lot stands for together, where there are enough of them. */
export function PackageField({ draft, change, index }: PartProps & { index: number }) {
  const { t } = useTranslation()
  const refusal = useRefusal()
  const covers = draft.lots[index]!.covers
  if (draft.lots.length < LEAST_LOTS && !covers.length) return null
  const toggle = (place: number) =>
    change((now) =>
      changeLot(now, index, {
        covers: covers.includes(place)
          ? covers.filter((one) => one !== place)
          : [...covers, place].sort((a, b) => a - b),
      }),
    )
  const fault = refusal(`lots.${index}.covers`)

  return (
    <details className={classes.group} open={covers.length > 0 || undefined}>
      <summary>
        {t('auction_draft.package')}
        <span>{t('auction_draft.package_text')}</span>
      </summary>
      <div className={classes.row} role="group" aria-label={t('auction_draft.package')}>
        {draft.lots.map((lot, place) =>
          place === index || lot.covers.length > 0 ? null : (
            <Tick
              key={place}
              label={lot.title || t('auction_draft.lot', { number: place + 1 })}
              checked={covers.includes(place)}
              onChange={() => toggle(place)}
            />
          ),
        )}
      </div>
      {fault && (
        <p className={classes.wrong} role="alert">
          {fault}
        </p>
      )}
    </details>
  )
}
