import { MedusaService } from '@medusajs/framework/utils'
import { ImportMapping } from './models/import-mapping'
import { ImportRun } from './models/import-run'

/** Runs of imports and saved column mappings; both are used through SQL by `src/imports`. */
export class ImportsModuleService extends MedusaService({ ImportRun, ImportMapping }) {}
