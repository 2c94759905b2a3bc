import {type Language, type Phrase, words} from './language.js'

const share: readonly Phrase[] = [
  {text: 'هاوبەشی بکە', role: 'share', scope: 'line', drop: 'هاوبەشی بکە'},
  {text: 'هاوبەش بکە', role: 'share', scope: 'line', drop: 'هاوبەش بکە'},
  {text: 'هاوبەشیکردن', role: 'share', scope: 'line', drop: 'هاوبەشیکردن'},
  {text: 'هاوبەشی پێکردن', role: 'share', scope: 'line', drop: 'هاوبەشی پێکردن'},
  {text: 'هاوبەشی پێ بکە', role: 'share', scope: 'line', drop: 'هاوبەشی پێ بکە'},
  {text: 'بڵاوی بکەرەوە', role: 'share', scope: 'line', drop: 'بڵاوی بکەرەوە'},
  {text: 'بڵاوبکەرەوە', role: 'share', scope: 'line', drop: 'بڵاوبکەرەوە'},
  {text: 'بڵاوکردنەوە', role: 'share', scope: 'line', drop: 'بڵاوکردنەوە'},
  {text: 'شەیر', role: 'share', scope: 'line', drop: 'شەیر'},
  {text: 'شەیر بکە', role: 'share', scope: 'line', drop: 'شەیر بکە'},
  {text: 'شەیری بکە', role: 'share', scope: 'line', drop: 'شەیری بکە'},
  {text: 'فەیسبووک', role: 'share', scope: 'line', drop: 'فەیسبووک'},
  {text: 'فەیسبوک', role: 'share', scope: 'line', drop: 'فەیسبوک'},
  {text: 'تویتەر', role: 'share', scope: 'line', drop: 'تویتەر'},
  {text: 'تویتر', role: 'share', scope: 'line', drop: 'تویتر'},
  {text: 'تێلێگرام', role: 'share', scope: 'line', drop: 'تێلێگرام'},
  {text: 'تەلەگرام', role: 'share', scope: 'line', drop: 'تەلەگرام'},
  {text: 'وەتسئاپ', role: 'share', scope: 'line', drop: 'وەتسئاپ'},
  {text: 'واتسئاپ', role: 'share', scope: 'line', drop: 'واتسئاپ'},
  {text: 'ڤایبەر', role: 'share', scope: 'line', drop: 'ڤایبەر'},
  {text: 'ئینستاگرام', role: 'share', scope: 'line', drop: 'ئینستاگرام'},
  {text: 'ئینستگرام', role: 'share', scope: 'line', drop: 'ئینستگرام'},
  {text: 'یوتیوب', role: 'share', scope: 'line', drop: 'یوتیوب'},
  {text: 'لینکدئین', role: 'share', scope: 'line', drop: 'لینکدئین'},
  {text: 'ئیمەیڵ', role: 'share', scope: 'line', drop: 'ئیمەیڵ'},
  {text: 'ئیمەیل', role: 'share', scope: 'line', drop: 'ئیمەیل'},
  {text: 'کۆپیکردنی لینک', role: 'share', scope: 'line', drop: 'کۆپیکردنی لینک'},
  {text: 'لینکەکە کۆپی بکە', role: 'share', scope: 'line', drop: 'لینکەکە کۆپی بکە'}
]

const follow: readonly Phrase[] = [
  {text: 'فۆڵۆمان بکە', role: 'follow', scope: 'line', drop: 'فۆڵۆمان بکە'},
  {text: 'فۆڵۆمان بکەن', role: 'follow', scope: 'line', drop: 'فۆڵۆمان بکەن'},
  {text: 'بەشداری کەناڵەکەمان بکە', role: 'follow', scope: 'line', drop: 'بەشداری کەناڵەکەمان بکە'},
  {text: 'سەبسکرایب', role: 'follow', scope: 'line', drop: 'سەبسکرایب'},
  {text: 'لەگەڵمان بە', role: 'follow', scope: 'line', drop: 'لەگەڵمان بە'},
  {text: 'لە تێلێگرام فۆڵۆمان بکە', role: 'follow', scope: 'line', drop: 'لە تێلێگرام فۆڵۆمان بکە'},
  {text: 'ئەپڵیکەیشنەکەمان دابەزێنە', role: 'follow', scope: 'line', drop: 'ئەپڵیکەیشنەکەمان دابەزێنە'},
  {text: 'ئەپەکەمان دابەزێنە', role: 'follow', scope: 'line', drop: 'ئەپەکەمان دابەزێنە'},
  {text: 'بەدواداچوونمان بۆ بکە', role: 'follow', scope: 'line', drop: 'بەدواداچوونمان بۆ بکە'},
  {text: 'بۆ بینینی هەواڵەکانمان', role: 'follow', scope: 'start', drop: 'بۆ بینینی هەواڵەکانمان کەناڵەکەمان فۆڵۆ بکە'},
  {text: 'بۆ زانینی نوێترین هەواڵەکان', role: 'follow', scope: 'start', drop: 'بۆ زانینی نوێترین هەواڵەکان کەناڵەکەمان فۆڵۆ بکە'},
  {text: 'بەشداری لە کەناڵی', role: 'follow', scope: 'start', drop: 'بەشداری لە کەناڵی تێلێگراممان بکەن'}
]

const printTools: readonly Phrase[] = [
  {text: 'چاپ', role: 'print-tools', scope: 'line', drop: 'چاپ'},
  {text: 'چاپکردن', role: 'print-tools', scope: 'line', drop: 'چاپکردن'},
  {text: 'پرینت', role: 'print-tools', scope: 'line', drop: 'پرینت'},
  {text: 'پرینت بکە', role: 'print-tools', scope: 'line', drop: 'پرینت بکە'},
  {text: 'قەبارەی فۆنت', role: 'print-tools', scope: 'line', drop: 'قەبارەی فۆنت'},
  {text: 'گەورەکردن', role: 'print-tools', scope: 'line', drop: 'گەورەکردن'},
  {text: 'بچووککردنەوە', role: 'print-tools', scope: 'line', drop: 'بچووککردنەوە'},
  {text: 'پاشەکەوتکردن', role: 'print-tools', scope: 'line', drop: 'پاشەکەوتکردن'},
  {text: 'گەڕانەوە بۆ سەرەوە', role: 'print-tools', scope: 'line', drop: 'گەڕانەوە بۆ سەرەوە'},
  {text: 'بۆ سەرەوە', role: 'print-tools', scope: 'line', drop: 'بۆ سەرەوە'}
]

