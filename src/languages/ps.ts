import {type Language, type Phrase, words} from './language.js'

const share: readonly Phrase[] = [
  {text: 'شریک کړئ', role: 'share', scope: 'line', drop: 'شریک کړئ'},
  {text: 'شریک یې کړئ', role: 'share', scope: 'line', drop: 'شریک یې کړئ'},
  {text: 'شریکول', role: 'share', scope: 'line', drop: 'شریکول'},
  {text: 'شریکه یې کړئ', role: 'share', scope: 'line', drop: 'شریکه یې کړئ'},
  {text: 'دا خبر شریک کړئ', role: 'share', scope: 'line', drop: 'دا خبر شریک کړئ'},
  {text: 'دا مطلب شریک کړئ', role: 'share', scope: 'line', drop: 'دا مطلب شریک کړئ'},
  {text: 'له نورو سره یې شریک کړئ', role: 'share', scope: 'line', drop: 'له نورو سره یې شریک کړئ'},
  {text: 'له ملګرو سره یې شریک کړئ', role: 'share', scope: 'line', drop: 'له ملګرو سره یې شریک کړئ'},
  {text: 'په فېسبوک کې شریک کړئ', role: 'share', scope: 'line', drop: 'په فېسبوک کې شریک کړئ'},
  {text: 'خپور یې کړئ', role: 'share', scope: 'line', drop: 'خپور یې کړئ'},
  {text: 'شیر کړئ', role: 'share', scope: 'line', drop: 'شیر کړئ'},
  {text: 'فېسبوک', role: 'share', scope: 'line', drop: 'فېسبوک'},
  {text: 'ټویټر', role: 'share', scope: 'line', drop: 'ټویټر'},
  {text: 'ټلګرام', role: 'share', scope: 'line', drop: 'ټلګرام'},
  {text: 'ټیلګرام', role: 'share', scope: 'line', drop: 'ټیلګرام'},
  {text: 'تلګرام', role: 'share', scope: 'line', drop: 'تلګرام'},
  {text: 'واټساپ', role: 'share', scope: 'line', drop: 'واټساپ'},
  {text: 'وټس اپ', role: 'share', scope: 'line', drop: 'وټس اپ'},
  {text: 'انسټاګرام', role: 'share', scope: 'line', drop: 'انسټاګرام'},
  {text: 'انستاګرام', role: 'share', scope: 'line', drop: 'انستاګرام'},
  {text: 'یوټیوب', role: 'share', scope: 'line', drop: 'یوټیوب'},
  {text: 'برېښنالیک', role: 'share', scope: 'line', drop: 'برېښنالیک'},
  {text: 'ایمیل', role: 'share', scope: 'line', drop: 'ایمیل'},
  {text: 'لینک کاپي کړئ', role: 'share', scope: 'line', drop: 'لینک کاپي کړئ'},
  {text: 'وېشل', role: 'share', scope: 'line', drop: 'وېشل'},
  {text: 'واستوئ', role: 'share', scope: 'line', drop: 'واستوئ'},
  {text: 'ملګرو ته یې واستوئ', role: 'share', scope: 'line', drop: 'ملګرو ته یې واستوئ'},
  {text: 'لینک کاپي شو', role: 'share', scope: 'line', drop: 'لینک کاپي شو'},
  {text: 'مسنجر', role: 'share', scope: 'line', drop: 'مسنجر'},
  {text: 'تیک ټاک', role: 'share', scope: 'line', drop: 'تیک ټاک'},
  {text: 'ټیک ټاک', role: 'share', scope: 'line', drop: 'ټیک ټاک'},
  {text: 'وایبر', role: 'share', scope: 'line', drop: 'وایبر'}
]

const follow: readonly Phrase[] = [
  {text: 'موږ تعقیب کړئ', role: 'follow', scope: 'line', drop: 'موږ تعقیب کړئ'},
  {text: 'مونږ تعقیب کړئ', role: 'follow', scope: 'line', drop: 'مونږ تعقیب کړئ'},
  {text: 'مونږ وڅارئ', role: 'follow', scope: 'line', drop: 'مونږ وڅارئ'},
  {text: 'موږ وڅارئ', role: 'follow', scope: 'line', drop: 'موږ وڅارئ'},
  {text: 'زموږ یوټیوب چینل', role: 'follow', scope: 'line', drop: 'زموږ یوټیوب چینل'},
  {text: 'زموږ ټلګرام چینل', role: 'follow', scope: 'line', drop: 'زموږ ټلګرام چینل'},
  {text: 'په ټولنیزو رسنیو کې موږ تعقیب کړئ', role: 'follow', scope: 'line', drop: 'په ټولنیزو رسنیو کې موږ تعقیب کړئ'},
  {text: 'زموږ اپلیکېشن ډاونلوډ کړئ', role: 'follow', scope: 'line', drop: 'زموږ اپلیکېشن ډاونلوډ کړئ'},
  {text: 'ګډون وکړئ', role: 'follow', scope: 'line', drop: 'ګډون وکړئ'},
  {text: 'موږ په ټولنیزو شبکو کې', role: 'follow', scope: 'line', drop: 'موږ په ټولنیزو شبکو کې'},
  {text: 'ټولنیزې رسنۍ', role: 'follow', scope: 'line', drop: 'ټولنیزې رسنۍ'},
  {text: 'ټولنیزې شبکې', role: 'follow', scope: 'line', drop: 'ټولنیزې شبکې'},
  {text: 'زموږ فېسبوک پاڼه', role: 'follow', scope: 'line', drop: 'زموږ فېسبوک پاڼه'},
  {text: 'زموږ پاڼه لایک کړئ', role: 'follow', scope: 'line', drop: 'زموږ پاڼه لایک کړئ'},
  {text: 'سبسکرایب کړئ', role: 'follow', scope: 'line', drop: 'سبسکرایب کړئ'},
  {text: 'موږ سره یو ځای شئ', role: 'follow', scope: 'line', drop: 'موږ سره یو ځای شئ'},
  {text: 'زموږ د یوټیوب چینل', role: 'follow', scope: 'start', drop: 'زموږ د یوټیوب چینل سبسکرایب کړئ'},
  {text: 'زموږ د ټلګرام چینل', role: 'follow', scope: 'start', drop: 'زموږ د ټلګرام چینل سره یو ځای شئ'},
  {text: 'موږ په فېسبوک', role: 'follow', scope: 'start', drop: 'موږ په فېسبوک او ټویټر کې تعقیب کړئ'}
]

const printTools: readonly Phrase[] = [
  {text: 'چاپ', role: 'print-tools', scope: 'line', drop: 'چاپ'},
  {text: 'چاپول', role: 'print-tools', scope: 'line', drop: 'چاپول'},
  {text: 'چاپ یې کړئ', role: 'print-tools', scope: 'line', drop: 'چاپ یې کړئ'},
  {text: 'پرنټ', role: 'print-tools', scope: 'line', drop: 'پرنټ'},
  {text: 'پرینټ', role: 'print-tools', scope: 'line', drop: 'پرینټ'},
  {text: 'پرنټ کړئ', role: 'print-tools', scope: 'line', drop: 'پرنټ کړئ'},
  {text: 'خوندي کړئ', role: 'print-tools', scope: 'line', drop: 'خوندي کړئ'},
  {text: 'د لیک کچه', role: 'print-tools', scope: 'line', drop: 'د لیک کچه'},
  {text: 'پورته لاړ شئ', role: 'print-tools', scope: 'line', drop: 'پورته لاړ شئ'},
  {text: 'غږیز متن', role: 'print-tools', scope: 'line', drop: 'غږیز متن'},
  {text: 'واورئ', role: 'print-tools', scope: 'line', drop: 'واورئ'},
  {text: 'دا خبر واورئ', role: 'print-tools', scope: 'line', drop: 'دا خبر واورئ'},
  {text: 'د متن کچه', role: 'print-tools', scope: 'line', drop: 'د متن کچه'}
]

