import type {
  ClientProfile,
  InteractionKind,
  OverviewAnswer,
  ProfileRow,
  RebuildAnswer,
  TimelineAnswer,
  TimelineEntry,
} from '@gostiny/client-profile/api'

export type * from '@gostiny/client-profile/api'

export type Overview = OverviewAnswer['overview']
/** One making anew of all profiles from the ledger. */
export type Rebuild = NonNullable<RebuildAnswer['rebuild']>
export type ClientRow = ProfileRow & { id: string }
export type { ClientProfile, TimelineAnswer, TimelineEntry }

export type TimelineQuestion = {
  companyId: string
  kinds?: InteractionKind[]
  personId?: string
  /** The cursor the last page ended with. */
  before?: string
}

export type ProfileVerbs = {
  clientProfile: (companyId: string) => Promise<ClientProfile>
  timeline: (question: TimelineQuestion, signal?: AbortSignal) => Promise<TimelineAnswer>
  overview: () => Promise<Overview>
  rebuildProfiles: () => Promise<Rebuild | null>
  latestRebuild: () => Promise<Rebuild | null>
}
