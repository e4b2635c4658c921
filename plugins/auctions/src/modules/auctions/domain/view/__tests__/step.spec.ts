import { supplierStep } from '..'
import { lotWith, START } from '../../__tests__/lot'
import type { RecordedEvent } from '../../events'

describe('what a participant sees of an event', () => {
  it('is the reason why he is blocked and let in again; others see nothing of it', () => {
    const lot = lotWith()
    lot.wait(START)
    lot.ask({ kind: 'block', participant_id: 'anna', reason: 'no certificate' }, START + 1, 'staff')
    lot.ask({ kind: 'unblock', participant_id: 'anna', reason: 'it was found' }, START + 2, 'staff')
    const seen = (who: string) =>
      lot.record
        .slice(-2)
        .map((event, index) => supplierStep(lot.state, who, { ...event, seq: index + 1 } as RecordedEvent))
    expect(seen('anna')).toMatchObject([
      { kind: 'participant_blocked', is_own: true, reason: 'no certificate' },
      { kind: 'participant_unblocked', is_own: true, reason: 'it was found' },
    ])
    expect(seen('boris')).toEqual([null, null])
  })
})