const related: readonly Phrase[] = [
  {text: 'نور ولولئ', role: 'related', scope: 'line', drop: 'نور ولولئ', heading: true},
  {text: 'نور یې ولولئ', role: 'related', scope: 'line', drop: 'نور یې ولولئ', heading: true},
  {text: 'نور معلومات', role: 'related', scope: 'line', drop: 'نور معلومات', heading: true},
  {text: 'اړوند خبرونه', role: 'related', scope: 'line', drop: 'اړوند خبرونه', heading: true},
  {text: 'اړوند خبر', role: 'related', scope: 'line', drop: 'اړوند خبر', heading: true},
  {text: 'اړوند مطالب', role: 'related', scope: 'line', drop: 'اړوند مطالب', heading: true},
  {text: 'اړوندې لیکنې', role: 'related', scope: 'line', drop: 'اړوندې لیکنې', heading: true},
  {text: 'اړوندې مقالې', role: 'related', scope: 'line', drop: 'اړوندې مقالې', heading: true},
  {text: 'اړوند', role: 'related', scope: 'line', drop: 'اړوند'},
  {text: 'ورته لیکنې', role: 'related', scope: 'line', drop: 'ورته لیکنې', heading: true},
  {text: 'ورته مطالب', role: 'related', scope: 'line', drop: 'ورته مطالب', heading: true},
  {text: 'ورته خبرونه', role: 'related', scope: 'line', drop: 'ورته خبرونه', heading: true},
  {text: 'دا هم ولولئ', role: 'related', scope: 'line', drop: 'دا هم ولولئ', heading: true},
  {text: 'دا مطلب هم ولولئ', role: 'related', scope: 'line', drop: 'دا مطلب هم ولولئ', heading: true},
  {text: 'دا خبر هم ولولئ', role: 'related', scope: 'line', drop: 'دا خبر هم ولولئ', heading: true},
  {text: 'دا هم وګورئ', role: 'related', scope: 'line', drop: 'دا هم وګورئ', heading: true},
  {text: 'په دې اړه نور', role: 'related', scope: 'line', drop: 'په دې اړه نور', heading: true},
  {text: 'په دې اړه', role: 'related', scope: 'line', drop: 'په دې اړه', heading: true},
  {text: 'نورې لیکنې', role: 'related', scope: 'line', drop: 'نورې لیکنې', heading: true},
  {text: 'نور خبرونه', role: 'related', scope: 'line', drop: 'نور خبرونه', heading: true},
  {text: 'نور مطالب', role: 'related', scope: 'line', drop: 'نور مطالب', heading: true},
  {text: 'نور په دې برخه کې', role: 'related', scope: 'line', drop: 'نور په دې برخه کې', heading: true},
  {text: 'نورې مقالې', role: 'related', scope: 'line', drop: 'نورې مقالې', heading: true},
  {text: 'د همدې لیکوال نورې لیکنې', role: 'related', scope: 'line', drop: 'د همدې لیکوال نورې لیکنې', heading: true},
  {text: 'وړاندیز شوي', role: 'related', scope: 'line', drop: 'وړاندیز شوي', heading: true},
  {text: 'نور', role: 'related', scope: 'line', drop: 'نور'},
  {text: 'لا ډېر ولولئ', role: 'related', scope: 'line', drop: 'لا ډېر ولولئ', heading: true},
  {text: 'نورې اړوندې لیکنې', role: 'related', scope: 'line', drop: 'نورې اړوندې لیکنې', heading: true},
  {text: 'نور اړوند مطالب', role: 'related', scope: 'line', drop: 'نور اړوند مطالب', heading: true},
  {text: 'اړوندې موضوعګانې', role: 'related', scope: 'line', drop: 'اړوندې موضوعګانې', heading: true},
  {text: 'اړوند مضامین', role: 'related', scope: 'line', drop: 'اړوند مضامین', heading: true},
  {text: 'د همدې برخې نور خبرونه', role: 'related', scope: 'line', drop: 'د همدې برخې نور خبرونه', heading: true},
  {text: 'دا هم واورئ', role: 'related', scope: 'line', drop: 'دا هم واورئ', heading: true},
  {text: 'نور په دې هکله', role: 'related', scope: 'line', drop: 'نور په دې هکله', heading: true},
  {text: 'نورې لیکنې ولولئ', role: 'related', scope: 'line', drop: 'نورې لیکنې ولولئ', heading: true},
  {text: 'ستاسو لپاره وړاندیز', role: 'related', scope: 'line', drop: 'ستاسو لپاره وړاندیز', heading: true},
  {text: 'زموږ وړاندیزونه', role: 'related', scope: 'line', drop: 'زموږ وړاندیزونه', heading: true},
  {text: 'نور ولولئ', role: 'related', scope: 'start', drop: 'نور ولولئ: په سوېل کې د فولادو نوې فابریکه پرانیستل شوه', keep: 'ښوونکي زده کوونکو ته وویل چې پر تخته «نور ولولئ» ولیکي.'},
  {text: 'دا هم ولولئ', role: 'related', scope: 'start', drop: 'دا هم ولولئ: په سوېل کې د فولادو نوې فابریکه پرانیستل شوه', keep: 'ښوونکي زده کوونکو ته وویل چې پر تخته «دا هم ولولئ» ولیکي.'},
  {text: 'اړوند خبر', role: 'related', scope: 'start', drop: 'اړوند خبر: په سوېل کې د فولادو نوې فابریکه پرانیستل شوه', keep: 'ښوونکي زده کوونکو ته وویل چې پر تخته «اړوند خبر» ولیکي.'},
  {text: 'اړوند خبرونه', role: 'related', scope: 'start', drop: 'اړوند خبرونه: په سوېل کې د فولادو نوې فابریکه پرانیستل شوه', keep: 'ښوونکي زده کوونکو ته وویل چې پر تخته «اړوند خبرونه» ولیکي.'},
  {text: 'ورته لیکنې', role: 'related', scope: 'start', drop: 'ورته لیکنې: په سوېل کې د فولادو نوې فابریکه پرانیستل شوه', keep: 'ښوونکي زده کوونکو ته وویل چې پر تخته «ورته لیکنې» ولیکي.'},
  {text: 'دا هم وګورئ', role: 'related', scope: 'start', drop: 'دا هم وګورئ: په سوېل کې د فولادو نوې فابریکه پرانیستل شوه', keep: 'ښوونکي زده کوونکو ته وویل چې پر تخته «دا هم وګورئ» ولیکي.'},
  {text: 'نور ولولئ', role: 'related', scope: 'label', drop: 'نور ولولئ: په سوېل کې د فولادو نوې فابریکه پرانیستل شوه', keep: 'ښوونکي زده کوونکو ته وویل چې پر تخته «نور ولولئ» ولیکي.'},
  {text: 'دا هم ولولئ', role: 'related', scope: 'label', drop: 'دا هم ولولئ: په سوېل کې د فولادو نوې فابریکه پرانیستل شوه', keep: 'ښوونکي زده کوونکو ته وویل چې پر تخته «دا هم ولولئ» ولیکي.'},
  {text: 'اړوند خبر', role: 'related', scope: 'label', drop: 'اړوند خبر: په سوېل کې د فولادو نوې فابریکه پرانیستل شوه', keep: 'ښوونکي زده کوونکو ته وویل چې پر تخته «اړوند خبر» ولیکي.'},
  {text: 'اړوند خبرونه', role: 'related', scope: 'label', drop: 'اړوند خبرونه: په سوېل کې د فولادو نوې فابریکه پرانیستل شوه', keep: 'ښوونکي زده کوونکو ته وویل چې پر تخته «اړوند خبرونه» ولیکي.'},
  {text: 'ورته لیکنې', role: 'related', scope: 'label', drop: 'ورته لیکنې: په سوېل کې د فولادو نوې فابریکه پرانیستل شوه', keep: 'ښوونکي زده کوونکو ته وویل چې پر تخته «ورته لیکنې» ولیکي.'},
  {text: 'دا هم وګورئ', role: 'related', scope: 'label', drop: 'دا هم وګورئ: په سوېل کې د فولادو نوې فابریکه پرانیستل شوه', keep: 'ښوونکي زده کوونکو ته وویل چې پر تخته «دا هم وګورئ» ولیکي.'}
]

