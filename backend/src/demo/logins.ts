import type { Language } from './generate/text'

export type DemoLogin = {
  where: 'portal' | 'console'
  email: string
  password: string
  who: string
  language: Language
}

const PASSWORD = 'Gostiny-Dvor-26'

const portal = (email: string, language: Language, who: string): DemoLogin => ({
  where: 'portal',
  email,
  password: PASSWORD,
  who,
  language,
})

const console = (email: string, who: string): DemoLogin => ({
  where: 'console',
  email,
  password: PASSWORD,
  who,
  language: 'en',
})

/** Who may sign in to the demo. The people behind the portal's addresses are made in generate/companies. */
export const demoLogins: DemoLogin[] = [
  console('admin@gostiny.example', 'administrator'),
  console('sales@gostiny.example', 'sales representative, Ukraine'),
  portal('andrii.bondarenko@dniprometal.example', 'uk', 'head of purchasing, Дніпрометал Сервіс'),
  portal('timur.tleubaev@stepkarier.example', 'ru', 'head of purchasing, Степной карьер'),
  portal('andreas.kruger@brandt.example', 'en', 'head of purchasing, Brandt Maschinenbau'),
  portal('tetiana.savchuk@agrostep.example', 'uk', 'one person in three companies, Агростеп'),
  portal('oksana.lysenko@dniprometal.example', 'uk', 'approver, Дніпрометал Сервіс'),
  portal('elena.iskakova@stepkarier.example', 'ru', 'viewer, Степной карьер'),
  portal('oliver.sutcliffe@harrowcole.example', 'en', 'head of purchasing, suspended company Harrow & Cole'),
  portal('petra.lorenz@schraubwerk.example', 'en', 'bids for the supplier Schraubwerk Sauerland'),
  portal('olena.prykhodko@armatex.example', 'uk', 'bids for the supplier Арматекс'),
]
