import { interactionId } from '../interaction-id'

describe('the id of an interaction', () => {
  it('is the same for the same fact and another for any other', () => {
    const id = interactionId('medusa.order', 'order_1', 'order.placed')
    expect(id).toBe(interactionId('medusa.order', 'order_1', 'order.placed'))
    expect(id).toMatch(/^int_[0-9a-f]{32}$/)
    expect(id).not.toBe(interactionId('medusa.order', 'order_1', 'order.canceled'))
    expect(id).not.toBe(interactionId('medusa.order', 'order_2', 'order.placed'))
  })
})
