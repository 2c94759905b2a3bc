import {expect, it} from 'vitest'
import {createCleaner} from '../../../src/clean.js'
import {ruleIn} from '../../../src/stages/chrome/tongue.js'

it('a rule names the list of the language of the document, where that has the phrase in the role', () => {
  expect(ruleIn('phrase:ps:منبع', 'agency', 'fa')).toBe('phrase:fa:منبع')
  expect(ruleIn('phrase:ps:منبع', 'agency', 'ps')).toBe('phrase:ps:منبع')
  expect(ruleIn('phrase:ps:منبع', 'share', 'fa')).toBe('phrase:ps:منبع')
  expect(ruleIn('phrase:ps:منبع', 'agency', 'xx')).toBe('phrase:ps:منبع')
  expect(ruleIn('model', 'other', 'fa')).toBe('model')
})

it('what is cut from a line is told so, too', () => {
  const {removed} = createCleaner({only: ['language', 'chrome']})(
    'پل تازه رودخانه باز شد\nپل تازه‌ای که دو سوی رودخانه را به هم می‌رساند صبح امروز با حضور مردم باز شد.\nقرار است تا پایان سال پیاده‌روی کنار پل نیز ساخته شود و چراغ‌های آن روشن شود. (منبع: فارس)'
  )
  expect(removed).toMatchObject([{part: true, role: 'agency', rule: 'phrase:fa:منبع'}])
})