const related: readonly Phrase[] = [
  {text: 'هەواڵی پەیوەندیدار', role: 'related', scope: 'line', drop: 'هەواڵی پەیوەندیدار', heading: true},
  {text: 'هەواڵە پەیوەندیدارەکان', role: 'related', scope: 'line', drop: 'هەواڵە پەیوەندیدارەکان', heading: true},
  {text: 'پەیوەندیدار', role: 'related', scope: 'line', drop: 'پەیوەندیدار'},
  {text: 'بابەتی پەیوەندیدار', role: 'related', scope: 'line', drop: 'بابەتی پەیوەندیدار', heading: true},
  {text: 'بابەتە پەیوەندیدارەکان', role: 'related', scope: 'line', drop: 'بابەتە پەیوەندیدارەکان', heading: true},
  {text: 'بابەتی هاوشێوە', role: 'related', scope: 'line', drop: 'بابەتی هاوشێوە', heading: true},
  {text: 'هەواڵی هاوشێوە', role: 'related', scope: 'line', drop: 'هەواڵی هاوشێوە', heading: true},
  {text: 'هەواڵە هاوشێوەکان', role: 'related', scope: 'line', drop: 'هەواڵە هاوشێوەکان', heading: true},
  {text: 'بابەتی تر', role: 'related', scope: 'line', drop: 'بابەتی تر', heading: true},
  {text: 'بابەتەکانی تر', role: 'related', scope: 'line', drop: 'بابەتەکانی تر', heading: true},
  {text: 'بابەتی زیاتر', role: 'related', scope: 'line', drop: 'بابەتی زیاتر', heading: true},
  {text: 'هەواڵی زیاتر', role: 'related', scope: 'line', drop: 'هەواڵی زیاتر', heading: true},
  {text: 'هەواڵی تر', role: 'related', scope: 'line', drop: 'هەواڵی تر', heading: true},
  {text: 'هەواڵەکانی تر', role: 'related', scope: 'line', drop: 'هەواڵەکانی تر', heading: true},
  {text: 'هەواڵی دیکە', role: 'related', scope: 'line', drop: 'هەواڵی دیکە', heading: true},
  {text: 'زیاتر', role: 'related', scope: 'line', drop: 'زیاتر'},
  {text: 'زیاتر بخوێنەوە', role: 'related', scope: 'line', drop: 'زیاتر بخوێنەوە', heading: true},
  {text: 'زیاتر ببینە', role: 'related', scope: 'line', drop: 'زیاتر ببینە', heading: true},
  {text: 'زیاتر بزانە', role: 'related', scope: 'line', drop: 'زیاتر بزانە', heading: true},
  {text: 'خوێندنەوەی زیاتر', role: 'related', scope: 'line', drop: 'خوێندنەوەی زیاتر', heading: true},
  {text: 'ئەمانەش بخوێنەوە', role: 'related', scope: 'line', drop: 'ئەمانەش بخوێنەوە', heading: true},
  {text: 'ئەمەش بخوێنەوە', role: 'related', scope: 'line', drop: 'ئەمەش بخوێنەوە', heading: true},
  {text: 'هەروەها بخوێنەوە', role: 'related', scope: 'line', drop: 'هەروەها بخوێنەوە', heading: true},
  {text: 'هەروەها بخوێننەوە', role: 'related', scope: 'line', drop: 'هەروەها بخوێننەوە', heading: true},
  {text: 'ئەمەش ببینە', role: 'related', scope: 'line', drop: 'ئەمەش ببینە', heading: true},
  {text: 'لەوانەیە بەدڵت بێت', role: 'related', scope: 'line', drop: 'لەوانەیە بەدڵت بێت', heading: true},
  {text: 'هەڵبژاردەی سەرنووسەر', role: 'related', scope: 'line', drop: 'هەڵبژاردەی سەرنووسەر', heading: true},
  {text: 'پێشنیارکراو', role: 'related', scope: 'line', drop: 'پێشنیارکراو'},
  {text: 'زیاتر بخوێنەوە', role: 'related', scope: 'start', drop: 'زیاتر بخوێنەوە: کردنەوەی کارگەیەکی نوێی پۆڵا لە باشوور', keep: 'مامۆستا بە قوتابییەکانی وت «زیاتر بخوێنەوە» لەسەر تەختەکە بنووسن.'},
  {text: 'هەروەها بخوێنەوە', role: 'related', scope: 'start', drop: 'هەروەها بخوێنەوە: کردنەوەی کارگەیەکی نوێی پۆڵا لە باشوور', keep: 'مامۆستا بە قوتابییەکانی وت «هەروەها بخوێنەوە» لەسەر تەختەکە بنووسن.'},
  {text: 'ئەمەش بخوێنەوە', role: 'related', scope: 'start', drop: 'ئەمەش بخوێنەوە: کردنەوەی کارگەیەکی نوێی پۆڵا لە باشوور', keep: 'مامۆستا بە قوتابییەکانی وت «ئەمەش بخوێنەوە» لەسەر تەختەکە بنووسن.'},
  {text: 'ئەمانەش بخوێنەوە', role: 'related', scope: 'start', drop: 'ئەمانەش بخوێنەوە: کردنەوەی کارگەیەکی نوێی پۆڵا لە باشوور', keep: 'مامۆستا بە قوتابییەکانی وت «ئەمانەش بخوێنەوە» لەسەر تەختەکە بنووسن.'},
  {text: 'هەواڵی پەیوەندیدار', role: 'related', scope: 'start', drop: 'هەواڵی پەیوەندیدار: کردنەوەی کارگەیەکی نوێی پۆڵا لە باشوور', keep: 'مامۆستا بە قوتابییەکانی وت «هەواڵی پەیوەندیدار» لەسەر تەختەکە بنووسن.'},
  {text: 'بابەتی پەیوەندیدار', role: 'related', scope: 'start', drop: 'بابەتی پەیوەندیدار: کردنەوەی کارگەیەکی نوێی پۆڵا لە باشوور', keep: 'مامۆستا بە قوتابییەکانی وت «بابەتی پەیوەندیدار» لەسەر تەختەکە بنووسن.'},
  {text: 'زیاتر بخوێنەوە', role: 'related', scope: 'label', drop: 'زیاتر بخوێنەوە: کردنەوەی کارگەیەکی نوێی پۆڵا لە باشوور', keep: 'مامۆستا بە قوتابییەکانی وت «زیاتر بخوێنەوە» لەسەر تەختەکە بنووسن.'},
  {text: 'هەروەها بخوێنەوە', role: 'related', scope: 'label', drop: 'هەروەها بخوێنەوە: کردنەوەی کارگەیەکی نوێی پۆڵا لە باشوور', keep: 'مامۆستا بە قوتابییەکانی وت «هەروەها بخوێنەوە» لەسەر تەختەکە بنووسن.'},
  {text: 'ئەمەش بخوێنەوە', role: 'related', scope: 'label', drop: 'ئەمەش بخوێنەوە: کردنەوەی کارگەیەکی نوێی پۆڵا لە باشوور', keep: 'مامۆستا بە قوتابییەکانی وت «ئەمەش بخوێنەوە» لەسەر تەختەکە بنووسن.'},
  {text: 'ئەمانەش بخوێنەوە', role: 'related', scope: 'label', drop: 'ئەمانەش بخوێنەوە: کردنەوەی کارگەیەکی نوێی پۆڵا لە باشوور', keep: 'مامۆستا بە قوتابییەکانی وت «ئەمانەش بخوێنەوە» لەسەر تەختەکە بنووسن.'},
  {text: 'هەواڵی پەیوەندیدار', role: 'related', scope: 'label', drop: 'هەواڵی پەیوەندیدار: کردنەوەی کارگەیەکی نوێی پۆڵا لە باشوور', keep: 'مامۆستا بە قوتابییەکانی وت «هەواڵی پەیوەندیدار» لەسەر تەختەکە بنووسن.'},
  {text: 'بابەتی پەیوەندیدار', role: 'related', scope: 'label', drop: 'بابەتی پەیوەندیدار: کردنەوەی کارگەیەکی نوێی پۆڵا لە باشوور', keep: 'مامۆستا بە قوتابییەکانی وت «بابەتی پەیوەندیدار» لەسەر تەختەکە بنووسن.'}
]

