import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { IconPencil } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { useState } from 'react'
import { useLocaleTag, useT } from '../../i18n/useT'
import type { CompanyAddress } from '../../providers/contract/companies'
import type { ConsoleProvider } from '../../providers/types'
import { Panel } from '../../ui/page/Panel'
import { countryName } from '../../vocabulary/countries'
import { AddressDialog } from './AddressDialog'
import styles from './CompanyPage.module.css'

/** Where the company takes delivery. */
export function AddressesPanel({ companyId, country }: { companyId: string; country: string | null }) {
  const t = useT()
  const locale = useLocaleTag()
  const provider = useDataProvider<ConsoleProvider>()
  const [edited, setEdited] = useState<CompanyAddress | 'new'>()
  const { data: addresses, refetch } = useQuery({
    queryKey: ['addresses', companyId],
    queryFn: () => provider.addresses(companyId),
  })

  return (
    <Panel
      title={t('company_page.addresses.title')}
      note={addresses?.length || undefined}
      actions={
        <Button variant="text" onClick={() => setEdited('new')}>
          {t('company_page.people.add')}
        </Button>
      }
    >
      {addresses?.length === 0 && <p className={styles.small}>{t('company_page.addresses.empty')}</p>}
      {addresses?.map((address) => (
        <div key={address.id} className={styles.person}>
          <div className={styles.personHead}>
            <strong>{address.title}</strong>
            <IconButton
              aria-label={t('company_page.addresses.edit', { title: address.title })}
              onClick={() => setEdited(address)}
              sx={{ width: 24, height: 24 }}
            >
              <IconPencil size={15} stroke={1.6} />
            </IconButton>
          </div>
          <div className={styles.small}>
            {[
              address.address_1,
              address.address_2,
              [address.postal_code, address.city].filter(Boolean).join(' '),
              countryName(address.country_code, locale),
            ]
              .filter(Boolean)
              .join(', ')}
            {address.is_default && ` · ${t('company_page.addresses.default')}`}
          </div>
        </div>
      ))}
      {edited && (
        <AddressDialog
          companyId={companyId}
          address={edited === 'new' ? undefined : edited}
          country={country}
          onClose={() => setEdited(undefined)}
          onSaved={refetch}
        />
      )}
    </Panel>
  )
}
