import {
  IconBuildingStore,
  IconFileImport,
  IconGavel,
  IconLayoutDashboard,
  IconMail,
  IconPackage,
  IconReceipt,
  IconTags,
  type Icon,
} from '@tabler/icons-react'

type Destination = {
  name: 'dashboard' | 'companies' | 'orders' | 'auctions' | 'products' | 'price_lists' | 'imports' | 'mails'
  path: string
  /** Other addresses that belong to the same place. */
  also?: string[]
  icon: Icon
}

/** The places of the console in the order of the rail. */
export const destinations: Destination[] = [
  { name: 'dashboard', path: '/', icon: IconLayoutDashboard },
  {
    name: 'companies',
    path: '/companies',
    also: ['/clients', '/groups'],
    icon: IconBuildingStore,
  },
  { name: 'orders', path: '/orders', icon: IconReceipt },
  { name: 'auctions', path: '/auctions', also: ['/auction-savings'], icon: IconGavel },
  { name: 'products', path: '/products', icon: IconPackage },
  { name: 'price_lists', path: '/price-lists', icon: IconTags },
  { name: 'imports', path: '/imports', icon: IconFileImport },
  { name: 'mails', path: '/mails', icon: IconMail },
]

/** How many destinations a phone shows in its bottom bar; the rest wait under “More”. */
export const barDestinations = 4

export const isHere = ({ path, also = [] }: Destination, pathname: string): boolean =>
  path === '/' ? pathname === '/' : [path, ...also].some((start) => `${pathname}/`.startsWith(`${start}/`))
