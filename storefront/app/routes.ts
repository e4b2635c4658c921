import { index, layout, route, type RouteConfig } from '@react-router/dev/routes'

const pages = [
  index('features/home/home.tsx'),
  route('catalog', 'features/catalog/catalog.tsx'),
  route('products/:handle', 'features/product/product.tsx'),
  route('comparison', 'features/comparison/comparison.tsx'),
  route('cart', 'features/cart/cart.tsx'),
  route('checkout', 'features/checkout/checkout.tsx'),
  route('orders', 'features/orders/orders.tsx'),
  route('orders/:id', 'features/orders/order.tsx'),
  route('auctions', 'features/auctions/auctions.tsx'),
  route('auctions/openings', 'features/auction-openings/openings.tsx'),
  route('auctions/simulator', 'features/auction-simulator/simulator.tsx'),
  route('auctions/new', 'features/auction-draft/draft.tsx', { id: 'auction-new' }),
  route('auctions/savings', 'features/auction-savings/savings.tsx'),
  route('auctions/scorecard', 'features/auction-scorecard/scorecard.tsx'),
  route('auctions/:id', 'features/auction/auction.tsx'),
  route('auctions/:id/draft', 'features/auction-draft/draft.tsx', { id: 'auction-draft' }),
  route('auctions/:id/lots/:lot', 'features/auction-room/room.tsx'),
  route('company', 'features/company/company.tsx'),
  route('profile', 'features/profile/profile.tsx'),
  route('*', 'features/shell/not-found.tsx'),
]

const resources = [
  route('active-company', 'features/shell/active-company.ts'),
  route('cart/lines', 'features/cart/cart-lines.ts'),
  route('cart/details', 'features/cart/cart-details.ts'),
  route('prices', 'features/cart/prices.ts'),
  route('orders/:id/reorder', 'features/orders/reorder.ts'),
  route('suggestions', 'features/search/suggestions.ts'),
  route('documents/:id', 'features/product/document.ts'),
  route('auctions/:id/documents/:document', 'features/auction/document.ts'),
  route('auctions/:id/messages', 'features/auction/messages.ts'),
  route('auction-clock', 'features/auction-room/clock.ts'),
  route('auction-goods', 'features/auction-draft/goods.ts'),
  route('auction-sheet', 'features/auction-draft/sheet-file.ts'),
  route('auction-codes', 'features/auction-draft/codes.ts'),
  route('auction-suppliers', 'features/auction-draft/suppliers.ts'),
  route('auction-lots/:lot/stream', 'features/auction-room/stream.ts'),
  route('auction-lots/:lot/pulse', 'features/auction-room/pulse.ts'),
  route('auction-lots/:lot/surrogate-bids', 'features/auction-cockpit/surrogate-bids.ts'),
  route('auction-lots/:lot/bids', 'features/auction-room/bids.ts'),
  route('auction-lots/:lot/commands', 'features/auction-room/commands.ts'),
  route('auction-lots/:lot/protocol', 'features/auction-room/protocol.ts'),
  route('interests', 'features/interests/interests.ts'),
]

export default [
  layout('features/sign-in/sign-in-layout.tsx', [
    route('sign-in', 'features/sign-in/sign-in.tsx'),
    route('forgot-password', 'features/sign-in/forgot-password.tsx'),
    route('set-password', 'features/sign-in/set-password.tsx'),
  ]),
  route('sign-out', 'features/sign-in/sign-out.ts'),
  route('preferences', 'features/shell/preferences.ts'),
  layout('features/sign-in/signed-in.tsx', [layout('features/shell/shell.tsx', pages), ...resources]),
] satisfies RouteConfig
