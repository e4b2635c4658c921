export const en = {
  client_profile_not_found: 'There is no such company.',
  timeline_cursor_invalid: 'The place to continue from is not valid.',
  rebuild_running: 'The profiles are being rebuilt already.',
}
