import type { OverviewAnswer, ProfileAnswer, ProfileVerbs, TimelineAnswer } from '../contract/profiles'
import { request } from './http'

const timelinePage = 40

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
}