const mostRead: readonly Phrase[] = [
  {text: 'زۆرترین بینراو', role: 'most-read', scope: 'line', drop: 'زۆرترین بینراو', heading: true},
  {text: 'زۆرترین خوێنراو', role: 'most-read', scope: 'line', drop: 'زۆرترین خوێنراو', heading: true},
  {text: 'زۆرترین خوێندنەوە', role: 'most-read', scope: 'line', drop: 'زۆرترین خوێندنەوە', heading: true},
  {text: 'پڕبینەرترین', role: 'most-read', scope: 'line', drop: 'پڕبینەرترین', heading: true},
  {text: 'پربینەرترین', role: 'most-read', scope: 'line', drop: 'پربینەرترین', heading: true},
  {text: 'پڕخوێنەرترین', role: 'most-read', scope: 'line', drop: 'پڕخوێنەرترین', heading: true},
  {text: 'زۆرترین بینەر', role: 'most-read', scope: 'line', drop: 'زۆرترین بینەر', heading: true},
  {text: 'زۆرترین سەردان', role: 'most-read', scope: 'line', drop: 'زۆرترین سەردان', heading: true},
  {text: 'نوێترین هەواڵەکان', role: 'most-read', scope: 'line', drop: 'نوێترین هەواڵەکان', heading: true},
  {text: 'نوێترین هەواڵ', role: 'most-read', scope: 'line', drop: 'نوێترین هەواڵ', heading: true},
  {text: 'نوێترین', role: 'most-read', scope: 'line', drop: 'نوێترین'},
  {text: 'دوایین هەواڵ', role: 'most-read', scope: 'line', drop: 'دوایین هەواڵ', heading: true},
  {text: 'دوایین هەواڵەکان', role: 'most-read', scope: 'line', drop: 'دوایین هەواڵەکان', heading: true},
  {text: 'دواهەواڵ', role: 'most-read', scope: 'line', drop: 'دواهەواڵ', heading: true},
  {text: 'دوا هەواڵەکان', role: 'most-read', scope: 'line', drop: 'دوا هەواڵەکان', heading: true},
  {text: 'گرنگترین هەواڵەکان', role: 'most-read', scope: 'line', drop: 'گرنگترین هەواڵەکان', heading: true},
  {text: 'هەواڵە گرنگەکان', role: 'most-read', scope: 'line', drop: 'هەواڵە گرنگەکان', heading: true},
  {text: 'هەواڵی گرنگ', role: 'most-read', scope: 'line', drop: 'هەواڵی گرنگ', heading: true},
  {text: 'تازەترین هەواڵەکان', role: 'most-read', scope: 'line', drop: 'تازەترین هەواڵەکان', heading: true},
  {text: 'تازەترین هەواڵ', role: 'most-read', scope: 'line', drop: 'تازەترین هەواڵ', heading: true},
  {text: 'تازەترین', role: 'most-read', scope: 'line', drop: 'تازەترین'},
  {text: 'هەواڵی بەپەلە', role: 'most-read', scope: 'line', drop: 'هەواڵی بەپەلە'},
  {text: 'بەپەلە', role: 'most-read', scope: 'line', drop: 'بەپەلە'},
  {text: 'ڕاستەوخۆ', role: 'most-read', scope: 'line', drop: 'ڕاستەوخۆ'},
  {text: 'راستەوخۆ', role: 'most-read', scope: 'line', drop: 'راستەوخۆ'},
  {text: 'سەردێڕەکان', role: 'most-read', scope: 'line', drop: 'سەردێڕەکان', heading: true},
  {text: 'ترێند', role: 'most-read', scope: 'line', drop: 'ترێند'}
]

const tags: readonly Phrase[] = [
  {text: 'تاگ', role: 'tags', scope: 'line', drop: 'تاگ', heading: true},
  {text: 'تاگەکان', role: 'tags', scope: 'line', drop: 'تاگەکان', heading: true},
  {text: 'تاگەکانی', role: 'tags', scope: 'line', drop: 'تاگەکانی', heading: true},
  {text: 'کلیلەوشە', role: 'tags', scope: 'line', drop: 'کلیلەوشە', heading: true},
  {text: 'وشە کلیلەکان', role: 'tags', scope: 'line', drop: 'وشە کلیلەکان', heading: true},
  {text: 'وشەی سەرەکی', role: 'tags', scope: 'line', drop: 'وشەی سەرەکی', heading: true},
  {text: 'پەیڤی سەرەکی', role: 'tags', scope: 'line', drop: 'پەیڤی سەرەکی', heading: true},
  {text: 'هاشتاگ', role: 'tags', scope: 'line', drop: 'هاشتاگ', heading: true},
  {text: 'بابەتەکان', role: 'tags', scope: 'line', drop: 'بابەتەکان'},
  {text: 'تاگ', role: 'tags', scope: 'label', drop: 'تاگ: پۆڵا، هەناردە، بەندەر', field: 'keywords'},
  {text: 'تاگەکان', role: 'tags', scope: 'label', drop: 'تاگەکان: پۆڵا، هەناردە، بەندەر', field: 'keywords'},
  {text: 'وشە کلیلەکان', role: 'tags', scope: 'label', drop: 'وشە کلیلەکان: پۆڵا، هەناردە، بەندەر', field: 'keywords'},
  {text: 'کلیلەوشە', role: 'tags', scope: 'label', drop: 'کلیلەوشە: پۆڵا، هەناردە، بەندەر', field: 'keywords'},
  {text: 'بابەتەکان', role: 'tags', scope: 'label', drop: 'بابەتەکان: پۆڵا، هەناردە، بەندەر', field: 'keywords'}
]