const mostRead: readonly Phrase[] = [
  {text: 'ډېر لوستل شوي', role: 'most-read', scope: 'line', drop: 'ډېر لوستل شوي', heading: true},
  {text: 'تر ټولو ډېر لوستل شوي', role: 'most-read', scope: 'line', drop: 'تر ټولو ډېر لوستل شوي', heading: true},
  {text: 'ډېر کتل شوي', role: 'most-read', scope: 'line', drop: 'ډېر کتل شوي', heading: true},
  {text: 'مشهور مطالب', role: 'most-read', scope: 'line', drop: 'مشهور مطالب', heading: true},
  {text: 'مشهور', role: 'most-read', scope: 'line', drop: 'مشهور'},
  {text: 'تازه خبرونه', role: 'related', scope: 'line', drop: 'تازه خبرونه', heading: true},
  {text: 'تازه خبر', role: 'related', scope: 'line', drop: 'تازه خبر', heading: true},
  {text: 'وروستي خبرونه', role: 'related', scope: 'line', drop: 'وروستي خبرونه', heading: true},
  {text: 'وروستي', role: 'related', scope: 'line', drop: 'وروستي'},
  {text: 'نوي خبرونه', role: 'related', scope: 'line', drop: 'نوي خبرونه', heading: true},
  {text: 'مهم خبرونه', role: 'most-read', scope: 'line', drop: 'مهم خبرونه', heading: true},
  {text: 'مهم سرټکي', role: 'most-read', scope: 'line', drop: 'مهم سرټکي', heading: true},
  {text: 'سرټکي', role: 'most-read', scope: 'line', drop: 'سرټکي', heading: true},
  {text: 'بېړنی خبر', role: 'most-read', scope: 'line', drop: 'بېړنی خبر'},
  {text: 'بېړني خبرونه', role: 'most-read', scope: 'line', drop: 'بېړني خبرونه', heading: true},
  {text: 'ژوندۍ خپرونه', role: 'most-read', scope: 'line', drop: 'ژوندۍ خپرونه'},
  {text: 'ژوندۍ', role: 'most-read', scope: 'line', drop: 'ژوندۍ'},
  {text: 'ځانګړي راپورونه', role: 'most-read', scope: 'line', drop: 'ځانګړي راپورونه', heading: true},
  {text: 'ټاکل شوي خبرونه', role: 'most-read', scope: 'line', drop: 'ټاکل شوي خبرونه', heading: true},
  {text: 'ډېر لوستل شوي خبرونه', role: 'most-read', scope: 'line', drop: 'ډېر لوستل شوي خبرونه', heading: true},
  {text: 'ډېر لوستل شوي مطالب', role: 'most-read', scope: 'line', drop: 'ډېر لوستل شوي مطالب', heading: true},
  {text: 'ډېر لیدل شوي', role: 'most-read', scope: 'line', drop: 'ډېر لیدل شوي', heading: true},
  {text: 'ډېر کتل شوې ویډیوګانې', role: 'most-read', scope: 'line', drop: 'ډېر کتل شوې ویډیوګانې', heading: true},
  {text: 'د ورځې خبرونه', role: 'most-read', scope: 'line', drop: 'د ورځې خبرونه', heading: true},
  {text: 'د نن خبرونه', role: 'most-read', scope: 'line', drop: 'د نن خبرونه', heading: true},
  {text: 'نوې لیکنې', role: 'most-read', scope: 'line', drop: 'نوې لیکنې', heading: true},
  {text: 'وروستۍ لیکنې', role: 'related', scope: 'line', drop: 'وروستۍ لیکنې', heading: true},
  {text: 'وروستي مطالب', role: 'related', scope: 'line', drop: 'وروستي مطالب', heading: true},
  {text: 'نوي مطالب', role: 'related', scope: 'line', drop: 'نوي مطالب', heading: true},
  {text: 'غوره خبرونه', role: 'most-read', scope: 'line', drop: 'غوره خبرونه', heading: true},
  {text: 'غوره مطالب', role: 'most-read', scope: 'line', drop: 'غوره مطالب', heading: true}
]

const tags: readonly Phrase[] = [
  {text: 'ټګونه', role: 'tags', scope: 'line', drop: 'ټګونه', heading: true},
  {text: 'ټاګونه', role: 'tags', scope: 'line', drop: 'ټاګونه', heading: true},
  {text: 'ټګ', role: 'tags', scope: 'line', drop: 'ټګ', heading: true},
  {text: 'ټاګ', role: 'tags', scope: 'line', drop: 'ټاګ', heading: true},
  {text: 'کلیدي کلمې', role: 'tags', scope: 'line', drop: 'کلیدي کلمې', heading: true},
  {text: 'کلیدي ټکي', role: 'tags', scope: 'line', drop: 'کلیدي ټکي', heading: true},
  {text: 'مهمې کلمې', role: 'tags', scope: 'line', drop: 'مهمې کلمې', heading: true},
  {text: 'موضوعات', role: 'tags', scope: 'line', drop: 'موضوعات'},
  {text: 'هشټګ', role: 'tags', scope: 'line', drop: 'هشټګ', heading: true},
  {text: 'ټګونه', role: 'tags', scope: 'label', drop: 'ټګونه: فولاد، صادرات، بندر', field: 'keywords'},
  {text: 'ټاګونه', role: 'tags', scope: 'label', drop: 'ټاګونه: فولاد، صادرات، بندر', field: 'keywords'},
  {text: 'ټګ', role: 'tags', scope: 'label', drop: 'ټګ: فولاد، صادرات، بندر', field: 'keywords'},
  {text: 'کلیدي کلمې', role: 'tags', scope: 'label', drop: 'کلیدي کلمې: فولاد، صادرات، بندر', field: 'keywords'},
  {text: 'موضوعات', role: 'tags', scope: 'label', drop: 'موضوعات: فولاد، صادرات، بندر', field: 'keywords'}
]

