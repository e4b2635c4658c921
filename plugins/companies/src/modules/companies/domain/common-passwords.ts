/**
 * The commonest passwords of ten characters and more in published breach lists (SecLists, "10-million-password-list"),
 * with Russian and Ukrainian keyboard walks and words, in lower case. Shorter ones fail on length.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
  1234567890 12345678910 123456789a 123456789q 0123456789 0987654321 9876543210 1234567891 1234554321
  1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc 1qazxsw23edc q1w2e3r4t5 q1w2e3r4t5y6 qazwsxedcrfv zaq12wsxcde3
  qwertyuiop qwertyuiop123 qwerty12345 qwerty123456 qwerty1234 qwertyuiop1 qwertyui12 asdfghjkl1 asdfghjkl123
  asdfghjkl; zxcvbnm123 zxcvbnm1234 qazwsx12345 qweasdzxc123 1qaz1qaz1qaz q2w3e4r5t6 1029384756 147258369a
  1472583690 1111122222 1122334455 1231231231 123321123321 1234512345 1357924680 2468013579 5555566666
  password12 password123 password1234 password12345 password123456 passw0rd123 p@ssw0rd123 p@ssword123
  password01 passwordpassword password!1 password1! mypassword mypassword1 mypassword123 newpassword
  letmein123 letmein1234 welcome123 welcome1234 welcome2024 welcome2025 welcome2026 admin12345 admin123456
  administrator administrator1 iloveyou12 iloveyou123 iloveyou1234 sunshine123 princess123 football123 baseball123
  superman123 batman12345 dragon12345 monkey12345 michael123 jennifer123 jordan12345 charlie123 thomas12345
  changeme123 changeme1234 default123 testtest123 test123456 test1234567 trustno1trustno1 computer123 internet123
  abcdefghij abcdefghijk abcd123456 abcde12345 abc1234567 a123456789 a1234567890 aa12345678 qq12345678
  manchester manchester1 liverpool1 liverpool123 blink182blink leicester1 basketball basketball1 volleyball
  christopher alexander1 alexandra1 elizabeth1 california motherlode jacqueline strawberry butterfly1 chocolate1
  йцукенгшщз йцукенгшщзх йцукен12345 йцукен123456 фывапролдж фывапролджэ ячсмитьбюё пароль1234 пароль12345
  пароль123456 привет1234 привет12345 1234567890й qwerty12345й йцукенгшщзхї фівапролдж пароль2025 пароль2026
  gostiny123 gostiny1234 gostinydvor
  `
    .trim()
    .split(/\s+/),
)