const section: readonly Phrase[] = [
  {text: 'کوردستان', role: 'section', scope: 'line', drop: 'کوردستان'},
  {text: 'عێراق', role: 'section', scope: 'line', drop: 'عێراق'},
  {text: 'هەرێمی کوردستان', role: 'section', scope: 'line', drop: 'هەرێمی کوردستان'},
  {text: 'جیهان', role: 'section', scope: 'line', drop: 'جیهان'},
  {text: 'جیهانی', role: 'section', scope: 'line', drop: 'جیهانی'},
  {text: 'ناوخۆ', role: 'section', scope: 'line', drop: 'ناوخۆ'},
  {text: 'ناوخۆیی', role: 'section', scope: 'line', drop: 'ناوخۆیی'},
  {text: 'رۆژهەڵاتی ناوەڕاست', role: 'section', scope: 'line', drop: 'رۆژهەڵاتی ناوەڕاست'},
  {text: 'ڕۆژهەڵاتی ناوەڕاست', role: 'section', scope: 'line', drop: 'ڕۆژهەڵاتی ناوەڕاست'},
  {text: 'نێودەوڵەتی', role: 'section', scope: 'line', drop: 'نێودەوڵەتی'},
  {text: 'سیاسی', role: 'section', scope: 'line', drop: 'سیاسی'},
  {text: 'سیاسەت', role: 'section', scope: 'line', drop: 'سیاسەت'},
  {text: 'ئابووری', role: 'section', scope: 'line', drop: 'ئابووری'},
  {text: 'ئابوری', role: 'section', scope: 'line', drop: 'ئابوری'},
  {text: 'وەرزش', role: 'section', scope: 'line', drop: 'وەرزش'},
  {text: 'وەرزشی', role: 'section', scope: 'line', drop: 'وەرزشی'},
  {text: 'کولتوور', role: 'section', scope: 'line', drop: 'کولتوور'},
  {text: 'کەلتوور', role: 'section', scope: 'line', drop: 'کەلتوور'},
  {text: 'هونەر', role: 'section', scope: 'line', drop: 'هونەر'},
  {text: 'هونەری', role: 'section', scope: 'line', drop: 'هونەری'},
  {text: 'هونەر و کەلتوور', role: 'section', scope: 'line', drop: 'هونەر و کەلتوور'},
  {text: 'کۆمەڵایەتی', role: 'section', scope: 'line', drop: 'کۆمەڵایەتی'},
  {text: 'کۆمەڵگا', role: 'section', scope: 'line', drop: 'کۆمەڵگا'},
  {text: 'تەندروستی', role: 'section', scope: 'line', drop: 'تەندروستی'},
  {text: 'زانست', role: 'section', scope: 'line', drop: 'زانست'},
  {text: 'زانست و تەکنەلۆژیا', role: 'section', scope: 'line', drop: 'زانست و تەکنەلۆژیا'},
  {text: 'تەکنەلۆژیا', role: 'section', scope: 'line', drop: 'تەکنەلۆژیا'},
  {text: 'تەکنۆلۆژیا', role: 'section', scope: 'line', drop: 'تەکنۆلۆژیا'},
  {text: 'هەمەڕەنگ', role: 'section', scope: 'line', drop: 'هەمەڕەنگ'},
  {text: 'هەواڵ', role: 'section', scope: 'line', drop: 'هەواڵ'},
  {text: 'هەواڵەکان', role: 'section', scope: 'line', drop: 'هەواڵەکان'},
  {text: 'ڕاپۆرت', role: 'section', scope: 'line', drop: 'ڕاپۆرت'},
  {text: 'راپۆرت', role: 'section', scope: 'line', drop: 'راپۆرت'},
  {text: 'ڕاپۆرتەکان', role: 'section', scope: 'line', drop: 'ڕاپۆرتەکان'},
  {text: 'وتار', role: 'section', scope: 'line', drop: 'وتار'},
  {text: 'وتارەکان', role: 'section', scope: 'line', drop: 'وتارەکان'},
  {text: 'بیروڕا', role: 'section', scope: 'line', drop: 'بیروڕا'},
  {text: 'چاوپێکەوتن', role: 'section', scope: 'line', drop: 'چاوپێکەوتن'},
  {text: 'چاوپێکەوتنەکان', role: 'section', scope: 'line', drop: 'چاوپێکەوتنەکان'},
  {text: 'شیکاری', role: 'section', scope: 'line', drop: 'شیکاری'},
  {text: 'ئاسایش', role: 'section', scope: 'line', drop: 'ئاسایش'},
  {text: 'ژنان', role: 'section', scope: 'line', drop: 'ژنان'},
  {text: 'ڤیدیۆ', role: 'section', scope: 'line', drop: 'ڤیدیۆ'},
  {text: 'ڤیدیۆکان', role: 'section', scope: 'line', drop: 'ڤیدیۆکان'},
  {text: 'وێنە', role: 'section', scope: 'line', drop: 'وێنە'},
  {text: 'وێنەکان', role: 'section', scope: 'line', drop: 'وێنەکان'},
  {text: 'بەش', role: 'section', scope: 'label', drop: 'بەش: ئابووری', field: 'articleSection'},
  {text: 'بەشەکان', role: 'section', scope: 'label', drop: 'بەشەکان: ئابووری', field: 'articleSection'},
  {text: 'پۆل', role: 'section', scope: 'label', drop: 'پۆل: ئابووری', field: 'articleSection'},
  {text: 'پۆلێن', role: 'section', scope: 'label', drop: 'پۆلێن: ئابووری', field: 'articleSection'},
  {text: 'جۆر', role: 'section', scope: 'label', drop: 'جۆر: ئابووری', field: 'articleSection'},
  {text: 'هاوپۆل', role: 'section', scope: 'label', drop: 'هاوپۆل: ئابووری', field: 'articleSection'}
]

const date: readonly Phrase[] = [
  {text: 'بەرواری بڵاوکردنەوە', role: 'date', scope: 'label', drop: 'بەرواری بڵاوکردنەوە: 12-6-2024', field: 'datePublished'},
  {text: 'ڕێکەوتی بڵاوکردنەوە', role: 'date', scope: 'label', drop: 'ڕێکەوتی بڵاوکردنەوە: 12-6-2024', field: 'datePublished'},
  {text: 'بڵاوکراوەتەوە', role: 'date', scope: 'label', drop: 'بڵاوکراوەتەوە: 12-6-2024', field: 'datePublished'},
  {text: 'بڵاوکراوەتەوە لە', role: 'date', scope: 'label', drop: 'بڵاوکراوەتەوە لە: 12-6-2024', field: 'datePublished'},
  {text: 'کاتی بڵاوکردنەوە', role: 'date', scope: 'label', drop: 'کاتی بڵاوکردنەوە: 12-6-2024', field: 'datePublished'},
  {text: 'بەروار', role: 'date', scope: 'label', drop: 'بەروار: 12-6-2024', field: 'datePublished'},
  {text: 'ڕێکەوت', role: 'date', scope: 'label', drop: 'ڕێکەوت: 12-6-2024', field: 'datePublished'},
  {text: 'بڵاوبووەتەوە', role: 'date', scope: 'label', drop: 'بڵاوبووەتەوە: 12-6-2024', field: 'datePublished'},
  {text: 'دانراوە', role: 'date', scope: 'label', drop: 'دانراوە: 12-6-2024', field: 'datePublished'},
  {text: 'دوایین نوێکردنەوە', role: 'date', scope: 'label', drop: 'دوایین نوێکردنەوە: 12-6-2024', field: 'dateModified'},
  {text: 'دوا نوێکردنەوە', role: 'date', scope: 'label', drop: 'دوا نوێکردنەوە: 12-6-2024', field: 'dateModified'},
  {text: 'نوێکراوەتەوە', role: 'date', scope: 'label', drop: 'نوێکراوەتەوە: 12-6-2024', field: 'dateModified'},
  {text: 'نوێکردنەوە', role: 'date', scope: 'label', drop: 'نوێکردنەوە: 12-6-2024', field: 'dateModified'},
  {text: 'دواین نوێکردنەوە', role: 'date', scope: 'label', drop: 'دواین نوێکردنەوە: 12-6-2024', field: 'dateModified'}
]

const articleId: readonly Phrase[] = [
  {text: 'کۆدی هەواڵ', role: 'article-id', scope: 'label', drop: 'کۆدی هەواڵ: 1284537', field: 'identifier'},
  {text: 'ژمارەی هەواڵ', role: 'article-id', scope: 'label', drop: 'ژمارەی هەواڵ: 1284537', field: 'identifier'},
  {text: 'کۆدی بابەت', role: 'article-id', scope: 'label', drop: 'کۆدی بابەت: 1284537', field: 'identifier'}
]

