/** What watchers of the same view are sent: everything up to `seq`, as the JSON text of a room and its new steps. */
export type Update = { seq: number; text: string }

/** Somebody who watches a room over a stream or a socket. */
export type Watcher = {
  /** Seq up to which it was told. */
  sent: number
  push: (update: Update) => void
  /** Whether what was pushed before still waits for the network. */
  isSlow: () => boolean
  /** Ends the connection of a watcher that has been slow for too long. */
  drop: () => void
}

/** Bytes that may wait for the network before a watcher is given no more. */
export const MOST_WAITING_BYTES = 65_536
