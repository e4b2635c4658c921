export const uk = {
  consent_required: 'Те, що ви переглядаєте, записується лише за вашою згодою.',
}
