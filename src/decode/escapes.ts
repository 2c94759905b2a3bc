import {iconv} from './node.js'

/** Decoders for the East Asian charsets that iconv-lite lacks: they carry the sets of EUC-JP, EUC-KR and GB 2312 in another dress. */

/** Charset of EUC form for each set that an ISO 2022 escape can call, by the escape's bytes after ESC. */
const sets: Readonly<Record<string, {codec: string; lead?: number; katakana?: true} | undefined>> = {
  $B: {codec: 'euc-jp'},
  '$@': {codec: 'euc-jp'},
  '$(B': {codec: 'euc-jp'},
  '$(D': {codec: 'euc-jp', lead: 0x8f},
  '(I': {codec: 'euc-jp', lead: 0x8e, katakana: true},
  '$)C': {codec: 'euc-kr'},
  '$(C': {codec: 'euc-kr'},
  '$)A': {codec: 'gb2312'},
  $A: {codec: 'gb2312'}
}

/** The charset whose escapes stand in a text that is plain ASCII otherwise. */
export function escapedCharset(text: string): string | undefined {
  if (text.includes('\x1b$')) {
    if (text.includes('\x1b$)C')) return 'iso-2022-kr'
    if (text.includes('\x1b$)A') || text.includes('\x1b$)G')) return 'iso-2022-cn'
    if (/\x1b\$(?:[@B]|\([BD])/.test(text)) return 'iso-2022-jp'
  }
  // HZ: pairs of GB 2312 between its marks, and not a tilde before some brace
  if (text.includes('~{') && /~\{(?:[!-w][!-~]){1,200}~\}/.test(text)) return 'hz-gb-2312'
  return undefined
}

/** Decode ISO-2022-JP, -KR and -CN: escapes choose a set of two-byte characters, SO and SI switch to and from it. */
export function decodeIso2022(bytes: Uint8Array): string {
  let text = ''
  let active: (typeof sets)[string]
  let designated: (typeof sets)[string]
  let run: number[] = []
  let codec = ''
  const flush = () => {
    if (run.length > 0) text += iconv().decode(Uint8Array.from(run), codec)
    run = []
  }
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]
    if (byte === 0x1b) {
      flush()
      const call = /^(?:\$[()][A-Z]|\$[@AB]|\([A-Z])/.exec(String.fromCharCode(...bytes.subarray(index + 1, index + 4)))
      if (!call) continue
      index += call[0].length
      const set = sets[call[0]]
      if (call[0].startsWith('$)')) designated = set
      else active = set
    } else if (byte === 0x0e || byte === 0x0f) {
      flush()
      active = byte === 0x0e ? designated : undefined
    } else if (active && byte > 0x20 && byte < 0x7f) {
      codec = active.codec
      if (active.lead) run.push(active.lead)
      run.push(byte | 0x80)
      if (!active.katakana && index + 1 < bytes.length) run.push(bytes[++index] | 0x80)
    } else {
      flush()
      text += byte < 0x80 ? String.fromCharCode(byte) : '\ufffd'
    }
  }
  flush()
  return text
}

/** Decode HZ: `~{` and `~}` around GB 2312 without its high bits, `~~` for a tilde. */
export function decodeHz(bytes: Uint8Array): string {
  const out: number[] = []
  let chinese = false
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]
    const next = bytes[index + 1]
    if (byte === 0x7e && (next === 0x7b || next === 0x7d || next === 0x7e || next === 0x0a)) {
      index++
      if (next === 0x7e) out.push(byte)
      else if (next !== 0x0a) chinese = next === 0x7b
    } else if (byte === 0x0a) {
      chinese = false
      out.push(byte)
    } else out.push(chinese && byte > 0x20 ? byte | 0x80 : byte)
  }
  return iconv().decode(Uint8Array.from(out), 'gb2312')
}

/** Jamo by their five bits in a Johab syllable; −1 where none is. */
const initials = [-1, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]
const medials = [
  -1, -1, -1, 0, 1, 2, 3, 4, -1, -1, 5, 6, 7, 8, 9, 10, -1, -1, 11, 12, 13, 14, 15, 16, -1, -1, 17, 18, 19, 20
]
const finals = [
  -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, -1, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27
]
/** Single jamo, in the order of their bits. */
const consonants = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const codas = '\u3000ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'

/** Decode Johab (KS X 1001 annex 3): Hangul by the bits of its letters, the rest shifted from KS X 1001. */
export function decodeJohab(bytes: Uint8Array): string {
  let text = ''
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]
    if (byte < 0x80) text += String.fromCharCode(byte)
    else if (index + 1 < bytes.length) text += johabPair(byte, bytes[++index])
    else text += '\ufffd'
  }
  return text
}

function johabPair(lead: number, trail: number): string {
  if (lead >= 0xd8) {
    // symbols (D9–DE) and hanja (E0–F9): two rows of KS X 1001 share one lead byte
    const first = trail >= 0xa1
    const row = lead >= 0xe0 ? 0xca + (lead - 0xe0) * 2 : 0xa1 + (lead - 0xd9) * 2
    const column = first ? trail : trail >= 0x91 ? trail - 0x91 + 0xa1 + 0x4e : trail - 0x31 + 0xa1
    return iconv().decode(Uint8Array.of(first ? row + 1 : row, column), 'euc-kr')
  }
  const bits = (lead << 8) | trail
  const initial = initials[(bits >> 10) & 31] ?? -1
  const medial = medials[(bits >> 5) & 31] ?? -1
  const final = finals[bits & 31] ?? -1
  if (initial >= 0 && medial >= 0 && final >= 0)
    return String.fromCharCode(0xac00 + (initial * 21 + medial) * 28 + final)
  if (initial >= 0 && final === 0) return consonants[initial]
  if (medial >= 0 && final === 0) return String.fromCharCode(0x314f + medial)
  return final >= 0 ? codas[final] : '\ufffd'
}
