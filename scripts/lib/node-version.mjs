import { stop } from './say.mjs'

/** Node 20.19, 22.12 or any later line. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (!fits)
    stop(
      `This is Node ${process.versions.node}. Install Node 20.19, 22.12 or later and run the same command again.`,
    )
}
