import type {
  OverviewAnswer,
  ProfileAnswer,
  RebuildAnswer,
  ProfileVerbs,
  TimelineAnswer,
} from '../contract/profiles'
import { request } from './http'

const timelinePage = 40
const rebuildPath = '/admin/client-profiles/rebuild'

export const profileVerbs: ProfileVerbs = {
  clientProfile: async (companyId) => {
    const { profile } = await request<ProfileAnswer>(`/admin/client-profiles/${companyId}`)
    return profile
  },

  timeline: ({ companyId, kinds, personId, before }, signal) =>
    request<TimelineAnswer>(`/admin/client-profiles/${companyId}/timeline`, {
      query: { kinds: kinds?.join(','), person_id: personId, before, limit: timelinePage },
      signal,
    }),

  overview: async () => (await request<OverviewAnswer>('/admin/client-profile-overview')).overview,

  rebuildProfiles: async () =>
    (await request<RebuildAnswer>(rebuildPath, { method: 'POST', body: {} })).rebuild,

  latestRebuild: async () => (await request<RebuildAnswer>(rebuildPath)).rebuild,
}
