import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const MINUTES = 60

/** Wrong attempts one address may make at one account. */
const atAccountFromAddress = new RateLimiterMemory({ points: 10, duration: 15 * MINUTES })
/** Wrong attempts at one account from everywhere: an address can be changed. */
const atAccount = new RateLimiterMemory({ points: 50, duration: 15 * MINUTES })
/** Wrong attempts of one address at all accounts. */
const fromAddress = new RateLimiterMemory({ points: 300, duration: 15 * MINUTES })
/** Set-password mails to one account, and asked for by one address. */
const mailsToAccount = new RateLimiterMemory({ points: 3, duration: 15 * MINUTES })
const mailsFromAddress = new RateLimiterMemory({ points: 60, duration: 15 * MINUTES })

type Attempt = { account: string; address: string }

/** Counts a sign-in attempt before it is judged. @returns seconds to wait, or 0 when it may go on. */
export const countSignIn = ({ account, address }: Attempt): Promise<number> =>
  secondsToWait([
    atAccountFromAddress.consume(`${account} ${address}`),
    atAccount.consume(account),
    fromAddress.consume(address),
  ])

/** Takes a successful attempt off the count. */
export async function forgiveSignIn({ account, address }: Attempt): Promise<void> {
  await atAccountFromAddress.delete(`${account} ${address}`)
  await atAccount.reward(account)
  await fromAddress.reward(address)
}

/** Counts a request for a set-password mail. @returns seconds to wait, or 0. */
export const countPasswordMail = ({ account, address }: Attempt): Promise<number> =>
  secondsToWait([mailsToAccount.consume(account), mailsFromAddress.consume(address)])

async function secondsToWait(counts: Promise<RateLimiterRes>[]): Promise<number> {
  const settled = await Promise.allSettled(counts)
  const waits = settled.map((one) => {
    if (one.status === 'fulfilled') return 0
    if (!(one.reason instanceof RateLimiterRes)) throw one.reason
    return Math.ceil(one.reason.msBeforeNext / 1000)
  })
  return Math.max(...waits)
}
