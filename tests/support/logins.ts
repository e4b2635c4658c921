import path from 'node:path'

export type DemoLogin = {
  where: 'portal' | 'console'
  email: string
  password: string
  who: string
  language: string
}

/** The demo trader's logins, as `npm start` prints them. */
export function demoLogins(): DemoLogin[] {
  const file = path.resolve(__dirname, '../../backend/.medusa/server/src/demo/logins.js')
  return (require(file) as { demoLogins: DemoLogin[] }).demoLogins
}

/** @throws when the demo trader has no such login. */
export function loginOf(
  where: DemoLogin['where'],
  match: (login: DemoLogin) => boolean = () => true,
): DemoLogin {
  const login = demoLogins().find((candidate) => candidate.where === where && match(candidate))
  if (!login) throw new Error(`the demo trader has no ${where} login like this`)
  return login
}
