import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export type Route = { method: string; path: string; file: string }

const root = path.resolve(__dirname, '../..')
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** File routes below an api folder, compiled: every handler a route.js exports. */
function routesBelow(folder: string, base = folder): Route[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name)
    if (entry.isDirectory()) return routesBelow(full, base)
    if (entry.name !== 'route.js') return []
    const source = readFileSync(full, 'utf8')
    const place = path.relative(base, folder).split(path.sep).join('/')
    return methods
      .filter((method) =>
        new RegExp(`exports(\\.${method} = |, "${method}")|\\b${method}: function|get ${method}\\(`).test(
          source,
        ),
      )
      .map((method) => ({
        method,
        path: `/${place.replace(/\[(\w+)\]/g, ':$1')}`,
        file: path.relative(root, full),
      }))
  })
}

const apiFolder = (plugin: string) => path.join(root, 'plugins', plugin, '.medusa/server/src/api')

/** Routes of all our plugins. */
export const pluginRoutes = (): Route[] =>
  readdirSync(path.join(root, 'plugins')).flatMap((plugin) => {
    try {
      return routesBelow(apiFolder(plugin))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
      throw error
    }
  })

/** Medusa's own routes. */
export const coreRoutes = (): Route[] =>
  routesBelow(path.join(root, 'node_modules/@medusajs/medusa/dist/api'))

/** Fills `:name` segments. */
export const fill = (route: string, values: Record<string, string>, otherwise = 'x'): string =>
  route.replace(/:(\w+)/g, (_whole, name) => encodeURIComponent(values[name] ?? otherwise))
