/**
 * Buyers, one a line: code | name | legal name | country | city | region | postal code | industry | size | life | parent.
 * Size is the usual order in EUR; life is the course of the purchases in the two years (see trade/lives.ts).
 */
export const BUYERS = `
dniprometal | Дніпрометал Сервіс | ТОВ «Дніпрометал Сервіс» | ua | Дніпро | Дніпропетровська обл. | 49000 | metalworking | 780 | growing |
agrostep | Агростеп | ТОВ «Агростеп Холдинг» | ua | Полтава | Полтавська обл. | 36000 | agriculture | 900 | stable |
agrostep-kremenchuk | Агростеп Елеватор | ТОВ «Агростеп Елеватор» | ua | Кременчук | Полтавська обл. | 39600 | agriculture | 620 | stable | agrostep
agrostep-lubny | Агростеп Лубни | ТОВ «Агростеп Лубни» | ua | Лубни | Полтавська обл. | 37500 | agriculture | 410 | growing | agrostep
karpatlis | Карпатський ліс | ПрАТ «Карпатський ліс» | ua | Івано-Франківськ | Івано-Франківська обл. | 76000 | wood | 380 | stable |
odesadok | Одеський ремонтний док | ТОВ «Одеський ремонтний док» | ua | Одеса | Одеська обл. | 65000 | shipyard | 1150 | cooling |
kyivbud | Київбудтехніка | ТОВ «Київбудтехніка» | ua | Київ | Київ | 04073 | construction | 690 | stable |
lvivpek | Львівські пекарні | ТОВ «Львівські пекарні» | ua | Львів | Львівська обл. | 79000 | food | 340 | stable |
kharkivprivod | Харківський завод приводів | АТ «Харківський завод приводів» | ua | Харків | Харківська обл. | 61000 | machinery | 1450 | growing |
zaporizhremont | Запоріжремонт | ТОВ «Запоріжремонт» | ua | Запоріжжя | Запорізька обл. | 69000 | metalworking | 560 | lost |
vinmilk | Вінницямолоко | ТОВ «Вінницямолоко» | ua | Вінниця | Вінницька обл. | 21000 | food | 480 | growing |
chernihivteplo | Чернігівтепломережа | КП «Чернігівтепломережа» | ua | Чернігів | Чернігівська обл. | 14000 | utilities | 530 | stable |
cherkasymash | Черкаси-Агромаш | ТОВ «Черкаси-Агромаш» | ua | Черкаси | Черкаська обл. | 18000 | machinery | 720 | cooling |
volynlog | Волинь-Логістика | ТОВ «Волинь-Логістика» | ua | Луцьк | Волинська обл. | 43000 | logistics | 290 | new |
kaztehsnab | Казтехснаб | ТОО «Казтехснаб» | kz | Алматы | Алматы | 050000 | machinery | 820 | growing |
stepkarier | Степной карьер | АО «Степной карьер» | kz | Караганда | Карагандинская обл. | 100000 | mining | 1700 | stable |
stepkarier-obog | Степной карьер — Обогащение | ТОО «СК Обогащение» | kz | Темиртау | Карагандинская обл. | 101400 | mining | 980 | stable | stepkarier
stepkarier-trans | Степной карьер — Транспорт | ТОО «СК Транспорт» | kz | Караганда | Карагандинская обл. | 100008 | logistics | 430 | cooling | stepkarier
aktauport | Актау Порт Сервис | ТОО «Актау Порт Сервис» | kz | Актау | Мангистауская обл. | 130000 | shipyard | 870 | stable |
astanateplo | Астана Тепломонтаж | ТОО «Астана Тепломонтаж» | kz | Астана | Астана | 010000 | utilities | 760 | growing |
pavlodarmash | Павлодар Машремонт | ТОО «Павлодар Машремонт» | kz | Павлодар | Павлодарская обл. | 140000 | metalworking | 510 | stable |
shymkentagro | Шымкент Агро | ТОО «Шымкент Агро» | kz | Шымкент | Шымкент | 160000 | food | 360 | lost |
kaspiibur | Каспий Бурение | ТОО «Каспий Бурение» | kz | Атырау | Атырауская обл. | 060000 | mining | 1320 | growing |
kostanaizerno | Костанай Зерно | ТОО «Костанай Зерно» | kz | Костанай | Костанайская обл. | 110000 | agriculture | 640 | stable |
alataulog | Алатау Логистик | ТОО «Алатау Логистик» | kz | Алматы | Алматы | 050019 | logistics | 320 | new |
brandt | Brandt Maschinenbau | Brandt Maschinenbau GmbH | de | Kassel | Hessen | 34117 | machinery | 1600 | stable |
hansa | Hansa Anlagentechnik | Hansa Anlagentechnik GmbH & Co. KG | de | Hamburg | Hamburg | 20457 | shipyard | 1850 | growing |
hansa-rostock | Hansa Service Rostock | Hansa Service Rostock GmbH | de | Rostock | Mecklenburg-Vorpommern | 18055 | shipyard | 740 | stable | hansa
lindental | Molkerei Lindental | Molkerei Lindental GmbH | de | Kempten | Bayern | 87435 | food | 680 | stable |
vogt | Fördertechnik Vogt | Fördertechnik Vogt GmbH | de | Dortmund | Nordrhein-Westfalen | 44137 | machinery | 1240 | cooling |
obertal | Wasserverband Obertal | Wasserverband Obertal KöR | de | Passau | Bayern | 94032 | utilities | 590 | stable |
wisla | Zakład Mechaniczny Wisła | Zakład Mechaniczny Wisła sp. z o.o. | pl | Płock | mazowieckie | 09-400 | metalworking | 700 | growing |
roztocze | Meble Roztocze | Meble Roztocze sp. z o.o. | pl | Zamość | lubelskie | 22-400 | wood | 410 | stable |
baltyk | Bałtyk Konstrukcje | Bałtyk Konstrukcje S.A. | pl | Gdynia | pomorskie | 81-336 | construction | 1120 | stable |
podlaska | Podlaska Przetwórnia | Podlaska Przetwórnia sp. z o.o. | pl | Białystok | podlaskie | 15-001 | food | 450 | lost |
vandijk | Van Dijk Transporttechniek | Van Dijk Transporttechniek B.V. | nl | Rotterdam | Zuid-Holland | 3011 AD | logistics | 560 | stable |
westland | Kassenbouw Westland | Kassenbouw Westland B.V. | nl | Naaldwijk | Zuid-Holland | 2671 AB | agriculture | 830 | new |
thornbury | Thornbury Pumps | Thornbury Pumps Ltd | gb | Leeds | West Yorkshire | LS1 4AP | machinery | 880 | stable |
harrowcole | Harrow & Cole Engineering | Harrow & Cole Engineering Ltd | gb | Sheffield | South Yorkshire | S3 8GG | metalworking | 620 | suspended |
morel | Ateliers Morel | Ateliers Morel SAS | fr | Lyon | Auvergne-Rhône-Alpes | 69007 | machinery | 770 | new |
`

/** Companies that asked for access and have not bought: code | name | … as above, the life being the state of the check. */
export const PROSPECTS = `
dunai | Дунай Агросервіс | ТОВ «Дунай Агросервіс» | ua | Ізмаїл | Одеська обл. | 68600 | agriculture | 400 | pending |
sarmat | Сармат Строй | ТОО «Сармат Строй» | kz | Актобе | Актюбинская обл. | 030000 | construction | 300 | info_needed |
cascina | Cascina Verde Macchine | Cascina Verde Macchine S.r.l. | it | Bologna | Emilia-Romagna | 40127 | agriculture | 500 | pending |
eastline | Eastline Trading | Eastline Trading Ltd | gb | Bristol | Bristol | BS1 6BY | logistics | 200 | rejected |
`
