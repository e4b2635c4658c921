import { makeLiveHub, type Source } from '../liveHub'

/** A stream in the hands of the test. */
class FakeSource implements Source {
  isClosed = false
  private readonly listeners = new Map<string, (event: { data?: string }) => void>()

  constructor(readonly address: string) {}

  addEventListener(kind: string, listener: (event: { data?: string }) => void): void {
    this.listeners.set(kind, listener)
  }

  close(): void {
    this.isClosed = true
  }

  say(kind: string, message?: object): void {
    this.listeners.get(kind)?.({ data: message && JSON.stringify(message) })
  }
}

const settled = () => jest.advanceTimersByTime(1000)

describe('the stream of live messages', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  const hubWithSources = () => {
    const sources: FakeSource[] = []
    const hub = makeLiveHub((address) => {
      const source = new FakeSource(address)
      sources.push(source)
      return source
    })
    return { hub, sources }
  }

  it('opens one stream for all topics asked for at once', () => {
    const { hub, sources } = hubWithSources()
    hub.subscribe('b', jest.fn())
    hub.subscribe('a:1', jest.fn())
    settled()
    expect(sources.map(({ address }) => address)).toEqual(['/admin/live?topic=a%3A1&topic=b'])
  })

  it('tells a message to those who asked for its topic alone', () => {
    const { hub, sources } = hubWithSources()
    const [one, other] = [jest.fn(), jest.fn()]
    hub.subscribe('one', one)
    hub.subscribe('other', other)
    settled()
    sources[0]?.say('change', { topic: 'one', count: 2 })
    expect(one).toHaveBeenCalledWith({ topic: 'one', count: 2 })
    expect(other).not.toHaveBeenCalled()
  })

  it('keeps the stream when a topic is left and asked for again within a moment', () => {
    const { hub, sources } = hubWithSources()
    const leave = hub.subscribe('one', jest.fn())
    settled()
    leave()
    hub.subscribe('one', jest.fn())
    settled()
    expect(sources).toHaveLength(1)
    expect(sources[0]?.isClosed).toBe(false)
  })

  it('closes the stream when nobody listens any more', () => {
    const { hub, sources } = hubWithSources()
    hub.subscribe('one', jest.fn())()
    hub.subscribe('two', jest.fn())()
    settled()
    expect(sources).toHaveLength(0)

    const leave = hub.subscribe('three', jest.fn())
    settled()
    leave()
    settled()
    expect(sources[0]?.isClosed).toBe(true)
    expect(hub.state()).toBe('idle')
  })

  it('says whether it follows the server', () => {
    const { hub, sources } = hubWithSources()
    const states: string[] = []
    hub.watchState(() => states.push(hub.state()))
    hub.subscribe('one', jest.fn())
    settled()
    sources[0]?.say('open')
    sources[0]?.say('error')
    sources[0]?.say('open')
    expect(states).toEqual(['connecting', 'open', 'lost', 'open'])
  })
})
