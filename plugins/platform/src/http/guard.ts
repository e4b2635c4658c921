import type { MiddlewareFunction } from '@medusajs/framework/http'

const guardNames = new WeakMap<object, string>()

/** Marks a middleware as a guard, so that the route table can show who keeps which door. */
export function guard<T extends MiddlewareFunction>(name: string, middleware: T): T {
  guardNames.set(middleware, name)
  return middleware
}

export const guardName = (middleware: object): string | undefined => guardNames.get(middleware)