const section: readonly Phrase[] = [
  {text: 'نړۍ', role: 'section', scope: 'line', drop: 'نړۍ'},
  {text: 'نړیوال', role: 'section', scope: 'line', drop: 'نړیوال'},
  {text: 'نړیوال خبرونه', role: 'section', scope: 'line', drop: 'نړیوال خبرونه'},
  {text: 'سیمه او نړۍ', role: 'section', scope: 'line', drop: 'سیمه او نړۍ'},
  {text: 'سیاسي', role: 'section', scope: 'line', drop: 'سیاسي'},
  {text: 'سیاست', role: 'section', scope: 'line', drop: 'سیاست'},
  {text: 'اقتصاد', role: 'section', scope: 'line', drop: 'اقتصاد'},
  {text: 'اقتصادي', role: 'section', scope: 'line', drop: 'اقتصادي'},
  {text: 'سوداګري', role: 'section', scope: 'line', drop: 'سوداګري'},
  {text: 'ټولنه', role: 'section', scope: 'line', drop: 'ټولنه'},
  {text: 'ټولنیز', role: 'section', scope: 'line', drop: 'ټولنیز'},
  {text: 'فرهنګ', role: 'section', scope: 'line', drop: 'فرهنګ'},
  {text: 'کلتور', role: 'section', scope: 'line', drop: 'کلتور'},
  {text: 'فرهنګي', role: 'section', scope: 'line', drop: 'فرهنګي'},
  {text: 'ادب', role: 'section', scope: 'line', drop: 'ادب'},
  {text: 'ورزش', role: 'section', scope: 'line', drop: 'ورزش'},
  {text: 'لوبې', role: 'section', scope: 'line', drop: 'لوبې'},
  {text: 'سپورت', role: 'section', scope: 'line', drop: 'سپورت'},
  {text: 'روغتیا', role: 'section', scope: 'line', drop: 'روغتیا'},
  {text: 'ساینس', role: 'section', scope: 'line', drop: 'ساینس'},
  {text: 'ټکنالوژي', role: 'section', scope: 'line', drop: 'ټکنالوژي'},
  {text: 'ساینس او ټکنالوژي', role: 'section', scope: 'line', drop: 'ساینس او ټکنالوژي'},
  {text: 'ساینس و ټکنالوژي', role: 'section', scope: 'line', drop: 'ساینس و ټکنالوژي'},
  {text: 'ښځې', role: 'section', scope: 'line', drop: 'ښځې'},
  {text: 'بشري حقونه', role: 'section', scope: 'line', drop: 'بشري حقونه'},
  {text: 'امنیتي', role: 'section', scope: 'line', drop: 'امنیتي'},
  {text: 'راپور', role: 'section', scope: 'line', drop: 'راپور'},
  {text: 'راپورونه', role: 'section', scope: 'line', drop: 'راپورونه'},
  {text: 'مرکې', role: 'section', scope: 'line', drop: 'مرکې'},
  {text: 'مرکه', role: 'section', scope: 'line', drop: 'مرکه'},
  {text: 'شننې', role: 'section', scope: 'line', drop: 'شننې'},
  {text: 'تحلیل', role: 'section', scope: 'line', drop: 'تحلیل'},
  {text: 'لیکنې', role: 'section', scope: 'line', drop: 'لیکنې'},
  {text: 'مقالې', role: 'section', scope: 'line', drop: 'مقالې'},
  {text: 'خبرونه', role: 'section', scope: 'line', drop: 'خبرونه'},
  {text: 'ویډیو', role: 'section', scope: 'line', drop: 'ویډیو'},
  {text: 'ویډیوګانې', role: 'section', scope: 'line', drop: 'ویډیوګانې'},
  {text: 'انځورونه', role: 'section', scope: 'line', drop: 'انځورونه'},
  {text: 'رنګارنګ', role: 'section', scope: 'line', drop: 'رنګارنګ'},
  {text: 'کورني خبرونه', role: 'section', scope: 'line', drop: 'کورني خبرونه'},
  {text: 'بهرني خبرونه', role: 'section', scope: 'line', drop: 'بهرني خبرونه'},
  {text: 'نړیوالې چارې', role: 'section', scope: 'line', drop: 'نړیوالې چارې'},
  {text: 'د افغانستان خبرونه', role: 'section', scope: 'line', drop: 'د افغانستان خبرونه'},
  {text: 'د سیمې خبرونه', role: 'section', scope: 'line', drop: 'د سیمې خبرونه'},
  {text: 'سیاسي خبرونه', role: 'section', scope: 'line', drop: 'سیاسي خبرونه'},
  {text: 'اقتصادي خبرونه', role: 'section', scope: 'line', drop: 'اقتصادي خبرونه'},
  {text: 'ټولنیز خبرونه', role: 'section', scope: 'line', drop: 'ټولنیز خبرونه'},
  {text: 'فرهنګي خبرونه', role: 'section', scope: 'line', drop: 'فرهنګي خبرونه'},
  {text: 'سپورتي خبرونه', role: 'section', scope: 'line', drop: 'سپورتي خبرونه'},
  {text: 'ښوونه او روزنه', role: 'section', scope: 'line', drop: 'ښوونه او روزنه'},
  {text: 'بېلابېل', role: 'section', scope: 'line', drop: 'بېلابېل'},
  {text: 'منځنی ختیځ', role: 'section', scope: 'line', drop: 'منځنی ختیځ'},
  {text: 'برخه', role: 'section', scope: 'label', drop: 'برخه: اقتصاد', field: 'articleSection'},
  {text: 'کټګوري', role: 'section', scope: 'label', drop: 'کټګوري: اقتصاد', field: 'articleSection'},
  {text: 'وېشنیزه', role: 'section', scope: 'label', drop: 'وېشنیزه: اقتصاد', field: 'articleSection'},
  {text: 'موضوع', role: 'section', scope: 'label', drop: 'موضوع: اقتصاد', field: 'articleSection'}
]

const date: readonly Phrase[] = [
  {text: 'دقیقې مخکې', role: 'date', scope: 'line', drop: '5 دقیقې مخکې'},
  {text: 'ساعته مخکې', role: 'date', scope: 'line', drop: '3 ساعته مخکې'},
  {text: 'ورځې مخکې', role: 'date', scope: 'line', drop: '2 ورځې مخکې'},
  {text: 'اونۍ مخکې', role: 'date', scope: 'line', drop: '2 اونۍ مخکې'},
  {text: 'د خپرېدو نېټه', role: 'date', scope: 'label', drop: 'د خپرېدو نېټه: ۲۰۲۴-۰۶-۱۲', field: 'datePublished'},
  {text: 'د خپرولو نېټه', role: 'date', scope: 'label', drop: 'د خپرولو نېټه: ۲۰۲۴-۰۶-۱۲', field: 'datePublished'},
  {text: 'خپور شوی', role: 'date', scope: 'label', drop: 'خپور شوی: ۲۰۲۴-۰۶-۱۲', field: 'datePublished'},
  {text: 'خپره شوې', role: 'date', scope: 'label', drop: 'خپره شوې: ۲۰۲۴-۰۶-۱۲', field: 'datePublished'},
  {text: 'خپور شو', role: 'date', scope: 'label', drop: 'خپور شو: ۲۰۲۴-۰۶-۱۲', field: 'datePublished'},
  {text: 'نېټه', role: 'date', scope: 'label', drop: 'نېټه: ۲۰۲۴-۰۶-۱۲', field: 'datePublished'},
  {text: 'تاریخ', role: 'date', scope: 'label', drop: 'تاریخ: ۲۰۲۴-۰۶-۱۲', field: 'datePublished'},
  {text: 'وروستی تازه کول', role: 'date', scope: 'label', drop: 'وروستی تازه کول: ۲۰۲۴-۰۶-۱۲', field: 'dateModified'},
  {text: 'وروستی بدلون', role: 'date', scope: 'label', drop: 'وروستی بدلون: ۲۰۲۴-۰۶-۱۲', field: 'dateModified'},
  {text: 'تازه شوی', role: 'date', scope: 'label', drop: 'تازه شوی: ۲۰۲۴-۰۶-۱۲', field: 'dateModified'},
  {text: 'نوې شوې', role: 'date', scope: 'label', drop: 'نوې شوې: ۲۰۲۴-۰۶-۱۲', field: 'dateModified'},
  {text: 'د خپراوي نېټه', role: 'date', scope: 'label', drop: 'د خپراوي نېټه: ۲۰۲۴-۰۶-۱۲', field: 'datePublished'},
  {text: 'د نشر نېټه', role: 'date', scope: 'label', drop: 'د نشر نېټه: ۲۰۲۴-۰۶-۱۲', field: 'datePublished'},
  {text: 'نشر', role: 'date', scope: 'label', drop: 'نشر: ۲۰۲۴-۰۶-۱۲', field: 'datePublished'},
  {text: 'خپور شوی په', role: 'date', scope: 'label', drop: 'خپور شوی په: ۲۰۲۴-۰۶-۱۲', field: 'datePublished'}
]

