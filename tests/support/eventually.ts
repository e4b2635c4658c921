const PAUSE_MS = 50
const ATTEMPTS = 600

type Falsy = false | null | undefined | 0 | ''

/** Asks until the answer is truthy. @throws when it has not become so for a very long time. */
export async function eventually<T>(ask: () => Promise<T | Falsy>): Promise<T> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const answer = await ask()
    if (answer) return answer as T
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  throw new Error('it did not become true')
}
