export const ru = {
  consent_required: 'Что вы просматриваете, записывается только с вашего согласия.',
}
