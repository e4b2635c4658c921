import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { Company } from '../../providers/contract/companies'
import type { ConsoleProvider } from '../../providers/types'
import { ErrorState } from '../../ui/state/ErrorState'
import { BlockSkeleton, LinesSkeleton } from '../../ui/state/Skeletons'
import { AddressesPanel } from './AddressesPanel'
import { AuctionsPanels } from './AuctionsPanels'
import styles from './CompanyPage.module.css'
import { DiscountsPanel } from './DiscountsPanel'
import { FactsPanel } from './FactsPanel'
import { HierarchyPanel } from './HierarchyPanel'
import { InterestsPanel } from './InterestsPanel'
import { PeoplePanel } from './PeoplePanel'
import { ProductsPanel } from './ProductsPanel'
import { RevenuePanel } from './RevenuePanel'
import { RfmPanel } from './RfmPanel'
import { RhythmPanel } from './RhythmPanel'
import { ScopePanel } from './ScopePanel'
import { TermsPanel } from './TermsPanel'
import { Timeline } from './Timeline'
import type { ProfileQuery } from './useProfile'

export function Overview({ company, profile }: { company: Company; profile: ProfileQuery }) {
  const provider = useDataProvider<ConsoleProvider>()
  const people = useQuery({
    queryKey: ['people', company.id],
    queryFn: () => provider.people(company.id),
  })

  return (
    <div className={styles.columns}>
      <div className={`${styles.column} ${styles.left}`}>
        <FactsPanel company={company} />
        <PeoplePanel
          companyId={company.id}
          people={people.data}
          error={people.error}
          onChanged={people.refetch}
        />
        <TermsPanel company={company} />
        <AddressesPanel companyId={company.id} country={company.country} />
        <HierarchyPanel companyId={company.id} />
        {company.roles.includes('supplier') && <ScopePanel companyId={company.id} />}
      </div>
      <div className={`${styles.column} ${styles.centre}`}>
        <Timeline companyId={company.id} people={people.data ?? []} />
      </div>
      <div className={`${styles.column} ${styles.right}`}>
        {profile.error && !profile.data && <ErrorState error={profile.error} onRetry={profile.refetch} />}
        {profile.isPending && <Waiting />}
        {profile.data && (
          <>
            <RhythmPanel profile={profile.data} />
            <RevenuePanel orders={profile.data.orders} />
            <RfmPanel profile={profile.data} />
            <InterestsPanel interests={profile.data.interests} />
            <DiscountsPanel discounts={profile.data.discounts} />
            <AuctionsPanels auctions={profile.data.auctions} companyId={company.id} />
            <ProductsPanel orders={profile.data.orders} />
          </>
        )}
      </div>
    </div>
  )
}

function Waiting() {
  return (
    <>
      <BlockSkeleton height={120} />
      <BlockSkeleton height={180} />
      <LinesSkeleton lines={6} />
    </>
  )
}
