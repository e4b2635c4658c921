import { readSettings } from '../settings'
import { commands } from './commands'

const usage = `Usage: gostiny <command>
${Object.entries(commands)
  .map(([name, { about }]) => `  ${name.padEnd(10)} ${about}`)
  .join('\n')}`

async function main(): Promise<void> {
  const [name, ...args] = process.argv.slice(2)
  const command = commands[name]
  if (!command) {
    process.stderr.write(`${usage}\n`)
    process.exitCode = name === '--help' ? 0 : 2
    return
  }
  await command.run(readSettings(process.env), args)
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n${process.env.DEBUG ? error.stack : ''}\n`)
  process.exit(1)
})
