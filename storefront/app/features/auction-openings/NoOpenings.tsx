import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { useTranslation } from '~/i18n/use-translation'
import { EmptyState } from '~/ui/states/EmptyState'

/** Nothing is open at all, or nothing that was looked for. */
export function NoOpenings({ isNarrowed }: { isNarrowed: boolean }) {
  const { t } = useTranslation()
  if (!isNarrowed)
    return <EmptyState glyph="paper" title={t('sourcing.none_title')} text={t('sourcing.none_text')} />
  return (
    <EmptyState
      glyph="paper"
      title={t('orders.nothing_title')}
      text={t('sourcing.nothing_text')}
      action={
        <Button component={Link} to="/auctions/openings" variant="default">
          {t('sourcing.show_all')}
        </Button>
      }
    />
  )
}
