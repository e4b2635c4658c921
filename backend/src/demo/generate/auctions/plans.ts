/**
 * Auctions, one a line: code | what became of it | minutes from now to the start (live: how long ago) | minutes it
 * lasts | buyer | rules | families of goods, a comma within a lot, a plus between lots | suppliers | title.
 * A supplier is followed by how low he goes, percent of the ceiling; `-` means that he accepted and does not bid, `?`
 * that he has not answered, `!` after a figure that he bids once and no more.
 */
export const PLANS = `
bolts-26 | awarded | -489600 | 40 | brandt | lead | iso-4017,iso-4032,iso-7089 | SCHRAUBWERK:84 BAUFIX:86 PREZIPIN:89 LAGERPLUS:93 HEBEWERK:91 | Bolts, nuts and washers for 2026
bearings-q1 | awarded | -440640 | 35 | dniprometal | rank | deep-groove,angular-contact | ROLLMAX:81 KETTENHAUS:87 MOTORIX:90 FLEXDRIVE:88 | Підшипники для ремонтних цехів
lubricants | awarded | -395000 | 40 | stepkarier | japanese | hydraulic-oil,grease | LUBROCHEM:79 BONDLAB:86 LAGERPLUS:88 PROTEKTA:92 | Масла и смазки на сезон
discs-1 | awarded | -352800 | 40 | hansa | lead | cutting-disc+grinding-disc | ABRAMAX:90 SPANTEC:92! WERKMEISTER:92! | Cutting and grinding discs
belts | awarded | -309600 | 40 | agrostep | dutch | v-belt,roller-chain | FLEXDRIVE:78 KETTENHAUS:83 MOTORIX:86 | Клинові паси та ланцюги до збирання врожаю
motors | awarded | -260640 | 40 | kharkivprivod | light | ie3-motor | MOTORIX:80 ELEKTRON:83 SENSORIK:91 VOLTRA:88 HYDROTEC:93 | Двигуни IE3 для складання приводів
cylinders | awarded | -216000 | 30 | vogt | staged | iso-15552,solenoid-valve | AIRLINE:82 HYDROTEC:86 SENSORIK:90 | Pneumatic cylinders and valves
drills | awarded | -187200 | 40 | thornbury | lead | din-338+cutting-disc | SPANTEC:90 ABRAMAX:92! WERKMEISTER:92! | Twist drills and discs, half-year need
drill-steel | awarded | -151200 | 40 | kaspiibur | landed | wire-rope,bow-shackle | HEBEWERK:77 LAGERPLUS:82 ARMATEX:84 WERKMEISTER:90 | Канаты и скобы для буровой
hand-tools | awarded | -115200 | 40 | baltyk | lead | combination-spanner+cutting-disc | WERKMEISTER:90 ABRAMAX:92! SPANTEC:92! | Hand tools and discs for three sites
coveralls | cancelled | -86400 | 40 | kyivbud | lead | coverall,gloves | PROTEKTA:85 LAGERPLUS:88 ARMATEX:90 | Спецодяг для бригад
gauges | awarded | -72000 | 40 | vogt | hybrid | caliper | MESSLAB:78 WERKMEISTER:78 SPANTEC:78 PREZIPIN:84 | Gauges and calipers
grinders | not_awarded | -56160 | 30 | brandt | lead | angle-grinder | VOLTRA:97 WERKMEISTER:98 | Angle grinders, fleet renewal
abrasives-2 | awarded | -33120 | 40 | hansa | lead | flap-disc+cutting-disc | ABRAMAX:90 SPANTEC:92! WERKMEISTER:92! | Flap and cutting discs, second half
seals-q4 | evaluation | -2880 | 40 | dniprometal | lead | o-ring,shaft-seal | DICHTPROFI:80 HYDROTEC:84 ARMATEX:87 LAGERPLUS:91 | Ущільнення на четвертий квартал
safety-live | live | -35 | 300 | stepkarier | long | gloves,safety-shoes,helmet | PROTEKTA:74 LAGERPLUS:77 ARMATEX:80 LUBROCHEM:85 VOLTRA:88 | Средства защиты для карьера на 2027 год
fasteners-live | live | -15 | 180 | brandt | long_rank | iso-4762,iso-4014 | SCHRAUBWERK:- BAUFIX:80 PREZIPIN:78 LAGERPLUS:85 ARMATEX:83 | Socket screws and bolts, annual contract
measuring-live | live | -20 | 60 | vogt | hybrid | caliper,torque-wrench | MESSLAB:80 WERKMEISTER:80 SPANTEC:80 LAGERPLUS:86 | Measuring tools, yearly need
sensors-live | live | -25 | 120 | kharkivprivod | sealed | inductive-sensor,contactor | ELEKTRON:76 SENSORIK:79 VOLTRA:82 MOTORIX:84 ARMATEX:88 | Датчики та контактори: закриті пропозиції
spring-bearings | planned | 1440 | 60 | dniprometal | lead | ucp,deep-groove | ROLLMAX:80 KETTENHAUS:? MOTORIX:85 FLEXDRIVE:? ARMATEX:? | Підшипникові вузли на весну
welding-27 | planned | 4320 | 60 | brandt | japanese | mig-wire,stick-electrode | SCHWEISSGUT:82 SCHRAUBWERK:? ABRAMAX:? WERKMEISTER:88 | Welding wire and electrodes for 2027
nuts-27 | planned | 8640 | 45 | hansa | lead | iso-4032+iso-7040 | SCHRAUBWERK:? BAUFIX:84 PREZIPIN:? LAGERPLUS:? HEBEWERK:? | Nuts: plain and locking
valves-draft | draft | 20160 | 60 | brandt | lead | solenoid-valve | AIRLINE:82 HYDROTEC:? | Solenoid valves for the new line
`

/** What is planned when nothing is live any more, one after another; written as above. */
export const REFILLS = `
refill-1 | planned | 2 | 180 | kharkivprivod | long | inductive-sensor,contactor | ELEKTRON:75 SENSORIK:78 VOLTRA:82 MOTORIX:85 ARMATEX:88 | Датчики та контактори для складання
refill-2 | planned | 2 | 180 | hansa | long | webbing-sling,bow-shackle | HEBEWERK:75 LAGERPLUS:78 WERKMEISTER:84 ARMATEX:82 SCHRAUBWERK:86 | Slings and shackles for the yard
refill-3 | planned | 2 | 180 | stepkarier | long | safety-shoes,coverall | PROTEKTA:74 LAGERPLUS:78 ARMATEX:80 VOLTRA:86 LUBROCHEM:88 | Спецобувь и комбинезоны
refill-4 | planned | 2 | 180 | brandt | long | torque-wrench,caliper | WERKMEISTER:76 MESSLAB:78 LAGERPLUS:82 SPANTEC:85 SCHRAUBWERK:88 | Measuring and torque tools
refill-5 | planned | 2 | 60 | vogt | hybrid | iso-15552,solenoid-valve | AIRLINE:80 HYDROTEC:80 SENSORIK:80 ARMATEX:84 | Cylinders and valves for the spring
`
