import { defineMiddlewares } from '@medusajs/framework/http'
import { allow } from '@gostiny/companies'
import { validate } from '@gostiny/platform'
import { eventAwardBody } from '../events/award-event'
import { eventCommand, staffEventCommand } from '../events/event-commands'
import {
  decisionBody,
  disputeBody,
  disputesQuery,
  replyBody,
  withdrawalBody as disputeWithdrawalBody,
} from '../disputes/dispute-bodies'
import { eventBody } from '../events/event-body'
import { presentBody, publishBody, thirdShareBody } from '../sealing/sealing-body'
import '../messages'
import { stampArrival } from './arrival'
import { bidSteps } from './bid-steps'
import {
  adminEventsQuery,
  protocolQuery,
  recordQuery,
  simulatedBiddersBody,
  staffCommand,
} from './admin/auction-events/validators'
import { flagsQuery, reviewBody } from './admin/auction-flags/validators'
import { deliveriesQuery, webhookBody, webhookSwitch } from './store/auction-webhooks/validators'
import { answerBody, eventsQuery, messageBody } from './store/auction-events/validators'
import { codesQuery } from './store/cpv-codes/validators'
import {
  applicationBody,
  documentBody,
  invitationBody,
  openingsQuery,
  rehearsalBody,
  reminderBody,
  verdictBody,
  withdrawalBody,
} from './store/auction-events/sourcing-validators'
import { pulseBody, surrogateBody } from './store/auction-lots/validators'
import { simulationBody } from '../simulation/asked-simulation'
import { scopeBody, suppliersQuery } from './store/auction-suppliers/validators'
import { adminSavingsQuery, pageQuery, savingsQuery } from '../savings/savings-query'

const view = allow('auction:view')
const run = allow('auction:run')
const bid = allow('auction:bid')
const act = allow('auction:run', 'auction:bid')
const events = '/store/auction-events'
const lots = '/store/auction-lots'
const webhooks = '/store/auction-webhooks'

