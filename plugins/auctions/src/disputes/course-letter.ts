import { letter, registerMailTemplate, type Language } from '@gostiny/platform'

export const DISPUTE_COURSE = 'auctions.dispute-course'

/** What happened to a dispute that somebody else has to know. */
export type CourseStep = 'asked' | 'replied' | 'withdrawn'

export type CourseParams = { number: number; title: string; step: CourseStep; url: string }

type Words = Record<CourseStep, { subject: string; body: string }> & { button: string; footer: string }

const words: Record<Language, Words> = {
  en: {
    asked: {
      subject: 'your word is asked for',
      body: 'A dispute about your auction is in review. Read it and say what you have to say before it is decided.',
    },
    replied: {
      subject: 'the other side has replied',
      body: 'You can read the reply where you filed the dispute.',
    },
    withdrawn: {
      subject: 'withdrawn',
      body: 'Whoever filed the dispute has taken it back. Nothing is asked of you.',
    },
    button: 'See the lot',
    footer: 'You get this letter because you take part in the dispute on the trading portal.',
  },
  ru: {
    asked: {
      subject: 'нужна ваша позиция',
      body: 'Спор по вашему аукциону взят на рассмотрение. Прочтите его и изложите свою позицию, пока решение не принято.',
    },
    replied: {
      subject: 'другая сторона ответила',
      body: 'Ответ можно прочитать там же, где вы открыли спор.',
    },
    withdrawn: { subject: 'отозван', body: 'Открывший спор отозвал его. От вас ничего не требуется.' },
    button: 'Открыть лот',
    footer: 'Вы получили это письмо, потому что вы сторона спора на торговом портале.',
  },
  uk: {
    asked: {
      subject: 'потрібна ваша позиція',
      body: 'Спір щодо вашого аукціону взято на розгляд. Прочитайте його й викладіть свою позицію, доки рішення не ухвалено.',
    },
    replied: {
      subject: 'інша сторона відповіла',
      body: 'Відповідь можна прочитати там само, де ви відкрили спір.',
    },
    withdrawn: {
      subject: 'відкликано',
      body: 'Той, хто відкрив спір, відкликав його. Від вас нічого не потрібно.',
    },
    button: 'Відкрити лот',
    footer: 'Ви отримали цей лист, бо ви сторона спору на торговому порталі.',
  },
}

const names: Record<Language, string> = { en: 'Dispute', ru: 'Спор', uk: 'Спір' }

const template =
  (language: Language) =>
  ({ number, title, step, url }: CourseParams) => {
    const { button, footer, [step]: said } = words[language]
    return {
      subject: `${names[language]} ${number}: ${said.subject}`,
      ...letter({ heading: title, paragraphs: [said.body], button: { label: button, url }, footer }),
    }
  }

registerMailTemplate<CourseParams>(DISPUTE_COURSE, {
  en: template('en'),
  ru: template('ru'),
  uk: template('uk'),
})
