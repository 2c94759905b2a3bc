/** Furniture of languages that zolal tells nothing else of: pages of sites beside those it is for. */
import {bn} from './bn.js'
import {hi} from './hi.js'
import {kk} from './kk.js'
import type {Language, Phrase} from './language.js'
import {uz} from './uz.js'

const az: readonly Phrase[] = [
  {text: 'Paylaş', role: 'share', scope: 'line', drop: 'Paylaş'},
  {text: 'Paylaşın', role: 'share', scope: 'line', drop: 'Paylaşın'},
  {text: 'Linki kopyala', role: 'share', scope: 'line', drop: 'Linki kopyala'},
  {text: 'Bizi izləyin', role: 'follow', scope: 'line', drop: 'Bizi izləyin'},
  {text: 'Bizi Telegramda izləyin', role: 'follow', scope: 'line', drop: 'Bizi Telegramda izləyin'},
  {text: 'Telegram kanalımıza abunə olun', role: 'follow', scope: 'line', drop: 'Telegram kanalımıza abunə olun'},
  {text: 'Çap et', role: 'print-tools', scope: 'line', drop: 'Çap et'},
  {text: 'Oxşar xəbərlər', role: 'related', scope: 'line', drop: 'Oxşar xəbərlər', heading: true},
  {text: 'Digər xəbərlər', role: 'related', scope: 'line', drop: 'Digər xəbərlər', heading: true},
  {text: 'Əlaqəli xəbərlər', role: 'related', scope: 'line', drop: 'Əlaqəli xəbərlər', heading: true},
  {text: 'Həmçinin oxuyun', role: 'related', scope: 'line', drop: 'Həmçinin oxuyun', heading: true},
  {text: 'Ən çox oxunanlar', role: 'most-read', scope: 'line', drop: 'Ən çox oxunanlar', heading: true},
  {text: 'Son xəbərlər', role: 'most-read', scope: 'line', drop: 'Son xəbərlər', heading: true},
  {text: 'Xəbər lenti', role: 'most-read', scope: 'line', drop: 'Xəbər lenti', heading: true},
  {text: 'Açar sözlər', role: 'tags', scope: 'label', drop: 'Açar sözlər: neft, qiymət', field: 'keywords'},
  {text: 'Teqlər', role: 'tags', scope: 'label', drop: 'Teqlər: neft, qiymət', field: 'keywords'},
  {text: 'Oxunma sayı', role: 'counter', scope: 'label', drop: 'Oxunma sayı: 312', field: 'viewCount'},
  {text: 'Ana səhifə', role: 'nav', scope: 'line', drop: 'Ana səhifə'},
  {text: 'Bölməyə aid digər xəbərlər', role: 'related', scope: 'line', drop: 'Bölməyə aid digər xəbərlər', heading: true},
  {text: 'Mövzu ilə bağlı', role: 'related', scope: 'line', drop: 'Mövzu ilə bağlı', heading: true},
  {text: 'Baxış sayı', role: 'counter', scope: 'label', drop: 'Baxış sayı: 312', field: 'viewCount'},
  {text: 'Müəllif', role: 'byline', scope: 'label', drop: 'Müəllif: Aysel Quliyeva', field: 'author'},
  {text: 'Mənbə', role: 'agency', scope: 'label', drop: 'Mənbə: Report', field: 'sourceOrganization'},
  {text: 'Foto', role: 'caption', scope: 'label', drop: 'Foto: Elvin Abbasov', field: 'creditText'},
  {text: 'Şərhlər', role: 'comments', scope: 'line', drop: 'Şərhlər'},
  {text: 'Şərh yaz', role: 'comments', scope: 'line', drop: 'Şərh yaz'},
  {text: 'Bütün hüquqlar qorunur', role: 'copyright', scope: 'start', drop: 'Bütün hüquqlar qorunur © 2024'}
]

