import type { Command } from '../domain'
import type { Answer } from './answer'

/** The record cannot be reached: nothing was acknowledged, what was sent may be sent again with the same key. */
export class Unavailable extends Error {
  readonly code = 'unavailable'

  constructor() {
    super('the record of the auction cannot be reached')
  }
}

/** A command that waits for its answer, until it is settled, fails or its patience is over. */
export class Pending {
  isOver = false

  constructor(
    readonly command: Command & { key: string },
    /** When it arrived, ms of the reference clock. */
    readonly at: number,
    /** Until when it may wait before its sender is told that the auction is unavailable, monotonic ms. */
    readonly patience: number,
    private readonly resolve: (answer: Answer) => void,
    private readonly reject: (error: Error) => void,
  ) {}

  settle(answer: Answer): void {
    this.isOver = true
    this.resolve(answer)
  }

  fail(error: Error): void {
    this.isOver = true
    this.reject(error)
  }

  /** Fails when it has waited too long by `now`, monotonic ms. */
  giveUp(now: number): void {
    if (!this.isOver && now > this.patience) this.fail(new Unavailable())
  }
}
