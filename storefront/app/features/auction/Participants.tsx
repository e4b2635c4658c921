import { useTranslation } from '~/i18n/use-translation'
import type { Auction, AuctionParticipant } from '~/api/auctions.types'
import { usePreferences } from '~/session/use-preferences'
import { Time } from '~/ui/format/Time'
import { Section } from '~/ui/layout/Section'
import type { Column } from '~/ui/table/column'
import { DataTable } from '~/ui/table/DataTable'
import { LineCard } from '~/ui/table/LineCard'
import { isInvitationOpen, ParticipantActions } from './ParticipantActions'

/** Whom the buyer has invited and what came of it. */
export function Participants({ auction }: { auction: Auction }) {
  const { t } = useTranslation()
  const { language } = usePreferences()
  const isDraft = auction.state === 'draft'
  const answer = ({ state, seen_at }: AuctionParticipant) => {
    if (isDraft) return t('auction.to_be_invited')
    return state === 'invited' && seen_at ? t('auction.seen') : t(`auctions.answers.${state}`)
  }
  const columns: Column<AuctionParticipant>[] = [
    {
      id: 'name',
      header: t('cockpit.columns.name'),
      fixed: true,
      cell: ({ name }) => name,
      text: ({ name }) => name,
    },
    {
      id: 'answer',
      header: t('auctions.columns.answer'),
      cell: (row) => (
        <>
          {answer(row)}
          {row.declined_reason && `: ${row.declined_reason}`}
        </>
      ),
      text: answer,
    },
    {
      id: 'seen',
      header: t('auction.seen_at'),
      cell: ({ seen_at }) => (seen_at ? <Time at={seen_at} precision="minute" /> : '–'),
      text: ({ seen_at }) => seen_at ?? '',
    },
    ...(!auction.participants.some((row) => isInvitationOpen(auction, row))
      ? []
      : [
          {
            id: 'actions',
            header: t('cockpit.columns.actions'),
            cell: (row: AuctionParticipant) => <ParticipantActions auction={auction} row={row} />,
          },
        ]),
  ]
  if (!auction.participants.length)
    return (
      <Section title={t('cockpit.participants')}>
        <p>{t('auction.nobody_invited')}</p>
      </Section>
    )

  return (
    <Section title={t('cockpit.participants')}>
      <DataTable
        name="auction-invited"
        caption={t('cockpit.participants')}
        columns={columns}
        rows={[...auction.participants].sort((a, b) => a.name.localeCompare(b.name, language))}
        rowKey={({ id }) => id}
        card={(row) => (
          <LineCard
            title={row.name}
            note={
              <>
                {answer(row)} <ParticipantActions auction={auction} row={row} />
              </>
            }
          />
        )}
      />
    </Section>
  )
}