export default defineMiddlewares({
  routes: [
    { matcher: events, methods: ['GET'], middlewares: [view, validate(eventsQuery, 'query')] },
    { matcher: events, methods: ['POST'], middlewares: [run, validate(eventBody, 'body')] },
    { matcher: `${events}/:id`, methods: ['GET'], middlewares: [view] },
    { matcher: `${events}/:id`, methods: ['POST'], middlewares: [run, validate(eventBody, 'body')] },
    { matcher: `${events}/:id`, methods: ['DELETE'], middlewares: [run] },
    {
      matcher: `${events}/:id/publish`,
      methods: ['POST'],
      middlewares: [run, validate(publishBody, 'body')],
    },
    { matcher: `${events}/:id/opening`, methods: ['GET', 'POST'], middlewares: [run] },
    {
      matcher: `${events}/:id/opening/shares`,
      methods: ['POST'],
      middlewares: [run, validate(presentBody, 'body')],
    },
    {
      matcher: `${events}/:id/commands`,
      methods: ['POST'],
      middlewares: [run, validate(eventCommand, 'body')],
    },
    { matcher: `${events}/:id/award`, methods: ['GET'], middlewares: [run] },
    {
      matcher: `${events}/:id/award`,
      methods: ['POST'],
      middlewares: [run, validate(eventAwardBody, 'body')],
    },
    {
      matcher: '/admin/auction-events/:id/commands',
      methods: ['POST'],
      middlewares: [validate(staffEventCommand, 'body')],
    },
    {
      matcher: '/store/sealed-shares/:token',
      methods: ['POST'],
      middlewares: [validate(thirdShareBody, 'body')],
    },
    { matcher: `${events}/:id/answer`, methods: ['POST'], middlewares: [bid, validate(answerBody, 'body')] },
    { matcher: `${events}/:id/messages`, methods: ['GET'], middlewares: [view] },
    {
      matcher: `${events}/:id/messages`,
      methods: ['POST'],
      middlewares: [act, validate(messageBody, 'body')],
    },
    {
      matcher: '/store/auction-suppliers',
      methods: ['GET'],
      middlewares: [run, validate(suppliersQuery, 'query')],
    },
    {
      matcher: '/store/cpv-codes',
      methods: ['GET'],
      middlewares: [allow('company:view'), validate(codesQuery, 'query')],
    },
    {
      matcher: '/store/units',
      methods: ['GET'],
      middlewares: [allow('company:view'), validate(codesQuery, 'query')],
    },
    {
      matcher: `${events}/:id/documents`,
      methods: ['POST'],
      bodyParser: { sizeLimit: '8mb' },
      middlewares: [run, validate(documentBody, 'body')],
    },
    { matcher: `${events}/:id/documents/:document`, methods: ['GET'], middlewares: [view] },
    { matcher: `${events}/:id/documents/:document`, methods: ['DELETE'], middlewares: [run] },
    {
      matcher: `${events}/:id/reminders`,
      methods: ['POST'],
      middlewares: [run, validate(reminderBody, 'body')],
    },
    {
      matcher: `${events}/:id/withdrawals`,
      methods: ['POST'],
      middlewares: [run, validate(withdrawalBody, 'body')],
    },
    {
      matcher: `${events}/:id/invitations`,
      methods: ['POST'],
      middlewares: [run, validate(invitationBody, 'body')],
    },
    { matcher: `${events}/:id/applications`, methods: ['GET'], middlewares: [run] },
    {
      matcher: `${events}/:id/applications/:application`,
      methods: ['POST'],
      middlewares: [run, validate(verdictBody, 'body')],
    },
    {
      matcher: `${events}/:id/rehearsals`,
      methods: ['POST'],
      middlewares: [run, validate(rehearsalBody, 'body')],
    },
    {
      matcher: '/store/auction-openings',
      methods: ['GET'],
      middlewares: [view, validate(openingsQuery, 'query')],
    },
    {
      matcher: '/store/auction-openings/:id/applications',
      methods: ['POST'],
      middlewares: [bid, validate(applicationBody, 'body')],
    },
    {
      matcher: '/store/auction-simulations',
      methods: ['POST'],
      middlewares: [run, validate(simulationBody, 'body')],
    },
    {
      matcher: '/store/auction-scorecard',
      methods: ['GET'],
      middlewares: [view, validate(pageQuery, 'query')],
    },
    { matcher: '/store/supplier-scope', methods: ['GET'], middlewares: [view] },
    { matcher: '/store/supplier-scope', methods: ['POST'], middlewares: [bid, validate(scopeBody, 'body')] },
    {
      matcher: '/store/auction-savings',
      methods: ['GET'],
      middlewares: [run, validate(savingsQuery, 'query')],
    },
    {
      matcher: '/admin/auction-savings',
      methods: ['GET'],
      middlewares: [validate(adminSavingsQuery, 'query')],
    },
    {
      matcher: '/admin/supplier-scopes/:id',
      methods: ['POST'],
      middlewares: [validate(scopeBody, 'body')],
    },
    { matcher: '/store/auction-clock', methods: ['GET'], middlewares: [view] },
    { matcher: `${lots}/:id/room`, methods: ['GET'], middlewares: [view] },
    { matcher: `${lots}/:id/stream`, methods: ['GET'], middlewares: [view] },
    { matcher: `${lots}/:id/pulse`, methods: ['GET'], middlewares: [view] },
    { matcher: `${lots}/:id/pulse`, methods: ['POST'], middlewares: [act, validate(pulseBody, 'body')] },
    {
      matcher: `${lots}/:id/surrogate-bids`,
      methods: ['POST'],
      middlewares: [stampArrival, run, validate(surrogateBody, 'body')],
    },
    { matcher: `${lots}/:id/protocol`, methods: ['GET'], middlewares: [view] },
    { matcher: `${lots}/:id/protocol-pdf`, methods: ['GET'], middlewares: [view] },
    {
      matcher: `${lots}/:id/bids`,
      methods: ['POST'],
      middlewares: bidSteps,
    },
    { matcher: `${lots}/:id/commands`, methods: ['POST'], middlewares: [stampArrival, act] },
    { matcher: webhooks, methods: ['GET'], middlewares: [act] },
    { matcher: webhooks, methods: ['POST'], middlewares: [act, validate(webhookBody, 'body')] },
    { matcher: `${webhooks}/:id`, methods: ['POST'], middlewares: [act, validate(webhookSwitch, 'body')] },
    { matcher: `${webhooks}/:id`, methods: ['DELETE'], middlewares: [act] },
    { matcher: `${webhooks}/:id/test`, methods: ['POST'], middlewares: [act] },
    {
      matcher: `${webhooks}/:id/deliveries`,
      methods: ['GET'],
      middlewares: [act, validate(deliveriesQuery, 'query')],
    },
    {
      matcher: '/admin/auction-events',
      methods: ['GET'],
      middlewares: [validate(adminEventsQuery, 'query')],
    },
    { matcher: `${lots}/:id/disputes`, methods: ['GET'], middlewares: [view] },
    { matcher: `${lots}/:id/disputes`, methods: ['POST'], middlewares: [act, validate(disputeBody, 'body')] },
    {
      matcher: `${lots}/:id/disputes/:dispute/replies`,
      methods: ['POST'],
      middlewares: [act, validate(replyBody, 'body')],
    },
    {
      matcher: `${lots}/:id/disputes/:dispute/withdrawal`,
      methods: ['POST'],
      middlewares: [act, validate(disputeWithdrawalBody, 'body')],
    },
    { matcher: `${lots}/:id/presence`, methods: ['GET'], middlewares: [view] },
    { matcher: '/admin/auction-disputes', methods: ['GET'], middlewares: [validate(disputesQuery, 'query')] },
    {
      matcher: '/admin/auction-disputes/:id',
      methods: ['POST'],
      middlewares: [validate(decisionBody, 'body')],
    },
    { matcher: '/admin/auction-flags', methods: ['GET'], middlewares: [validate(flagsQuery, 'query')] },
    {
      matcher: '/admin/auction-flags/:id',
      methods: ['POST'],
      middlewares: [validate(reviewBody, 'body')],
    },
    {
      matcher: '/admin/auction-lots/:id/record',
      methods: ['GET'],
      middlewares: [validate(recordQuery, 'query')],
    },
    {
      matcher: '/admin/auction-lots/:id/simulation',
      methods: ['POST'],
      middlewares: [validate(simulatedBiddersBody, 'body')],
    },
    {
      matcher: '/admin/auction-lots/:id/protocol',
      methods: ['GET'],
      middlewares: [validate(protocolQuery, 'query')],
    },
    {
      matcher: '/admin/auction-lots/:id/commands',
      methods: ['POST'],
      middlewares: [validate(staffCommand, 'body')],
    },
  ],
})
