/**
 * Where and by whom an article was written, before its first word: «تهران - ایرنا - …», «الرياض – واس: …», `BUFFALO, N.Y. (AP) — …`,
 * «МОСКВА, 12 мар — РИА Новости. …». What stands there is read piece by piece; a dateline ends at the last mark at which all
 * before it is one, and what follows is no remark on the name («Paris - die Stadt der Liebe - …»).
 */
import {type Cut, letters, type Place} from './cuts.js'
import {source} from './gazetteer.js'
import {isProse, type Line} from './lines.js'
import {mark} from './marks.js'
import {type Piece, readPieces} from './pieces.js'
import {isPerson, opensDesk} from './sources.js'
import {
  isArabic,
  isAsked,
  isCapital,
  isGerman,
  isOne,
  isRemark,
  isToken,
  isVietnamese,
  says,
  startsSmall
} from './wording.js'
import {holdsFunctionWord} from './words.js'

const strong = mark.dash | mark.colon | mark.semicolon | mark.slash | mark.dot

/** The dateline of a line, where the line opens the text or is its headline. */
export function findDateline({value, scan}: Line, place: Place): Cut | undefined {
  if (place.title ? scan.letters < 30 : !isProse(scan)) return undefined
  const pieces = readPieces(value)
  if (pieces.length === 0) return undefined
  const head = new Head()
  let cut = 0
  for (const piece of pieces) {
    if (cut > 0 && !goesOn(piece, head)) break
    if (!head.add(piece)) break
    if (head.ends(value, place)) cut = piece.next
    // «رویترز: …»: behind a colon only a day or who printed it goes on
    if (cut === piece.next) head.closed = (piece.marks & (mark.colon | mark.stop)) !== 0
  }
  if (cut === 0 || letters(value.slice(cut), 24) < 24) return undefined
  const {first} = head
  const role =
    (first & source.agency) !== 0
      ? 'agency'
      : first === source.desk && pieces[0].next === cut && pieces[0].text.split(' ').length < 3
        ? 'section'
        : 'dateline'
  return {role, rule: 'trim:dateline', score: 0.9, start: 0, end: cut}
}

/** Whether a dateline that may have ended goes on with a piece. */
function goesOn(piece: Piece, head: Head): boolean {
  if (head.closed && piece.enclosed) return (piece.bits & source.agency) !== 0 || (piece.marks & mark.colon) !== 0
  if (head.closed) return (piece.bits & source.date) !== 0
  if (piece.open || piece.bits !== 0 || (piece.enclosed && (piece.marks & strong) !== 0)) return true
  const {last, desk, agency, dated} = head
  // «خبرگزاری مهر- گروه هنر-سارا رضایی: …»
  if (desk) return (piece.marks & strong) !== 0
  // «عصر ایران؛ مجلهٔ تصویری - …», `МОСКВА, 12 мар — РИА Новости, Анна Петрова. …`
  if (!last || last.enclosed || (last.marks & (mark.comma | mark.semicolon)) === 0) return false
  return (piece.marks & mark.dash) !== 0 || (agency && dated && (piece.marks & mark.stop) !== 0)
}

/** What has been read of a dateline. */
class Head {
  count = 0
  first = 0
  agency = false
  word = false
  /** An agency whose name is no word. */
  sure = false
  desk = false
  place = false
  capitals = false
  region = false
  dated = false
  /** Names that nobody knows, and those of them in brackets. */
  unknown = 0
  bracketed = 0
  /** A person behind a city. */
  writer = false
  /** A stop between two pieces. */
  stops = false
  /** Cities between which a dash stands: a way, a match. */
  route = false
  /** A colon ended it, if anything. */
  closed = false
  last: Piece | undefined

  /** Take a piece in; whether a dateline may hold it. */
  add(piece: Piece): boolean {
    const {bits, enclosed, text} = piece
    const before = this.last
    const has = (bit: number) => (bits & bit) !== 0
    // «الرياض» is a paper, too, but in a dateline the city
    const agency = has(source.agency) && (!has(source.place) || has(source.signature))
    const name = bits === 0
    // a region alone names no place
    if (has(source.region) && !has(source.place) && !agency) {
      const behind = before !== undefined && (this.place || this.capitals || this.sure || this.unknown === 1)
      if (behind) {
        if (this.unknown === 1 && this.count === 1) this.unknown = 0
        this.place = true
      } else if (this.count > 0) return false
      this.region = true
    } else if (has(source.place)) {
      if (this.place && before && (before.marks & mark.dash) !== 0 && !this.agency && !enclosed) this.route = true
      this.place = true
    }
    if (agency) this.agency = true
    // a name that is a word, or may be one, is an agency's in brackets only
    const word = has(source.word) || !has(source.signature)
    if (agency && (enclosed || !word)) this.sure = true
    if (has(source.desk)) {
      if (says(text)) return false
      this.desk = true
    }
    if (has(source.date) && !has(source.word)) this.dated = true
    // «خبرگزاری شبستان - گروه مسجد: …», «جدة – أحمد السالم: …», `München/Rosenheim – …`
    if (name && this.agency && opensDesk(text)) this.desk = true
    else if (name && this.place && this.count === 1 && !enclosed && isPerson(text)) this.writer = true
    else if (name && this.place && ((before?.marks ?? 0) & mark.joint) !== 0) this.place = true
    else if (name) {
      if (!enclosed && (says(text) || (isArabic(text) && holdsFunctionWord(text)))) return false
      if (!enclosed && this.count === 0 && isCapital(text)) this.capitals = true
      else {
        this.unknown++
        if (enclosed) this.bracketed++
      }
    }
    if (this.count === 0) {
      this.first = agency ? bits : bits & ~source.agency
      this.word = word
    }
    if (before && (before.marks & mark.stop) !== 0) this.stops = true
    this.count++
    this.last = piece
    return this.unknown <= 2
  }

