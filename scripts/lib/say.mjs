const isTerminal = process.stdout.isTTY
const paint = (code) => (text) => (isTerminal ? `\u001b[${code}m${text}\u001b[0m` : text)
export const bold = paint('1')
export const dim = paint('2')
const green = paint('32')

/** Ends the process with a sentence that says what to do. */
export class Stop extends Error {}
export const stop = (sentence) => {
  throw new Stop(sentence)
}

/** Runs a step, showing that it began, that it goes on, and how long it took (seconds). */
export async function step(title, work) {
  const began = Date.now()
  const seconds = () => `${((Date.now() - began) / 1000).toFixed(1)} s`
  if (!isTerminal) process.stdout.write(`• ${title} …\n`)
  const ticker =
    isTerminal && setInterval(() => process.stdout.write(`\r\u001b[K• ${title} … ${dim(seconds())}`), 200)
  try {
    const result = await work()
    process.stdout.write(
      isTerminal ? `\r\u001b[K${green('✓')} ${title} ${dim(seconds())}\n` : `✓ ${title} ${seconds()}\n`,
    )
    return result
  } catch (error) {
    process.stdout.write(isTerminal ? `\r\u001b[K✗ ${title}\n` : `✗ ${title}\n`)
    throw error
  } finally {
    clearInterval(ticker)
  }
}

/** Turns an error of the machine into a sentence that says what to do; keeps ours as they are. */
export function explain(error) {
  if (error instanceof Stop) return error.message
  const text = String(error?.message ?? error)
  if (error?.code === 'ENOSPC' || /ENOSPC|No space left/i.test(text))
    return 'The disk is full. Free at least 3 GB and run the same command again; nothing was lost.'
  if (/ENOTFOUND|EAI_AGAIN|network/i.test(text))
    return `The npm registry cannot be reached. Check the network and run the same command again.\n${text}`
  return error?.stack ?? text
}

/** Runs a script's main function; a failure prints its sentence and exits 1. */
export async function main(work) {
  try {
    await work()
  } catch (error) {
    process.stderr.write(`\n${explain(error)}\n`)
    process.exitCode = 1
  }
}
