import { useTranslation } from '~/i18n/use-translation'
import { Icon } from '~/ui/glyphs/Icon'
import { comparisonStore, MAX_COMPARED, type Compared } from './comparison-store'
import classes from './comparison.module.css'
import { useComparison } from './use-comparison'

export function CompareButton({ card }: { card: Compared }) {
  const { t } = useTranslation()
  const compared = useComparison()
  const isCompared = compared.some(({ id }) => id === card.id)
  const isFull = !isCompared && compared.length >= MAX_COMPARED

  return (
    <button
      type="button"
      className={classes.toggle}
      aria-pressed={isCompared}
      aria-label={t('comparison.toggle_title', { title: card.title })}
      disabled={isFull}
      title={isFull ? t('comparison.full', { count: MAX_COMPARED }) : undefined}
      onClick={() => comparisonStore.toggle(card)}
    >
      <Icon name="compare" size={15} />
      {isCompared ? t('comparison.compared') : t('comparison.compare')}
    </button>
  )
}
