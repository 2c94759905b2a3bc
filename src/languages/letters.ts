/** How languages of Arabic script write letters that have several code points. */

/** What one language writes. */
export interface Letters {
  /** Its own letter for each letter of a neighbour's keyboard. */
  own: Readonly<Record<string, string>>
  /** First of its ten digits. */
  zero: string
  /** Words whose last letter is alef maksura; the rest end in yeh. */
  alefMaksura?: ReadonlySet<string>
}

/**
 * By BCP 47 language.
 *
 * Pashto keeps both yehs, which differ in sound; Urdu and Kurdish keep ھ, and Urdu ے: they are letters there.
 */
export const lettersByLanguage: Readonly<Record<string, Letters>> = {
  fa: {own: {ي: 'ی', ى: 'ی', ك: 'ک', ڪ: 'ک', ہ: 'ه', ھ: 'ه', ە: 'ه', ۃ: 'ة'}, zero: '۰'},
  ar: {
    own: {ی: 'ي', ک: 'ك', ڪ: 'ك', ہ: 'ه', ھ: 'ه', ە: 'ه', ۃ: 'ة', ے: 'ي'},
    zero: '٠',
    alefMaksura: new Set(
      (
        'على إلى الى حتى لدى مدى سوى متى أولى أخرى كبرى صغرى وسطى عظمى قصوى مستوى مستشفى ذكرى قرى قوى مبنى معنى منتدى مرضى ' +
        'جرحى قتلى أسرى ضحى مصطفى موسى عيسى يحيى ليلى سلمى منى هدى نجوى دعوى فتوى جدوى شكوى عدوى مجرى ملتقى منفى مقهى ملهى ' +
        'مرمى مأوى مغزى محتوى أقصى أدنى أعلى أغنى أقوى أسمى يسعى تسعى يبقى تبقى يلقى يتلقى تتلقى تلقى تولى يتولى أدى رأى جرى ' +
        'مضى أجرى ألقى أعطى قضى سعى بنى نفى أنهى انتهى التقى اشترى احتوى اكتفى تحدى غطى تمنى إحدى بشرى حمى رضى شتى صدى فحوى ' +
        'لظى مجتبى مرتضى مسعى معافى ملقى منحنى مولى ندى هوى يخشى يرعى يرى ترى نرى يعطى يقضى تبنى يتبنى تخطى يتخطى توفى استدعى ' +
        'استولى اقتضى تعالى تنحى حلوى سكنى عقبى فوضى موسيقى نوى وغى'
      ).split(' ')
    )
  },
  ur: {own: {ي: 'ی', ى: 'ی', ك: 'ک', ڪ: 'ک', ه: 'ہ', ە: 'ہ'}, zero: '۰'},
  ps: {own: {ك: 'ک', ڪ: 'ک', ى: 'ی', ہ: 'ه', ھ: 'ه', ە: 'ه'}, zero: '۰'},
  ckb: {own: {ي: 'ی', ى: 'ی', ك: 'ک', ڪ: 'ک', ہ: 'ە'}, zero: '٠'}
}
