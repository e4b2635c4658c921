import { MedusaService } from '@medusajs/framework/utils'
import { ReaderWatermark } from './models/reader-watermark'

/** Holds the platform's own tables; readers and idempotency keys are used through SQL. */
export class PlatformModuleService extends MedusaService({ ReaderWatermark }) {}
