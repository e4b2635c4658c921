import { useT } from '../../../i18n/useT'
import type { AuctionLot } from '../../../providers/contract/auctions'
import { Panel } from '../../../ui/page/Panel'
import { LocalTable } from '../../../ui/table/LocalTable'
import type { Column } from '../../../ui/table/types'
import { Figure } from '../../../ui/values/Figure'
import { Money } from '../../../ui/values/Money'

type Item = AuctionLot['items'][number]

/** What is bought in a lot. */
export function ItemsPanel({ lot, currency }: { lot: AuctionLot; currency: string }) {
  const t = useT()
  const columns: Column<Item>[] = [
    { id: 'title', label: t('auctions.page.items'), width: 340, text: ({ title }) => title },
    { id: 'sku', label: 'SKU', isWide: true, text: ({ sku }) => sku },
    {
      id: 'quantity',
      label: t('auctions.page.quantity'),
      isFigure: true,
      text: ({ quantity }) => quantity,
      render: ({ quantity }) => <Figure value={quantity} />,
    },
    {
      id: 'own_price',
      label: t('auctions.page.own_price'),
      isFigure: true,
      text: ({ own_price }) => own_price,
      render: ({ own_price }) => <Money amount={own_price} currency={currency} isPrice />,
    },
  ]

  return (
    <Panel
      title={t('auctions.page.items')}
      note={
        lot.ceiling && (
          <>
            {t('auctions.fields.ceiling')} <Money amount={lot.ceiling} currency={currency} />
          </>
        )
      }
    >
      <LocalTable
        id="auction-items"
        label={t('auctions.page.items')}
        columns={columns}
        rows={lot.items ?? []}
      />
    </Panel>
  )
}