const sourceUrl: readonly Phrase[] = [
  {text: 'لینکی کورت', role: 'source-url', scope: 'label', drop: 'لینکی کورت: https://beyan.example/x7d2', field: 'shortUrl'},
  {text: 'بەستەری کورت', role: 'source-url', scope: 'label', drop: 'بەستەری کورت: https://beyan.example/x7d2', field: 'shortUrl'},
  {text: 'بەستەر', role: 'source-url', scope: 'label', drop: 'بەستەر: https://beyan.example/x7d2', field: 'shortUrl'}
]

const agency: readonly Phrase[] = [
  {text: 'سەرچاوە', role: 'agency', scope: 'label', drop: 'سەرچاوە: رۆیتەرز', field: 'sourceOrganization'},
  {text: 'سەرچاوەکان', role: 'agency', scope: 'label', drop: 'سەرچاوەکان: رۆیتەرز', field: 'sourceOrganization'},
  {text: 'سەرچاوەی هەواڵ', role: 'agency', scope: 'label', drop: 'سەرچاوەی هەواڵ: رۆیتەرز', field: 'sourceOrganization'},
  {text: 'ژێدەر', role: 'agency', scope: 'label', drop: 'ژێدەر: رۆیتەرز', field: 'sourceOrganization'}
]

const byline: readonly Phrase[] = [
  {text: 'نووسەر', role: 'byline', scope: 'label', drop: 'نووسەر: مەریەم ئەحمەد', field: 'author'},
  {text: 'نوسەر', role: 'byline', scope: 'label', drop: 'نوسەر: مەریەم ئەحمەد', field: 'author'},
  {text: 'نووسینی', role: 'byline', scope: 'label', drop: 'نووسینی: مەریەم ئەحمەد', field: 'author'},
  {text: 'نوسینی', role: 'byline', scope: 'label', drop: 'نوسینی: مەریەم ئەحمەد', field: 'author'},
  {text: 'ئامادەکردنی', role: 'byline', scope: 'label', drop: 'ئامادەکردنی: مەریەم ئەحمەد', field: 'author'},
  {text: 'ئامادەکردن', role: 'byline', scope: 'label', drop: 'ئامادەکردن: مەریەم ئەحمەد', field: 'author'},
  {text: 'پەیامنێر', role: 'byline', scope: 'label', drop: 'پەیامنێر: مەریەم ئەحمەد', field: 'author'},
  {text: 'پەیامنێری', role: 'byline', scope: 'label', drop: 'پەیامنێری: مەریەم ئەحمەد', field: 'author'},
  {text: 'وەرگێڕان', role: 'byline', scope: 'label', drop: 'وەرگێڕان: مەریەم ئەحمەد', field: 'author'},
  {text: 'وەرگێڕانی', role: 'byline', scope: 'label', drop: 'وەرگێڕانی: مەریەم ئەحمەد', field: 'author'},
  {text: 'وەرگێڕ', role: 'byline', scope: 'label', drop: 'وەرگێڕ: مەریەم ئەحمەد', field: 'author'},
  {text: 'وەرگێر', role: 'byline', scope: 'label', drop: 'وەرگێر: مەریەم ئەحمەد', field: 'author'},
  {text: 'لە ئینگلیزییەوە', role: 'byline', scope: 'label', drop: 'لە ئینگلیزییەوە: مەریەم ئەحمەد', field: 'author'},
  {text: 'لە عەرەبییەوە', role: 'byline', scope: 'label', drop: 'لە عەرەبییەوە: مەریەم ئەحمەد', field: 'author'},
  {text: 'دیمانە', role: 'byline', scope: 'label', drop: 'دیمانە: مەریەم ئەحمەد', field: 'author'},
  {text: 'سازدانی', role: 'byline', scope: 'label', drop: 'سازدانی: مەریەم ئەحمەد', field: 'author'},
  {text: 'ڕاپۆرتی', role: 'byline', scope: 'label', drop: 'ڕاپۆرتی: مەریەم ئەحمەد', field: 'author'},
  {text: 'سەرنووسەر', role: 'byline', scope: 'label', drop: 'سەرنووسەر: مەریەم ئەحمەد', field: 'author'},
  {text: 'بەرهەمهێنەر', role: 'byline', scope: 'label', drop: 'بەرهەمهێنەر: مەریەم ئەحمەد', field: 'author'}
]

const caption: readonly Phrase[] = [
  {text: 'وێنەی ئەرشیف', role: 'caption', scope: 'line', drop: 'وێنەی ئەرشیف'},
  {text: 'ئەرشیف', role: 'caption', scope: 'line', drop: 'ئەرشیف'},
  {text: 'فۆتۆ', role: 'caption', scope: 'line', drop: 'فۆتۆ'},
  {text: 'وێنە', role: 'caption', scope: 'label', drop: 'وێنە: مەریەم ئەحمەد', field: 'creditText'},
  {text: 'فۆتۆ', role: 'caption', scope: 'label', drop: 'فۆتۆ: مەریەم ئەحمەد', field: 'creditText'},
  {text: 'فۆتۆگراف', role: 'caption', scope: 'label', drop: 'فۆتۆگراف: مەریەم ئەحمەد', field: 'creditText'},
  {text: 'وێنەگر', role: 'caption', scope: 'label', drop: 'وێنەگر: مەریەم ئەحمەد', field: 'creditText'},
  {text: 'گرافیک', role: 'caption', scope: 'label', drop: 'گرافیک: مەریەم ئەحمەد', field: 'creditText'},
  {text: 'ڤیدیۆ', role: 'caption', scope: 'label', drop: 'ڤیدیۆ: مەریەم ئەحمەد', field: 'creditText'},
  {text: 'کامێرا', role: 'caption', scope: 'label', drop: 'کامێرا: مەریەم ئەحمەد', field: 'creditText'}
]

