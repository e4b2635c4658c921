import { registerMessages } from '@gostiny/platform'

registerMessages('pricing', {
  en: {
    price_list_unknown: 'This price list does not exist.',
    assignment_exists: 'The list is already assigned there.',
    assignment_target_unknown: 'There is no such company or group.',
    price_exists: 'The list already has a price for this article, quantity and start date.',
    variant_unknown: 'There is no article {variant_id}.',
    company_unknown: 'There is no such company.',
  },
  ru: {
    price_list_unknown: 'Такого прайс-листа нет.',
    assignment_exists: 'Прайс-лист уже назначен.',
    assignment_target_unknown: 'Такой компании или группы нет.',
    price_exists: 'В прайс-листе уже есть цена на этот артикул, количество и дату начала.',
    variant_unknown: 'Артикула {variant_id} нет.',
    company_unknown: 'Такой компании нет.',
  },
  uk: {
    price_list_unknown: 'Такого прайс-листа немає.',
    assignment_exists: 'Прайс-лист уже призначено.',
    assignment_target_unknown: 'Такої компанії чи групи немає.',
    price_exists: 'У прайс-листі вже є ціна на цей артикул, кількість і дату початку.',
    variant_unknown: 'Артикулу {variant_id} немає.',
    company_unknown: 'Такої компанії немає.',
  },
})
