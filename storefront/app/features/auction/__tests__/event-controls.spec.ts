import { eventControlsOf } from '../event-controls'

test.each([
  [['draft', 'draft'], []],
  [['scheduled', 'prebid'], ['cancel']],
  [
    ['live', 'closed'],
    ['pause', 'extend', 'cancel'],
  ],
  [
    ['paused', 'closed'],
    ['resume', 'cancel'],
  ],
  [['suspended'], ['resume', 'cancel']],
  [
    ['live', 'paused'],
    ['pause', 'resume', 'extend', 'cancel'],
  ],
  [['awarded', 'cancelled', 'final'], ['cancel']],
  [['awarded', 'cancelled', 'not_awarded'], []],
] as const)('of lots that are %s an auction can %s', (phases, controls) => {
  expect(
    eventControlsOf(
      phases.map((phase) => ({ phase })),
      'english',
    ),
  ).toEqual(controls)
})

test('what ends by its own levels is not extended', () => {
  expect(eventControlsOf([{ phase: 'live' }], 'japanese')).toEqual(['pause', 'cancel'])
})
