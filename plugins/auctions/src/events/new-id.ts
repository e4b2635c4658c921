import { generateEntityId } from '@medusajs/framework/utils'

/** Prefixes of the ids of this plugin. */
export type IdKind = 'auc' | 'lot' | 'loti' | 'apart' | 'amsg' | 'adoc' | 'aappl' | 'adis' | 'adie' | 'awh'

export const newId = (kind: IdKind): string => generateEntityId(undefined, kind)
