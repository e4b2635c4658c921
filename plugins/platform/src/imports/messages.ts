import { registerMessages } from '../refusals/messages'

registerMessages('imports', {
  en: {
    file_empty: 'The file is empty.',
    file_missing: 'There is no file {file}.',
    file_gone: 'The file {file} is no longer where it was; upload it again.',
    file_changed: 'The file {file} is not the one that was looked at; start a new import.',
    file_too_large: 'The file is larger than {limit} MB.',
    gzip_truncated: 'The archive breaks off after row {row}: the file was not copied completely.',
    gzip_damaged: 'The archive is damaged near row {row}.',
    workbook_damaged: 'The file is an archive, but no readable Excel workbook.',
    line_too_long:
      'Row {row} is longer than {limit} bytes: this is not a table, or a quote before it was never closed.',
    quote_not_closed: 'Row {row}, column {column}: a quote is opened and never closed.',
    quote_misplaced:
      'Row {row}, column {column}: a quote stands inside a value. Double it or quote the whole value.',
    encoding_damaged:
      'Row {row} holds a broken character: the file is UTF-8, but damaged there. Save it again, or name its encoding.',
    header_missing: 'The first row must hold the names of the columns.',
    header_twice: 'Two columns are named “{column}”.',
    column_not_mapped: 'No column of the file was found for “{field}”. Columns of the file: {columns}.',
    column_not_in_file: 'The column chosen for “{field}” is not in the file. Columns of the file: {columns}.',
    field_unknown: 'There is no field “{field}”.',
    date_order_open: 'The dates in column {column} can be read in several orders ({choices}). Choose one.',
    decimal_mark_open:
      'It cannot be told whether point or comma is the decimal mark in column {column}. Choose one.',
    cell_empty: 'Row {row}, column {column}: the cell is empty. Rows like this: {count}.',
    cell_not_a_number: 'Row {row}, column {column}: “{value}” is not a number. Rows like this: {count}.',
    cell_not_a_date: 'Row {row}, column {column}: “{value}” is not a date. Rows like this: {count}.',
    columns_missing: 'Row {row} ends before column {column}. Rows like this: {count}.',
    import_unknown: 'There is no such import.',
    import_kind_unknown: '“{kind}” cannot be imported.',
    import_state: 'This is not possible while the import is “{state}”.',
    import_under_way: 'This import is being worked on at the moment.',
    import_canceled: 'The import was cancelled; nothing was changed.',
    import_failed:
      'The import failed on our side; nothing was changed. Try it once more; the log tells the cause.',
    import_unsettled:
      'Everything from the file is in the shop, but what follows from it is not ready yet: the work failed on our side. Go on with the import, or undo it.',
    import_undo_failed:
      'Undoing failed on our side. What came from the file may still be there in part. Undo it once more: it goes on where it stopped.',
    mapping_name_taken: 'There is a saved mapping with this name already.',
  },
  ru: {
    file_empty: 'Файл пуст.',
    file_missing: 'Файла {file} нет.',
    file_gone: 'Файла {file} больше нет на прежнем месте, загрузите его ещё раз.',
    file_changed: 'Файл {file} уже не тот, что был просмотрен. Начните новый импорт.',
    file_too_large: 'Файл больше {limit} МБ.',
    gzip_truncated: 'Архив обрывается после строки {row}: файл скопирован не полностью.',
    gzip_damaged: 'Архив повреждён около строки {row}.',
    workbook_damaged: 'Это архив, но не книга Excel, которую можно прочитать.',
    line_too_long: 'Строка {row} длиннее {limit} байт: это не таблица или кавычка перед ней не закрыта.',
    quote_not_closed: 'Строка {row}, столбец {column}: кавычка открыта, но не закрыта.',
    quote_misplaced:
      'Строка {row}, столбец {column}: кавычка внутри значения. Удвойте её или возьмите в кавычки всё значение.',
    encoding_damaged:
      'В строке {row} испорченный символ: файл в UTF-8, но там повреждён. Сохраните его заново или укажите кодировку.',
    header_missing: 'В первой строке должны стоять названия столбцов.',
    header_twice: 'Два столбца называются «{column}».',
    column_not_mapped: 'Для поля «{field}» столбец не найден. Столбцы файла: {columns}.',
    column_not_in_file: 'Столбца, выбранного для поля «{field}», в файле нет. Столбцы файла: {columns}.',
    field_unknown: 'Поля «{field}» нет.',
    date_order_open: 'Даты в столбце {column} читаются по-разному ({choices}). Выберите порядок.',
    decimal_mark_open: 'По столбцу {column} не понять, точка или запятая отделяет дробную часть. Выберите.',
    cell_empty: 'Строка {row}, столбец {column}: ячейка пуста. Таких строк: {count}.',
    cell_not_a_number: 'Строка {row}, столбец {column}: «{value}» — не число. Таких строк: {count}.',
    cell_not_a_date: 'Строка {row}, столбец {column}: «{value}» — не дата. Таких строк: {count}.',
    columns_missing: 'Строка {row} кончается раньше столбца {column}. Таких строк: {count}.',
    import_unknown: 'Такого импорта нет.',
    import_kind_unknown: '«{kind}» импортировать нельзя.',
    import_state: 'Пока импорт в состоянии «{state}», это невозможно.',
    import_under_way: 'Этот импорт сейчас выполняется.',
    import_canceled: 'Импорт отменён, ничего не изменено.',
    import_failed:
      'У нас произошёл сбой, ничего не изменено. Попробуйте ещё раз; причина записана в журнале.',
    import_unsettled:
      'Всё из файла уже в магазине, но то, что из этого следует, ещё не готово: у нас произошёл сбой. Продолжите импорт или отмените его.',
    import_undo_failed:
      'При отмене у нас произошёл сбой. Часть данных из файла могла остаться. Отмените ещё раз: отмена продолжится с того же места.',
    mapping_name_taken: 'Сопоставление с таким названием уже есть.',
  },
  uk: {
    file_empty: 'Файл порожній.',
    file_missing: 'Файлу {file} немає.',
    file_gone: 'Файлу {file} більше немає на попередньому місці, завантажте його ще раз.',
    file_changed: 'Файл {file} уже не той, що був переглянутий. Почніть новий імпорт.',
    file_too_large: 'Файл більший за {limit} МБ.',
    gzip_truncated: 'Архів обривається після рядка {row}: файл скопійовано не повністю.',
    gzip_damaged: 'Архів пошкоджено близько рядка {row}.',
    workbook_damaged: 'Це архів, але не книга Excel, яку можна прочитати.',
    line_too_long: 'Рядок {row} довший за {limit} байт: це не таблиця або лапки перед ним не закрито.',
    quote_not_closed: 'Рядок {row}, стовпець {column}: лапки відкрито, але не закрито.',
    quote_misplaced:
      'Рядок {row}, стовпець {column}: лапки всередині значення. Подвойте їх або візьміть у лапки все значення.',
    encoding_damaged:
      'У рядку {row} зіпсований символ: файл у UTF-8, але там пошкоджений. Збережіть його заново або вкажіть кодування.',
    header_missing: 'У першому рядку мають стояти назви стовпців.',
    header_twice: 'Два стовпці мають назву «{column}».',
    column_not_mapped: 'Для поля «{field}» стовпець не знайдено. Стовпці файлу: {columns}.',
    column_not_in_file: 'Стовпця, вибраного для поля «{field}», у файлі немає. Стовпці файлу: {columns}.',
    field_unknown: 'Поля «{field}» немає.',
    date_order_open: 'Дати у стовпці {column} читаються по-різному ({choices}). Виберіть порядок.',
    decimal_mark_open:
      'За стовпцем {column} не зрозуміти, крапка чи кома відокремлює дробову частину. Виберіть.',
    cell_empty: 'Рядок {row}, стовпець {column}: комірка порожня. Таких рядків: {count}.',
    cell_not_a_number: 'Рядок {row}, стовпець {column}: «{value}» — не число. Таких рядків: {count}.',
    cell_not_a_date: 'Рядок {row}, стовпець {column}: «{value}» — не дата. Таких рядків: {count}.',
    columns_missing: 'Рядок {row} закінчується раніше за стовпець {column}. Таких рядків: {count}.',
    import_unknown: 'Такого імпорту немає.',
    import_kind_unknown: '«{kind}» імпортувати не можна.',
    import_state: 'Поки імпорт у стані «{state}», це неможливо.',
    import_under_way: 'Цей імпорт зараз виконується.',
    import_canceled: 'Імпорт скасовано, нічого не змінено.',
    import_failed: 'У нас стався збій, нічого не змінено. Спробуйте ще раз; причину записано в журналі.',
    import_unsettled:
      'Усе з файлу вже в магазині, але те, що з цього випливає, ще не готове: у нас стався збій. Продовжте імпорт або скасуйте його.',
    import_undo_failed:
      'Під час скасування у нас стався збій. Частина даних із файлу могла залишитися. Скасуйте ще раз: скасування продовжиться з того самого місця.',
    mapping_name_taken: 'Зіставлення з такою назвою вже є.',
  },
})
