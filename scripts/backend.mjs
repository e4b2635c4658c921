#!/usr/bin/env node
// Runs a command of the compiled backend with this machine's environment: node scripts/backend.mjs <command>
import { spawn } from 'node:child_process'
import { backendEntry } from './lib/paths.mjs'
import { environment } from './lib/local-environment.mjs'

const [command = '--help', ...args] = process.argv.slice(2)
const child = spawn(process.execPath, [backendEntry, command === 'dev' ? 'start' : command, ...args], {
  stdio: 'inherit',
  env: environment(),
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
