import { Button, CloseButton } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import { Link, useLocation } from 'react-router'
import { Picture } from '~/ui/glyphs/Picture'
import { comparisonStore } from './comparison-store'
import classes from './comparison.module.css'
import { useComparison } from './use-comparison'

const ENOUGH = 2

/** What is being compared, at hand on every page until it is put away. */
export function ComparisonTray() {
  const { t } = useTranslation()
  const { pathname } = useLocation()
  const compared = useComparison()
  if (compared.length === 0 || pathname === '/comparison') return null

  return (
    <div className={classes.tray} role="region" aria-label={t('comparison.tray')}>
      <ul>
        {compared.map((product) => (
          <li key={product.id}>
            <Picture thumbnail={product.thumbnail} glyph={product.glyph} size={36} />
            <span>{product.title}</span>
            <CloseButton
              size="sm"
              aria-label={t('comparison.remove', { title: product.title })}
              onClick={() => comparisonStore.toggle(product)}
            />
          </li>
        ))}
      </ul>
      <div className={classes.trayActions}>
        <Button variant="subtle" color="gray" onClick={comparisonStore.clear}>
          {t('comparison.clear')}
        </Button>
        {compared.length >= ENOUGH && (
          <Button component={Link} to={`/comparison?ids=${compared.map(({ id }) => id).join(',')}`}>
            {t('comparison.show', { count: compared.length })}
          </Button>
        )}
      </div>
    </div>
  )
}
