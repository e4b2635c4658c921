import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')

function migrationFiles(directory: string): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(directory, entry.name)
    if (entry.isDirectory()) return /node_modules|\.medusa/.test(entry.name) ? [] : migrationFiles(full)
    return /migrations$/.test(directory) && entry.name.endsWith('.ts') ? [full] : []
  })
}

describe('migrations', () => {
  const files = migrationFiles(path.join(root, 'plugins')).filter((file) =>
    /extends Migration\b/.test(readFileSync(file, 'utf8')),
  )

  it('have names unique in the whole house: Medusa keeps one list of those already run', () => {
    const names = files.map((file) => path.basename(file, '.ts'))
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  it('are classes named as their files', () => {
    const strangers = files.filter(
      (file) => !readFileSync(file, 'utf8').includes(`class ${path.basename(file, '.ts')} `),
    )
    expect(strangers).toEqual([])
  })
})
