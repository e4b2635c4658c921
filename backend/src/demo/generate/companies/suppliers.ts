/** Suppliers: brand | name | legal name | country | city | region | postal code. */
export const SUPPLIERS = `
SCHRAUBWERK | Schraubwerk Sauerland | Schraubwerk Sauerland GmbH | de | Iserlohn | Nordrhein-Westfalen | 58636
BAUFIX | Baufix Befestigungen | Baufix Befestigungen GmbH | de | Stuttgart | Baden-Württemberg | 70173
PREZIPIN | Prezipin | Prezipin sp. z o.o. | pl | Kraków | małopolskie | 30-002
ROLLMAX | Rollmax Łożyska | Rollmax Łożyska S.A. | pl | Kraśnik | lubelskie | 23-204
FLEXDRIVE | Flexdrive Trasmissioni | Flexdrive Trasmissioni S.r.l. | it | Modena | Emilia-Romagna | 41121
KETTENHAUS | Kettenhaus Einbeck | Kettenhaus Einbeck GmbH | de | Einbeck | Niedersachsen | 37574
MOTORIX | Motorix Napędy | Motorix Napędy sp. z o.o. | pl | Bielsko-Biała | śląskie | 43-300
AIRLINE | Airline Pneumatica | Airline Pneumatica S.p.A. | it | Brescia | Lombardia | 25121
HYDROTEC | Гідротек | ТОВ «Гідротек» | ua | Хмельницький | Хмельницька обл. | 29000
DICHTPROFI | Dichtprofi | Dichtprofi GmbH | de | Weinheim | Baden-Württemberg | 69469
ARMATEX | Арматекс | ТОВ «Арматекс» | ua | Суми | Сумська обл. | 40000
WERKMEISTER | Werkmeister Remscheid | Werkmeister Remscheid KG | de | Remscheid | Nordrhein-Westfalen | 42853
MESSLAB | Messlab | Messlab GmbH | de | Jena | Thüringen | 07743
SPANTEC | Spantec Narzędzia | Spantec Narzędzia sp. z o.o. | pl | Wrocław | dolnośląskie | 50-001
VOLTRA | Voltra Power | Voltra Power B.V. | nl | Eindhoven | Noord-Brabant | 5611 AZ
ABRAMAX | Abramax Schleifmittel | Abramax Schleifmittel GmbH | de | Hannover | Niedersachsen | 30159
SCHWEISSGUT | Schweißgut Rhein | Schweißgut Rhein GmbH | de | Köln | Nordrhein-Westfalen | 50667
ELEKTRON | Електрон-Комутація | ТОВ «Електрон-Комутація» | ua | Львів | Львівська обл. | 79000
SENSORIK | Sensorik Allgäu | Sensorik Allgäu GmbH | de | Memmingen | Bayern | 87700
KABELWELT | Kabelwelt Kujawy | Kabelwelt Kujawy S.A. | pl | Bydgoszcz | kujawsko-pomorskie | 85-001
PROTEKTA | Protekta Lyon | Protekta SAS | fr | Lyon | Auvergne-Rhône-Alpes | 69002
LUBROCHEM | Lubrochem | Lubrochem N.V. | nl | Dordrecht | Zuid-Holland | 3311 GR
HEBEWERK | Hebewerk Sachsen | Hebewerk Sachsen GmbH | de | Chemnitz | Sachsen | 09111
LAGERPLUS | Lagerplus | Lagerplus Ltd | gb | Birmingham | West Midlands | B1 1BB
BONDLAB | Bondlab | Bondlab SAS | fr | Grenoble | Auvergne-Rhône-Alpes | 38000
`
