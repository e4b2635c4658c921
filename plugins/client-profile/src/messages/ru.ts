export const ru = {
  client_profile_not_found: 'Такой компании нет.',
  timeline_cursor_invalid: 'Место, с которого нужно продолжить, указано неверно.',
  rebuild_running: 'Профили уже пересчитываются.',
}