const comments: readonly Phrase[] = [
  {text: 'کۆمێنت', role: 'comments', scope: 'line', drop: 'کۆمێنت', heading: true},
  {text: 'کۆمێنتەکان', role: 'comments', scope: 'line', drop: 'کۆمێنتەکان', heading: true},
  {text: 'کۆمێنت بنووسە', role: 'comments', scope: 'line', drop: 'کۆمێنت بنووسە', heading: true},
  {text: 'کۆمێنتێک بنووسە', role: 'comments', scope: 'line', drop: 'کۆمێنتێک بنووسە', heading: true},
  {text: 'لێدوان', role: 'comments', scope: 'line', drop: 'لێدوان', heading: true},
  {text: 'لێدوانەکان', role: 'comments', scope: 'line', drop: 'لێدوانەکان', heading: true},
  {text: 'لێدوان بنووسە', role: 'comments', scope: 'line', drop: 'لێدوان بنووسە', heading: true},
  {text: 'لێدوانێک بنووسە', role: 'comments', scope: 'line', drop: 'لێدوانێک بنووسە', heading: true},
  {text: 'لێدوانێک بنووسە وەڵام هەڵبوەشێنەوە', role: 'comments', scope: 'line', drop: 'لێدوانێک بنووسە وەڵام هەڵبوەشێنەوە', heading: true},
  {text: 'سەرنج', role: 'comments', scope: 'line', drop: 'سەرنج'},
  {text: 'سەرنجەکان', role: 'comments', scope: 'line', drop: 'سەرنجەکان', heading: true},
  {text: 'سەرنجت بنووسە', role: 'comments', scope: 'line', drop: 'سەرنجت بنووسە', heading: true},
  {text: 'بۆچوون', role: 'comments', scope: 'line', drop: 'بۆچوون', heading: true},
  {text: 'بۆچوونەکان', role: 'comments', scope: 'line', drop: 'بۆچوونەکان', heading: true},
  {text: 'بۆچوونی خۆت بنووسە', role: 'comments', scope: 'line', drop: 'بۆچوونی خۆت بنووسە', heading: true},
  {text: 'ڕات بنووسە', role: 'comments', scope: 'line', drop: 'ڕات بنووسە', heading: true},
  {text: 'ڕای خۆت بنووسە', role: 'comments', scope: 'line', drop: 'ڕای خۆت بنووسە', heading: true},
  {text: 'وەڵامێک بنووسە', role: 'comments', scope: 'line', drop: 'وەڵامێک بنووسە', heading: true},
  {text: 'وەڵام بدەرەوە', role: 'comments', scope: 'line', drop: 'وەڵام بدەرەوە'},
  {text: 'وەڵام', role: 'comments', scope: 'line', drop: 'وەڵام'},
  {text: 'هیچ کۆمێنتێک نییە', role: 'comments', scope: 'line', drop: 'هیچ کۆمێنتێک نییە', heading: true},
  {text: 'ناوت', role: 'comments', scope: 'line', drop: 'ناوت'},
  {text: 'ئیمەیڵەکەت', role: 'comments', scope: 'line', drop: 'ئیمەیڵەکەت'},
  {text: 'ناونیشانی ئیمەیڵەکەت بڵاوناکرێتەوە', role: 'comments', scope: 'start', drop: 'ناونیشانی ئیمەیڵەکەت بڵاوناکرێتەوە. خانە پێویستەکان دیاری کراون'},
  {text: 'پۆستی ئەلیکترۆنییەکەت بڵاوناکرێتەوە', role: 'comments', scope: 'start', drop: 'پۆستی ئەلیکترۆنییەکەت بڵاوناکرێتەوە'},
  {text: 'بۆ نووسینی کۆمێنت', role: 'comments', scope: 'start', drop: 'بۆ نووسینی کۆمێنت پێویستە بچیتە ژوورەوە'}
]

const counter: readonly Phrase[] = [
  {text: 'جار بینراوە', role: 'counter', scope: 'line', drop: '1234 جار بینراوە'},
  {text: 'جار خوێنراوەتەوە', role: 'counter', scope: 'line', drop: '1234 جار خوێنراوەتەوە'},
  {text: 'خولەک خوێندنەوە', role: 'counter', scope: 'line', drop: '3 خولەک خوێندنەوە'},
  {text: 'بینراوە', role: 'counter', scope: 'label', drop: 'بینراوە: 1234', field: 'viewCount'},
  {text: 'بینین', role: 'counter', scope: 'label', drop: 'بینین: 1234', field: 'viewCount'},
  {text: 'بینەر', role: 'counter', scope: 'label', drop: 'بینەر: 1234', field: 'viewCount'},
  {text: 'جار بینراوە', role: 'counter', scope: 'label', drop: 'جار بینراوە: 1234', field: 'viewCount'},
  {text: 'ژمارەی بینەر', role: 'counter', scope: 'label', drop: 'ژمارەی بینەر: 1234', field: 'viewCount'},
  {text: 'ژمارەی خوێنەر', role: 'counter', scope: 'label', drop: 'ژمارەی خوێنەر: 1234', field: 'viewCount'},
  {text: 'خوێنراوەتەوە', role: 'counter', scope: 'label', drop: 'خوێنراوەتەوە: 1234', field: 'viewCount'}
]

const newsletter: readonly Phrase[] = [
  {text: 'هەواڵنامە', role: 'newsletter', scope: 'line', drop: 'هەواڵنامە'},
  {text: 'بەشداری لە هەواڵنامە', role: 'newsletter', scope: 'line', drop: 'بەشداری لە هەواڵنامە'},
  {text: 'ئیمەیڵەکەت بنووسە', role: 'newsletter', scope: 'line', drop: 'ئیمەیڵەکەت بنووسە'},
  {text: 'بەشداربوون', role: 'newsletter', scope: 'line', drop: 'بەشداربوون'},
  {text: 'بەشداری بکە', role: 'newsletter', scope: 'line', drop: 'بەشداری بکە'}
]

const cookie: readonly Phrase[] = [
  {text: 'ئەم ماڵپەڕە کووکیز', role: 'cookie', scope: 'start', drop: 'ئەم ماڵپەڕە کووکیز بەکاردەهێنێت'},
  {text: 'ئەم ماڵپەڕە کوکیز', role: 'cookie', scope: 'start', drop: 'ئەم ماڵپەڕە کوکیز بەکاردەهێنێت'}
]

const login: readonly Phrase[] = [
  {text: 'چوونەژوورەوە', role: 'login', scope: 'line', drop: 'چوونەژوورەوە'},
  {text: 'چونەژورەوە', role: 'login', scope: 'line', drop: 'چونەژورەوە'},
  {text: 'دەرچوون', role: 'login', scope: 'line', drop: 'دەرچوون'},
  {text: 'خۆتۆمارکردن', role: 'login', scope: 'line', drop: 'خۆتۆمارکردن'},
  {text: 'تۆمارکردن', role: 'login', scope: 'line', drop: 'تۆمارکردن'},
  {text: 'هەژماری نوێ', role: 'login', scope: 'line', drop: 'هەژماری نوێ'},
  {text: 'وشەی نهێنی', role: 'login', scope: 'line', drop: 'وشەی نهێنی'},
  {text: 'وشەی تێپەڕ', role: 'login', scope: 'line', drop: 'وشەی تێپەڕ'},
  {text: 'ناوی بەکارهێنەر', role: 'login', scope: 'line', drop: 'ناوی بەکارهێنەر'},
  {text: 'هەژمارەکەم', role: 'login', scope: 'line', drop: 'هەژمارەکەم'}
]

const ad: readonly Phrase[] = [
  {text: 'ڕیکلام', role: 'ad', scope: 'line', drop: 'ڕیکلام'},
  {text: 'رێکلام', role: 'ad', scope: 'line', drop: 'رێکلام'},
  {text: 'رێکلامەکان', role: 'ad', scope: 'line', drop: 'رێکلامەکان'},
  {text: 'ڕیکلامەکان', role: 'ad', scope: 'line', drop: 'ڕیکلامەکان'},
  {text: 'ئاگادارکردنەوە', role: 'ad', scope: 'line', drop: 'ئاگادارکردنەوە'},
  {text: 'سپۆنسەر', role: 'ad', scope: 'line', drop: 'سپۆنسەر'}
]

