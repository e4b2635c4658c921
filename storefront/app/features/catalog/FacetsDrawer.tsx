import { Button, Drawer } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconAdjustmentsHorizontal } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import type { CatalogQuery } from './catalog-query'
import classes from './catalog.module.css'

/** The filters where there is no room beside the list. */
export function FacetsDrawer({ query, children }: { query: CatalogQuery; children: ReactNode }) {
  const { t } = useTranslation()
  const [opened, { open, close }] = useDisclosure()
  const chosen = Object.values(query.filters).flat().length

  return (
    <>
      <Button
        className={classes.drawerButton}
        variant="default"
        leftSection={<IconAdjustmentsHorizontal size={18} stroke={1.5} />}
        onClick={open}
      >
        {chosen > 0 ? t('catalog.filters_chosen', { count: chosen }) : t('catalog.filters')}
      </Button>
      <Drawer
        opened={opened}
        onClose={close}
        size="min(88vw, 360px)"
        title={t('catalog.filters')}
        closeButtonProps={{ 'aria-label': t('states.close') }}
      >
        {children}
        <Button fullWidth mt="md" onClick={close}>
          {t('catalog.show_results')}
        </Button>
      </Drawer>
    </>
  )
}
