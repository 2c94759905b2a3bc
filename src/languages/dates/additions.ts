import type {DateWords} from '../language.js'

/** What languages of the world table need beyond it: other spellings, prefixes, and words of relative dates. */
export const additions: Readonly<Record<string, DateWords>> = {
  zh: {
    order: 'ymd',
    marks: 'after',
    am: '上午|早上|早晨|凌晨|清晨|早',
    pm: '下午|晚上|晚间|傍晚|晚|夜间',
    parts: {noon: '中午', midnight: '午夜'},
    now: '刚刚|现在|剛剛|現在',
    units: {
      second: '秒|秒钟|秒鐘',
      minute: '分|分钟|分鐘',
      hour: '时|点|小时|時|點|小時|点钟',
      day: '日|天|号|號',
      week: '周|星期|週|个星期|個星期',
      month: '月|个月|個月',
      year: '年'
    },
    past: '前|以前|之前',
    future: '后|後|以后|之后|內',
    weekdays: [
      '星期一|周一|礼拜一|週一',
      '星期二|周二|週二',
      '星期三|周三|週三',
      '星期四|周四|週四',
      '星期五|周五|週五',
      '星期六|周六|週六',
      '星期日|星期天|周日|週日'
    ],
    numbers: {
      '0': '零|〇',
      '1': '一',
      '2': '二|两|兩',
      '3': '三',
      '4': '四',
      '5': '五',
      '6': '六',
      '7': '七',
      '8': '八',
      '9': '九',
      '10': '十',
      half: '半'
    }
  },
  ja: {
    order: 'ymd',
    marks: 'after',
    am: '午前|朝',
    pm: '午後|夜|夕方',
    parts: {noon: '正午', midnight: '深夜'},
    days: {
      '-2': '一昨日|おととい',
      '-1': '昨日|きのう',
      '0': '今日|本日|きょう',
      '1': '明日|あした',
      '2': '明後日|あさって'
    },
    now: '今|たった今',
    units: {
      second: '秒',
      minute: '分',
      hour: '時|時間|じ',
      day: '日|日間|にち',
      week: '週間|週',
      month: '月|ヶ月|か月|カ月|がつ',
      year: '年|年間|ねん'
    },
    past: '前',
    future: '後'
  },
  ko: {
    order: 'ymd',
    marks: 'after',
    am: '오전|아침|새벽',
    pm: '오후|저녁|밤',
    days: {'-2': '그저께|그제', '-1': '어제', '0': '오늘', '1': '내일', '2': '모레'},
    now: '방금|지금',
    units: {second: '초', minute: '분', hour: '시|시간', day: '일', week: '주|주일', month: '월|개월|달', year: '년'},
    past: '전',
    future: '후|뒤'
  },
  th: {
    fillers: 'ที่|วันที่|เดือน|ปี|พ.ศ|ค.ศ|เวลา|น',
    days: {'-1': 'เมื่อวานนี้|เมื่อวาน|วานนี้', '0': 'วันนี้', '1': 'พรุ่งนี้'},
    units: {hour: 'ชม|ชั่วโมง', minute: 'นาที', day: 'วัน', week: 'สัปดาห์', month: 'เดือน', year: 'ปี'}
  },
  he: {
    prefixes: 'ב|ל|ה|מ|ו|וב|של',
    fillers: 'ה|בשעה|שעה|יום|ביום|את|ב',
    weekdays: ['שני', 'שלישי', 'רביעי', 'חמישי', 'שישי', 'שבת', 'ראשון'],
    past: 'לפני',
    future: 'בעוד|תוך'
  },
  mn: {
    marks: 'after',
    gregorian: [
      'нэгдүгээр сарын|нэгдүгээр сар',
      'хоёрдугаар сарын|хоёрдугаар сар',
      'гуравдугаар сарын|гуравдугаар сар',
      'дөрөвдүгээр сарын|дөрөвдүгээр сар',
      'тавдугаар сарын|тавдугаар сар',
      'зургаадугаар сарын|зургаадугаар сар',
      'долоодугаар сарын|долоодугаар сар',
      'наймдугаар сарын|наймдугаар сар',
      'есдүгээр сарын|есдүгээр сар',
      'аравдугаар сарын|аравдугаар сар',
      'арван нэгдүгээр сарын|арваннэгдүгээр сарын',
      'арван хоёрдугаар сарын|арванхоёрдугаар сарын'
    ],
    ordinals: 'р',
    units: {year: 'оны|он', month: 'сарын|сар', day: 'өдөр|өдрийн'}
  },
  uk: {
    and: 'і|та',
    gregorian: ['стд|січ', 'лют', 'бер', 'кві', 'тра', 'чер', 'лип', 'сер', 'вер', 'жов', 'лис', 'гру'],
    weekdays: ['понед|понеділка', 'вівторка', 'середу|середи', 'четверга', 'п’ятницю', 'суботу', 'неділю'],
    units: {year: 'року|рік|р|роки|років'},
    past: 'тому|тому назад',
    future: 'через',
    fillers: 'об|о|в|у|на'
  },
  be: {
    and: 'і',
    gregorian: ['стд|студз', 'лют', 'сак', 'крас', 'мая|траўня', 'чэрв', 'ліп', 'жн', 'вер', 'каст', 'ліст', 'снеж'],
    weekdays: ['пн', 'аў', 'ср', 'чц', 'пт', 'сб', 'нд'],
    units: {
      year: 'г|года|год',
      hour: 'гадзін|гадзіны|гадзіна',
      minute: 'хвілін|хвіліны|хвіліну|хвіл',
      week: 'тыдзень|тыдні|тыдняў',
      month: 'месяц|месяцы|месяцаў'
    },
    past: 'таму|назад|таму назад',
    fillers: 'у|а|каля'
  },
  it: {
    and: 'e',
    units: {
      hour: 'ora|ore|h',
      day: 'giorno|giorni',
      week: 'settimana|settimane',
      month: 'mese|mesi',
      year: 'anno|anni'
    },
    past: 'fa',
    fillers: 'il|del|di|alle|ore|alle ore|dal|al|l',
    clock: 'alle|ore|alle ore',
    weekdays: ['lunedi', 'martedi', 'mercoledi', 'giovedi', 'venerdi', 'sabato', 'domenica'],
    numbers: {'1': 'un|una|uno|primo', '2': 'due', '3': 'tre'},
    next: 'prossimo|prossima',
    last: 'scorso|scorsa',
    article: 'il'
  },
  pt: {
    and: 'e',
    days: {'-2': 'anteontem', '-1': 'ontem', '0': 'hoje', '1': 'amanhã', '2': 'depois de amanhã'},
    past: 'atrás|há|ha',
    future: 'em|daqui a|dentro de',
    clock: 'às|as',
    oclock: 'h|horas',
    fillers: 'de|do|em|no|na|à|às|dia',
    units: {hour: 'hora|horas|h', day: 'dia|dias', week: 'semana|semanas', month: 'mês|meses', year: 'ano|anos'},
    numbers: {'1': 'um|uma|primeiro', '2': 'dois|duas', '3': 'três', '4': 'quatro', '5': 'cinco'},
    next: 'próximo|próxima|que vem',
    last: 'passado|passada|último|última'
  },
  nl: {
    and: 'en',
    past: 'geleden',
    future: 'over',
    days: {'-2': 'eergisteren', '-1': 'gisteren', '0': 'vandaag', '1': 'morgen', '2': 'overmorgen'},
    clock: 'om',
    oclock: 'uur|u',
    fillers: 'om|op|van',
    numbers: {'1': 'een|één', '2': 'twee', '3': 'drie'},
    next: 'volgende|komende',
    last: 'vorige|afgelopen|verleden'
  },
  pl: {
    and: 'i',
    units: {
      second: 'sekunda|sekundy|sekund|sekundę',
      minute: 'minuta|minuty|minut|minutę|min',
      hour: 'godzina|godziny|godzin|godzinę|godz',
      year: 'rok|roku|lata|lat|r',
      day: 'dzień|dni|dnia',
      week: 'tydzień|tygodnie|tygodni',
      month: 'miesiąc|miesiące|miesięcy'
    },
    past: 'temu',
    future: 'za',
    fillers: 'o|o godz|godz|w|dnia|do|od',
    clock: 'o|o godz|godz|godzina'
  },
  cs: {
    gregorian: ['led', 'úno', 'bře', 'dub', 'kvě', 'čer', 'čvc', 'srp', 'zář', 'říj', 'lis', 'pro'],
    weekdays: ['pon', 'úte', 'stř', 'čtv', 'pát', 'sob', 'ned'],
    and: 'a',
    past: 'před',
    future: 'za|během',
    fillers: 'v|ve|dne|v půl',
    units: {
      second: 'sekunda|sekundy|sekund|vteřin|vteřina|vteřiny|vteřinami',
      minute: 'minuta|minuty|minut|minutu|minutami',
      hour: 'hodina|hodiny|hodin|hodinu|hodinami',
      day: 'den|dny|dní|dnem|dne',
      week: 'týden|týdny|týdnů|týdnem',
      month: 'měsíc|měsíce|měsíců|měsícem',
      year: 'rok|roky|let|roku|rokem|lety'
    },
    numbers: {'1': 'jeden|jedna|jednu|první|prvního', '2': 'dva|dvě|druhého', '3': 'tři|třetího'}
  },
  sk: {past: 'pred', future: 'o'},
  sv: {
    and: 'och',
    am: 'fm|förmiddag',
    pm: 'em|eftermiddag',
    clock: 'kl|klockan',
    fillers: 'den|kl|klockan',
    past: 'sedan|för',
    future: 'om',
    days: {'-2': 'i förrgår', '-1': 'i går|igår', '0': 'i dag|idag', '1': 'i morgon|imorgon', '2': 'i övermorgon'}
  },
  da: {pm: 'eftermiddag', am: 'formiddag', clock: 'kl|klokken', fillers: 'den|kl|d', past: 'siden|for', future: 'om'},
  nb: {pm: 'ettermiddag', am: 'formiddag', clock: 'kl|klokken', fillers: 'den|kl', past: 'siden|for', future: 'om'},
  no: {pm: 'ettermiddag', am: 'formiddag', clock: 'kl|klokken', fillers: 'den|kl', past: 'siden|for', future: 'om'},
  nn: {
    pm: 'ettermiddag',
    am: 'formiddag|føremiddag',
    clock: 'kl|klokka',
    fillers: 'den|kl',
    past: 'sidan|for',
    future: 'om'
  },
  fi: {
    and: 'ja',
    gregorian: [
      'tammi',
      'helmi',
      'maalis',
      'huhti',
      'touko',
      'kesä',
      'heinä',
      'elo',
      'syys',
      'loka',
      'marras',
      'joulu'
    ],
    clock: 'klo|kello',
    fillers: 'klo|kello|n',
    am: 'ap|a.p',
    pm: 'ip|i.p',
    past: 'sitten',
    suffixes: 'na|ta|ssa|sta|kuuta|kuu|kuussa|n|a'
  },
  hu: {
    suffixes: 'án|én|jén|ján|i|ig|ban|ben|a',
    ordinals: 'án|én|jén|ján|a|e|i|ig|ai',
    past: 'ezelőtt|óta',
    units: {day: 'nap|napja', hour: 'óra|órája', minute: 'perc|perce'}
  },
  el: {
    gregorian: [
      'ιανουαρίου|ιανουάριος|ιαν',
      'φεβρουαρίου|φεβρουάριος|φεβ',
      'μαρτίου|μάρτιος|μαρ',
      'απριλίου|απρίλιος|απρ',
      'μαΐου|μάιος|μαΐ|μαϊ',
      'ιουνίου|ιούνιος|ιουν',
      'ιουλίου|ιούλιος|ιουλ',
      'αυγούστου|αύγουστος|αυγ',
      'σεπτεμβρίου|σεπτέμβριος|σεπ|σεπτ',
      'οκτωβρίου|οκτώβριος|οκτ',
      'νοεμβρίου|νοέμβριος|νοε',
      'δεκεμβρίου|δεκέμβριος|δεκ'
    ],
    past: 'πριν|πριν από',
    fillers: 'του|στις|της|τις'
  },
  hi: {
    and: 'और',
    gregorian: ['', 'फरवरी', '', '', '', '', '', '', 'सितम्बर', 'अक्टूबर|अक्तूबर', 'नवम्बर', 'दिसम्बर'],
    am: 'पूर्वाह्न|सुबह|प्रातः',
    pm: 'अपराह्न|शाम|दोपहर बाद|रात',
    parts: {noon: 'दोपहर'},
    units: {
      second: 'सेकंड|सेकेंड',
      minute: 'मिनट|मिनटों',
      hour: 'घंटा|घंटे|घण्टे',
      day: 'दिन|दिनों',
      week: 'सप्ताह|हफ्ते|हफ़्ते',
      month: 'महीना|महीने|माह',
      year: 'वर्ष|साल'
    },
    past: 'पहले|पूर्व',
    fillers: 'को|बजे|के|की|तारीख'
  },
  bn: {
    gregorian: ['', 'ফেব্রুয়ারী|ফেব্রু|ফেব্রুয়ারি', '', '', '', '', '', '', '', '', '', ''],
    am: 'সকাল|ভোর|পূর্বাহ্ণ',
    pm: 'বিকাল|বিকেল|সন্ধ্যা|রাত|অপরাহ্ণ',
    parts: {noon: 'দুপুর'},
    units: {
      second: 'সেকেন্ড',
      minute: 'মিনিট',
      hour: 'ঘন্টা|ঘণ্টা',
      day: 'দিন',
      week: 'সপ্তাহ',
      month: 'মাস',
      year: 'বছর'
    },
    ordinals: 'শে|ই|লা|রা|ঠা',
    past: 'আগে|পূর্বে',
    fillers: 'সাল|সময়|এবং|তারিখে|তারিখ',
    and: 'এবং'
  },
  id: {
    clock: 'pukul|jam',
    fillers: 'pukul|tanggal|jam',
    past: 'lalu|yang lalu',
    days: {'-1': 'kemarin', '0': 'hari ini', '1': 'besok'}
  },
  ms: {clock: 'pukul|jam', fillers: 'pukul|pada', past: 'lalu|yang lalu'},
  ca: {fillers: 'd|de|del|l|a|les|el|dia', past: 'fa', future: 'd’aquí a'},
  ro: {
    clock: 'ora|la|la ora',
    fillers: 'la|ora|de',
    past: 'acum',
    gregorian: ['ian', '', '', '', '', 'iun', 'iul', '', '', '', '', '']
  },
  hr: {
    and: 'i',
    parts: {noon: 'podne|u podne'},
    fillers: 'u|dana|godine|sati',
    units: {
      year: 'godina|godine|god',
      month: 'mjesec|mjeseca|mjeseci|mj',
      week: 'tjedan|tjedna|sed',
      day: 'dan|dana',
      hour: 'sat|sata|sati'
    },
    past: 'prije',
    gregorian: ['', '', '', '', '', '', '', '', '', '', 'studenog|studenoga', '']
  },
  sr: {past: 'пре', units: {year: 'година|године|годину', month: 'месец|месеца|месеци', hour: 'сат|сати|сата'}},
  bg: {past: 'преди', units: {year: 'година|години|г', week: 'седмица|седмици', hour: 'час|часа'}, fillers: 'на|в|от'},
  az: {
    gregorian: ['', '', '', '', '', 'iyn', 'iyl', '', '', '', '', ''],
    suffixes: 'da|də|ında|ində|ı|i|ın|in',
    ordinals: 'inci|ıncı|uncu|üncü|cı|ci|cu|cü',
    past: 'öncə|əvvəl',
    future: 'sonra|ərzində',
    units: {year: 'il|ildə'}
  },
  kk: {units: {year: 'ж|жыл|жылы'}, ordinals: 'ші|шы'},
  ku: {
    order: 'dmy',
    gregorian: [
      'rêbendan|rêbendanê|rêb|çile|kanûna paşîn',
      'sibat|sibatê|reşemî|reşemiyê|sbt',
      'adar|adarê|ada',
      'nîsan|nîsanê|avrêl|avrêlê|nsn',
      'gulan|gulanê|gul|gln',
      'hezîran|hezîranê|pûşper|pûşperê|hzr',
      'tîrmeh|tîrmehê|tîr|trm',
      'tebax|tebaxê|gelawêj|gelawêjê|tbx',
      'îlon|îlonê|rezber|rezberê|îln',
      'cotmeh|cotmehê|kewçêr|kewçêrê|cot',
      'mijdar|mijdarê|sermawez|sermawezê|mjd',
      'kanûn|kanûna pêşîn|kanûnê|berfanbar|berfanbarê|ber'
    ],
    weekdays: [
      'duşem|dûşem|duşemê',
      'sêşem|sêşemê',
      'çarşem|çarşemê',
      'pêncşem|pêncşemê',
      'în|înî|înê',
      'şemî|şemiyê',
      'yekşem|yekşemê'
    ],
    clock: 'saet|saetê|di saet',
    fillers: 'ê|a|an|ya|roja|sala|saet',
    ordinals: 'ê|an|a|emîn'
  },
  tl: {gregorian: ['ene', 'peb', 'mar', 'abr', 'may', 'hun', 'hul', 'ago', 'set', 'okt', 'nob', 'dis']},
  ka: {units: {year: 'წლის|წელი'}, ordinals: 'ე'},
  lv: {units: {year: 'gada|gads|gadiem|gads'}, fillers: 'gada|plkst'},
  lt: {units: {year: 'm|metai|metų', day: 'd|diena'}, ordinals: 'oji|osios|ąją'}
}