const widget: readonly Phrase[] = [
  {text: 'کەشوهەوا', role: 'widget', scope: 'line', drop: 'کەشوهەوا', heading: true},
  {text: 'کەشناسی', role: 'widget', scope: 'line', drop: 'کەشناسی', heading: true},
  {text: 'پلەی گەرما', role: 'widget', scope: 'line', drop: 'پلەی گەرما'},
  {text: 'کاتەکانی بانگ', role: 'widget', scope: 'line', drop: 'کاتەکانی بانگ', heading: true},
  {text: 'کاتی بانگ', role: 'widget', scope: 'line', drop: 'کاتی بانگ', heading: true},
  {text: 'کاتەکانی نوێژ', role: 'widget', scope: 'line', drop: 'کاتەکانی نوێژ', heading: true},
  {text: 'بانگی بەیانی', role: 'widget', scope: 'line', drop: 'بانگی بەیانی'},
  {text: 'نرخی دراو', role: 'widget', scope: 'line', drop: 'نرخی دراو', heading: true},
  {text: 'نرخی دراوەکان', role: 'widget', scope: 'line', drop: 'نرخی دراوەکان', heading: true},
  {text: 'نرخی دۆلار', role: 'widget', scope: 'line', drop: 'نرخی دۆلار', heading: true},
  {text: 'نرخی زێڕ', role: 'widget', scope: 'line', drop: 'نرخی زێڕ', heading: true},
  {text: 'نرخی زێر', role: 'widget', scope: 'line', drop: 'نرخی زێر', heading: true},
  {text: 'ڕاپرسی', role: 'widget', scope: 'line', drop: 'ڕاپرسی', heading: true},
  {text: 'راپرسی', role: 'widget', scope: 'line', drop: 'راپرسی', heading: true},
  {text: 'دەنگدان', role: 'widget', scope: 'line', drop: 'دەنگدان'},
  {text: 'دەنگ بدە', role: 'widget', scope: 'line', drop: 'دەنگ بدە'},
  {text: 'ئەنجامەکان', role: 'widget', scope: 'line', drop: 'ئەنجامەکان'},
  {text: 'نێرگەلەکان', role: 'widget', scope: 'line', drop: 'نێرگەلەکان'},
  {text: 'بورج', role: 'widget', scope: 'line', drop: 'بورج'}
]

const mediaPlaceholder: readonly Phrase[] = [
  {text: 'ڤیدیۆ ببینە', role: 'media-placeholder', scope: 'line', drop: 'ڤیدیۆ ببینە'},
  {text: 'گەلەری', role: 'media-placeholder', scope: 'line', drop: 'گەلەری'},
  {text: 'گەلەریی وێنە', role: 'media-placeholder', scope: 'line', drop: 'گەلەریی وێنە'},
  {text: 'ئەلبومی وێنە', role: 'media-placeholder', scope: 'line', drop: 'ئەلبومی وێنە'},
  {text: 'پۆدکاست', role: 'media-placeholder', scope: 'line', drop: 'پۆدکاست'},
  {text: 'دەنگ', role: 'media-placeholder', scope: 'line', drop: 'دەنگ'},
  {text: 'پەخشی ڕاستەوخۆ', role: 'media-placeholder', scope: 'line', drop: 'پەخشی ڕاستەوخۆ'},
  {text: 'پەخشی راستەوخۆ', role: 'media-placeholder', scope: 'line', drop: 'پەخشی راستەوخۆ'},
  {text: 'بارکردن', role: 'media-placeholder', scope: 'line', drop: 'بارکردن'}
]

const copyright: readonly Phrase[] = [
  {text: 'هەموو مافێک پارێزراوە', role: 'copyright', scope: 'start', drop: 'هەموو مافێک پارێزراوە © 2024'},
  {text: 'هەموو مافەکان پارێزراون', role: 'copyright', scope: 'start', drop: 'هەموو مافەکان پارێزراون © 2024'},
  {text: 'هەموو مافەکانی', role: 'copyright', scope: 'start', drop: 'هەموو مافەکانی پارێزراون', keep: 'هەموو مافەکانی کرێکاران لەم یاسایەدا هاتووە، وەزیر وتی.'},
  {text: 'مافی بڵاوکردنەوە', role: 'copyright', scope: 'start', drop: 'مافی بڵاوکردنەوە پارێزراوە'},
  {text: 'مافی لەبەرگرتنەوە', role: 'copyright', scope: 'start', drop: 'مافی لەبەرگرتنەوە پارێزراوە'}
]

const footer: readonly Phrase[] = [
  {text: 'پەیوەندی', role: 'footer', scope: 'line', drop: 'پەیوەندی'},
  {text: 'پەیوەندیمان پێوە بکە', role: 'footer', scope: 'line', drop: 'پەیوەندیمان پێوە بکە'},
  {text: 'پەیوەندیمان پێوە بکەن', role: 'footer', scope: 'line', drop: 'پەیوەندیمان پێوە بکەن'},
  {text: 'پەیوەندی بە ئێمەوە', role: 'footer', scope: 'line', drop: 'پەیوەندی بە ئێمەوە'},
  {text: 'دەربارە', role: 'footer', scope: 'line', drop: 'دەربارە'},
  {text: 'دەربارەی ئێمە', role: 'footer', scope: 'line', drop: 'دەربارەی ئێمە'},
  {text: 'دەربارەمان', role: 'footer', scope: 'line', drop: 'دەربارەمان'},
  {text: 'ئێمە کێین', role: 'footer', scope: 'line', drop: 'ئێمە کێین'},
  {text: 'سیاسەتی تایبەتێتی', role: 'footer', scope: 'line', drop: 'سیاسەتی تایبەتێتی'},
  {text: 'پاراستنی نهێنی', role: 'footer', scope: 'line', drop: 'پاراستنی نهێنی'},
  {text: 'مەرجەکانی بەکارهێنان', role: 'footer', scope: 'line', drop: 'مەرجەکانی بەکارهێنان'},
  {text: 'هەلی کار', role: 'footer', scope: 'line', drop: 'هەلی کار'},
  {text: 'ستافی کارکردن', role: 'footer', scope: 'line', drop: 'ستافی کارکردن'},
  {text: 'ئەرشیڤ', role: 'footer', scope: 'line', drop: 'ئەرشیڤ'},
  {text: 'نەخشەی ماڵپەڕ', role: 'footer', scope: 'line', drop: 'نەخشەی ماڵپەڕ'},
  {text: 'یارمەتی', role: 'footer', scope: 'line', drop: 'یارمەتی'}
]

