import { BlockList, isIP } from 'node:net'

const listOf = (networks: string, family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList()
  for (const [address, bits] of networks.split(' ').map((network) => network.split('/')))
    list.addSubnet(address, Number(bits), family)
  return list
}

/** Networks that are nobody's business outside: private, local, reserved. */
const closed4 = listOf(
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 ' +
    '192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4',
  'ipv4',
)
/** Of IPv6 only what is routed globally is open, without its tunnels and examples. */
const open6 = listOf('2000::/3', 'ipv6')
const closed6 = listOf('2001::/23 2001:db8::/32 2002::/16', 'ipv6')

/** Whether a connection to an address may be made for somebody outside. */
export function isOpenAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 4) return !closed4.check(address, 'ipv4')
  return family === 6 && open6.check(address, 'ipv6') && !closed6.check(address, 'ipv6')
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** This very machine, which is open while developing. */
export const isLoopback = ({ hostname }: URL): boolean => LOOPBACK.has(hostname)

/** An address literal, or null for a name. */
export const literalOf = ({ hostname }: URL): string | null => {
  const bare = hostname.replace(/^\[|\]$/g, '')
  return isIP(bare) ? bare : null
}

/** Why an endpoint cannot be told, or null. Whether a name leads to an open address is seen when it is called. */
export function endpointFault(text: string, isDevelopment: boolean): 'auction_webhook_url' | null {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || url.username || url.password || url.hash) return 'auction_webhook_url'
  if (isDevelopment && isLoopback(url)) return /^https?:$/.test(url.protocol) ? null : 'auction_webhook_url'
  const literal = literalOf(url)
  const isOpen = literal ? isOpenAddress(literal) : !isLoopback(url)
  return url.protocol === 'https:' && isOpen ? null : 'auction_webhook_url'
}
