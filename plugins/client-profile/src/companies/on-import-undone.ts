import { onImportUndone } from '@gostiny/platform'
import { forgetImport } from './forget-import'

onImportUndone('client-profile', forgetImport)