const nav: readonly Phrase[] = [
  {text: 'سەرەتا', role: 'nav', scope: 'line', drop: 'سەرەتا'},
  {text: 'پەڕەی سەرەکی', role: 'nav', scope: 'line', drop: 'پەڕەی سەرەکی'},
  {text: 'لاپەڕەی سەرەکی', role: 'nav', scope: 'line', drop: 'لاپەڕەی سەرەکی'},
  {text: 'سەرەکی', role: 'nav', scope: 'line', drop: 'سەرەکی'},
  {text: 'ماڵەوە', role: 'nav', scope: 'line', drop: 'ماڵەوە'},
  {text: 'گەڕان', role: 'nav', scope: 'line', drop: 'گەڕان'},
  {text: 'بگەڕێ', role: 'nav', scope: 'line', drop: 'بگەڕێ'},
  {text: 'لیستە', role: 'nav', scope: 'line', drop: 'لیستە'},
  {text: 'مێنیو', role: 'nav', scope: 'line', drop: 'مێنیو'},
  {text: 'داخستن', role: 'nav', scope: 'line', drop: 'داخستن'},
  {text: 'دواتر', role: 'nav', scope: 'line', drop: 'دواتر'},
  {text: 'پێشتر', role: 'nav', scope: 'line', drop: 'پێشتر'},
  {text: 'پێشوو', role: 'nav', scope: 'line', drop: 'پێشوو'},
  {text: 'داهاتوو', role: 'nav', scope: 'line', drop: 'داهاتوو'},
  {text: 'هەواڵی پێشوو', role: 'nav', scope: 'line', drop: 'هەواڵی پێشوو'},
  {text: 'هەواڵی داهاتوو', role: 'nav', scope: 'line', drop: 'هەواڵی داهاتوو'},
  {text: 'بابەتی پێشوو', role: 'nav', scope: 'line', drop: 'بابەتی پێشوو'},
  {text: 'بابەتی داهاتوو', role: 'nav', scope: 'line', drop: 'بابەتی داهاتوو'},
  {text: 'هەمووی ببینە', role: 'nav', scope: 'line', drop: 'هەمووی ببینە'},
  {text: 'هەمووی', role: 'nav', scope: 'line', drop: 'هەمووی'},
  {text: 'هەموو هەواڵەکان', role: 'nav', scope: 'line', drop: 'هەموو هەواڵەکان'},
  {text: 'زمان', role: 'nav', scope: 'line', drop: 'زمان'},
  {text: 'کوردی', role: 'nav', scope: 'line', drop: 'کوردی'},
  {text: 'عەرەبی', role: 'nav', scope: 'line', drop: 'عەرەبی'},
  {text: 'ئینگلیزی', role: 'nav', scope: 'line', drop: 'ئینگلیزی'},
  {text: 'سۆرانی', role: 'nav', scope: 'line', drop: 'سۆرانی'},
  {text: 'بادینی', role: 'nav', scope: 'line', drop: 'بادینی'}
]

const breadcrumb: readonly Phrase[] = [
  {text: 'سەرەتا', role: 'breadcrumb', scope: 'start', drop: 'سەرەتا » ئابووری » بازاڕ', keep: 'مامۆستا بە قوتابییەکانی وت «سەرەتا» لەسەر تەختەکە بنووسن.'},
  {text: 'پەڕەی سەرەکی', role: 'breadcrumb', scope: 'start', drop: 'پەڕەی سەرەکی » ئابووری » بازاڕ', keep: 'مامۆستا بە قوتابییەکانی وت «پەڕەی سەرەکی» لەسەر تەختەکە بنووسن.'},
  {text: 'سەرەکی', role: 'breadcrumb', scope: 'start', drop: 'سەرەکی » ئابووری » بازاڕ', keep: 'مامۆستا بە قوتابییەکانی وت «سەرەکی» لەسەر تەختەکە بنووسن.'},
  {text: 'تۆ لێرەیت', role: 'breadcrumb', scope: 'start', drop: 'تۆ لێرەیت » ئابووری » بازاڕ', keep: 'مامۆستا بە قوتابییەکانی وت «تۆ لێرەیت» لەسەر تەختەکە بنووسن.'}
]

/** Central Kurdish (Sorani). */
export const ckb: Language = {
  code: 'ckb',
  script: 'Arab',
  letters: 'ڕڵۆێەڤ',
  words: words(`
    لە بە و کە بۆ ئەو ئەم لەگەڵ هەر یان نە تا بەڵام وەک ئێستا پێش دوای پاش ناو لەناو سەر لەسەر ژێر لەژێر لەلایەن
    لەبارەی دەربارەی بەپێی بەهۆی چونکە ئەگەر هەروەها هەموو هیچ یەک دوو سێ چەند زۆر کەم تەنها تەنیا دەکات دەکەن
    دەکرێت کرد کردووە کردن کرا کراوە بوو بوون دەبێت دەبن نییە هەیە هەبوو ئەوەی ئەوەش ئەمە ئەوان ئێمە من تۆ ئێوە خۆی
    خۆیان خۆمان وتی گوتی ڕایگەیاند راگەیاند رایگەیاند ئاشکرا بڵاو باسی ڕوونی لێ پێ تێدا لێی پێی تێی بێ جگە هەرچەندە
    کاتێک کاتی ڕۆژ رۆژی ساڵ ساڵی مانگ هەفتە کاتژمێر ئەمڕۆ دوێنێ سبەی ئەمساڵ پێشوو داهاتوو یەکەم دووەم کۆتایی نوێ
    گەورە بچووک دیکە تر تری هەندێک زیاتر کەمتر نزیکەی دژی نێوان لەنێوان دەوڵەت حکومەت حکوومەتی هەرێم هەرێمی کوردستان
    عێراق سەرۆک وەزیر پەرلەمان شار شاری پارێزگای خەڵک هێز هێزەکانی پارتی یەکێتی بەغدا هەولێر سلێمانی ئێران تورکیا
    سووریا دەڵێت دەڵێن هاتووە هات چوو دا داوە دەدات گرت وەرگرت کۆبوونەوە کۆبووەوە بەڕێوەبەری ڕاگەیاندن گەیشت دەستی
    پێکرد لەوێ لێرە بەرەو تاوەکو هەتا بەبێ لەدوای دەکرد دەیان چۆن بۆچی کێ کوێ چی کەی ئایا گشت ژمارەیەک ئەنجام درا
    دراوە دەدرێت دەتوانێت ناتوانێت نابێت ناکات ئەوەیە مەبەستی هۆی ڕێگەی ئەوە
  `),
  agencies: [
    'رووداو',
    'ڕووداو',
    'کوردستان 24',
    'کوردستان٢٤',
    'ک24',
    'ئێن ئاڕ تی',
    'ئێن ئار تی',
    'خەندان',
    'پوک میدیا',
    'پەیوەندی',
    'پەیامنێر',
    'کوردسات',
    'کوردسات نیوز',
    'گەلی کوردستان',
    'سپێدە',
    'زاگرۆس',
    'ئاژانسی هەواڵی ڕۆژ',
    'ڕۆژنیوز',
    'رۆژنیوز',
    'ئەنەدۆڵ',
    'ئەنادۆڵ',
    'رۆیتەرز',
    'ڕۆیتەرز',
    'فرانس پرێس',
    'ئەسۆشێتد پرێس',
    'ئەسۆشیەیتد پرێس',
    'بی بی سی',
    'سی ئێن ئێن',
    'ئەلجەزیرە',
    'ئەلعەرەبیە',
    'دەنگی ئەمەریکا',
    'دەنگی ئەمریکا',
    'شەفەق نیوز',
    'سومەریە نیوز',
    'باس نیوز',
    'باسنیوز',
    'هاوڵاتی',
    'ئاوێنە',
    'لڤین',
    'خەبات',
    'کوردستانی نوێ',
    'دواڕۆژ',
    'درەو',
    'وشە',
    'چاوی کورد',
    'ئیرنا',
    'تەسنیم',
    'فارس',
    'هەنگاو',
    'کوردپا',
    'کوردانە'
  ],
  phrases: [...share, ...follow, ...printTools, ...related, ...mostRead, ...tags, ...section, ...date, ...articleId, ...sourceUrl, ...agency, ...byline, ...caption, ...comments, ...counter, ...newsletter, ...cookie, ...login, ...ad, ...widget, ...mediaPlaceholder, ...copyright, ...footer, ...nav, ...breadcrumb]
}
