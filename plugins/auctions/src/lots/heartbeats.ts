/** Ways there and back that are kept of one connection, the newest ones. */
export const MOST_SAMPLES = 1_000

/** Heartbeats of one connection since they were stored last. */
export class Heartbeats {
  private roundTrips: number[] = []
  private missed = 0

  /** @param ms the way there and back */
  heard(ms: number): void {
    this.roundTrips.push(Math.round(ms))
    if (this.roundTrips.length > MOST_SAMPLES) this.roundTrips.shift()
  }

  miss(): void {
    this.missed += 1
  }

  /** How many were heard and not taken yet. */
  get count(): number {
    return this.roundTrips.length
  }

  /** What came together since the last call. */
  take(): { round_trips: number[]; missed: number } {
    const taken = { round_trips: this.roundTrips, missed: this.missed }
    this.roundTrips = []
    this.missed = 0
    return taken
  }
}
