import { eventControlsOf } from '../event-controls'

test.each([
  [['scheduled', 'prebid'], []],
  [['live', 'closed'], ['pause']],
  [['paused', 'closed'], ['resume']],
  [['suspended'], ['resume']],
  [
    ['live', 'paused'],
    ['pause', 'resume'],
  ],
  [['awarded', 'cancelled', 'final'], []],
] as const)('of lots that are %s an auction can %s', (phases, controls) => {
  expect(eventControlsOf(phases.map((phase) => ({ phase })))).toEqual(controls)
})
