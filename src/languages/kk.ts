/** Furniture of Kazakh sites. */
import type {Phrase} from './language.js'

export const kk: readonly Phrase[] = [
  {text: 'Басты бет', role: 'nav', scope: 'line', drop: 'Басты бет'},
  {text: 'Бөлісу', role: 'share', scope: 'line', drop: 'Бөлісу'},
  {text: 'Сілтемені көшіру', role: 'share', scope: 'line', drop: 'Сілтемені көшіру'},
  {text: 'Telegram каналымызға', role: 'follow', scope: 'start', drop: 'Telegram каналымызға жазылыңыз'},
  {text: 'Бізге жазылыңыз', role: 'follow', scope: 'start', drop: 'Бізге жазылыңыз: Telegram, Instagram'},
  {text: 'Оқи отырыңыз', role: 'related', scope: 'line', drop: 'Оқи отырыңыз', heading: true},
  {text: 'Тақырыпқа сай', role: 'related', scope: 'line', drop: 'Тақырыпқа сай', heading: true},
  {text: 'Тақырып бойынша', role: 'related', scope: 'line', drop: 'Тақырып бойынша', heading: true},
  {text: 'Ұқсас жаңалықтар', role: 'related', scope: 'line', drop: 'Ұқсас жаңалықтар', heading: true},
  {text: 'Соңғы жаңалықтар', role: 'related', scope: 'line', drop: 'Соңғы жаңалықтар', heading: true},
  {text: 'Тағы оқыңыз', role: 'related', scope: 'line', drop: 'Тағы оқыңыз', heading: true},
  {text: 'Оқи отырыңыз', role: 'related', scope: 'label', drop: 'Оқи отырыңыз: Шымкентте жаңа мектеп ашылды'},
  {text: 'Тағы оқыңыз', role: 'related', scope: 'label', drop: 'Тағы оқыңыз: Шымкентте жаңа мектеп ашылды'},
  {text: 'Ең көп оқылғандар', role: 'most-read', scope: 'line', drop: 'Ең көп оқылғандар', heading: true},
  {text: 'Көп оқылғандар', role: 'most-read', scope: 'line', drop: 'Көп оқылғандар', heading: true},
  {text: 'Тегтер', role: 'tags', scope: 'label', drop: 'Тегтер: Алматы, саябақ', field: 'keywords'},
  {text: 'Авторы', role: 'byline', scope: 'label', drop: 'Авторы: Айгүл Серікова', field: 'author'},
  {text: 'Дереккөз', role: 'agency', scope: 'label', drop: 'Дереккөз: Қазақпарат', field: 'sourceOrganization'},
  {text: 'Пікір қалдыру', role: 'comments', scope: 'line', drop: 'Пікір қалдыру'},
  {text: 'Пікірлер', role: 'comments', scope: 'line', drop: 'Пікірлер'},
  {text: 'Пікір жазу', role: 'comments', scope: 'line', drop: 'Пікір жазу'},
  {text: 'Барлық құқықтар қорғалған', role: 'copyright', scope: 'start', drop: 'Барлық құқықтар қорғалған © 2023'}
]
