import { MedusaService } from '@medusajs/framework/utils'

/** Owns the table `interest_event`, which is written and read by SQL only. */
export class CrmInterestsService extends MedusaService({}) {}
