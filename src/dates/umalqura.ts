/**
 * Umm al-Qura as it was printed: month lengths of 1343–1500 AH from the mastheads of the Saudi gazette, the calendar's site and
 * the comparison tables of King Fahd University, as collected by hijridate 2.6.0 (MIT, Mohammed Alshehri). Months of 28 and 31
 * days are mistakes of their time that the dates of that time carry.
 */
const lengths =
  '9a6a2a59999999d8a65a69695a69a5999a5c999a8e6659a69995a69999999a66966669999999a6599a5999999aa65969' +
  'a9965999999a99999999999999999a9998a999999a99999999999999999a999a6999999999666a66659a666666999a5a' +
  '99996965a99996669a9999996666669999999a65999a69666699999999999a59a9a5999a59999a69999999999a999a65' +
  '99999a59999a99599a9999699a65999a9966669999999a66666669a6599a666599a999666a665969a9965a69999999a6' +
  '6666669999669a66599a9996669a65969a9965a69a5966a66659a699996699a66599a9996669a6659aa6595aa69656a6' +
  '9996669a65999a66996669a6599a69965a9a65969a6966666999966a66659a69996669a59999a66666669a59969a9659' +
  '9a999666a66599a69966669999999a6696666a65966a69659a9999669a66599a69996669a65999a996666a59996a6666' +
  '5a66999666a665969a9965a6a65969a6665a6699999999a6659a6999666a66596a9996669a65999a66665a69a59699a9' +
  '659a699996699a6599a6996666a65966a69659a6a59669a66599a669666669a6599a69965a6a65969a6965a66a59999a' +
  '66659a6999666a66599a699666699a5999a69665a6a59666a66599a9996669a59999a666666669a5966a'

/** First year of the table. */
const firstYear = 1343
/** Day number of 1 Muharram 1343: 1 August 1924. */
const firstDay = -16589

let starts: Int32Array | undefined

/** Day number and length of a Hijri month; `undefined` outside 1343–1500. */
export function umalquraMonth(year: number, month: number): {start: number; length: number} | undefined {
  starts ??= unpack()
  const index = (year - firstYear) * 12 + month - 1
  if (index < 0 || index + 1 >= starts.length) return undefined
  return {start: starts[index], length: starts[index + 1] - starts[index]}
}

/** Each hexadecimal digit holds two months, in two bits each: length less 28. */
function unpack(): Int32Array {
  const result = new Int32Array(lengths.length * 2 + 1)
  result[0] = firstDay
  for (let index = 0; index < lengths.length; index++) {
    const pair = Number.parseInt(lengths[index], 16)
    result[2 * index + 1] = result[2 * index] + 28 + (pair >> 2)
    result[2 * index + 2] = result[2 * index + 1] + 28 + (pair & 3)
  }
  return result
}