const articleId: readonly Phrase[] = [
  {text: 'د خبر کوډ', role: 'article-id', scope: 'label', drop: 'د خبر کوډ: 1284537', field: 'identifier'},
  {text: 'د خبر شمېره', role: 'article-id', scope: 'label', drop: 'د خبر شمېره: 1284537', field: 'identifier'},
  {text: 'خبر شمېره', role: 'article-id', scope: 'label', drop: 'خبر شمېره: 1284537', field: 'identifier'}
]

const sourceUrl: readonly Phrase[] = [
  {text: 'لنډ لینک', role: 'source-url', scope: 'label', drop: 'لنډ لینک: https://saba.example/x7d2', field: 'shortUrl'},
  {text: 'لینک', role: 'source-url', scope: 'label', drop: 'لینک: https://saba.example/x7d2', field: 'url'}
]

const agency: readonly Phrase[] = [
  {text: 'سرچینه', role: 'agency', scope: 'label', drop: 'سرچینه: رویټرز', field: 'sourceOrganization'},
  {text: 'سرچینې', role: 'agency', scope: 'label', drop: 'سرچینې: رویټرز', field: 'sourceOrganization'},
  {text: 'منبع', role: 'agency', scope: 'label', drop: 'منبع: رویټرز', field: 'sourceOrganization'},
  {text: 'ماخذ', role: 'agency', scope: 'label', drop: 'ماخذ: رویټرز', field: 'sourceOrganization'}
]

const byline: readonly Phrase[] = [
  {text: 'لیکوال', role: 'byline', scope: 'label', drop: 'لیکوال: مریم احمدزۍ', field: 'author'},
  {text: 'لیکواله', role: 'byline', scope: 'label', drop: 'لیکواله: مریم احمدزۍ', field: 'author'},
  {text: 'لیکنه', role: 'byline', scope: 'label', drop: 'لیکنه: مریم احمدزۍ', field: 'author'},
  {text: 'لیکونکی', role: 'byline', scope: 'label', drop: 'لیکونکی: مریم احمدزۍ', field: 'author'},
  {text: 'خبریال', role: 'byline', scope: 'label', drop: 'خبریال: مریم احمدزۍ', field: 'author'},
  {text: 'خبریاله', role: 'byline', scope: 'label', drop: 'خبریاله: مریم احمدزۍ', field: 'author'},
  {text: 'راپور', role: 'byline', scope: 'label', drop: 'راپور: مریم احمدزۍ', field: 'author'},
  {text: 'ژباړن', role: 'byline', scope: 'label', drop: 'ژباړن: مریم احمدزۍ', field: 'author'},
  {text: 'ژباړونکی', role: 'byline', scope: 'label', drop: 'ژباړونکی: مریم احمدزۍ', field: 'author'},
  {text: 'ژباړه', role: 'byline', scope: 'label', drop: 'ژباړه: مریم احمدزۍ', field: 'author'},
  {text: 'چمتو کوونکی', role: 'byline', scope: 'label', drop: 'چمتو کوونکی: مریم احمدزۍ', field: 'author'},
  {text: 'ترتیب', role: 'byline', scope: 'label', drop: 'ترتیب: مریم احمدزۍ', field: 'author'},
  {text: 'مرکه', role: 'byline', scope: 'label', drop: 'مرکه: مریم احمدزۍ', field: 'author'},
  {text: 'سرلیکوال', role: 'byline', scope: 'label', drop: 'سرلیکوال: مریم احمدزۍ', field: 'author'},
  {text: 'اېډیټر', role: 'byline', scope: 'label', drop: 'اېډیټر: مریم احمدزۍ', field: 'author'},
  {text: 'لیکوونکی', role: 'byline', scope: 'label', drop: 'لیکوونکی: مریم احمدزۍ', field: 'author'},
  {text: 'رپوټ', role: 'byline', scope: 'label', drop: 'رپوټ: مریم احمدزۍ', field: 'author'},
  {text: 'راپور او انځور', role: 'byline', scope: 'label', drop: 'راپور او انځور: مریم احمدزۍ', field: 'author'},
  {text: 'د خبر لیکوال', role: 'byline', scope: 'label', drop: 'د خبر لیکوال: مریم احمدزۍ', field: 'author'},
  {text: 'راټولوونکی', role: 'byline', scope: 'label', drop: 'راټولوونکی: مریم احمدزۍ', field: 'author'},
  {text: 'مصاحبه', role: 'byline', scope: 'label', drop: 'مصاحبه: مریم احمدزۍ', field: 'author'}
]

const caption: readonly Phrase[] = [
  {text: 'د آرشیف انځور', role: 'caption', scope: 'line', drop: 'د آرشیف انځور'},
  {text: 'ارشیف', role: 'caption', scope: 'line', drop: 'ارشیف'},
  {text: 'ارشیف انځور', role: 'caption', scope: 'line', drop: 'ارشیف انځور'},
  {text: 'د انځور سرچینه', role: 'caption', scope: 'start', drop: 'د انځور سرچینه روېټرز'},
  {text: 'د انځور تشریح', role: 'caption', scope: 'start', drop: 'د انځور تشریح روېټرز'},
  {text: 'د عکس سرچینه', role: 'caption', scope: 'start', drop: 'د عکس سرچینه روېټرز'},
  {text: 'د عکس تشریح', role: 'caption', scope: 'start', drop: 'د عکس تشریح روېټرز'},
  {text: 'د ویډیو سرچینه', role: 'caption', scope: 'start', drop: 'د ویډیو سرچینه روېټرز'},
  {text: 'انځور', role: 'caption', scope: 'label', drop: 'انځور: مریم احمدزۍ', field: 'creditText'},
  {text: 'انځورونه', role: 'caption', scope: 'label', drop: 'انځورونه: مریم احمدزۍ', field: 'creditText'},
  {text: 'عکس', role: 'caption', scope: 'label', drop: 'عکس: مریم احمدزۍ', field: 'creditText'},
  {text: 'عکاس', role: 'caption', scope: 'label', drop: 'عکاس: مریم احمدزۍ', field: 'creditText'},
  {text: 'انځورګر', role: 'caption', scope: 'label', drop: 'انځورګر: مریم احمدزۍ', field: 'creditText'},
  {text: 'ویډیو', role: 'caption', scope: 'label', drop: 'ویډیو: مریم احمدزۍ', field: 'creditText'},
  {text: 'کارټون', role: 'caption', scope: 'label', drop: 'کارټون: مریم احمدزۍ', field: 'creditText'}
]

