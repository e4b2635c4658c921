import type { MedusaContainer } from '@medusajs/framework/types'
import { CLIENT_PROFILE_MODULE, type ClientProfileService } from '../modules/client_profile'

export const profileService = (container: Pick<MedusaContainer, 'resolve'>): ClientProfileService =>
  container.resolve(CLIENT_PROFILE_MODULE) as ClientProfileService