const he: readonly Phrase[] = [
  {text: 'שתפו', role: 'share', scope: 'line', drop: 'שתפו'},
  {text: 'שתפו בפייסבוק', role: 'share', scope: 'line', drop: 'שתפו בפייסבוק'},
  {text: 'שתפו בוואטסאפ', role: 'share', scope: 'line', drop: 'שתפו בוואטסאפ'},
  {text: 'שתפו בטוויטר', role: 'share', scope: 'line', drop: 'שתפו בטוויטר'},
  {text: 'שיתוף', role: 'share', scope: 'line', drop: 'שיתוף'},
  {text: 'העתק קישור', role: 'share', scope: 'line', drop: 'העתק קישור'},
  {text: 'הדפסה', role: 'print-tools', scope: 'line', drop: 'הדפסה'},
  {text: 'עקבו אחרינו', role: 'follow', scope: 'line', drop: 'עקבו אחרינו'},
  {text: 'כתבות נוספות', role: 'related', scope: 'line', drop: 'כתבות נוספות', heading: true},
  {text: 'כתבות קשורות', role: 'related', scope: 'line', drop: 'כתבות קשורות', heading: true},
  {text: 'עוד בנושא', role: 'related', scope: 'line', drop: 'עוד בנושא', heading: true},
  {text: 'קראו עוד', role: 'related', scope: 'line', drop: 'קראו עוד', heading: true},
  {text: 'קראו גם', role: 'related', scope: 'line', drop: 'קראו גם', heading: true},
  {text: 'אולי יעניין אותך', role: 'related', scope: 'line', drop: 'אולי יעניין אותך', heading: true},
  {text: 'הנקראות ביותר', role: 'most-read', scope: 'line', drop: 'הנקראות ביותר', heading: true},
  {text: 'הכי נקראות', role: 'most-read', scope: 'line', drop: 'הכי נקראות', heading: true},
  {text: 'תגיות', role: 'tags', scope: 'label', drop: 'תגיות: דיור, מחירים', field: 'keywords'},
  {text: 'צילום', role: 'caption', scope: 'label', drop: 'צילום: דני לוי', field: 'creditText'},
  {text: 'מאת', role: 'byline', scope: 'label', drop: 'מאת: נועה ברק', field: 'author'},
  {text: 'עודכן', role: 'date', scope: 'label', drop: 'עודכן: 29.10.2024', field: 'dateModified'},
  {text: 'עודכן לאחרונה', role: 'date', scope: 'label', drop: 'עודכן לאחרונה: 29.10.2024', field: 'dateModified'},
  {text: 'פורסם', role: 'date', scope: 'label', drop: 'פורסם: 29.10.2024', field: 'datePublished'},
  {text: 'תגובות', role: 'comments', scope: 'line', drop: 'תגובות'},
  {text: 'הוסף תגובה', role: 'comments', scope: 'line', drop: 'הוסף תגובה'},
  {text: 'הוספת תגובה', role: 'comments', scope: 'line', drop: 'הוספת תגובה'},
  {text: 'כל הזכויות שמורות', role: 'copyright', scope: 'start', drop: 'כל הזכויות שמורות © 2024'}
]

const id: readonly Phrase[] = [
  {text: 'Bagikan', role: 'share', scope: 'line', drop: 'Bagikan'},
  {text: 'Salin tautan', role: 'share', scope: 'line', drop: 'Salin tautan'},
  {text: 'Ikuti kami', role: 'follow', scope: 'line', drop: 'Ikuti kami'},
  {text: 'Baca juga', role: 'related', scope: 'line', drop: 'Baca juga', heading: true},
  {text: 'Baca juga', role: 'related', scope: 'label', drop: 'Baca juga: Stok beras aman hingga akhir tahun'},
  {text: 'Berita terkait', role: 'related', scope: 'line', drop: 'Berita terkait', heading: true},
  {text: 'Artikel terkait', role: 'related', scope: 'line', drop: 'Artikel terkait', heading: true},
  {text: 'Berita lainnya', role: 'related', scope: 'line', drop: 'Berita lainnya', heading: true},
  {text: 'Rekomendasi untuk Anda', role: 'related', scope: 'line', drop: 'Rekomendasi untuk Anda', heading: true},
  {text: 'Terpopuler', role: 'most-read', scope: 'line', drop: 'Terpopuler', heading: true},
  {text: 'Berita terpopuler', role: 'most-read', scope: 'line', drop: 'Berita terpopuler', heading: true},
  {text: 'Berita terbaru', role: 'most-read', scope: 'line', drop: 'Berita terbaru', heading: true},
  {text: 'Topik terkait', role: 'tags', scope: 'line', drop: 'Topik terkait', heading: true},
  {text: 'Penulis', role: 'byline', scope: 'label', drop: 'Penulis: Rina Wulandari', field: 'author'},
  {text: 'Reporter', role: 'byline', scope: 'label', drop: 'Reporter: Rina Wulandari', field: 'author'},
  {text: 'Sumber', role: 'agency', scope: 'label', drop: 'Sumber: Antara', field: 'sourceOrganization'},
  {text: 'Komentar', role: 'comments', scope: 'line', drop: 'Komentar'},
  {text: 'Tulis komentar', role: 'comments', scope: 'line', drop: 'Tulis komentar'},
  {text: 'Kebijakan privasi', role: 'footer', scope: 'line', drop: 'Kebijakan privasi'},
  {text: 'Pedoman media siber', role: 'footer', scope: 'line', drop: 'Pedoman media siber'},
  {text: 'Hak cipta dilindungi', role: 'copyright', scope: 'start', drop: 'Hak cipta dilindungi undang-undang'}
]