const comments: readonly Phrase[] = [
  {text: 'تبصرې', role: 'comments', scope: 'line', drop: 'تبصرې', heading: true},
  {text: 'تبصره', role: 'comments', scope: 'line', drop: 'تبصره'},
  {text: 'تبصره وکړئ', role: 'comments', scope: 'line', drop: 'تبصره وکړئ', heading: true},
  {text: 'تبصره پرېږدئ', role: 'comments', scope: 'line', drop: 'تبصره پرېږدئ', heading: true},
  {text: 'ستاسو نظر', role: 'comments', scope: 'line', drop: 'ستاسو نظر', heading: true},
  {text: 'ستاسې نظر', role: 'comments', scope: 'line', drop: 'ستاسې نظر', heading: true},
  {text: 'ستاسو نظرونه', role: 'comments', scope: 'line', drop: 'ستاسو نظرونه', heading: true},
  {text: 'نظرونه', role: 'comments', scope: 'line', drop: 'نظرونه', heading: true},
  {text: 'خپل نظر ولیکئ', role: 'comments', scope: 'line', drop: 'خپل نظر ولیکئ', heading: true},
  {text: 'خپل نظر څرګند کړئ', role: 'comments', scope: 'line', drop: 'خپل نظر څرګند کړئ', heading: true},
  {text: 'نظر ورکړئ', role: 'comments', scope: 'line', drop: 'نظر ورکړئ', heading: true},
  {text: 'نظر مو ولیکئ', role: 'comments', scope: 'line', drop: 'نظر مو ولیکئ', heading: true},
  {text: 'ځواب پرېږدئ', role: 'comments', scope: 'line', drop: 'ځواب پرېږدئ', heading: true},
  {text: 'ځواب ورکړئ', role: 'comments', scope: 'line', drop: 'ځواب ورکړئ'},
  {text: 'ځواب', role: 'comments', scope: 'line', drop: 'ځواب'},
  {text: 'هیڅ تبصره نشته', role: 'comments', scope: 'line', drop: 'هیڅ تبصره نشته', heading: true},
  {text: 'ستاسو نوم', role: 'comments', scope: 'line', drop: 'ستاسو نوم'},
  {text: 'نظر مو څرګند کړئ', role: 'comments', scope: 'line', drop: 'نظر مو څرګند کړئ', heading: true},
  {text: 'ستاسو د نظر ځای', role: 'comments', scope: 'line', drop: 'ستاسو د نظر ځای', heading: true},
  {text: 'خپله تبصره ولیکئ', role: 'comments', scope: 'line', drop: 'خپله تبصره ولیکئ', heading: true},
  {text: 'د لوستونکو نظرونه', role: 'comments', scope: 'line', drop: 'د لوستونکو نظرونه', heading: true},
  {text: 'ټولې تبصرې', role: 'comments', scope: 'line', drop: 'ټولې تبصرې', heading: true},
  {text: 'برېښنالیک پته', role: 'comments', scope: 'line', drop: 'برېښنالیک پته'},
  {text: 'ایمیل پته', role: 'comments', scope: 'line', drop: 'ایمیل پته'},
  {text: 'وېبپاڼه', role: 'comments', scope: 'line', drop: 'وېبپاڼه'},
  {text: 'ولېږئ', role: 'comments', scope: 'line', drop: 'ولېږئ'},
  {text: 'لېږل', role: 'comments', scope: 'line', drop: 'لېږل'},
  {text: 'ستاسو برېښنالیک به نه خپریږي', role: 'comments', scope: 'start', drop: 'ستاسو برېښنالیک به نه خپریږي. اړینې خانې په نښه شوي دي'},
  {text: 'ستاسو ایمیل پته به نه خپریږي', role: 'comments', scope: 'start', drop: 'ستاسو ایمیل پته به نه خپریږي'},
  {text: 'ستاسې ایمیل ادرس به', role: 'comments', scope: 'start', drop: 'ستاسې ایمیل ادرس به نه خپريږي'},
  {text: 'د تبصرې لپاره', role: 'comments', scope: 'start', drop: 'د تبصرې لپاره باید حساب ولرئ'},
  {text: 'خپل نظر', role: 'comments', scope: 'start', drop: 'خپل نظر دلته ولیکئ', keep: 'خپل نظر یې نه و بدل کړی، ملګرو یې وویل.'},
  {text: 'اړینې خانې په نښه شوي', role: 'comments', scope: 'start', drop: 'اړینې خانې په نښه شوي دي'}
]

const counter: readonly Phrase[] = [
  {text: 'دقیقې لوستل', role: 'counter', scope: 'line', drop: '3 دقیقې لوستل'},
  {text: 'ځله لوستل شوی', role: 'counter', scope: 'line', drop: '120 ځله لوستل شوی'},
  {text: 'ځله کتل شوی', role: 'counter', scope: 'line', drop: '120 ځله کتل شوی'},
  {text: 'کتنې', role: 'counter', scope: 'line', drop: '120 کتنې'},
  {text: 'کتنې', role: 'counter', scope: 'label', drop: 'کتنې: 1234', field: 'viewCount'},
  {text: 'لیدنې', role: 'counter', scope: 'label', drop: 'لیدنې: 1234', field: 'viewCount'},
  {text: 'لیدل شوي', role: 'counter', scope: 'label', drop: 'لیدل شوي: 1234', field: 'viewCount'},
  {text: 'لوستل شوي', role: 'counter', scope: 'label', drop: 'لوستل شوي: 1234', field: 'viewCount'}
]

const newsletter: readonly Phrase[] = [
  {text: 'خبرپاڼه', role: 'newsletter', scope: 'line', drop: 'خبرپاڼه'},
  {text: 'خبر لیک', role: 'newsletter', scope: 'line', drop: 'خبر لیک'},
  {text: 'خپل برېښنالیک ولیکئ', role: 'newsletter', scope: 'line', drop: 'خپل برېښنالیک ولیکئ'},
  {text: 'زموږ خبرپاڼه', role: 'newsletter', scope: 'line', drop: 'زموږ خبرپاڼه'}
]

const cookie: readonly Phrase[] = [
  {text: 'دا وېبپاڼه کوکیز', role: 'cookie', scope: 'start', drop: 'دا وېبپاڼه کوکیز کاروي'},
  {text: 'موږ کوکیز', role: 'cookie', scope: 'start', drop: 'موږ کوکیز کاروو'}
]

const login: readonly Phrase[] = [
  {text: 'ننوتل', role: 'login', scope: 'line', drop: 'ننوتل'},
  {text: 'ننوځئ', role: 'login', scope: 'line', drop: 'ننوځئ'},
  {text: 'داخلېدل', role: 'login', scope: 'line', drop: 'داخلېدل'},
  {text: 'وتل', role: 'login', scope: 'line', drop: 'وتل'},
  {text: 'نوم لیکنه', role: 'login', scope: 'line', drop: 'نوم لیکنه'},
  {text: 'نوم ثبتول', role: 'login', scope: 'line', drop: 'نوم ثبتول'},
  {text: 'حساب جوړ کړئ', role: 'login', scope: 'line', drop: 'حساب جوړ کړئ'},
  {text: 'پټنوم', role: 'login', scope: 'line', drop: 'پټنوم'},
  {text: 'کارن نوم', role: 'login', scope: 'line', drop: 'کارن نوم'}
]

const ad: readonly Phrase[] = [
  {text: 'اعلان', role: 'ad', scope: 'line', drop: 'اعلان'},
  {text: 'اعلانونه', role: 'ad', scope: 'line', drop: 'اعلانونه'},
  {text: 'اعلانات', role: 'ad', scope: 'line', drop: 'اعلانات'},
  {text: 'سوداګریز اعلان', role: 'ad', scope: 'line', drop: 'سوداګریز اعلان'},
  {text: 'سپانسر', role: 'ad', scope: 'line', drop: 'سپانسر'}
]

