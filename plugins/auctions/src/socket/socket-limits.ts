/** Counts what is open under a name and refuses more than a limit. */
export class OpenCount {
  private readonly open = new Map<string, number>()

  constructor(private readonly most: number) {}

  /** @returns whether there was room for one more. */
  enter(name: string): boolean {
    const count = this.open.get(name) ?? 0
    if (count >= this.most) return false
    this.open.set(name, count + 1)
    return true
  }

  leave(name: string): void {
    const count = (this.open.get(name) ?? 0) - 1
    if (count > 0) this.open.set(name, count)
    else this.open.delete(name)
  }
}

/** Messages of one socket that may wait for their answers at a time. */
export const MOST_UNANSWERED = 100
/** Bytes a client may leave unread before it is hung up on. */
export const MOST_UNREAD_BYTES = 1_048_576

export const socketsByAddress = () => new OpenCount(Number(process.env.AUCTION_SOCKETS_PER_ADDRESS || 100))
export const socketsByPerson = () => new OpenCount(10)
