import type { Participant } from './state'

/**
 * The participants of a lot in the order they were admitted. Never changed in place; a changed participant costs a copy
 * of the seats, not of the index by id.
 */
export class Roster {
  static readonly empty = new Roster(new Map(), [])

  private constructor(
    private readonly places: ReadonlyMap<string, number>,
    private readonly seats: readonly Participant[],
  ) {}

  get(id: string): Participant | undefined {
    const place = this.places.get(id)
    return place === undefined ? undefined : this.seats[place]
  }

  has = (id: string): boolean => this.places.has(id)
  keys = (): Iterable<string> => this.places.keys()
  values = (): readonly Participant[] => this.seats

  /** The roster with a participant changed, or admitted at the end. */
  with(participant: Participant): Roster {
    const place = this.places.get(participant.participant_id)
    if (place === undefined) {
      const places = new Map(this.places).set(participant.participant_id, this.seats.length)
      return new Roster(places, [...this.seats, participant])
    }
    const seats = this.seats.slice()
    seats[place] = participant
    return new Roster(this.places, seats)
  }

  /** The roster with every participant changed. */
  map = (change: (participant: Participant) => Participant): Roster =>
    new Roster(this.places, this.seats.map(change))
}
