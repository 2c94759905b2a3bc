/** Cities that datelines name, by language: capitals, provincial capitals and seats of news. */
export const places: Readonly<Record<string, readonly string[]>> = {
  fa: list(`
    تهران، مشهد، اصفهان، شیراز، تبریز، قم، اهواز، کرمانشاه، ارومیه، رشت، زاهدان، همدان، کرمان، یزد، اردبیل، بندرعباس، اراک،
    زنجان، سنندج، قزوین، خرم‌آباد، گرگان، ساری، شهرکرد، کاشان، بجنورد، بوشهر، بیرجند، ایلام، سمنان، یاسوج، کرج، دزفول، آبادان،
    خرمشهر، سبزوار، نیشابور، بابل، آمل، بابلسر، مهاباد، خوی، مراغه، مرند، سقز، بانه، مریوان، بم، سیرجان، رفسنجان، جیرفت، چابهار، زابل،
    ایرانشهر، کیش، قشم، ماهشهر، شوشتر، بهبهان، ملایر، نهاوند، بروجرد، دورود، ساوه، شاهرود، دامغان، گنبد کاووس، لاهیجان، انزلی،
    بندر انزلی، چالوس، نوشهر، قائم‌شهر، شهریار، ورامین، اسلامشهر، فردیس، لار، جهرم، فسا، مرودشت، کازرون، نجف‌آباد، خمینی‌شهر،
    کابل، هرات، مزار شریف، قندهار، جلال‌آباد، دوشنبه، بغداد، کربلا، نجف، دمشق، بیروت، آنکارا، استانبول، مسکو، واشنگتن، نیویورک،
    لندن، پاریس، برلین، بروکسل، وین، ژنو، رم، مادرید، پکن، توکیو، سئول، پیونگ‌یانگ، دهلی‌نو، اسلام‌آباد، کراچی، لاهور، ریاض، دوحه، دبی،
    ابوظبی، کویت، مسقط، منامه، صنعا، قاهره، تفلیس، باکو، ایروان، عشق‌آباد، تاشکند، آستانه، کی‌یف، ورشو، استکهلم، اسلو، آتن، غزه،
    بیت‌المقدس، تل‌آویو، قدس`),
  ar: list(`
    الرياض، جدة، مكة، مكة المكرمة، المدينة المنورة، الدمام، الخبر، الظهران، الأحساء، القطيف، الجبيل، الطائف، تبوك، بريدة، عنيزة، حائل،
    أبها، خميس مشيط، جازان، نجران، الباحة، عرعر، سكاكا، الجوف، ينبع، الخرج، القصيم، القاهرة، الإسكندرية، الجيزة، أسوان، الأقصر، بورسعيد،
    السويس، الإسماعيلية، المنصورة، طنطا، أسيوط، سوهاج، قنا، بغداد، البصرة، الموصل، أربيل، كركوك، النجف، كربلاء، السليمانية، الأنبار،
    دمشق، حلب، حمص، حماة، اللاذقية، درعا، إدلب، دير الزور، الرقة، بيروت، طرابلس، صيدا، صور، عمان، عمّان، إربد، الزرقاء، العقبة، القدس،
    القدس المحتلة، رام الله، غزة، نابلس، الخليل، جنين، بيت لحم، طولكرم، خان يونس، رفح، الخرطوم، أم درمان، بورتسودان، بنغازي، تونس،
    صفاقس، سوسة، الجزائر، وهران، قسنطينة، الرباط، الدار البيضاء، مراكش، فاس، طنجة، أكادير، وجدة، العيون، نواكشوط، صنعاء، عدن، تعز،
    الحديدة، مأرب، المكلا، الدوحة، أبوظبي، أبو ظبي، دبي، الشارقة، عجمان، رأس الخيمة، الفجيرة، العين، المنامة، الكويت، مسقط، صلالة، صحار،
    مقديشو، جيبوتي، أنقرة، إسطنبول، اسطنبول، طهران، واشنطن، نيويورك، لندن، باريس، برلين، بروكسل، موسكو، جنيف، فيينا، روما، مدريد،
    لشبونة، أثينا، بكين، طوكيو، سول، سيول، بيونغ يانغ، نيودلهي، إسلام آباد، كابل، كابول، كييف، وارسو، ستوكهولم، أوسلو، لاهاي، تل أبيب،
    داكار، أبوجا، نيروبي، أديس أبابا، بريتوريا`),
  ur: list(`
    اسلام آباد، کراچی، لاہور، پشاور، کوئٹہ، راولپنڈی، فیصل آباد، ملتان، حیدرآباد، سیالکوٹ، گوجرانوالہ، سکھر، لاڑکانہ، مظفر آباد، گلگت، مری،
    بہاولپور، سرگودھا، گوادر، ایبٹ آباد، سوات، بنوں، ڈیرہ اسماعیل خان، ڈیرہ غازی خان، رحیم یار خان، میرپور، نئی دہلی، دہلی، ممبئی،
    سری نگر، جموں، لکھنؤ، کلکتہ، کولکتہ، حیدر آباد، بنگلور، چنئی، پٹنہ، علی گڑھ، ڈھاکہ، ڈھاکا، کابل، تہران، ریاض، جدہ، مکہ مکرمہ،
    مدینہ منورہ، دبئی، ابوظبی، شارجہ، دوحہ، کویت، مسقط، قاہرہ، بغداد، دمشق، بیروت، غزہ، مقبوضہ بیت المقدس، یروشلم، تل ابیب، انقرہ، استنبول،
    لندن، برمنگھم، مانچسٹر، پیرس، برلن، برسلز، ماسکو، جنیوا، روم، میڈرڈ، واشنگٹن، نیویارک، نیو یارک، ٹورنٹو، بیجنگ، ٹوکیو، سیول، کولمبو،
    کٹھمنڈو، میلبورن، سڈنی، جوہانسبرگ، کیف`),
  ps: list(`
    کابل، کندهار، هرات، مزار شريف، مزارشريف، جلال اباد، جلال‌آباد، خوست، غزني، لښکرګاه، هلمند، زرنج، فراه، کندز، کندوز، بغلان، پلخمري،
    فيض اباد، تالقان، ميمنه، شبرغان، باميان، چاريکار، پنجشير، ګرديز، پکتيا، پکتيکا، شرنه، لغمان، مهترلام، اسعداباد، اسعد اباد، کونړ، نورستان،
    زابل، قلات، ترينکوټ، ارزګان، وردګ، ميدان ښار، لوګر، پېښور، کوټه، اسلام اباد، کراچۍ، لاهور، تهران، مسکو، واشنګټن، لندن، پاريس، دوحه،
    نوی ډیلی، نوي ډيلي، انقره، استانبول، رياض، دوبۍ`),
  ckb: list(`
    هەولێر، سلێمانی، دهۆک، کەرکووک، هەڵەبجە، زاخۆ، ئاکرێ، سۆران، ڕانیە، کۆیە، چەمچەماڵ، خانەقین، شنگال، مووسڵ، بەغدا، نەجەف، کەربەلا،
    سنە، مەهاباد، بانە، سەقز، مەریوان، ورمێ، تاران، ئەنقەرە، ئیستەنبوڵ، ئامەد، دیاربەکر، وان، قامیشلۆ، کۆبانی، عەفرین، دیمەشق، بەیروت،
    مۆسکۆ، واشنتۆن، لەندەن، پاریس، بەرلین`),
  tr: list(`
    Ankara، İstanbul، İzmir، Bursa، Antalya، Adana، Konya، Gaziantep، Şanlıurfa، Diyarbakır، Mersin، Kayseri، Eskişehir، Samsun، Trabzon،
    Erzurum، Van، Malatya، Hatay، Kahramanmaraş، Sakarya، Kocaeli، Tekirdağ، Denizli، Muğla، Aydın، Manisa، Balıkesir، Çanakkale، Edirne،
    Lefkoşa، Bakü، Tahran، Bağdat، Şam، Beyrut، Kudüs، Gazze، Kahire، Doha، Riyad، Moskova، Kiev، Kiyev، Londra، Paris، Berlin، Brüksel،
    Cenevre، Viyana، Roma، Atina، Washington، New York، Pekin، Tokyo`),
  en: list(`
    London، Paris، Berlin، Brussels، Moscow، Kyiv، Kiev، Rome، Madrid، Lisbon، Athens، Vienna، Geneva، Warsaw، Stockholm، Oslo، Helsinki،
    Copenhagen، Dublin، Amsterdam، The Hague، Frankfurt، Munich، Zurich، Budapest، Prague، Belgrade، Bucharest، Sofia، Istanbul، Ankara،
    Jerusalem، Tel Aviv، Gaza، Ramallah، Beirut، Damascus، Amman، Baghdad، Erbil، Tehran، Kabul، Islamabad، Karachi، Lahore، New Delhi، Delhi،
    Mumbai، Dhaka، Colombo، Kathmandu، Beijing، Shanghai، Hong Kong، Taipei، Tokyo، Seoul، Pyongyang، Singapore، Bangkok، Jakarta، Manila،
    Hanoi، Kuala Lumpur، Sydney، Melbourne، Canberra، Wellington، Washington، New York، Los Angeles، Chicago، Houston، Boston، Miami، Atlanta،
    San Francisco، Seattle، Detroit، Dallas، Philadelphia، Indianapolis، Toronto، Ottawa، Montreal، Mexico City، Havana، Caracas، Bogota،
    Lima، Santiago، Buenos Aires، Brasilia، Rio de Janeiro، Sao Paulo، Cairo، Tripoli، Tunis، Algiers، Rabat، Khartoum، Nairobi، Lagos، Abuja،
    Addis Ababa، Mogadishu، Johannesburg، Pretoria، Cape Town، Dakar، Riyadh، Jeddah، Doha، Dubai، Abu Dhabi، Kuwait، Manama، Muscat، Sanaa، Aden`),
  ru: list(`
    Москва، Санкт-Петербург، Киев، Минск، Кишинев، Кишинёв، Тбилиси، Ереван، Баку، Астана، Алматы، Ташкент، Бишкек، Душанбе، Ашхабад، Рига،
    Вильнюс، Таллин، Варшава، Берлин، Париж، Лондон، Брюссель، Вена، Женева، Рим، Мадрид، Вашингтон، Нью-Йорк، Пекин، Токио، Сеул، Дели،
    Тегеран، Анкара، Стамбул، Каир، Дамаск، Бейрут، Иерусалим، Казань، Новосибирск، Екатеринбург، Владивосток، Ростов-на-Дону`),
  vi: list('Hà Nội، TP.HCM، TP HCM، Đà Nẵng، Hải Phòng، Cần Thơ، Huế، Nha Trang، Vinh، Đà Lạt، Quảng Ninh، Nghệ An، Thanh Hóa'),
  de: list('Berlin، Hamburg، München، Köln، Frankfurt، Stuttgart، Düsseldorf، Leipzig، Dresden، Hannover، Wien، Zürich، Bern، Brüssel، Moskau، Rom، Karlsruhe'),
  fr: list('Paris، Lyon، Marseille، Toulouse، Bordeaux، Lille، Nice، Strasbourg، Bruxelles، Genève، Montréal، Québec، Alger، Tunis، Rabat، Dakar، Abidjan، Londres، Moscou، Jérusalem'),
  es: list('Madrid، Barcelona، Sevilla، Valencia، Bilbao، Zaragoza، México، Ciudad de México، Bogotá، Lima، Quito، Caracas، La Habana، Buenos Aires، Montevideo، Santiago، Asunción، La Paz، Washington، Nueva York، Bruselas، París، Londres، Moscú، Jerusalén')
}

function list(names: string): string[] {
  return names.split('،').map((name) => name.trim())
}
