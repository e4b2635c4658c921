// Makes docs/openapi.json from what runs: file routes, the zod schemas that validate them, and the words above the handlers.
import { createRequire } from 'node:module'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { inRoot, plugins } from './paths.mjs'

const require = createRequire(import.meta.url)
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

function routeFiles(directory) {
  if (!existsSync(directory)) return []
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(directory, entry.name)
    if (entry.isDirectory()) return entry.name === '__tests__' ? [] : routeFiles(full)
    return entry.name === 'route.ts' ? [full] : []
  })
}

/** The comment right above `export const GET` of a route file, as summary and description. */
function wordsAbove(source, method) {
  const [, comment] =
    source.match(
      new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s*export (?:const|async function) ${method}\\b`),
    ) ?? []
  const text = (comment ?? '')
    .replace(/^\s*\* ?/gm, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\{@link (\w+)\}/g, '$1')
    .trim()
  const [summary] = text.split(/(?<=\.)\s/)
  return { summary: summary?.replace(/\.$/, ''), description: text || undefined }
}

const matches = (matcher, route) =>
  matcher instanceof RegExp
    ? matcher.test(route)
    : new RegExp(`^${String(matcher).replace(/\*.*$/, '.*').replace(/:\w+/g, '[^/]+')}$`).test(
        route.replace(/:\w+/g, 'x'),
      )

const isExact = (matcher, route) => String(matcher).replace(/:\w+/g, ':') === route.replace(/:\w+/g, ':')

function contractsOf(routes, route, method, contractOf) {
  return routes
    .filter(
      ({ matcher, methods }) =>
        (!methods || methods.includes(method)) &&
        (isExact(matcher, route) || (String(matcher).includes('*') && matches(matcher, route))),
    )
    .flatMap(({ middlewares = [] }) =>
      middlewares.map((middleware) => contractOf(middleware)).filter(Boolean),
    )
}

function operation({ route, method, source, plugin, contracts, z }) {
  const toSchema = (schema) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  const pathParameters = [...route.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  const query = contracts.filter(({ where }) => where === 'query').map(({ schema }) => toSchema(schema))
  const queryParameters = query.flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).map(([name, schema]) => ({
      name,
      in: 'query',
      required: required.includes(name) && schema.default === undefined,
      schema,
    })),
  )
  const body = contracts.find(({ where }) => where === 'body')
  const refusal = {
    description: 'Refused',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } },
  }
  return {
    tags: [plugin],
    operationId: `${method.toLowerCase()}${route.replace(/[/:\-_]+(\w)/g, (_, letter) => letter.toUpperCase())}`,
    ...wordsAbove(source, method),
    security: route.startsWith('/admin')
      ? [{ staff: [] }]
      : /password-resets/.test(route)
        ? [{ portal: [] }]
        : [{ portal: [], person: [] }],
    parameters: [...pathParameters, ...queryParameters],
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: toSchema(body.schema) } } },
    }),
    responses: {
      200: { description: 'Done', content: { 'application/json': { schema: { type: 'object' } } } },
      '4XX': refusal,
    },
  }
}

/** Writes the reference of every route of ours. @returns how many operations it has. */
export async function writeOpenApi() {
  const { contractOf } = require(inRoot('plugins/platform/.medusa/server/src/index.js'))
  const { z } = require('@medusajs/framework/zod')
  const paths = {}
  let count = 0
  for (const plugin of plugins) {
    const api = inRoot('plugins', plugin, 'src/api')
    const compiled = inRoot('plugins', plugin, '.medusa/server/src/api')
    const middlewares = existsSync(path.join(compiled, 'middlewares.js'))
      ? require(path.join(compiled, 'middlewares.js')).default.routes
      : []
    for (const file of routeFiles(api).sort()) {
      const source = readFileSync(file, 'utf8')
      const route = `/${path
        .relative(api, path.dirname(file))
        .split(path.sep)
        .join('/')
        .replace(/\[(\w+)\]/g, ':$1')}`
      const handlers = require(path.join(compiled, path.relative(api, file)).replace(/\.ts$/, '.js'))
      for (const method of METHODS.filter((name) => handlers[name])) {
        const contracts = contractsOf(middlewares, route, method, contractOf)
        const address = route.replace(/:(\w+)/g, '{$1}')
        paths[address] = {
          ...paths[address],
          [method.toLowerCase()]: operation({ route, method, source, plugin, contracts, z }),
        }
        count++
      }
    }
  }
  const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))
  const field = {
    type: 'object',
    properties: { field: { type: 'string' }, code: { type: 'string' }, message: { type: 'string' } },
  }
  const document = {
    openapi: '3.1.0',
    info: {
      title: 'Gostiny',
      version,
      description:
        'Routes of the portal (`/store`) and of the staff (`/admin`). Money is a decimal string in major units, time is ISO 8601 in UTC, a refusal names its code and field. Medusa’s own staff routes are described in Medusa’s reference.',
    },
    servers: [{ url: '/' }],
    paths: Object.fromEntries(Object.entries(paths).sort()),
    components: {
      securitySchemes: {
        staff: {
          type: 'http',
          scheme: 'bearer',
          description: 'Token of POST /auth/user/emailpass, or the session cookie of the console.',
        },
        person: {
          type: 'http',
          scheme: 'bearer',
          description:
            'Token of POST /auth/customer/emailpass. The header x-company-id chooses the active company.',
        },
        portal: { type: 'apiKey', in: 'header', name: 'x-publishable-api-key' },
      },
      schemas: {
        Refusal: {
          type: 'object',
          required: ['type', 'code', 'message'],
          properties: {
            type: { type: 'string' },
            code: { type: 'string' },
            message: { type: 'string' },
            field: { type: 'string' },
            errors: { type: 'array', items: field },
            details: { type: 'object' },
          },
        },
      },
    },
  }
  writeFileSync(inRoot('docs/openapi.json'), `${JSON.stringify(document, null, 1)}\n`)
  return count
}
