import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { useTranslation } from '~/i18n/use-translation'
import { Section } from '~/ui/layout/Section'
import classes from './cockpit.module.css'

/** Where a lot that packages bind is decided: with the others, on the page of the auction. */
export function AwardTogether({ auctionId }: { auctionId: string }) {
  const { t } = useTranslation()
  return (
    <Section title={t('cockpit.award')} boxed>
      <p>{t('package_award.together')}</p>
      <div className={classes.controls}>
        <Button component={Link} to={`/auctions/${auctionId}`}>
          {t('package_award.to_event')}
        </Button>
      </div>
    </Section>
  )
}
