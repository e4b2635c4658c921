import { spawn } from 'node:child_process'
import { root } from './paths.mjs'

const TAIL_BYTES = 8000

/**
 * Runs a command to its end and gives what it printed.
 * @throws Error with the end of its output when it fails, unless `tolerate` is set.
 */
export function run(command, args, { env = process.env, cwd = root, show = false, tolerate = false } = {}) {
  return new Promise((resolve, reject) => {
    let output = ''
    const child = spawn(command, args, { cwd, env, stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'] })
    const keep = (chunk) => (output = (output + chunk).slice(-TAIL_BYTES * 4))
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (code === 0 || tolerate) return resolve({ code, output })
      const how = signal ? `was ended by ${signal}` : `ended with code ${code}`
      reject(new Error(`${command} ${args.join(' ')} ${how}\n${output.slice(-TAIL_BYTES)}`))
    })
  })
}
