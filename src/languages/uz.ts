/** Furniture of Uzbek sites. */
import type {Phrase} from './language.js'

export const uz: readonly Phrase[] = [
  {text: 'Bosh sahifa', role: 'nav', scope: 'line', drop: 'Bosh sahifa'},
  {text: 'Ulashish', role: 'share', scope: 'line', drop: 'Ulashish'},
  {text: 'Ulashing', role: 'share', scope: 'line', drop: 'Ulashing'},
  {text: 'Do‘stlarga ulashing', role: 'share', scope: 'line', drop: 'Do‘stlarga ulashing'},
  {text: 'Havolani nusxalash', role: 'share', scope: 'line', drop: 'Havolani nusxalash'},
  {text: 'Telegram kanalimizga', role: 'follow', scope: 'start', drop: 'Telegram kanalimizga obuna bo‘ling'},
  {text: 'Bizni kuzatib boring', role: 'follow', scope: 'start', drop: 'Bizni kuzatib boring: Telegram, Facebook'},
  {text: 'Mavzuga doir', role: 'related', scope: 'line', drop: 'Mavzuga doir', heading: true},
  {text: 'Mavzuga oid', role: 'related', scope: 'line', drop: 'Mavzuga oid', heading: true},
  {text: 'Mavzuga oid yangiliklar', role: 'related', scope: 'line', drop: 'Mavzuga oid yangiliklar', heading: true},
  {text: 'Shuningdek o‘qing', role: 'related', scope: 'line', drop: 'Shuningdek o‘qing', heading: true},
  {text: 'O‘xshash xabarlar', role: 'related', scope: 'line', drop: 'O‘xshash xabarlar', heading: true},
  {text: 'So‘nggi yangiliklar', role: 'related', scope: 'line', drop: 'So‘nggi yangiliklar', heading: true},
  {text: 'Eng ko‘p o‘qilgan', role: 'most-read', scope: 'line', drop: 'Eng ko‘p o‘qilgan', heading: true},
  {text: 'Ko‘p o‘qilganlar', role: 'most-read', scope: 'line', drop: 'Ko‘p o‘qilganlar', heading: true},
  {text: 'Teglar', role: 'tags', scope: 'label', drop: 'Teglar: Samarqand, turizm', field: 'keywords'},
  {text: 'Mavzular', role: 'tags', scope: 'label', drop: 'Mavzular: Samarqand, turizm', field: 'keywords'},
  {text: 'Muallif', role: 'byline', scope: 'label', drop: 'Muallif: Aziz Karimov', field: 'author'},
  {text: 'Manba', role: 'agency', scope: 'label', drop: 'Manba: UzA', field: 'sourceOrganization'},
  {text: 'Izoh qoldirish', role: 'comments', scope: 'line', drop: 'Izoh qoldirish'},
  {text: 'Izohlar', role: 'comments', scope: 'line', drop: 'Izohlar'},
  {text: 'Izoh qoldiring', role: 'comments', scope: 'line', drop: 'Izoh qoldiring'},
  {text: 'Barcha huquqlar himoyalangan', role: 'copyright', scope: 'start', drop: 'Barcha huquqlar himoyalangan © 2023'}
]
