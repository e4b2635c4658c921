import type { Language } from '../text'

/** What buyers write into the field "purpose". */
export const PURPOSES: Record<Language, string[]> = {
  en: [
    'Planned maintenance',
    'Repair of line 2',
    'Stock replenishment',
    'New project',
    'Tool crib',
    'Season preparation',
  ],
  ru: [
    'Плановый ремонт',
    'Ремонт конвейера № 3',
    'Пополнение склада',
    'Новый объект',
    'Инструментальная',
    'Подготовка к сезону',
  ],
  uk: [
    'Плановий ремонт',
    'Ремонт конвеєра № 3',
    'Поповнення складу',
    'Новий об’єкт',
    'Інструментальна',
    'Підготовка до сезону',
  ],
}

export const RETURN_REASONS: Record<Language, string[]> = {
  en: ['Wrong size ordered', 'Damaged in transit', 'Not needed any more', 'Differs from the data sheet'],
  ru: ['Заказан не тот размер', 'Повреждено при перевозке', 'Больше не нужно', 'Не соответствует описанию'],
  uk: [
    'Замовлено не той розмір',
    'Пошкоджено під час перевезення',
    'Більше не потрібно',
    'Не відповідає опису',
  ],
}

/** Searched for and not in the catalog. */
export const MISSING_WORDS: Record<Language, string[]> = {
  en: [
    'linear guide HGR20',
    'ball screw SFU1605',
    'servo motor 750 W',
    'conveyor belt 800 mm',
    'hydraulic accumulator',
    'PLC S7-1200',
  ],
  ru: [
    'линейная направляющая HGR20',
    'шарико-винтовая передача',
    'сервопривод',
    'лента конвейерная 800',
    'гидроаккумулятор',
    'тельфер 2 т',
  ],
  uk: [
    'лінійна напрямна HGR20',
    'кулько-гвинтова передача',
    'сервопривід',
    'стрічка конвеєрна 800',
    'гідроакумулятор',
    'тельфер 2 т',
  ],
}
