/** Pictures and videos: captions and who made them. */
import {fold} from '../../fold.js'
import {fileWords} from '../../languages/credits.js'
import type {Media, Metadata} from '../../types.js'
import {isKnownAgency} from './agencies.js'
import {bare, countWords, trimmed, unquoted, wordsOf} from './bare.js'
import {fieldOf} from './fields.js'
import {labelsOf} from './labels.js'
import {holds, Sort} from './letters.js'
import {labelAtStart} from './openings.js'
import type {Page, Piece} from './page.js'
import {evidenceOf, pushMedia} from './record.js'
import {bareIndexIn, isIn, makeSet} from './table.js'

const fromFile = makeSet(fileWords)
const video = makeSet(['ویدئو', 'ویدیو', 'فیلم', 'فيديو', 'الفيديو', 'ویڈیو', 'video', 'vidéo', 'видео'])

/** Read every caption; a line that is only a credit belongs to the caption before it. */
export function readCaptions(page: Page, metadata: Metadata): void {
  let open: {piece: Piece; media: Media; field: 'image' | 'video'} | undefined
  const close = (): void => {
    if (open) pushMedia(metadata, open.field, open.media, evidenceOf(open.piece, 'role:caption', 0.85))
    open = undefined
  }
  for (const piece of page.pieces) {
    // a line that only looks like a caption is a guess, unless it says who made the picture
    if (piece.role !== 'caption') continue
    if (bareIndexIn(fromFile, piece.text) >= 0) continue
    const {caption, credit: by, field} = partsOf(piece)
    const credit = bareIndexIn(fromFile, by) >= 0 ? '' : by
    if (credit === '' && (caption === '' || piece.guess || isOfSection(page, piece))) continue
    const goesOn = open !== undefined && piece.index - open.piece.index === 1
    if (caption === '' && goesOn && open!.media.creditText === undefined) {
      open!.media.creditText = credit
      continue
    }
    if (goesOn && credit === '' && open!.media.creditText === undefined && isCredit(caption)) {
      open!.media.creditText = caption
      continue
    }
    close()
    const media: Media = {}
    if (caption !== '') media.caption = caption
    if (credit !== '') media.creditText = credit
    open = {piece, media, field}
  }
  close()
}

/** A line below a heading such as that of the comments only looks like a caption. */
function isOfSection(page: Page, {index, place}: Piece): boolean {
  return place === 'whole' && page.blocks[index].data.verdict?.rule.startsWith('section:') === true
}

/** Whether what stands behind a label without a colon names who made a picture; behind «فیلم» it is what the film shows. */
function mayCredit(value: string, field: 'image' | 'video'): boolean {
  if (field === 'video' && value !== '') return isKnownAgency(value)
  // without capitals, only a short one can be a name
  if (!holds(value, Sort.capital)) return countWords(value) <= 3
  // «Symbolbild gefährliche …»
  return wordsOf(value).every((word) => !/^\p{Ll}/u.test(word) || word.length < 4)
}

/** «Michael Conroy, AP» under a caption. */
function isCredit(text: string): boolean {
  const parts = text.split(/[,،/]/u)
  return text.length < 50 && parts.length > 1 && isKnownAgency(parts[parts.length - 1])
}

/** Caption and credit of one line. */
function partsOf(piece: Piece): {caption: string; credit: string; field: 'image' | 'video'} {
  const {text} = piece
  const labels = labelsOf(piece)
  const label = labels.find((one) => one.field === 'creditText') ?? labelAtStart(text, ['creditText'])
  if (label && (label.start === 0 || trimmed(text.slice(0, label.start)) === '' || label.known)) {
    const field = isIn(video, label.label) ? 'video' : 'image'
    const before = tidy(text.slice(0, label.start))
    const value = bare(label.value)
    // a label alone above a caption says nothing of who made it
    if (value === '') return {caption: before, credit: '', field}
    // «تصویر: …» with a sentence after it is a caption
    if (before === '' && fold(value).split(' ').length > 7) return {caption: trimmed(label.value), credit: '', field}
    if (text[label.from] !== ':' && !text.slice(label.start, label.from).includes(':') && !mayCredit(value, field))
      return {
        caption: tidy(field === 'video' && /^[^\s|]+\s*[|/–—-]/u.test(text.slice(label.start)) ? value : text),
        credit: '',
        field
      }
    return {caption: before, credit: value, field}
  }
  if (fieldOf(text) !== undefined) return {caption: '', credit: '', field: 'image'}
  const sign = text.search(/©|\(c\)/u)
  if (sign >= 0) return {caption: tidy(text.slice(0, sign)), credit: bare(text.slice(sign + 1)), field: 'image'}
  const bracket = /[([]([^()[\]]{2,40})[)\]][\s.]*$/u.exec(text)
  if (bracket && isKnownAgency(bracket[1])) {
    return {caption: tidy(text.slice(0, bracket.index)), credit: bare(bracket[1]), field: 'image'}
  }
  const dash = Math.max(text.lastIndexOf(' — '), text.lastIndexOf(' / '))
  if (dash > 0) {
    const last = text.slice(dash + 3)
    if (last.length < 40 && last.split(/[,،/]/u).some((part) => isKnownAgency(part))) {
      return {caption: tidy(text.slice(0, dash)), credit: bare(last), field: 'image'}
    }
  }
  return {caption: tidy(text), credit: '', field: 'image'}
}

/** A caption without the bracket that the credit left open. */
function tidy(text: string): string {
  return unquoted(trimmed(text.replace(/[\s([{|–—-]+$/u, '')))
}
