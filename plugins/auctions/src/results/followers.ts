import type { MedusaContainer } from '@medusajs/framework/types'
import { wakeReaders } from '@gostiny/platform'

const followers = new Set<string>()

/** Has a reader woken whenever invitations, their answers or what lots came to may have changed. */
export const followAuctions = (reader: string): void => void followers.add(reader)

/** Wakes who follows auctions. A lost call costs seconds: a poll wakes all readers. */
export const wakeFollowers = (container: MedusaContainer): void => wakeReaders(container, [...followers])
