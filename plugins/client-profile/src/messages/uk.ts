export const uk = {
  client_profile_not_found: 'Такої компанії немає.',
  timeline_cursor_invalid: 'Місце, з якого слід продовжити, вказано неправильно.',
  rebuild_running: 'Профілі вже перераховуються.',
}
