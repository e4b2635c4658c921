import { MedusaService } from '@medusajs/framework/utils'

/** Owns the tables of entitlements, which are written and read by SQL only. */
export class CrmDiscountsService extends MedusaService({}) {}
