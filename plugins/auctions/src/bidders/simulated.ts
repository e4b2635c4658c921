import type { RecordedEvent } from '../modules/auctions/domain'

/** Who stands in the record for a simulated supplier, in the place of a person. */
export const SIMULATED = 'simulated'

/** Whether an event was brought about by a simulated supplier. */
export const isSimulated = ({ cause }: RecordedEvent): boolean => cause?.actor.person_id === SIMULATED
