/** The four stamps of one comparison, ms: asked and answered here, received and sent there. */
export type Stamps = { asked: number; received: number; sent: number; answered: number }

/** How far the server's clock is ahead, and how long the way there and back took, ms. */
export type ClockSample = { offset: number; roundTrip: number }

export const sampleOf = ({ asked, received, sent, answered }: Stamps): ClockSample => ({
  offset: (received - asked + (sent - answered)) / 2,
  roundTrip: answered - asked - (sent - received),
})

/** Of several samples the one with the shortest way is nearest the truth: its error is at most half of the way. */
export const bestSample = (samples: readonly ClockSample[]): ClockSample | null =>
  samples.reduce<ClockSample | null>(
    (best, sample) => (best && best.roundTrip <= sample.roundTrip ? best : sample),
    null,
  )