const pt: readonly Phrase[] = [
  {text: 'Compartilhe', role: 'share', scope: 'line', drop: 'Compartilhe'},
  {text: 'Compartilhar', role: 'share', scope: 'line', drop: 'Compartilhar'},
  {text: 'Partilhar', role: 'share', scope: 'line', drop: 'Partilhar'},
  {text: 'Copiar link', role: 'share', scope: 'line', drop: 'Copiar link'},
  {text: 'Siga-nos', role: 'follow', scope: 'line', drop: 'Siga-nos'},
  {text: 'Leia também', role: 'related', scope: 'line', drop: 'Leia também', heading: true},
  {text: 'Leia também', role: 'related', scope: 'label', drop: 'Leia também: Estiagem encarece o café'},
  {text: 'Leia mais', role: 'related', scope: 'line', drop: 'Leia mais', heading: true},
  {text: 'Mais notícias', role: 'related', scope: 'line', drop: 'Mais notícias', heading: true},
  {text: 'Mais lidas', role: 'most-read', scope: 'line', drop: 'Mais lidas', heading: true},
  {text: 'Publicado em', role: 'date', scope: 'start', drop: 'Publicado em 29/10/2024'},
  {text: 'Atualizado em', role: 'date', scope: 'start', drop: 'Atualizado em 29/10/2024'},
  {text: 'Deixe um comentário', role: 'comments', scope: 'line', drop: 'Deixe um comentário'},
  {text: 'Comentários', role: 'comments', scope: 'line', drop: 'Comentários'},
  {text: 'Todos os direitos reservados', role: 'copyright', scope: 'inline', drop: '© 2024 Todos os direitos reservados'}
]

const it: readonly Phrase[] = [
  {text: 'Condividi', role: 'share', scope: 'line', drop: 'Condividi'},
  {text: 'Condividi su Facebook', role: 'share', scope: 'line', drop: 'Condividi su Facebook'},
  {text: 'Copia link', role: 'share', scope: 'line', drop: 'Copia link'},
  {text: 'Stampa', role: 'print-tools', scope: 'line', drop: 'Stampa'},
  {text: 'Seguici su', role: 'follow', scope: 'line', drop: 'Seguici su'},
  {text: 'Leggi anche', role: 'related', scope: 'line', drop: 'Leggi anche', heading: true},
  {text: 'Leggi anche', role: 'related', scope: 'label', drop: 'Leggi anche: La siccità rincara il caffè'},
  {text: 'Articoli correlati', role: 'related', scope: 'line', drop: 'Articoli correlati', heading: true},
  {text: 'Potrebbe interessarti', role: 'related', scope: 'line', drop: 'Potrebbe interessarti', heading: true},
  {text: 'I più letti', role: 'most-read', scope: 'line', drop: 'I più letti', heading: true},
  {text: 'Ultime notizie', role: 'most-read', scope: 'line', drop: 'Ultime notizie', heading: true},
  {text: 'Riproduzione riservata', role: 'copyright', scope: 'inline', drop: '© Valle Editrice, riproduzione riservata'},
  {text: 'Tutti i diritti riservati', role: 'copyright', scope: 'inline', drop: '© 2024 Tutti i diritti riservati'}
]

const ku: readonly Phrase[] = [
  {text: 'Rûpela sereke', role: 'nav', scope: 'line', drop: 'Rûpela sereke'},
  {text: 'Destpêk', role: 'nav', scope: 'line', drop: 'Destpêk'},
  {text: 'Parve bike', role: 'share', scope: 'line', drop: 'Parve bike'},
  {text: 'Nûçeyên din', role: 'related', scope: 'line', drop: 'Nûçeyên din', heading: true},
  {text: 'Nûçeyên têkildar', role: 'related', scope: 'line', drop: 'Nûçeyên têkildar', heading: true},
  {text: 'Zêdetir bixwîne', role: 'related', scope: 'line', drop: 'Zêdetir bixwîne', heading: true},
  {text: 'Nûçeyên dawî', role: 'related', scope: 'line', drop: 'Nûçeyên dawî', heading: true},
  {text: 'Herî zêde hatine xwendin', role: 'most-read', scope: 'line', drop: 'Herî zêde hatine xwendin', heading: true},
  {text: 'Me bişopînin', role: 'follow', scope: 'line', drop: 'Me bişopînin'},
  {text: 'Hemû maf parastî ne', role: 'copyright', scope: 'start', drop: 'Hemû maf parastî ne © 2023'}
]

/** Phrases by language. */
export const neighbours: readonly Pick<Language, 'code' | 'phrases'>[] = [
  {code: 'az', phrases: az},
  {code: 'he', phrases: he},
  {code: 'id', phrases: id},
  {code: 'pt', phrases: pt},
  {code: 'it', phrases: it},
  {code: 'hi', phrases: hi},
  {code: 'bn', phrases: bn},
  {code: 'uz', phrases: uz},
  {code: 'kk', phrases: kk},
  {code: 'ku', phrases: ku}
]
