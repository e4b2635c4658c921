export const en = {
  consent_required: 'What you look at is recorded only with your consent.',
}
