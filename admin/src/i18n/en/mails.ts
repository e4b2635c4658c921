export const mails = {
  title: 'Mail',
  search: 'Recipient or subject',
  empty: 'No mail yet',
  empty_hint:
    'Confirmations and invitations appear here. Without a mail server they are kept here for you to read.',
  open_company: 'Open the company',
  status: { queued: 'Waiting', kept: 'Kept here', sent: 'Sent', failed: 'Failed' },
  views: { label: 'How to show the mail', letter: 'Letter', text: 'Plain text' },
  fields: {
    subject: 'Subject',
    to: 'To',
    status: 'Status',
    language: 'Language',
    template: 'Template',
    created_at: 'Written',
    sent_at: 'Sent',
    last_error: 'What went wrong',
  },
}
