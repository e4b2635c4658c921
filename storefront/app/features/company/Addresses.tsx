import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from '~/i18n/use-translation'
import type { SavedAddress } from '~/api/company.types'
import { RemoveButton } from '~/ui/form/RemoveButton'
import { Section } from '~/ui/layout/Section'
import { EmptyState } from '~/ui/states/EmptyState'
import { useShell } from '../shell/use-shell'
import { AddressForm } from './AddressForm'
import { AddressLines } from './AddressLines'
import classes from './company.module.css'
import { useEdited } from './use-edited'

type Props = { addresses: SavedAddress[]; country: string | null }

export function Addresses({ addresses, country }: Props) {
  const { t } = useTranslation()
  const { may } = useShell()
  const [edited, setEdited] = useEdited('address')
  const mayManage = may('address:manage')
  const address = addresses.find(({ id }) => id === edited) ?? null
  const isOpen = mayManage && (address !== null || edited === 'new')

  return (
    <Section
      title={t('company.addresses')}
      aside={
        mayManage && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={16} />}
            onClick={() => setEdited('new')}
          >
            {t('company.add_address')}
          </Button>
        )
      }
    >
      {addresses.length === 0 && (
        <EmptyState glyph="rack" title={t('company.no_addresses')} text={t('company.no_addresses_text')} />
      )}
      <ul className={classes.list}>
        {addresses.map((shown) => (
          <li key={shown.id}>
            <div>
              <AddressLines address={shown} />
              {shown.is_default && <p className={classes.mark}>{t('company.default_address')}</p>}
            </div>
            {mayManage && (
              <div className={classes.actions}>
                <Button
                  variant="subtle"
                  color="gray"
                  size="compact-sm"
                  aria-label={t('company.edit_title', { title: shown.title ?? shown.address_1 })}
                  onClick={() => setEdited(shown.id)}
                >
                  {t('company.edit')}
                </Button>
                <RemoveButton
                  action="/company"
                  intent="remove_address"
                  id={shown.id}
                  name={shown.title ?? shown.address_1}
                  text={t('company.remove_address_text')}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
      {isOpen && <AddressForm address={address} country={country} onClose={() => setEdited(null)} />}
    </Section>
  )
}
