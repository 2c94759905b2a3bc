/**
 * What the words of a line tell of its role once it is known to leave: beginnings of headings, labels and buttons that sites
 * write on in many ways («Самое читаемое на сайте», `Lo más visto de …`), and words that stand in one kind of furniture
 * only. They never make a line leave, so they may be shorter and bolder than phrases. Plain data, of all languages together;
 * compared folded, without spaces, up to any letter: `regist` is the beginning of all its forms.
 */
import type {RemovedRole} from '../types.js'

/** Beginnings and parts of lines, parted by `|`, a string for each group of languages. */
export interface Tell {
  role: RemovedRole
  /** With what such a line begins. */
  starts?: readonly string[]
  /** What stands anywhere in it. */
  holds?: readonly string[]
}

/** What tells of a role; where two tell of a line the earlier one is right. */
export const tells: readonly Tell[] = [
  {
    role: 'media-placeholder',
    starts: [
      'your browser does|your browser doesn|no media source|media playback|video player|play video|watch video|click to play',
      'ihr browser unterst|video abspielen|votre navigateur|lire la vidéo|tu navegador no|su navegador no|reproducir video',
      'tarayıcınız|önerilen video|trình duyệt|ваш браузер|смотреть видео|воспроизвести видео|مرورگر شما|پخش ویدئو',
      'مشاهده ویدئو|دانلود ویدئو|دانلود فیلم|دریافت فیلم|فایل آن را از اینجا|متصفحك لا|متصفحك غير|شاهد الفيديو',
      'فيديو متعلق|لمشاهدة الفيديو'
    ],
    holds: ['does not support the video|does not support html|unterstützt kein html|از ویدئو پشتیبانی']
  },
  {
    role: 'caption',
    starts: ['image source|image caption|bildquelle|bildunterschrift|crédit photo|crédits photo|حق نشر عکس|توضیح تصویر|صدر الصورة'],
    holds: ['архивное фото|фото из архива|archivfoto|archivbild|symbolbild|photo d archives|photo d illustration|foto de archivo', 'imagen de archivo|أرشيفية|صورة توضيحية|عکس آرشیو|تصویر آرشیوی|arşiv fotoğraf|ảnh minh họa']
  },
  {
    role: 'counter',
    starts: ['reading time|temps de lecture|lesezeit|tiempo de lectura|okuma süresi|время чтения|زمان مطالعه|مدة القراءة|وقت القراءة', 'thời gian đọc|просмотров|прочитано|تعداد بازدید|عدد المشاهدات|عدد القراءات|okunma sayısı|lượt xem']
  },
  {
    role: 'copyright',
    starts: [
      'copyright|no part of this|may not be reproduced|reproduction of',
      'alle rechte|nachdruck|tous droits|reproduction interdite|todos los derechos|prohibida la reproducci|queda prohibida',
      'tüm hakları|her hakkı|izinsiz|telif hakk|bản quyền|cấm sao chép|không được sao chép|ghi rõ nguồn',
      'все права|при использовании|при полном или част|при любом использовании|при перепечатке|при цитировании',
      'перепечатка|любое использование|полное или частичное|использование материал|воспроизведение материал',
      'использование любых материал|копирование материал|цитирование материал',
      'کلیه حقوق|تمام حقوق|تمامی حقوق|همه حقوق|حقوق مادی|حقوق این سایت|استفاده از مطالب|نقل مطالب|بازنشر مطالب|هرگونه کپی',
      'لا مانع من الاقتباس|جميع الحقوق|كل الحقوق|كافة الحقوق|حقوق النشر|حقوق الطبع|يمنع نقل|يمنع نشر',
      'جملہ حقوق|تمام مواد کے|ټول حقونه|ټول حقوق|د پاڼې ټول حق|مافی پاراستن|هەموو مافێک',
      'tutti i diritti|riproduzione riservata|todos os direitos|wszelkie prawa|усі права|всі права'
    ],
    holds: ['all rights reserved|alle rechte vorbehalten|tous droits réservés|derechos reservados|hakları saklıdır', 'все права защищены|гиперссылка обязательна|ссылка обязательна|ссылка на сайт обязательна|активной гиперссылк', 'حقوق محفوظ|حقوق برای|ذکر منبع بلامانع|با ذکر منبع|حقوق النشر محفوظة|حقوق محفوظ ہیں']
  },
  {
    role: 'cookie',
    starts: ['we use cookie|this site uses cookie|this website uses cookie|diese website verwendet|wir verwenden cookies'],
    holds: ['cookies to|cookies um|des cookies|de cookies|utiliza cookies|usamos cookies|çerez|файлы cookie|ملفات تعريف الارتباط']
  },
  {
    role: 'newsletter',
    holds: [
      'newsletter|your inbox|in ihr postfach|in ihrem postfach|dans votre boîte|en tu correo|en su correo|на вашу почту|e mail alerts|email alerts|boletín|boletines|por correo las noticias|por mail las noticias',
      'لتصلك أهم|ليصلك كل|infolettre|rundbrief|bülten|bản tin qua|рассылк|خبرنامه|النشرة البريدية|نشرتنا|القائمة البريدية|نیوز لیٹر|خبرلیک'
    ]
  },
  {
    role: 'most-read',
    starts: [
      'most read|most popular|most viewed|most shared|most commented|most watched|most emailed|most discussed|most clicked',
      'popular post|popular stor|popular article|popular news|popular now|popular on|trending|top read|what people are reading',
      'meistgelesen|meist gelesen|am meisten gelesen|meistgeklickt|meistkommentiert|meistgesehen|meist geklickt|beliebteste',
      'beliebte artikel|beliebte beiträge|les plus lu|les plus vu|les plus partagé|les plus commenté|les plus consulté',
      'les plus populaires|le plus lu|articles les plus|les articles les plus|lo más leíd|lo más vist|lo más comentad',
      'lo más compartid|lo más popular|lo más buscad|las más leíd|los más leíd|las más vist|los más vist|más leíd|más vist',
      'noticias más|artículos más|en çok okunan|en çok izlenen|en çok konuşulan|en çok yorumlanan|en çok paylaşılan',
      'en çok aranan|çok okunan|popüler haber|popüler içerik|đọc nhiều|xem nhiều|tin đọc nhiều|tin xem nhiều|nhiều người đọc',
      'được quan tâm|самое чита|самые чита|самое популярн|самые популярн|популярное|популярные новост|популярные стат|популярные матер|популярные запис|самое обсуждаем|самые обсуждаем',
      'самое комментир|самые комментир|самое просматрив|топ новост|топ матери|рейтинг новост|лидеры просмотр',
      'پربیننده|پربازدید|پرخواننده|پر بیننده|پر بازدید|پرمخاطب|پربحث|پرطرفدار|بیشترین بازدید|محبوب ترین|داغ ترین',
      'الأكثر قراءة|الأكثر مشاهدة|الأكثر تصفح|الأكثر تداول|الأكثر تعليق|الأكثر شيوع|الأكثر رواج|الأكثر بحث|الأكثر شعبية',
      'الأكثر زيارة|الأكثر تفاعل|أكثر الموضوعات|أكثر المقالات|أكثر الأخبار|أكثر المواضيع|الأعلى مشاهدة|الأعلى قراءة',
      'سب سے زیادہ پڑھ|زیادہ پڑھی|مقبول ترین|مقبول خبر|تر ټولو ډېر لوست|تر ټولو زیات لوست|زۆرترین خوێن|زۆرترین بین|پڕخوێنەر',
      'i più letti|più letti|più lette|le più lette|mais lid|mais vist|mais acessad|artigos populares|najczęściej|najpopularniejsze',
      'найпопулярніш|найчитаніш|δημοφιλ'
    ]
  },
  {
    role: 'related',
    starts: [
      'related|list of items|list of|end of list|more from|more on|more news|more stor|more in|more about|you may also|you might also|you may like|read also|also read',
      'see also|read next|up next|recommended|latest|recent post|recent stor|recent article|recent news|other news|top stories',
      'editor s pick|editors pick|don t miss|from our|stories from|in other news|next article|previous article|headlines',
      'mehr zum|mehr zu|mehr aus|mehr von|mehr über|lesen sie auch|das könnte|auch interessant|ähnliche|verwandte|weitere',
      'neueste|aktuelle|letzte meldung|passend zum|zum thema|im fokus|unsere empfehlung|die redaktion empfiehlt|topthemen',
      'à lire|lire aussi|lire également|sur le même|articles liés|articles similaires|articles connexes|à voir|vous aimerez',
      'dernières|derniers|à découvrir|dans la même|plus d article|plus d actu|nos vidéos|les dernières|à ne pas manquer|recommandé',
      'te puede|también te|también en|te recomend|más sobre|más noticias|más en|más de|noticias relacion|notas relacion|relacionad|lee también',
      'lea también|últimas|lo último|notas recomend|artículos relacion|ver también|otras noticias|no te pierdas',
      'ilgili haber|benzer haber|diğer haber|son haber|son dakika|sıradaki haber|bunlar da|önerilen|ilginizi çek|daha fazla haber',
      'okumadan geçme|öne çıkan|haberin devam|güncel haber|tin liên quan|tin cùng|bài liên quan|bài viết liên|bài viết cùng',
      'có thể bạn|tin mới|tin khác|các tin khác|cùng chuyên mục|tin nổi bật|tin tức mới|tin tức liên|tin cũ|xem thêm|đọc thêm',
      'читайте также|читать также|по теме|новости по теме|ещё по теме|материалы по теме|похожие|другие новост',
      'другие матер|другие стат|последние новост|последние матер|последние стат|новости дня|главные новост|главное за|свежие новост',
      'новости раздел|новости рубрик|новостная лента|лента новост|все новости|ещё новости|сейчас на|сегодня на',
      'новости компаний|пресс релизы|новое на|видеотека|фотогалере|اخبار مرتبط|خبرهای مرتبط|خبر های مرتبط|مطالب مرتبط|مطالب مشابه',
      'مطالب پیشنهادی|اخبار مشابه|بیشتر بخوان|همچنین بخوان|آخرین اخبار|آخرین خبر|آخرین مطالب|تازه ترین|جدیدترین|جدید ترین',
      'دیگر اخبار|دیگر خبر|سایر اخبار|سایر خبر|سایر مطالب|سایر عناوین|مهمترین اخبار|مهم ترین اخبار|مهمترین عناوین|اخبار مهم',
      'اخبار بیشتر|خبرهای بیشتر|پیشنهاد سردبیر|منتخب سردبیر|اخبار ویژه|اخبار برگزیده|اخبار پیشنهادی|گزارش تصویری|بازتاب اخبار',
      'مواضيع|موضوعات ذات|موضوعات متعلق|الموضوعات المتعلق|موضوعات مشابه|أخبار ذات|أخبار متعلق|أخبار أخرى|مقالات ذات',
      'مقالات متعلق|مقالات مشابه|مقالات أخرى|اقرأ أيضا|اقرأ المزيد|قد يهمك|قد يعجبك|المزيد من|المزيد في|آخر الأخبار',
      'آخر المستجدات|أحدث|أهم الأخبار|اخترنا لك|شاهد أيضا|لا يفوتك|تابع أيضا|ذات صلة|المزيد حول|مختارات|يمكنك أيضا',
      'مزید|متعلقہ|یہ بھی پڑھ|تازہ خبر|اہم خبر|ضرور پڑھ|نور ولول|نور خبر|وروستي خبر|اړوند|ورته خبر',
      'هەواڵی پەیوەند|بابەتی پەیوەند|پەیوەندیدار|هەواڵی زیاتر|زیاتر بخوێن|نوێترین|دوایین هەواڵ|هەواڵەکانی تر|بابەتی هاوشێوە',
      'leggi anche|altre notizie|ultime notizie|veja também|leia também|leia mais|artigos relacion|últimas notíc',
      'czytaj także|zobacz także|najnowsze|читайте також|новини по темі|останні новини|διαβάστε|παρόμοια'
    ]
  },
  {
    role: 'tags',
    starts: [
      'haberle ilgili daha fazla|tags|schlagw|stichw|mots clés|thèmes associés|etiquetas|temas del día|temas de hoy|temas relacionados|en esta nota',
      'etiketler|ilgili konular|từ khóa|chủ đề|теги|тэги|тэгі|ключевые слова|метки|темы дня',
      'برچسب|کلیدواژه|کلید واژه|واژه های کلیدی|واژه های کاربردی|الوسوم|جميع الوسوم|كلمات مفتاحية|الكلمات الدلالية|كلمات دلالية',
      'ٹیگز|ټګونه|تاگەکان|tópicos relacionados'
    ]
  },
  {
    role: 'comments',
    starts: [
      'leave a comment|leave comment|leave a reply|add comment|add a comment|post a comment|post comment|write a comment|view comment',
      'show comment|hide comment|read comment|see all comment|load comment|join the conversation|join the discussion|recent comment',
      'kommentare|kommentieren|kommentar schreiben|kommentar hinzu|kommentar verfassen|kommentar abgeben|leserkommentar|leserbrief|alle kommentare|neueste kommentare|ihr kommentar|schreiben sie einen',
      'commentaire|commenter|vos réactions|laisser un commentaire|laissez un commentaire|ajouter un commentaire|derniers commentaires',
      'comentar|comentarios|los comentarios|deja un comentario|deja tu comentario|dejar un comentario|escribe un comentario',
      'escribe tu comentario|enviá tu comentario|ver comentario|mostrar comentario|últimos comentarios',
      'yorum|tüm yorumlar|bir yorum|yorumunuz|bình luận|ý kiến bạn đọc|ý kiến của bạn|gửi bình luận|gửi ý kiến',
      'комментари|комментиров|оставить комментари|оставьте комментари|добавить комментари|написать комментари|ваш комментари',
      'читать комментари|все комментари|показать комментари|последние комментари|лучшие комментари|свежие комментари',
      'оставить отзыв|добавить отзыв|обсудить на форуме|осталось символов|текст комментари',
      'نظر شما|نظرات|ارسال نظر|ثبت نظر|دیدگاه|ارسال دیدگاه|نظر بدهید|نظر خود را|کامنت',
      'تعليق|التعليق|أضف تعليق|أضف ردك|اترك تعليق|اكتب تعليق|شاركنا رأيك|شارك برأيك|عرض التعليقات',
      'تبصر|اپنی رائے|رائے دیں|اپنا تبصرہ|خپل نظر|نظر مو|تبصره|کۆمێنت|لێدوان|سەرنجەکان|commenti|commenta|pubblica un commento',
      'lascia un commento|vedi tutti i comment|deixe um comentário|komentarz|skomentuj|dodaj komentarz|коментар'
    ],
    holds: [
      'در زمینه انتشار نظر|لطفا نظرات خود|نظرات پس از تایید|نظرات حاوی|انتشار نظراتی که|التعليقات المنشورة|التعليقات لا تعبر',
      'участвовать в дискуссии|чтобы комментировать|чтобы оставить комментари|yorum yapmak için|برای ارسال دیدگاه|оставляя комментари|комментировать могут|комментарии премодер|los comentarios publicados|kommentare geben nicht',
      'les commentaires sont|yorumların|comments are moderated|comments are closed|commenting policy'
    ]
  },
  {
    role: 'login',
    starts: [
      'sign in|log in|login|log out|logout|my account|create account|create an account|forgot password|forgot your password',
      'remember me|already have an account|already a member|not a member|anmelden|einloggen|ausloggen|abmelden|passwort',
      'registrieren|mein konto|benutzername|se connecter|connexion|mot de passe|identifiez vous|créer un compte|mon compte',
      'déjà abonné|iniciar sesi|inicia sesi|cerrar sesi|contraseña|regístrate|registrarse|mi cuenta|crear cuenta|olvidé mi',
      'giriş yap|üye ol|kayıt ol|şifre|parola|üye giriş|hesabım|đăng nhập|đăng ký tài|đăng xuất|mật khẩu|quên mật',
      'войти|вход на сайт|вход для|выйти|пароль|логин|авториз|зарегистрир|регистраци|личный кабинет|забыли пароль',
      'запомнить меня|повтор пароля|ورود به|ورود کاربر|نام کاربری|رمز عبور|گذرواژه|کلمه عبور|ثبت نام کنید|عضویت در سایت',
      'تسجيل الدخول|تسجيل دخول|كلمة المرور|كلمة السر|اسم المستخدم|إنشاء حساب|نسيت كلمة|لديك حساب|ليس لديك حساب',
      'لاگ ان|پاس ورڈ|صارف کا نام|ننوتل|پټ نوم|چوونەژوورەوە|accedi|registrati|nome utente|zaloguj|hasło|cadastr|увійти|вхід'
    ],
    holds: ['to continue reading|continue reading this|already a subscriber|seguir leyendo|límite de notas|pour lire la suite', 'réservé aux abonnés|réservée aux abonnés|jetzt weiterlesen|um weiterzulesen|чтобы продолжить чтение|дочитать могут']
  },
  {
    role: 'follow',
    starts: [
      'عضو کانال|تابع أخبار|تابع آخر|تابع صفح|follow us|follow on|find us|join us|connect with|like us|folgen sie uns|folge uns|folg uns|besuchen sie uns|suivez nous|suivez',
      'síguenos|seguinos|síganos|sigue a|sigue nuestro|únete a nuestro|bizi takip|takip et|sosyal medyada|theo dõi',
      'подписывайтесь|подпишитесь|подпишись|мы в соц|мы в сети|мы в facebook|мы в telegram|мы в twitter|мы в вк|мы в одноклассниках',
      'ищите нас|читайте нас|присоединяйтесь|следите за нами|дружите с|ما را در|ما را دنبال|به کانال|کانال تلگرام',
      'تابعنا|تابعونا|تابعوا|انضم إلى|انضموا|اشترك في قناة|ہمیں فالو|فالو کریں|موږ تعقیب|فۆڵۆ|seguici|siga',
      'obserwuj|слідкуйте|приєднуйтесь'
    ]
  },
  {
    role: 'share',
    starts: [
      'share page|about sharing|share this|share on|share via|share article|share with|tweet this|email this|artikel teilen|teilen|per e mail teilen|auf facebook',
      'auf twitter|auf whatsapp|partager|partagez|compartir|comparte|paylaş|haberi paylaş|facebookta paylaş|chia sẻ',
      'поделит|поделис|расскаж|отправить друг|послать друг|отправить ссылк|опубликовать в|به اشتراک|اشتراک گذار|همرسانی',
      'ارسال به تلگرام|ارسال به دوست|ارسال برای دوست|شارك|مشاركة|انشر على|شیئر کر|شریک کړ|هاوبەش|condividi|compartilh|udostępnij',
      'podziel się|поділ'
    ]
  },
  {
    role: 'print-tools',
    starts: ['print this|print article|print friendly|printer friendly|email a copy|drucken|druckversion|imprimer|imprimir|yazdır|in bài', 'распечата|версия для печати|для печати|نسخه چاپ|نسخه قابل چاپ|چاپ این|چاپ خبر|چاپ صفحه|چاپ مطلب|طباعة|اطبع|پرنٹ|drukuj|stampa|друкувати|εκτύπωση']
  },
  {
    role: 'ad',
    starts: ['sponsored|paid content|partner content|contenu sponsorisé|contenido patrocinado', 'sponsorlu|tài trợ|на правах рекламы|объявления|رپورتاژ|إعلان ممول|محتوى مدفوع', 'اشتہار|اعلانونه|ڕیکلام']
  },
  {
    role: 'widget',
    starts: [
      'weather|today s weather|wetter|météo|el tiempo|el clima|hava durumu|thời tiết|погода|прогноз погоды|آب و هوا|وضعیت آب|الطقس',
      'حالة الطقس|درجات الحرارة|موسم کا حال|курс валют|курсы валют|курс доллара|курс евро|курсы основных|котировк|биржевые|exchange rate|stock market|börsenkurse|dólar hoy|döviz kur',
      'نرخ ارز|قیمت ارز|قیمت طلا|قیمت سکه|أسعار العملات|أسعار الذهب|مواقيت الصلاة|اوقات شرعی|namaz vakit|giá vàng|tỷ giá',
      'гороскоп|horoscope|horoskop|horóscopo|опрос|голосован|umfrage|encuesta|sondage|anket|نظرسنجی|نظر سنجی',
      'استطلاع|استفتاء|سروے|нужно ли ваше мнение|usuarios online|users online|пробки'
    ]
  },
  {
    role: 'footer',
    starts: [
      'about us|about this site|à propos de nous|acerca de nosotros|об агентстве|о газете|о редакции|о журнале|عن الموقع|عن الصحيفة|درباره خبرگزاری',
      'contact us|terms of|terms and|privacy statement|site map|sitemap|editorial guidelines',
      'über uns|datenschutz|nutzungsbedingung|mediadaten|agb|qui sommes nous|politique de confid',
      'conditions générales|plan du site|nous contacter|quiénes somos|aviso legal|política de privac|mapa del sitio|términos y cond',
      'términos de|contáctenos|hakkımızda|künye|gizlilik|kullanım koşul|iletişim|veri politika|giới thiệu|liên hệ|điều khoản',
      'chính sách|tòa soạn|tổng biên tập|giấy phép|о проекте|о компании|о сайте|о нас|об издании|контакты|наши контакт',
      'адрес редакции|правила пользован|пользовательское соглаш|политика конфид',
      'свидетельство о регистрации|учредитель|главный редактор|телефон редакции|категория информационной',
      'درباره ما|تماس با ما|ارتباط با ما|حریم خصوصی|شرایط استفاده|صاحب امتیاز|مدیر مسئول',
      'من نحن|اتصل بنا|تواصل معنا|شروط الاستخدام|شروط الخدمة|اتفاقية الاستخدام|هيئة التحرير|رئيس التحرير',
      'ہمارے بارے|ہم سے رابطہ|رازداری|ضابطہ اخلاق|زموږ په اړه|موږ سره اړیکه|دەربارەی ئێمە|پەیوەندیمان پێوە|chi siamo|note legali',
      'quem somos|polityka prywatności|правила користування|політика конфід|όροι χρήσης|ταυτότητα'
    ],
    holds: ['privacy policy|terms of use|terms of service|terms and conditions|privacy notice|política de privacidad|mentions légales', 'datenschutzerklärung|impressum|gizlilik politikası|پیمایش سایت|سياسة الخصوصية|обратная связь|размещение рекламы']
  },
  {
    role: 'other',
    starts: ['loading|please wait|lade kommentare|wird geladen|chargement|cargando|yükleniyor|sayfa yükleniyor|đang tải|загрузка|загружается', 'подождите|در حال بارگ|لطفا صبر|جاري التحميل|جار التحميل|لوڈ ہو|javascript|please enable javascript|caricamento']
  }
]
