import type { DemoCompany, DemoPerson } from '../companies/types'
import { uuidOf } from './uuid'
import type { DemoEvent } from './types'

const FIRST_PAUSE_SECONDS = 8
const LONGEST_PAUSE_SECONDS = 95

/** One visit of one person: every act comes some seconds after the one before. */
export class Visit {
  readonly events: DemoEvent[] = []
  private at: number

  constructor(
    private readonly company: DemoCompany,
    private readonly person: DemoPerson,
    private readonly start: Date,
    private readonly next: () => number,
  ) {
    this.at = start.getTime()
  }

  add(kind: DemoEvent['kind'], facts: Partial<DemoEvent>): void {
    const seconds = FIRST_PAUSE_SECONDS + this.next() * (LONGEST_PAUSE_SECONDS - FIRST_PAUSE_SECONDS)
    this.at += Math.round(seconds * 1000)
    const id = uuidOf(
      'event',
      this.company.code,
      this.person.id,
      this.start.toISOString(),
      this.events.length,
    )
    this.events.push({
      id,
      companyId: this.company.id,
      personId: this.person.id,
      at: new Date(this.at),
      kind,
      ...facts,
    })
  }
}