const widget: readonly Phrase[] = [
  {text: 'د هوا حالت', role: 'widget', scope: 'line', drop: 'د هوا حالت', heading: true},
  {text: 'هواپېژندنه', role: 'widget', scope: 'line', drop: 'هواپېژندنه', heading: true},
  {text: 'د لمانځه وختونه', role: 'widget', scope: 'line', drop: 'د لمانځه وختونه', heading: true},
  {text: 'د اسعارو نرخ', role: 'widget', scope: 'line', drop: 'د اسعارو نرخ', heading: true},
  {text: 'د اسعارو بیه', role: 'widget', scope: 'line', drop: 'د اسعارو بیه', heading: true},
  {text: 'د سرو زرو بیه', role: 'widget', scope: 'line', drop: 'د سرو زرو بیه', heading: true},
  {text: 'نظرپوښتنه', role: 'widget', scope: 'line', drop: 'نظرپوښتنه', heading: true},
  {text: 'رایه ورکړئ', role: 'widget', scope: 'line', drop: 'رایه ورکړئ'},
  {text: 'نن ورځ په تاریخ کې', role: 'widget', scope: 'line', drop: 'نن ورځ په تاریخ کې', heading: true},
  {text: 'د هوا وړاندوینه', role: 'widget', scope: 'line', drop: 'د هوا وړاندوینه', heading: true},
  {text: 'د اسعارو بیې', role: 'widget', scope: 'line', drop: 'د اسعارو بیې', heading: true},
  {text: 'د سرو زرو بیې', role: 'widget', scope: 'line', drop: 'د سرو زرو بیې', heading: true},
  {text: 'ورځنۍ بیې', role: 'widget', scope: 'line', drop: 'ورځنۍ بیې', heading: true},
  {text: 'د ورځې پوښتنه', role: 'widget', scope: 'line', drop: 'د ورځې پوښتنه', heading: true}
]

const mediaPlaceholder: readonly Phrase[] = [
  {text: 'ویډیو وګورئ', role: 'media-placeholder', scope: 'line', drop: 'ویډیو وګورئ'},
  {text: 'انځوریز راپور', role: 'media-placeholder', scope: 'line', drop: 'انځوریز راپور'},
  {text: 'انځوریزه ګالري', role: 'media-placeholder', scope: 'line', drop: 'انځوریزه ګالري'},
  {text: 'ګالري', role: 'media-placeholder', scope: 'line', drop: 'ګالري'},
  {text: 'غږ', role: 'media-placeholder', scope: 'line', drop: 'غږ'},
  {text: 'غږیز راپور', role: 'media-placeholder', scope: 'line', drop: 'غږیز راپور'},
  {text: 'پوډکاسټ', role: 'media-placeholder', scope: 'line', drop: 'پوډکاسټ'},
  {text: 'پوډکاست', role: 'media-placeholder', scope: 'line', drop: 'پوډکاست'},
  {text: 'ژوندۍ بڼه', role: 'media-placeholder', scope: 'line', drop: 'ژوندۍ بڼه'},
  {text: 'خپرونې', role: 'media-placeholder', scope: 'line', drop: 'خپرونې'},
  {text: 'ټلویزیوني خپرونې', role: 'media-placeholder', scope: 'line', drop: 'ټلویزیوني خپرونې'},
  {text: 'راډیويي خپرونې', role: 'media-placeholder', scope: 'line', drop: 'راډیويي خپرونې'},
  {text: 'انځورونه او ویډیو', role: 'media-placeholder', scope: 'line', drop: 'انځورونه او ویډیو'},
  {text: 'ډاونلوډ', role: 'media-placeholder', scope: 'line', drop: 'ډاونلوډ'},
  {text: 'ښکته کول', role: 'media-placeholder', scope: 'line', drop: 'ښکته کول'},
  {text: 'ستاسو براوزر ویډیو', role: 'media-placeholder', scope: 'start', drop: 'ستاسو براوزر ویډیو نه ملاتړ کوي'}
]

const copyright: readonly Phrase[] = [
  {text: 'ټول حقونه خوندي دي', role: 'copyright', scope: 'start', drop: 'ټول حقونه خوندي دي © 2024'},
  {text: 'د چاپ حق', role: 'copyright', scope: 'start', drop: 'د چاپ حق خوندي دی'},
  {text: 'د خپراوي ټول حقونه', role: 'copyright', scope: 'start', drop: 'د خپراوي ټول حقونه خوندي دي'},
  {text: 'ټول حقوق', role: 'copyright', scope: 'start', drop: 'ټول حقوق خوندي دي', keep: 'ټول حقوق باید د کارګرو وي، وزیر وویل.'},
  {text: 'د پاڼې ټول حقونه', role: 'copyright', scope: 'start', drop: 'د پاڼې ټول حقونه خوندي دي'},
  {text: 'د دې پاڼې ټول حقونه', role: 'copyright', scope: 'start', drop: 'د دې پاڼې ټول حقونه خوندي دي'},
  {text: 'ټول حقونه خوندي دي', role: 'copyright', scope: 'inline', drop: '© ۲۰۲۴ نوی سهار. ټول حقونه خوندي دي'},
  {text: 'ټول حقوق خوندي دي', role: 'copyright', scope: 'inline', drop: '© ۲۰۲۴ نوی سهار. ټول حقوق خوندي دي'}
]

const footer: readonly Phrase[] = [
  {text: 'اړیکه', role: 'footer', scope: 'line', drop: 'اړیکه'},
  {text: 'اړیکې', role: 'footer', scope: 'line', drop: 'اړیکې'},
  {text: 'اړیکې راسره ونیسئ', role: 'footer', scope: 'line', drop: 'اړیکې راسره ونیسئ'},
  {text: 'زموږ سره اړیکه', role: 'footer', scope: 'line', drop: 'زموږ سره اړیکه'},
  {text: 'له موږ سره اړیکه', role: 'footer', scope: 'line', drop: 'له موږ سره اړیکه'},
  {text: 'زموږ په اړه', role: 'footer', scope: 'line', drop: 'زموږ په اړه'},
  {text: 'زمونږ په اړه', role: 'footer', scope: 'line', drop: 'زمونږ په اړه'},
  {text: 'د محرمیت تګلاره', role: 'footer', scope: 'line', drop: 'د محرمیت تګلاره'},
  {text: 'د کارونې شرطونه', role: 'footer', scope: 'line', drop: 'د کارونې شرطونه'},
  {text: 'مرسته', role: 'footer', scope: 'line', drop: 'مرسته'},
  {text: 'دندې', role: 'footer', scope: 'line', drop: 'دندې'},
  {text: 'د وېبپاڼې نقشه', role: 'footer', scope: 'line', drop: 'د وېبپاڼې نقشه'},
  {text: 'زموږ پته', role: 'footer', scope: 'line', drop: 'زموږ پته'},
  {text: 'خپرندویه تګلاره', role: 'footer', scope: 'line', drop: 'خپرندویه تګلاره'},
  {text: 'د خپرونو تګلاره', role: 'footer', scope: 'line', drop: 'د خپرونو تګلاره'},
  {text: 'د کارونې مقررات', role: 'footer', scope: 'line', drop: 'د کارونې مقررات'},
  {text: 'زموږ سره کار وکړئ', role: 'footer', scope: 'line', drop: 'زموږ سره کار وکړئ'}
]

