import { createServer } from 'node:net'
import { stop } from './say.mjs'

const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })

/** @throws a sentence naming the variable to set when a port is taken. */
export async function checkPorts(ports) {
  for (const [variable, port] of Object.entries(ports))
    if (!(await isFree(port)))
      stop(
        `Port ${port} is in use. Stop what uses it (perhaps Gostiny is already running), or choose another: ${variable}=${port + 1} npm start`,
      )
}