  /** Whether the dateline may end behind the last piece. */
  ends(value: string, {title}: Place): boolean {
    const {marks, enclosed, next, open} = this.last!
    const {bits} = this.last!
    const some = (marks & strong) !== 0
    const named = this.agency || this.desk
    const rest = value.slice(next)
    if (named) {
      const alone = this.count === 1 && !enclosed
      if (title && ((marks & (mark.dash | mark.slash)) === 0 || (alone && this.word))) return false
      if (open) return true
      if (alone) {
        if (this.word && (marks & mark.slash) === 0 && isRemark(rest, marks)) return false
        // «الف - …»: the first of a list
        if (this.word && (marks & mark.dash) !== 0 && letters(this.last!.text) < 4) return false
        // `AP: The Advanced Placement …`
        if ((marks & mark.colon) !== 0 && letters(this.last!.text) < 4 && !isArabic(rest)) return false
        // who asks in an interview
        if ((marks & mark.colon) !== 0 && isAsked(value)) return false
        return some
      }
      // «مهر - ماه آغاز مدرسه - …»
      if (this.word && !this.sure && !this.place && !this.dated && !this.desk && (marks & mark.slash) === 0)
        return false
      if (this.unknown - this.bracketed > 1 && !this.place && !this.dated && !this.desk) return false
      if (some) return true
      if (enclosed && (bits & (source.agency | source.desk)) !== 0)
        return this.count > 1 || ((bits & source.signature) !== 0 && !startsSmall(rest))
      // «عكاظ (جدة) …»
      if (enclosed && (bits & source.place) !== 0 && this.count === 2 && (this.first & source.agency) !== 0) return true
      if (isArabic(rest)) return false
      return (
        (marks & mark.stop) !== 0 && (this.place || this.dated) && this.count > 1 && (this.unknown === 0 || this.dated)
      )
    }
    if (title) return false
    if (open) return false
    return this.endsPlace(value, rest)
  }

  /** The same, where no agency is named. */
  endsPlace(value: string, rest: string): boolean {
    const {marks, enclosed, text} = this.last!
    const dash = (marks & mark.dash) !== 0
    // «(BĐT) - …», `(B/R) — …`
    if (this.count === 1 && enclosed) return dash && (isToken(text) || isOne(text)) && !startsSmall(rest)
    // `Chinhphu.vn - …`
    if (this.count === 1 && /\p{L}\.[a-z]{2,4}$/u.test(text)) return dash && !startsSmall(rest)
    // `Nendeln, 27.6.2025 – …`
    const far = this.count === 2 && this.unknown === 1 && this.first === 0 && this.dated && dash
    if (!this.place && !this.capitals && !far) return this.endsRegion(rest)
    // `Алматы. 12 марта. КазТАГ - …`, `TORONTO, March 5, 2020 /CNW/ - …`
    const told = this.place && this.dated && this.unknown === 1 && dash && (this.stops || isToken(text))
    if (
      this.unknown > 0 &&
      !far &&
      !told &&
      (this.bracketed < this.unknown || !(this.place || this.dated || this.capitals))
    )
      return false
    if (this.route && !this.dated && this.bracketed === 0) return false
    if (this.count === 1 && marks === mark.stop && isGerman(text))
      return /^\p{Lu}/u.test(rest) && letters(rest.slice(0, 300), 81) > 80
    if ((marks & (strong & ~mark.slash)) === 0 && !(enclosed && (marks & mark.slash) !== 0)) {
      // `La Habana, 5 mar (ACN) El …`
      return enclosed && this.bracketed === 1 && this.place && isToken(text) && !startsSmall(rest)
    }
    // `Moscow, 1941: …`: when it was, and not when it was written
    if (this.dated && this.bracketed === 0 && (marks & mark.dash) === 0 && !/\p{L}{3}/u.test(text)) return false
    if ((marks & mark.colon) !== 0 && isAsked(value)) return false
    if (this.capitals && !this.place && this.bracketed === 0) {
      if (dash && isVietnamese(rest)) return !startsSmall(rest)
      if ((marks & mark.double) === 0 || !dash || letters(value.slice(0, 40)) < 4) return false
      if (letters(text) < 4) return false
    }
    if (this.writer) return true
    return !isRemark(rest, marks)
  }

  /** `NEW JERSEY (WABC) -- …`: a state in front, and who writes behind it. */
  endsRegion(rest: string): boolean {
    const {marks, enclosed} = this.last!
    return this.region && this.count === 2 && enclosed && (marks & mark.dash) !== 0 && !startsSmall(rest)
  }
}
