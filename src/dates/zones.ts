import {Kind} from './senses.js'

/** Values of zone senses: minutes from UTC plus this; `unknownZone` for abbreviations that several zones share. */
export const zoneBase = 1000
/** Value of an abbreviation that several zones share. */
export const unknownZone = 9999
/** Values from here on are indexes into `places`. */
export const placeBase = 10_000

const abbreviations: Readonly<Record<string, number>> = {
  'gmt|utc|z|ut|мск+0|غرينتش|جرينتش|غرينيتش|جرينيتش|گرینویچ|گرينويچ|گرینیچ|grinvic|по гринвичу': 0,
  'cet|mez|west|hec': 60,
  'cest|mesz|eet|sast|cat|hece': 120,
  'eest|msk|мск|trt|eat|msz': 180,
  irst: 210,
  gst: 240,
  pkt: 300,
  bdt: 360,
  'wib|ict': 420,
  'myt|sgt|hkt|pht|awst': 480,
  'jst|kst': 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  wet: 0,
  'bst|wat': 60,
  edt: -240,
  'est|cdt': -300,
  mdt: -360,
  'mst|pdt': -420,
  pst: -480,
  akst: -540,
  hst: -600,
  brt: -180
}

/** Places whose clock is named beside a time, by IANA zone; the words mean a zone only after a word for clock or zone. */
const named: Readonly<Record<string, string>> = {
  'Asia/Tehran': 'تهران|طهران|ایران|إيران|tehran|иран|тегеран',
  'Asia/Kabul': 'کابل|كابول|کابول|kabul|кабул',
  'Asia/Riyadh': 'السعودية|الرياض|مكة|مكة المكرمة|عربستان|riyadh',
  'Asia/Baghdad': 'بغداد|العراق|بەغدا|بەغداد|baghdad',
  'Africa/Cairo': 'القاهرة|مصر|قاهره|cairo',
  'Asia/Dubai': 'دبي|أبوظبي|أبو ظبي|الإمارات|امارات|dubai',
  'Asia/Qatar': 'الدوحة|قطر|دوحه|doha',
  'Asia/Kuwait': 'الكويت|kuwait',
  'Asia/Beirut': 'بيروت|لبنان',
  'Asia/Damascus': 'دمشق|سوريا',
  'Asia/Amman': 'عمان|الأردن|عمّان',
  'Asia/Jerusalem': 'القدس|فلسطين',
  'Africa/Casablanca': 'الرباط|المغرب',
  'Africa/Algiers': 'الجزائر',
  'Africa/Tunis': 'تونس',
  'Africa/Tripoli': 'طرابلس|ليبيا',
  'Asia/Karachi': 'پاکستان|اسلام آباد|pakistan',
  'Asia/Kolkata': 'بھارت|بھارتی|india',
  'Europe/Istanbul': 'türkiye|ترکیه|إسطنبول|istanbul|ankara',
  'Europe/Moscow': 'москва|москве|московскому|موسكو|مسکو|moscow',
  'Asia/Ho_Chi_Minh': 'hà nội|việt nam|vietnam',
  'Europe/London': 'لندن|london',
  'America/Chicago': 'chicago',
  'America/Denver': 'denver',
  'America/Los_Angeles': 'los angeles',
  'America/New_York': 'نيويورك|واشنطن|نیویورک|واشنگتن|new york',
  'Europe/Paris': 'باريس|پاریس|paris',
  'Europe/Berlin': 'برلين|برلین|berlin'
}

/** IANA zones of the place senses. */
export const places: readonly string[] = Object.keys(named)

/** What Americans call the clocks of their coasts, summer and winter, behind a.m. and p.m. */
export const americanClocks: Readonly<Record<string, number>> = {
  ET: placeBase + places.indexOf('America/New_York'),
  CT: placeBase + places.indexOf('America/Chicago'),
  MT: placeBase + places.indexOf('America/Denver'),
  PT: placeBase + places.indexOf('America/Los_Angeles')
}

/** Words beside which the name of a place means its clock. */
const zoneMarks = 'بتوقيت|توقيت|به وقت|بوقت|وقت محلی|به وقت محلی|به‌وقت|по|بە کاتی'

/** Spellings and senses of every zone, for all languages. */
export const zoneWords: readonly (readonly [string, readonly number[]])[] = [
  ...Object.entries(abbreviations).map(
    ([words, minutes]) => [words, [(Kind.zone << 16) | (minutes + zoneBase)]] as const
  ),
  ['ist|cst|ast', [(Kind.zone << 16) | unknownZone]],
  ...Object.values(named).map((words, index) => [words, [(Kind.zone << 16) | (placeBase + index)]] as const),
  [zoneMarks, [Kind.filler << 16]],
  ['t', [(Kind.filler << 16) | 1]],
  ['copyright|copyrights|©', [Kind.copyright << 16]]
]
