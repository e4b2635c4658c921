import { MedusaService } from '@medusajs/framework/utils'
import { CompanyCreditEntry } from './models/company-credit-entry'

/** Owns credit entries; carts and orders are Medusa's own. */
export class PurchasingModuleService extends MedusaService({ CompanyCreditEntry }) {}
