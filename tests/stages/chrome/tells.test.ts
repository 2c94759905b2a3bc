import {describe, expect, it} from 'vitest'
import {createCleaner} from '../../../src/clean.js'
import {fold} from '../../../src/fold.js'
import {tells} from '../../../src/languages/tells.js'

const words = tells.flatMap(({role, starts = [], holds = []}) =>
  [...starts, ...holds].flatMap((group) => group.split('|')).map((text) => ({role, text, letters: fold(text)}))
)

describe('words that tell a role', () => {
  it('have three letters at least, and are folded alike once only', () => {
    expect(words.filter(({letters}) => letters.replace(/[^\p{L}]/gu, '').length < 3)).toEqual([])
    const seen = new Map<string, string>()
    const twice = words.filter(({role, letters}) => {
      const before = seen.get(letters)
      seen.set(letters, role)
      return before !== undefined
    })
    expect(twice.map(({text}) => text)).toEqual([])
  })

  const article = [
    'El puerto tendrá un paseo nuevo',
    'El Ayuntamiento presentó este martes el plan de obras que cambiará el puerto durante los próximos cuatro años.',
    'Las obras empezarán en otoño y costarán doce millones de euros, que pagarán a medias la ciudad y la región.',
    'Los vecinos piden que se mantenga el paseo viejo y que se abra el muelle al público.'
  ]
  const roles = (lines: readonly string[]) =>
    createCleaner()([...article, ...lines].join('\n')).removed.map(({role, text}) => [text, role])

  it('open the list that they head', () => {
    const lines = [
      'Compartir',
      'Lo más visto de la semana',
      'Un barco de pesca queda varado delante de la playa',
      'La lonja cierra el mejor mes de los últimos diez años',
      'El mercado abre por la tarde desde el lunes',
      'Aviso legal',
      'Copyright 2024'
    ]
    expect(roles(lines)).toEqual([
      [lines[0], 'share'],
      [lines[1], 'most-read'],
      [lines[2], 'most-read'],
      [lines[3], 'most-read'],
      [lines[4], 'most-read'],
      [lines[5], 'footer'],
      [lines[6], 'copyright']
    ])
  })

  it('take nothing out', () => {
    const text = [...article, 'Lo más visto de la muestra fue el plano del muelle, que ya cuelga en la plaza.'].join(
      '\n'
    )
    expect(createCleaner()(text).removed).toEqual([])
  })
})
