type Texts = { en: string; ru: string; uk: string }
export type TradeUnit = { code: string; names: Texts; symbols: Texts }

const texts = (en: string, ru: string, uk: string): Texts => ({ en, ru, uk })

const unit = (code: string, names: Texts, symbols: Texts): TradeUnit => ({ code, names, symbols })

/** Units of everyday trade by UN/CEFACT Recommendation 20 code, in the order a buyer meets them. */
export const TRADE_UNITS: readonly TradeUnit[] = [
  unit('C62', texts('piece', 'штука', 'штука'), texts('pcs', 'шт.', 'шт.')),
  unit('KGM', texts('kilogram', 'килограмм', 'кілограм'), texts('kg', 'кг', 'кг')),
  unit('TNE', texts('tonne', 'тонна', 'тонна'), texts('t', 'т', 'т')),
  unit('MTR', texts('metre', 'метр', 'метр'), texts('m', 'м', 'м')),
  unit('KMT', texts('kilometre', 'километр', 'кілометр'), texts('km', 'км', 'км')),
  unit('MTK', texts('square metre', 'квадратный метр', 'квадратний метр'), texts('m²', 'м²', 'м²')),
  unit('MTQ', texts('cubic metre', 'кубический метр', 'кубічний метр'), texts('m³', 'м³', 'м³')),
  unit('LTR', texts('litre', 'литр', 'літр'), texts('l', 'л', 'л')),
  unit('SET', texts('set', 'комплект', 'комплект'), texts('sets', 'компл.', 'компл.')),
  unit('PR', texts('pair', 'пара', 'пара'), texts('pairs', 'пар', 'пар')),
  unit('PK', texts('pack', 'упаковка', 'упаковка'), texts('packs', 'уп.', 'уп.')),
  unit('BX', texts('box', 'коробка', 'коробка'), texts('boxes', 'кор.', 'кор.')),
  unit('RO', texts('roll', 'рулон', 'рулон'), texts('rolls', 'рул.', 'рул.')),
  unit('HUR', texts('hour', 'час', 'година'), texts('h', 'ч', 'год')),
  unit('DAY', texts('day', 'день', 'день'), texts('days', 'дн.', 'дн.')),
  unit('MON', texts('month', 'месяц', 'місяць'), texts('months', 'мес.', 'міс.')),
  unit('E48', texts('service', 'услуга', 'послуга'), texts('services', 'усл.', 'посл.')),
  unit('KWH', texts('kilowatt hour', 'киловатт-час', 'кіловат-година'), texts('kWh', 'кВт·ч', 'кВт·год')),
  unit('GRM', texts('gram', 'грамм', 'грам'), texts('g', 'г', 'г')),
  unit('MMT', texts('millimetre', 'миллиметр', 'міліметр'), texts('mm', 'мм', 'мм')),
  unit('MLT', texts('millilitre', 'миллилитр', 'мілілітр'), texts('ml', 'мл', 'мл')),
]
