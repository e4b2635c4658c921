import { Transform } from 'node:stream'

/** Joins what is written within one turn of the event loop: the compressor then flushes once, not for every tag. */
export function coalesce(): Transform {
  let waiting: Buffer[] = []
  let scheduled = false
  const push = (stream: Transform) => {
    scheduled = false
    if (waiting.length === 0) return
    stream.push(Buffer.concat(waiting))
    waiting = []
  }
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      waiting.push(chunk)
      if (!scheduled) setImmediate(push, this)
      scheduled = true
      done()
    },
    flush(done) {
      push(this)
      done()
    },
  })
}
