import { Module } from '@medusajs/framework/utils'
import { ImportsModuleService } from './service'

export const IMPORTS_MODULE = 'imports'

export default Module(IMPORTS_MODULE, { service: ImportsModuleService })
