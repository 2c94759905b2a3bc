import {decodeHz, decodeIso2022, decodeJohab} from './escapes.js'
import {iconv} from './node.js'
import {upperHalves} from './tables.js'

/**
 * Names of charsets and the way from bytes to text in each: iconv-lite, with own tables and decoders for what it lacks.
 */

/** Other names, folded to letters and digits, of a charset that goes by the name on the right. */
const aliases: Readonly<Record<string, string>> = {
  utf8sig: 'utf-8',
  utf8: 'utf-8',
  unicode11utf8: 'utf-8',
  utf16: 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  utf32: 'utf-32le',
  utf32le: 'utf-32le',
  utf32be: 'utf-32be',
  ucs2: 'utf-16le',
  ascii: 'windows-1252',
  usascii: 'windows-1252',
  latin1: 'iso-8859-1',
  arabic: 'iso-8859-6',
  asmo708: 'iso-8859-6',
  dos720: 'cp720',
  macarabic: 'x-mac-arabic',
  xmacarabic: 'x-mac-arabic',
  macfarsi: 'x-mac-farsi',
  xmacfarsi: 'x-mac-farsi',
  macintosh: 'macroman',
  maccentraleurope: 'mac-centraleurope',
  xmaccentraleurroman: 'mac-centraleurope',
  maclatin2: 'mac-centraleurope',
  xmaccyrillic: 'maccyrillic',
  tis620: 'windows-874',
  iso885911: 'windows-874',
  ksc56011987: 'euc-kr',
  sjis: 'shift_jis',
  cp932: 'shift_jis',
  windows31j: 'shift_jis',
  ms932: 'shift_jis',
  shiftjis2004: 'shift_jis',
  eucjis2004: 'euc-jp',
  gbk: 'gb18030',
  gb2312: 'gb18030',
  hzgb2312: 'hz-gb-2312',
  hz: 'hz-gb-2312',
  kz1048: 'rk1048',
  ibm864: 'cp864'
}

/** Names whose codec in iconv-lite goes by another name. */
const codecs: Readonly<Record<string, string>> = {
  'x-mac-arabic': 'zolalmacarabic',
  'x-mac-farsi': 'zolalmacfarsi',
  macroman: 'zolalmacroman',
  maccyrillic: 'zolalmaccyrillic',
  'mac-cyrillic': 'zolalmaccyrillic',
  'mac-centraleurope': 'zolalmaclatin2',
  macgreek: 'zolalmacgreek',
  macturkish: 'zolalmacturkish',
  cp1006: 'zolalcp1006',
  cp864: 'zolalcp864'
}

/** Decoders for charsets with escapes or a structure of their own. */
const decoders: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
  'iso-2022-jp': decodeIso2022,
  'iso-2022-kr': decodeIso2022,
  'iso-2022-cn': decodeIso2022,
  'hz-gb-2312': decodeHz,
  johab: decodeJohab
}

let ready = false

/** Teach iconv-lite the charsets that it lacks or has in an old form. */
function teach(): void {
  if (ready) return
  ready = true
  iconv().encodingExists('utf8') // fills `encodings`
  const {encodings} = iconv() as unknown as {encodings: Record<string, unknown>}
  for (const [name, chars] of Object.entries(upperHalves)) encodings[`zolal${name}`] = {type: '_sbcs', chars}
  // MacFarsi is MacArabic with Persian digits
  const farsi = upperHalves.macarabic.replace(/[٠-٩]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x90))
  encodings.zolalmacfarsi = {type: '_sbcs', chars: farsi}
  // the published table has U+066A at 25, where markup and addresses need the ASCII sign
  const cp864 = iconv().decode(
    Uint8Array.from({length: 256}, (_, byte) => byte),
    'cp864'
  )
  encodings.zolalcp864 = {type: '_sbcs', chars: cp864.replace('\u066a', '%')}
}

/**
 * The name by which zolal calls a charset.
 *
 * @throws {RangeError} When no such charset is known.
 */
export function charsetName(label: string): string {
  const name = knownCharset(label)
  if (name) return name
  throw new RangeError(`Unknown charset \`${label}\``)
}

/** The same; undefined when no such charset is known. */
export function knownCharset(label: string): string | undefined {
  const lower = label.trim().toLowerCase().replaceAll('_', '-')
  const key = lower.replace(/[^a-z0-9]/g, '')
  const name =
    aliases[key] ??
    (lower === 'shift-jis'
      ? 'shift_jis'
      : lower.replace(/^cp-?(125\d)$/, 'windows-$1').replace(/^iso-?8859-?/, 'iso-8859-'))
  teach()
  return name in decoders || name in codecs || iconv().encodingExists(name) ? name : undefined
}

/** The text of bytes in a charset, named as `charsetName` names it; what is undefined there comes out as U+FFFD. */
export function decodeAs(bytes: Uint8Array, name: string): string {
  teach()
  const decoder = decoders[name]
  if (decoder) return decoder(bytes)
  if (name.startsWith('utf-16')) return new TextDecoder(name, {ignoreBOM: true}).decode(bytes)
  const text = iconv().decode(bytes, codecs[name] ?? name)
  if (name === 'cp864') return arabicPercent(text)
  return name === 'euc-jp' || (name === 'shift_jis' && !hasExtensions(bytes)) ? standardJapanese(text) : text
}

/** The percent sign of CP864 is the Arabic one where the letters on both its sides are Arabic. */
function arabicPercent(text: string): string {
  let before = ''
  let result = ''
  let from = 0
  let open: number[] = []
  for (let index = 0; index <= text.length; index++) {
    const letter = index === text.length ? before : text[index]
    if (letter === '%') open.push(index)
    if (index < text.length && !/[a-zﹰ-ﻼ]/i.test(letter)) continue
    if (open.length > 0 && letter >= '\ufe70' && (before >= '\ufe70' || before === '')) {
      for (const at of open) {
        result += `${text.slice(from, at)}\u066a`
        from = at + 1
      }
    }
    before = letter
    open = []
  }
  return result + text.slice(from)
}

/** Whether Shift_JIS bytes hold characters that only Microsoft's table has (NEC's row 13, IBM's kanji). */
function hasExtensions(bytes: Uint8Array): boolean {
  for (let index = 0; index + 1 < bytes.length; index++) {
    const lead = bytes[index]
    if (lead === 0x87 || lead === 0xed || lead === 0xee || (lead >= 0xfa && lead <= 0xfc)) return true
    if ((lead >= 0x81 && lead < 0xa0) || lead >= 0xe0) index++
  }
  return false
}

/** What Microsoft's table of Shift_JIS has in place of six characters of the Japanese standard. */
const microsoft = '\uff5e\u2225\uff0d\uffe0\uffe1\uffe2'
const standard = '\u301c\u2016\u2212\u00a2\u00a3\u00ac'

function standardJapanese(text: string): string {
  return text.replace(/[\uff5e\u2225\uff0d\uffe0\uffe1\uffe2]/g, (char) => standard[microsoft.indexOf(char)])
}