const nav: readonly Phrase[] = [
  {text: 'کور', role: 'nav', scope: 'line', drop: 'کور'},
  {text: 'کورپاڼه', role: 'nav', scope: 'line', drop: 'کورپاڼه'},
  {text: 'لومړی مخ', role: 'nav', scope: 'line', drop: 'لومړی مخ'},
  {text: 'لومړۍ پاڼه', role: 'nav', scope: 'line', drop: 'لومړۍ پاڼه'},
  {text: 'اصلي پاڼه', role: 'nav', scope: 'line', drop: 'اصلي پاڼه'},
  {text: 'سرپاڼه', role: 'nav', scope: 'line', drop: 'سرپاڼه'},
  {text: 'لټون', role: 'nav', scope: 'line', drop: 'لټون'},
  {text: 'پلټنه', role: 'nav', scope: 'line', drop: 'پلټنه'},
  {text: 'مینو', role: 'nav', scope: 'line', drop: 'مینو'},
  {text: 'بند کړئ', role: 'nav', scope: 'line', drop: 'بند کړئ'},
  {text: 'مخکینی', role: 'nav', scope: 'line', drop: 'مخکینی'},
  {text: 'راتلونکی', role: 'nav', scope: 'line', drop: 'راتلونکی'},
  {text: 'بله پاڼه', role: 'nav', scope: 'line', drop: 'بله پاڼه'},
  {text: 'وروستۍ پاڼه', role: 'nav', scope: 'line', drop: 'وروستۍ پاڼه'},
  {text: 'ټول وګورئ', role: 'nav', scope: 'line', drop: 'ټول وګورئ'},
  {text: 'ټول خبرونه', role: 'nav', scope: 'line', drop: 'ټول خبرونه'},
  {text: 'نور وګورئ', role: 'nav', scope: 'line', drop: 'نور وګورئ'},
  {text: 'ژبه', role: 'nav', scope: 'line', drop: 'ژبه'},
  {text: 'پښتو', role: 'nav', scope: 'line', drop: 'پښتو'},
  {text: 'دري', role: 'nav', scope: 'line', drop: 'دري'},
  {text: 'انګلیسي', role: 'nav', scope: 'line', drop: 'انګلیسي'},
  {text: 'پرمخ لاړ شئ', role: 'nav', scope: 'line', drop: 'پرمخ لاړ شئ'},
  {text: 'منځپانګې ته لاړ شئ', role: 'nav', scope: 'line', drop: 'منځپانګې ته لاړ شئ'},
  {text: 'لاس رسیدونکی لینک', role: 'nav', scope: 'line', drop: 'لاس رسیدونکی لینک'},
  {text: 'محتوا ته ورشئ', role: 'nav', scope: 'line', drop: 'محتوا ته ورشئ'},
  {text: 'مخکنۍ', role: 'nav', scope: 'line', drop: 'مخکنۍ'},
  {text: 'بل خبر', role: 'nav', scope: 'line', drop: 'بل خبر'},
  {text: 'پخوانی خبر', role: 'nav', scope: 'line', drop: 'پخوانی خبر'},
  {text: 'نور ښکاره کړئ', role: 'nav', scope: 'line', drop: 'نور ښکاره کړئ'},
  {text: 'ټولې لیکنې', role: 'nav', scope: 'line', drop: 'ټولې لیکنې'},
  {text: 'بشپړ متن', role: 'nav', scope: 'line', drop: 'بشپړ متن'},
  {text: 'بشپړ خبر ولولئ', role: 'nav', scope: 'line', drop: 'بشپړ خبر ولولئ'},
  {text: 'لا ډېر', role: 'nav', scope: 'line', drop: 'لا ډېر'},
  {text: 'څانګې', role: 'nav', scope: 'line', drop: 'څانګې'},
  {text: 'English', role: 'nav', scope: 'line', drop: 'English'}
]

const breadcrumb: readonly Phrase[] = [
  {text: 'کور', role: 'breadcrumb', scope: 'start', drop: 'کور » اقتصاد » بازار', keep: 'ښوونکي زده کوونکو ته وویل چې پر تخته «کور» ولیکي.'},
  {text: 'کورپاڼه', role: 'breadcrumb', scope: 'start', drop: 'کورپاڼه » اقتصاد » بازار', keep: 'ښوونکي زده کوونکو ته وویل چې پر تخته «کورپاڼه» ولیکي.'},
  {text: 'لومړی مخ', role: 'breadcrumb', scope: 'start', drop: 'لومړی مخ » اقتصاد » بازار', keep: 'ښوونکي زده کوونکو ته وویل چې پر تخته «لومړی مخ» ولیکي.'},
  {text: 'تاسو دلته یاست', role: 'breadcrumb', scope: 'start', drop: 'تاسو دلته یاست » اقتصاد » بازار', keep: 'ښوونکي زده کوونکو ته وویل چې پر تخته «تاسو دلته یاست» ولیکي.'}
]

const endMarker: readonly Phrase[] = [{text: 'پای', role: 'end-marker', scope: 'line', drop: 'پای'}]

/** Pashto. */
export const ps: Language = {
  code: 'ps',
  script: 'Arab',
  letters: 'ټډړږښګڼېۍځڅې',
  words: words(`
    د په چې او له ته کې دا هم نه سره یې دی ده شو شوي کړي کړ کړل کوي کول کړه وو وه و څخه پر خو یا که تر هغه هغوی دغه
    ددې هر یو یوه دوه درې څو ډېر ډېرې ټول ټولو بل بله نور نورو نورې خپل خپله خپلو ورته باید کېږي کېدو شي شوه شول
    لپاره لپار وروسته مخکې پورې اړه باندې لاندې ترڅنګ منځ لوري خوا پرته بې وویل ویلي وايي ویل زیاته زیاتوي راپور خبر
    ورکړ ورکړی ورکوي لري لرل درلود درلودل شته نشته نشي نه\u200cشي اوس نن پرون سبا کال کلونو ورځ ورځې میاشت میاشتې
    اونۍ ساعت وخت مهال تېر تېره راتلونکي لومړی لومړنی وروستی وروستیو ځکه ځینې ځینو ځان ځای هلته دلته چیرته څنګه څه
    څوک ولې کله کوم کومه همدا همدارنګه همداراز داسې هیڅ یوازې بلکې خلک خلکو هېواد افغانستان کابل طالبان طالبانو
    حکومت دولت وزارت وزیر ولسمشر مشر والي ولایت ولسوالۍ ښار پوځ ځواکونو چارواکي چارواکو سیمه سیمې میلیون سلنه زره
    پاکستان امریکا نړیوال نړیوالې نړۍ ملګرو ملتونو موږ زه تاسو دوی مونږ زموږ ستاسو زما ښکاري غواړي توګه ډول برخه
    برخو بڼه لامل پایله پیل پای کار کارونه مرسته مرستې اړتیا ستونزې
  `),
  agencies: [
    'پژواک',
    'پژواک خبري اژانس',
    'باختر',
    'باختر آژانس',
    'خامه پرس',
    'اوا',
    'طلوع نیوز',
    'شمشاد نیوز',
    'لمر',
    'ازادي راډیو',
    'ازادي رادیو',
    'بي بي سي',
    'بي بي سي پښتو',
    'د امریکا غږ',
    'امریکا غږ',
    'ډیوه راډیو',
    'مشال راډیو',
    'مشال',
    'تاند',
    'نن ټکی اسیا',
    'روهي',
    'بېنوا',
    'نن.اسیا',
    'الاماره',
    'راشا ټوډې',
    'اریانا نیوز',
    'روېټرز',
    'رویترز',
    'فرانس پرس',
    'اسوشیټډ پرس',
    'اسوشیتد پرس',
    'شینهوا',
    'سپوتنیک',
    'اناتولي',
    'الجزیره',
    'سي اېن اېن',
    'نیویارک ټایمز',
    'افغان خبري اژانس',
    'افغان پېپر',
    'حریت',
    'سلام وطندار',
    'کابل نیوز',
    'هشت صبح',
    'تسنیم',
    'ایرنا'
  ],
  phrases: [
    {text: 'د تازه خبر رپوټ', role: 'agency', scope: 'line', drop: 'د تازه خبر رپوټ'},
    ...share,
    ...follow,
    ...printTools,
    ...related,
    ...mostRead,
    ...tags,
    ...section,
    ...date,
    ...articleId,
    ...sourceUrl,
    ...agency,
    ...byline,
    ...caption,
    ...comments,
    ...counter,
    ...newsletter,
    ...cookie,
    ...login,
    ...ad,
    ...widget,
    ...mediaPlaceholder,
    ...copyright,
    ...footer,
    ...nav,
    ...breadcrumb,
    ...endMarker
  ]
}
