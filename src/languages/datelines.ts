/**
 * What datelines and signatures of agencies name beside the agencies and cities that every stage knows: short names that only
 * stand there, regions behind a city, desks of a newsroom. Of many languages, for they quote one another. Plain data.
 */

/** Agencies and papers as they sign in a dateline or below the text: names that are no word. */
export const signatures: readonly string[] = list(`
  ایرنا، ایسنا، ایلنا، ایکنا، ایبنا، ایمنا، ایسکانیوز، شبستان، شفقنا، تسنیم، خبرآنلاین، واحد مرکزی خبر، خبرگزاری مهر، خبرگزاری فارس، خبرگزاری میزان،
  خبرگزاری تسنیم، خبرگزاری صدا و سیما، خبرگزاری صداوسیما، باشگاه خبرنگاران جوان، باشگاه خبرنگاران، عصر ایران، عصرایران، تابناک، فرارو،
  پارسینه، همشهری آنلاین، ایران آنلاین، شهروند آنلاین، اعتماد آنلاین، اعتمادآنلاین، شرق آنلاین، قدس آنلاین، خراسان آنلاین، جوان آنلاین،
  جام جم آنلاین، اقتصادنیوز، اقتصاد آنلاین، آفتاب نیوز، آفتاب‌نیوز، آفتاب، رویداد۲۴، رکنا، سلامت نیوز، تین نیوز، بولتن نیوز، نامه نیوز،
  مشرق نیوز، جهان نیوز، جماران، شانا، پانا، ساجد، موج نیوز، ندای ایرانیان، مثلث آنلاین، دیده‌بان ایران، خبر آنلاین، ایران اکونومیست،
  واس، وام، قنا، كونا، بترا، وفا، سانا، أ ش أ، أ ف ب، ا ف ب، د ب أ، د ب ا، ا ش ا، و م ع، و م أ، واج، وأج، واع، السومرية نيوز، السومرية، شفق نيوز،
  الأناضول، رويترز، سبوتنيك، شينخوا، شينجوا، أسوشيتد برس، فرانس برس، المصري اليوم، اليوم السابع، صدى البلد، عربي21، العربية.نت،
  الجزيرة.نت، الجزيرة نت، القدس العربي، الشرق الأوسط، العربي الجديد، رأي اليوم، عمون، خبرني، سرايا، سرايا نيوز، رؤيا، المملكة، هلا أخبار،
  رووداو، رووداو ديجيتال، كوردستان 24، كردستان 24، باسنيوز، المسلة، الغد برس، بغداد اليوم، موازين نيوز، الفرات نيوز، المعلومة، ناس،
  النشرة، وطنية، المركزية، ليبانون فايلز، لبنان 24، إيلاف، سبأ، سبأ نت، سبأنت، مأرب برس، عدن الغد، يمن مونيتور، المصدر أونلاين،
  عنب بلدي، هاوار، نورث برس، هسبريس، هبة بريس، لكم، اليوم 24، تونس الرقمية، موزاييك، وات، وال، سونا، الشبيبة، العمانية، إرم نيوز، سكاي نيوز عربية،
  CNN بالعربية، RT، آر تي، الوئام، المواطن، أخبار 24، عاجل، تواصل، مباشر، أرقام، معا، صفا، شهاب، سوا، دنيا الوطن، فلسطين اليوم، شاشة نيوز،
  اے پی پی، این این آئی، آئی این پی، پی پی آئی، یو این آئی، پی ٹی آئی، اے ایف پی، رائٹرز، روئٹرز، ایجنسی، ایجنسیاں، ایجنسیز، خبر ایجنسیاں،
  خبر ایجنسی، یو این این، سیاست نیوز، سیاست ڈاٹ کام، سیاست ڈاٹ کوم، منصف نیوز، اعتماد نیوز، ایس این بی، ارنا، مہر نیوز، شنہوا، اردو پوائنٹ،
  آن لائن، صباح نیوز، ثنا نیوز، جنگ نیوز، ایم این این، وائس آف امریکہ، اے آر وائی نیوز، دنیا نیوز، جیو نیوز، ایکسپریس نیوز، سماء نیوز،
  پژواک، باختر، باختر اژانس، باختر آژانس، نن ټکی اسیا، افغان خبري اژانس، خامه پرس، طلوع نیوز، سلام وطندار، ازادي راډیو،
  ڕووداو، رووداو، کوردستان24، کوردستان 24، ک24، PUKmedia، NNN، NRT، پوک میدیا، خەندان، پەیامنێر، باسنیوز، ڕۆژنیوز، ئازادیخواز، درەو، ئێن ئاڕ تی،
  AA، DHA، İHA، İLKHA، ANKA، BHA، BSHA، İGF، İGFA، HİBYA، Hibya، KHA، UAV، ÖHA، CHA، ANF، MA، JINNEWS، UHA، KRT، BYEGM، HABER MERKEZİ، Haber Merkezi،
  Anadolu، Anadolu Ajansı، Demirören Haber Ajansı، İhlas Haber Ajansı، Sputnik، Gazete Duvar،
  TTXVN، TTXVN/Vietnam+، VietnamPlus، Vietnam+، VNA، TTO، TTCT، TPO، TP، NLĐO، NLDO، NLĐ، VOV، VOV.VN، VOV5، VTV، VTV.vn، VTC، VTC.VN، VTC News، PLO، PL، PLVN،
  SGGP، SGGPO، SGGP Online، Chinhphu.vn، VGP News، VGP، QĐND، QĐND Online، GD&TĐ، GDTĐ، ANTD، ANTD.VN، ANTĐ، ANTĐ Online، HNMO، HNM، HNP، SKĐS، SK&ĐS،
  NDO، NDĐT، NDĐT Online، TN&MT، TNMT، Kinhtedothi، KTĐT، KTNT، CAO، CAND، CATP، CAND Online، BVPL، BVPL Online، LĐO، LĐTĐ، VOH، TNO، VNE، VnExpress، VnMedia،
  Dân trí، Dân Việt، DNSG، DNO، ĐCSVN، ĐBND، ĐĐK، ĐTCK، ĐSPL، PNO، PN، TBKTSG، TBKTSG Online، TBTCVN، TBTCO، TTTĐ، TTVH، TT&VH، VHO، VietQ.vn، VietTimes، CafeF،
  CafeBiz، BizLIVE، Infonet، MTG، Zing، Zing.vn، Znews، BĐT، Báo Đầu tư، Tổ Quốc، SOHA، BNEWS، Bnews.vn، VNF، VOVTV، ICTnews، NTD، KH&ĐS، KHPTO، PetroTimes، Bongdaplus،
  Petrotimes، Baoquocte.vn، TG&VN، Congluan.vn، NB&CL، Thanhnien.vn، Tuổi Trẻ Online، 
  РИА Новости، РИА، ТАСС، ИТАР-ТАСС، Интерфакс، INTERFAX.RU، INTERFAX، Интерфакс-Украина، ПРАЙМ، Рейтер، Рейтерс، РБК، REGNUM، ИА REGNUM، УНН، УНИАН، Укринформ، РБК-Украина،
  БЕЛТА، БелТА، АЗЕРТАДЖ، АПА، Trend، Тренд، Report، КАЗИНФОРМ، Казинформ، Tengrinews، Tengrinews.kz، Sputnik، Спутник، АРМЕНПРЕСС، Арменпресс، Новости-Армения، Новый Регион، АКИpress،
  AKIpress، AKIpress.com، КНИА Кабар، Кабар، 24.kg، UzDaily.com، Podrobno.uz، УзА، Газета.uz، Gazeta.uz، ИА «24.kg»، Росбалт، Новости-Грузия، Интерпрессньюс، ИПН، Moldpres، Аргументы и Факты، RT،
  Газета.Ru، Лента.ру، Deutsche Welle، DW، Фонтанка.Ру، MIGnews، MIGnews.com، Newsru.com،
  Reuters، Reuters Health، Reuters Breakingviews، AP، Associated Press، The Associated Press، AFP، UPI، PTI، ANI، IANS، UNI، APP، PPI، NNI، INP، Online، Xinhua، TASS، Tass، Interfax، Sputnik، RIA Novosti، Yonhap، Kyodo،
  Kyodo News، Jiji، Jiji Press، Bernama، Antara، CNA، dpa، EFE، ANSA، Adnkronos، LUSA، Belga، ANP، TT، NTB، Ritzau، STT، PAP، CTK، ČTK، MTI، Tanjug، Hina، BTA، Agerpres، AMNA، APA، ATS، SDA،
  Anadolu Agency، MENA، WAM، SPA، KUNA، QNA، BNA، ONA، SANA، NNA، Petra، WAFA، MAP، TAP، APS، INA، IRNA، ISNA، MNA، FNA، IQNA، ABNA، Tasnim، Mehr News، Press TV، Shana، SHANA، PNA، GNA، NAN، AllAfrica،
  Pajhwok، Khaama Press، Bakhtar، TOLOnews، Rudaw، Kurdistan 24، Kurdistan24، K24، Basnews، BasNews، Shafaq News، NINA، CNN، CNN Business، CNN Money، CNNMoney، CNN Newsource، CNN Español، CNN en Español، BBC، NBC، CBS، ABC News،
  CBC، CP، The Canadian Press، Canadian Press، QMI Agency، Postmedia، RNS، CNS، CNA، JTA، JNS، WebMD، HealthDay، HealthDay News، Bloomberg، Bloomberg News، MarketWatch، Dow Jones، GlobeNewswire، PRNewswire، PR Newswire،
  Business Wire، BUSINESS WIRE، Newswire، ACCESSWIRE، StatePoint، AAP، NZPA، Newshub، TNS، Tribune News Service، KHN، ProPublica، Stacker، B/R، WABC، KABC، WLS، KGO، WPVI، KTRK، WTVD، KFSN، HANDOUT، AFP/dpa،
  dpa-AFX، dpa/lno، dpa-infocom، lno، lby، lsw، lnw، lrs، lhe، lni، lth، epd، KNA، SID، AFX، APA-OTS، sda، Keystone-SDA، ots، pte، ddp، dapd، dts، dts Nachrichtenagentur، red، mit dpa، sid،
  awp، ats، Keystone-ATS، AIB، AIP، AGP، ANP، ADIAC، ACI، ACP، APS، Xinhua، Agence Ecofin، PANA، LA PRESSE CANADIENNE، La Presse Canadienne، AFP-Services، Relaxnews، AFP Relaxnews، ETX، afp، ap، reuters،
  EUROPA PRESS، Europa Press، Notimex، NOTIMEX، apro، ANDINA، Andina، Prensa Latina، PL، ACN، AVN، ABI، Andes، Télam، Telam، DPA، Colpisa، EL UNIVERSAL، EFEUSA، EFE Noticias، OTR Press، Inforpress، Servimedia، Agencias، Redacción، EP
`)

/** Of the names that agencies and papers have, those that are words, too: alone before a sentence they may be its subject. */
export const wordLike: readonly string[] = list(`
  مهر، ایران، جوان، شرق، اعتماد، انتخاب، الف، رسالت، اطلاعات، کیهان، حوزه، رسا، حج، تقریب، بسیج، آنا، موج، صراط، آوا، دانشجو، میزان، برنا، فارس،
  خراسان، طرفداری، العالم، آفتاب، مشرق، خانه ملت، باز نشر، نود اقتصادی، سنا، شبکه خبر، همشهری، لمر، مشال، جنگ، انقلاب، سیاست، آن لائن، ایکسپریس، ڈان،
  اليوم، الحياة، الوطن، الشرق، المدينة، الحدث، الخبر، الأنباء، السياسة، الجريدة، الغد، الرياض، الخليج، البيان، الاتحاد، الدستور، الصباح، الفجر،
  الشروق، المشهد، المستقبل، الحرة، معا، صفا، وال، وات، ومع، الأخبار، النهار، فيتو، العالم، الجزيرة، العربية، سبق، الشرق الأوسط، النشرة، بنا، نوفا،
  إخلاص، فارس، عاجل، تواصل، مباشر، أرقام، ناس، سوا، لكم، رؤيا، المملكة، المواطن، شهاب، المعلومة، سرايا، وطنية، متابعة، خاص، باختر، وشە، ئاوێنە،
  Star، Sabah، Akşam، Karar، Dünya، Takvim، Diken، Evrensel، MA، TP، PL، PN، Trend، Тренд، Report، Online، Star، red، Lao Động، Thanh Niên، Nhân Dân، Tổ Quốc، Zing، Tuổi Trẻ، Tiền Phong، Tri thức،
  Вести، Прайм، Известия، Хабар، Спутник، Медуза، Ведомости، Настоящее время، Libération، Marianne، Le Point، Le Monde، La Croix، La Presse، Le Temps، Le Soir، Público، Semana، Reforma، El País، El Mundo، La Nación،
  El Tiempo، La República، El Comercio، Milenio، La Razón، Welt، Die Welt، Bild، Stern، Focus، Blick، Die Zeit، Spiegel، Kurier، Die Presse، Funke، Der Standard، Politico، Getty، The Times، The Hill، The Independent، The Guardian، Tass، Andes،
  Mar، Time، Anadolu، Petra، Sana، INA، NINA، Tap، Map، MAP، TAP، SPA، ap، pana
`)

/** Countries, provinces and states as they stand behind a city, with their abbreviations. */
export const regions: readonly string[] = list(`
  خراسان رضوی، خراسان شمالی، خراسان جنوبی، خوزستان، گیلان، مازندران، گلستان، آذربایجان شرقی، آذربایجان غربی، کردستان، لرستان، مرکزی، هرمزگان،
  سیستان و بلوچستان، چهارمحال و بختیاری، کهگیلویه و بویراحمد، البرز، منطقه فارس، منطقه دزفول، منطقه مرکزی، افغانستان، ایران، عراق، سوریه، لبنان، ترکیه،
  العراق، سوريا، لبنان، الأردن، فلسطين، مصر، ليبيا، تونس، الجزائر، المغرب، موريتانيا، السودان، الصومال، اليمن، السعودية، المملكة العربية السعودية،
  الإمارات، الإمارات العربية المتحدة، قطر، البحرين، الكويت، سلطنة عمان، إيران، تركيا، إسرائيل، الولايات المتحدة، الولايات المتحدة الأمريكية، بريطانيا،
  فرنسا، ألمانيا، إيطاليا، إسبانيا، روسيا، أوكرانيا، الصين، اليابان، الهند، باكستان، أفغانستان، إقليم كردستان، كردستان العراق، الضفة الغربية، قطاع غزة،
  پاکستان، بھارت، امریکہ، امریکا، برطانیہ، سعودی عرب، ترکی، ایران، افغانستان، ڈی سی،
  Türkiye، Irak، Suriye، Filistin، Almanya، Fransa، İngiltere، Rusya، Ukrayna، Россия، Украина، Беларусь، Белоруссия، Казахстан، Узбекистан، Азербайджан، Армения، Грузия، США، Германия، Франция، Великобритания، Израиль، Сирия، Турция، Китай،
  Afghanistan، Albania، Algeria، Argentina، Armenia، Aruba، Australia، Austria، Azerbaijan، Bahrain، Bangladesh، Belarus، Belgium، Bolivia، Bosnia، Bosnia-Herzegovina، Bosnia and Herzegovina، Brazil، Bulgaria، Burundi، Cambodia، Cameroon، Canada، Chad،
  Chile، China، Colombia، Congo، Costa Rica، Croatia، Cuba، Cyprus، Czech Republic، Denmark، Dominican Republic، Ecuador، Egypt، El Salvador، England، Estonia، Ethiopia، Finland، France، Georgia، Germany، Ghana، Greece، Guatemala، Haiti، Honduras، Hungary،
  Iceland، India، Indonesia، Iran، Iraq، Ireland، Israel، Italy، Ivory Coast، Jamaica، Japan، Jordan، Kazakhstan، Kenya، Kosovo، Kuwait، Kurdistan، Kurdistan Region، Iraqi Kurdistan، Kyrgyzstan، Laos، Latvia، Lebanon، Liberia، Libya، Lithuania، Malaysia، Mali، Malta، Mexico،
  Moldova، Mongolia، Morocco، Mozambique، Myanmar، Nepal، Netherlands، the Netherlands، New Zealand، Nicaragua، Niger، Nigeria، North Korea، Northern Ireland، Norway، Oman، Pakistan، Panama، Paraguay، Peru، Philippines، Poland، Portugal، Puerto Rico، Qatar، Romania،
  Russia، Rwanda، Saudi Arabia، Scotland، Senegal، Serbia، Sierra Leone، Slovakia، Slovenia، Somalia، South Africa، South Korea، South Sudan، Spain، Sri Lanka، Sudan، Sweden، Switzerland، Syria، Taiwan، Tajikistan، Tanzania، Thailand، Tunisia، Turkey، Turkmenistan، Uganda،
  Ukraine، United Arab Emirates، UAE، United Kingdom، UK، United States، USA، U.S.، Uruguay، Uzbekistan، Venezuela، Vietnam، Wales، West Bank، Gaza Strip، Yemen، Zambia، Zimbabwe، Crimea،
  Alabama، Alaska، Arizona، Arkansas، California، Colorado، Connecticut، Delaware، Florida، Hawaii، Idaho، Illinois، Indiana، Iowa، Kansas، Kentucky، Louisiana، Maine، Maryland، Massachusetts، Michigan، Minnesota، Mississippi، Missouri، Montana، Nebraska، Nevada،
  New Hampshire، New Jersey، New Mexico، North Carolina، North Dakota، Ohio، Oklahoma، Oregon، Pennsylvania، Rhode Island، South Carolina، South Dakota، Tennessee، Texas، Utah، Vermont، Virginia، West Virginia، Wisconsin، Wyoming، District of Columbia، Ontario، Quebec، Alberta،
  British Columbia، Manitoba، Saskatchewan، Nova Scotia، Punjab، Maharashtra، Kerala، Gujarat، Rajasthan، Uttar Pradesh، Karnataka، Tamil Nadu، West Bengal، Sindh، Balochistan،
  Ala.، Ariz.، Ark.، Calif.، Colo.، Conn.، Del.، Fla.، Ga.، Ill.، Ind.، Kan.، Ky.، La.، Md.، Mass.، Mich.، Minn.، Miss.، Mo.، Mont.، Neb.، Nev.، N.H.، N.J.، N.M.، N.Y.، N.C.، N.D.، Okla.، Ore.، Pa.، R.I.، S.C.، S.D.، Tenn.، Tex.، Vt.، Va.، Wash.، W.Va.، W. Va.، Wis.، Wyo.، D.C.، Ont.، Que.، B.C.، Alta.،
  Man.، Sask.، N.S.، N.B.، P.E.I.، N.L.، P.R.، NY، CA، DC، TX، FL، IL، MA، PA، WA، VA، MD، NJ، NC، GA، OH، MI، AZ، CO، MN، MO، TN، WI، OR، CT، NV، LA، SC، KY، OK، UT، NM، KS، AR، IA، NE، AL، MS، WV، NH، RI، ME، VT، MT، ID، WY، ND، SD، AK، HI، ON، BC، AB، QC،
  RD، D.F.، Jal.، N.L.، Edomex، Mich.، Ver.، Pue.، Gro.، Sin.، Son.، Chih.، Tamps.، Oax.، España، Argentina، México، Colombia، Perú، Chile، EE.UU.، EEUU، Estados Unidos، Alemania، Francia، Italia، Brasil، Rusia، Ucrania،
  Russland، Deutschland، Österreich، Schweiz، Frankreich، Italien، Spanien، Polen، Ukraine، Türkei، USA، Main، Oder، Großbritannien، Griechenland، Bayern، Sachsen، Hessen، Thüringen، Brandenburg، Niedersachsen، Nordrhein-Westfalen، Baden-Württemberg، Rheinland-Pfalz، Saarland، Schleswig-Holstein، Sachsen-Anhalt،
  Mecklenburg-Vorpommern، France، Belgique، Suisse، Algérie، Maroc، Tunisie، Sénégal، Allemagne، Espagne، Italie، Royaume-Uni، États-Unis، Etats-Unis، Russie، Syrie، Liban، Irak، Turquie، Québec، Cameroun، Mali، Niger
`)

/** More cities that datelines name. */
export const cities: readonly string[] = list(`
  خرم‌آباد، خرم آباد، اسلام‌آباد غرب، پاوه، کامیاران، قروه، دهلران، مهران، بندر امام خمینی، شوش، آبادان، امیدیه، هندیجان، تربت حیدریه، قوچان، کاشمر، گناباد، تایباد، شیروان، اسفراین، طبس، قائن، فردوس،
  بافت، بردسیر، میناب، بندر لنگه، جاسک، کنگان، عسلویه، دشتستان، برازجان، گچساران، دهدشت، لنگرود، آستارا، تالش، فومن، رودسر، بهشهر، نکا، تنکابن، رامسر، محمودآباد، نور، آق قلا، بندر ترکمن، علی‌آباد کتول، میانه،
  اهر، بناب، شبستر، سراب، سلماس، بوکان، میاندوآب، پیرانشهر، سردشت، نقده، پارس‌آباد، مشگین‌شهر، خلخال، تاکستان، ابهر، خدابنده، محلات، دلیجان، خمین، تفرش، نطنز، گلپایگان، خوانسار، شهرضا، مبارکه، میبد، اردکان، بافق، ابرکوه، فیروزآباد، داراب، اقلید، آباده، پاکدشت، رباط‌کریم، دماوند، پردیس، ری،
  بامیان، غزنی، لشکرگاه، قندوز، فیض‌آباد، زرنج، پل خمری، حلب، ادلب، موصل، بصره، سلیمانیه، اربیل، نجف اشرف، کربلای معلی، ایروان، بیشکک، مینسک، صوفیا، بوداپست، پراگ، زاگرب، بلگراد، هلسینکی، کپنهاگ، لاهه، آمستردام، لیسبون، بارسلون، میلان، مونیخ، فرانکفورت، هامبورگ، تورنتو، اتاوا، کاراکاس، هاوانا، برازیلیا، بوئنوس آیرس، کانبرا، سیدنی، بانکوک، کوالالامپور، جاکارتا، مانیل، هانوی، سنگاپور، هنگ‌کنگ، شانگهای، تایپه، داکا، کلمبو، کاتماندو، بمبئی، نایروبی، خارطوم، تریپولی، طرابلس، تونس، رباط، جده، مکه، مدینه،
  المدينة، القدس الشرقية، البيرة، أريحا، قلقيلية، سلفيت، طوباس، النقب، حيفا، يافا، عكا، الناصرة، بعبدا، زحلة، النبطية، بعلبك، جبيل، حمص، طرطوس، السويداء، القامشلي، الحسكة، عفرين، الباب، منبج، دهوك، سامراء، تكريت، الفلوجة، الرمادي، بعقوبة، الناصرية، العمارة، الديوانية، الحلة، الكوت، السماوة، زاخو، حلبجة، الأحواز، المحرق، الفاشر، كسلا، مدني، دمياط، الفيوم، بني سويف، المنيا، الغردقة، شرم الشيخ، العريش، رفح، دمنهور، الزقازيق، كفر الشيخ، طبرق، درنة، سبها، مصراتة، الزاوية، سرت، بنزرت، القيروان، القصرين، قفصة، المنستير، مدنين، قابس، عنابة، سطيف، تلمسان، باتنة، بجاية، مكناس، تطوان، الحسيمة، القنيطرة، سلا، الداخلة، نواذيبو، المهرة، شبوة، ذمار، إب، الضالع، سيئون، عتق، نزوى، صور، البريمي، خورفكان، الظفرة، ليوا، حفر الباطن، الزلفي، المجمعة، الدوادمي، القريات، رفحاء، بيشة، محايل عسير، صبيا، القنفذة، رابغ، العلا، الدرعية، نيوم، فيينا، لندن، كراكاس، هافانا، برازيليا، أوتاوا، تورونتو، مونتريال، كانبيرا، سيدني، بانكوك، جاكرتا، مانيلا، هانوي، سنغافورة، هونغ كونغ، شانغهاي، تايبيه، دكا، كولومبو، مومباي، كيغالي، كمبالا، لاغوس، أكرا، كيب تاون، جوهانسبرغ، باماكو، نيامي، نجامينا، بوخارست، صوفيا، بلغراد، زغرب، سراييفو، بودابست، براغ، مينسك، تبليسي، باكو، يريفان، طشقند، أستانا، دوشنبه، بيشكيك، ستراسبورغ، مارسيليا، ميلانو، برشلونة، ميونخ، ميونيخ، فرانكفورت، هامبورغ، مانشستر، ليفربول، إدنبرة، دبلن، كوبنهاغن، هلسنكي، أمستردام، لوس أنجلوس، شيكاغو، هيوستن، ميامي، بوسطن، سان فرانسيسكو، نيو يورك، الأمم المتحدة، الفاتيكان،
  سرینگر، مظفرآباد، حیدر آباد دکن، اورنگ آباد، احمد آباد، بھوپال، جے پور، دیوبند، سہارنپور، مرادآباد، میرٹھ، کانپور، الہ آباد، بنارس، گورکھپور، رانچی، گوہاٹی، امپھال، چندی گڑھ، امرتسر، بنگلورو، میسور، کوچی، پونے، ناگپور، مالیگاؤں، بارہمولہ، اننت ناگ، کارگل، لیہہ، چمن، تربت، خضدار، گجرات، جہلم، اٹک، چکوال، میانوالی، بھکر، جھنگ، اوکاڑہ، ساہیوال، قصور، شیخوپورہ، ننکانہ صاحب، حافظ آباد، نارووال، وہاڑی، لودھراں، مردان، چارسدہ، نوشہرہ، صوابی، کوہاٹ، ہنگو، پاراچنار، وانا، چترال، دیر، مالاکنڈ، سکردو، ہنزہ، نواب شاہ، خیرپور، جیکب آباد، شکارپور، دادو، ٹھٹھہ، بدین، تھر، مٹھی، واشنگٹن ڈی سی، سان فرانسسکو، لاس اینجلس، شکاگو، ہیوسٹن، برمنگہم، گلاسگو، دوشنبہ، تاشقند، بشکیک، جکارتہ، کوالالمپور، بنکاک، ہانگ کانگ، مدینہ، مکہ، کھٹمنڈو، اوسلو، اسٹاک ہوم، ویانا، ایتھنز، منیلا،
  Afyonkarahisar، Ağrı، Aksaray، Amasya، Ardahan، Artvin، Bartın، Batman، Bayburt، Bilecik، Bingöl، Bitlis، Bolu، Burdur، Çankırı، Çorum، Düzce، Elazığ، Erzincan، Giresun، Gümüşhane، Hakkari، Iğdır، Isparta، Karabük، Karaman، Kars، Kastamonu، Kırıkkale، Kırklareli، Kırşehir، Kilis، Kütahya، Mardin، Muş، Nevşehir، Niğde، Ordu، Osmaniye، Rize، Siirt، Sinop، Sivas، Şırnak، Tokat، Tunceli، Uşak، Yalova، Yozgat، Zonguldak، Zonguldak Ereğli، Bodrum، Alanya، Cizre، Nusaybin، Silopi، Girne، Saraybosna، Üsküp، Priştine، Kabil، İslamabad، Taşkent، Bişkek، Tiflis، Erivan، Bükreş، Sofya، Belgrad، Varşova، Kopenhag، Stockholm، Oslo، Helsinki، Amsterdam، Lahey، Frankfurt، Köln، Münih، Strazburg، Budapeşte، Prag، Zagreb، Tunus، Cezayir، Rabat، Hartum، Nairobi، Mogadişu، Addis Ababa، Pretoria، Abuja، Dakar، Yeni Delhi، Dakka، Kuala Lumpur، Cakarta، Bangkok، Hanoi، Manila، Seul، Sidney، Canberra، Ottawa، Meksiko، Havana، Karakas، Brasilia، Buenos Aires، Santiago، New York، Los Angeles، Erbil، Kerkük، Musul، Halep، İdlib، Afrin، Azez، Ramallah، Amman، Sana، Aden، Maskat، Manama، Küveyt، Abu Dabi، Dubai، Mekke، Medine، Tel Aviv، Trablus،
  Газа، Сыктывкар، Благовещенск، Денвер، Нижний Новгород، Самара، Омск، Челябинск، Уфа، Красноярск، Пермь، Воронеж، Волгоград، Краснодар، Саратов، Тюмень، Тольятти، Ижевск، Барнаул، Иркутск، Ульяновск، Хабаровск، Ярославль، Томск، Оренбург، Кемерово، Рязань، Астрахань، Пенза، Липецк، Киров، Калининград، Тула، Сочи، Курск، Ставрополь، Тверь، Брянск، Белгород، Мурманск، Архангельск، Смоленск، Калуга، Владимир، Якутск، Южно-Сахалинск، Петропавловск-Камчатский، Магадан، Чита، Улан-Удэ، Грозный، Махачкала، Нальчик، Владикавказ، Симферополь، Севастополь، Донецк، Луганск، Харьков، Одесса، Львов، Днепр، Днепропетровск، Запорожье، Николаев، Херсон، Полтава، Гомель، Брест، Гродно، Витебск، Могилев، Тирасполь، Батуми، Сухум، Цхинвал، Степанакерт، Нур-Султан، Шымкент، Караганда، Самарканд، Ош، Прага، Будапешт، Бухарест، София، Белград، Афины، Лиссабон، Амстердам، Гаага، Копенгаген، Стокгольм، Осло، Хельсинки، Дублин، Мюнхен، Гамбург، Франкфурт، Милан، Барселона، Страсбург، Давос، Токио، Гонконг، Шанхай، Ханой، Бангкок، Джакарта، Сингапур، Сидней، Канберра، Оттава، Торонто، Мехико، Гавана، Каракас، Бразилиа، Рио-де-Жанейро، Буэнос-Айрес، Лима، Сантьяго، Лос-Анджелес، Чикаго، Сан-Франциско، ООН، Кабул، Исламабад، Багдад، Эр-Рияд، Доха، Абу-Даби، Дубай، Тель-Авив، Рамалла، Амман، Триполи، Тунис، Алжир، Рабат، Хартум، Найроби، Претория، Улан-Батор، Пхеньян،
  Washington, D.C.، Washington D.C.، Washington DC، ST. LOUIS، Saint Louis، ST. PAUL، ST. PETERSBURG، Denver، Phoenix، San Diego، San Antonio، San Jose، Austin، Fort Worth، Columbus، Charlotte، Indianapolis، Baltimore، Milwaukee، Cleveland، Cincinnati، Pittsburgh، Minneapolis، Las Vegas، Portland، Sacramento، New Orleans، Nashville، Memphis، Salt Lake City، Oklahoma City، Kansas City، Honolulu، Albuquerque، Tallahassee، Buffalo، Newark، Orlando، Tampa، Jacksonville، Raleigh، Richmond، Omaha، Des Moines، Tucson، Anchorage، Augusta، Trenton، Albany، Hartford، Providence، United Nations، UNITED NATIONS، Vatican City، Manchester، Birmingham، Glasgow، Edinburgh، Belfast، Cardiff، Liverpool، Leeds، Vancouver، Calgary، Edmonton، Winnipeg، Halifax، Quebec City، Tijuana، Guadalajara، Monterrey، Ciudad Juarez، San Juan، Port-au-Prince، Kingston، Panama City، San Salvador، Guatemala City، Tegucigalpa، Managua، Quito، La Paz، Asuncion، Montevideo، Brasília، São Paulo، Bogotá، Medellin، Marseille، Lyon، Strasbourg، Nice، Munich، Hamburg، Cologne، Frankfurt، Milan، Naples، Venice، Barcelona، Seville، Porto، Monaco، Luxembourg، Bern، Davos، Salzburg، Bratislava، Ljubljana، Zagreb، Sarajevo، Skopje، Tirana، Pristina، Chisinau، Minsk، Vilnius، Riga، Tallinn، Reykjavik، Tbilisi، Yerevan، Baku، Tashkent، Bishkek، Dushanbe، Ashgabat، Astana، Almaty، Nur-Sultan، Kandahar، Herat، Peshawar، Quetta، Rawalpindi، Multan، Faisalabad، Muzaffarabad، Srinagar، Jammu، Kolkata، Chennai، Bengaluru، Bangalore، Hyderabad، Ahmedabad، Pune، Lucknow، Patna، Jaipur، Bhopal، Bhubaneswar، Thiruvananthapuram، Kochi، Guwahati، Chandigarh، Imphal، Shimla، Dehradun، Ranchi، Raipur، Panaji، Amritsar، Ludhiana، Nagpur، Indore، Yangon، Phnom Penh، Vientiane، Ulaanbaatar، Guangzhou، Shenzhen، Wuhan، Chengdu، Urumqi، Lhasa، Macau، Osaka، Kyoto، Hiroshima، Busan، Perth، Brisbane، Adelaide، Auckland، Christchurch، Suva، Port Moresby، Dili، Cebu، Davao، Basra، Mosul، Kirkuk، Sulaimani، Sulaimaniyah، Duhok، Najaf، Aleppo، Idlib، Homs، Mashhad، Isfahan، Shiraz، Tabriz، Alexandria، Benghazi، Casablanca، Marrakech، Sousse، Oran، Nouakchott، Bamako، Niamey، Ouagadougou، Abidjan، Accra، Lome، Cotonou، Freetown، Monrovia، Conakry، Kano، Maiduguri، Yaounde، N'Djamena، Bangui، Kinshasa، Goma، Kigali، Bujumbura، Kampala، Dar es Salaam، Lusaka، Harare، Maputo، Antananarivo، Luanda، Windhoek، Gaborone، Durban، Juba، Djibouti، Asmara، Hargeisa، Mombasa، Nablus، Hebron، Jenin، Bethlehem، Haifa، Sharjah، Fujairah، Mecca، Medina، Dammam، Manama، Salalah، Aden، Hodeidah، Ramstein، Guantanamo Bay،
  Augsburg، Nürnberg، Bremen، Essen، Dortmund، Duisburg، Bochum، Bonn، Münster، Bielefeld، Wuppertal، Mannheim، Freiburg، Mainz، Wiesbaden، Kassel، Göttingen، Erfurt، Jena، Magdeburg، Halle، Chemnitz، Rostock، Schwerin، Kiel، Lübeck، Potsdam، Cottbus، Saarbrücken، Ulm، Heidelberg، Darmstadt، Würzburg، Regensburg، Ingolstadt، Neuss، Krefeld، Aachen، Trier، Koblenz، Oldenburg، Osnabrück، Braunschweig، Wolfsburg، Salzburg، Graz، Linz، Innsbruck، Klagenfurt، Bregenz، Basel، Genf، Luzern، St. Gallen، Teheran، Peking، Washington، Kiew، Warschau، Prag، Budapest، Belgrad، Athen، Ankara، Istanbul، Jerusalem، Kairo، Damaskus، Bagdad، Kabul، Neu-Delhi، Tokio، Seoul، Pjöngjang، Mexiko-Stadt، Lissabon، Mailand، Neapel، Straßburg، Luxemburg، Den Haag، Kopenhagen، Minsk، Tiflis، Vatikanstadt، Rio de Janeiro، Kapstadt، Tunis، Algier، Tripolis، Riad،
  Nantes، Rennes، Montpellier، Grenoble، Nancy، Metz، Reims، Rouen، Brest، Dijon، Ajaccio، Bastia، Cayenne، Fort-de-France، Nouméa، Papeete، Liège، Namur، Anvers، Gand، Charleroi، Lausanne، Berne، Fribourg، Neuchâtel، Sion، Zurich، Ottawa، Toronto، Gatineau، Sherbrooke، Casablanca، Oran، Constantine، Bamako، Niamey، Ouagadougou، Cotonou، Lomé، Conakry، Libreville، Yaoundé، Douala، Brazzaville، Kinshasa، Bangui، Antananarivo، Moroni، Nouakchott، Bujumbura، Port-Louis، Beyrouth، Damas، Bagdad، Téhéran، Le Caire، Tripoli، Khartoum، Addis-Abeba، Kiev، Varsovie، Berlin، Rome، Madrid، Lisbonne، Athènes، Vienne، Budapest، Bucarest، Sofia، Belgrade، Istanbul، Ankara، Erevan، Bakou، Tbilissi، Kaboul، Islamabad، New Delhi، Pékin، Hong Kong، Tokyo، Séoul، Pyongyang، Washington، New York، Mexico، La Havane، Caracas، Bogota، Brasilia، Buenos Aires، Santiago، Le Cap، La Haye، Cité du Vatican، Copenhague، Nations unies،
  Málaga، Murcia، Palma، Palma de Mallorca، Las Palmas، Las Palmas de Gran Canaria، Santa Cruz de Tenerife، Alicante، Córdoba، Valladolid، Vigo، Gijón، Oviedo، A Coruña، La Coruña، Santiago de Compostela، Granada، Vitoria، San Sebastián، Pamplona، Santander، Toledo، Logroño، Mérida، Badajoz، Almería، Cádiz، Huelva، Jaén، Ceuta، Melilla، Guayaquil، Cali، Medellín، Barranquilla، Cartagena، Maracaibo، Guadalajara، Monterrey، Tijuana، Puebla، Cancún، Ciudad Juárez، Ciudad de Guatemala، Guatemala، San Salvador، Tegucigalpa، Managua، San José، Ciudad de Panamá، Panamá، San Juan، Santo Domingo، Puerto Príncipe، Rosario، Mendoza، Valparaíso، Concepción، Arequipa، Cusco، Trujillo، Santa Cruz، Cochabamba، Brasilia، Sao Paulo، Río de Janeiro، Berlín، Roma، Viena، Ginebra، Lisboa، Atenas، Estambul، Teherán، Bagdad، Damasco، Beirut، El Cairo، Argel، Rabat، Pekín، Tokio، Seúl، Nueva Delhi، Kabul، Kiev، Varsovia، Praga، Budapest، Bucarest، Sofía، Estocolmo، Oslo، Copenhague، Ámsterdam، La Haya، Milán، Miami، Los Ángeles، Chicago، Houston، Ciudad del Vaticano، Naciones Unidas، Montreal، Toronto، Sídney،
  TP. HCM، TP Hồ Chí Minh، TP. Hồ Chí Minh، Thành phố Hồ Chí Minh، Bình Dương، Đồng Nai، Long An، Cà Mau، An Giang، Kiên Giang، Bạc Liêu، Sóc Trăng، Lâm Đồng، Đắk Lắk، Gia Lai، Bình Định، Quảng Nam، Quảng Ngãi، Quảng Bình، Quảng Trị، Hà Tĩnh، Thái Bình، Nam Định، Hải Dương، Bắc Ninh، Bắc Giang، Lào Cai، Sơn La، Điện Biên، Thái Nguyên، Phú Thọ
`)

/** Desks of a newsroom, as they stand where an agency would. */
export const desks: readonly string[] = list(`
  پ ر، متابعة، متابعات، وكالات، الوكالات، خاص، رصد، تقرير، غرفة الأخبار، قسم الأخبار، محليات، ویب ڈیسک، مانیٹرنگ ڈیسک، نیوز ڈیسک، اسپورٹس ڈیسک، سپورٹس ڈیسک، شوبز ڈیسک، مانیٹرنگ سیل، اسٹاف رپورٹر، سٹاف رپورٹر، نمائندہ خصوصی،
  نامہ نگار، خبر نگار، خبرنگار، وقائع نگار، کامرس رپورٹر، اسپورٹس رپورٹر، کرائم رپورٹر، بیورو رپورٹ، نیوز رپورٹر، خصوصی رپورٹ، خبرنگار خصوصی، وقائع نگار خصوصی، نمائندہ، رپورٹر، Web Desk، News Desk، Staff Reporter، Redacción، Redacción Deportes، Redacción Internacional، Redacción Ciencia، Redacción Cultura
`)

/** Last words of the names that sites and papers give themselves. */
export const outlets: readonly string[] = list('نیوز، نيوز، لائن، ميديا، مدیا، میدیا، media، آنلاین، آنلاين، أونلاين، اونلاين، پرس، برس، نت، ټکی اسیا، ڈاٹ کام، ٹی وی، news، online، press، gazetesi، haber، medya، nachrichten، новости')

/** Last words of what a reporter or desk is called: «کامرس رپورٹر», «بیورو رپورٹ». */
export const deskTails: readonly string[] = list('رپورٹر، رپورٹ، ڈیسک، نمائندہ، نامہ نگار، نگار، سیل، reporter، correspondent، desk، bureau، muhabiri')

/** Names that people are given where no capitals tell a name: who wrote, behind a city («جدة – أحمد السالم: …»). */
export const givenNames: readonly string[] = list(`
  محمد، أحمد، علي، حسن، حسين، محمود، خالد، سعد، سعيد، سالم، سلمان، سليمان، سامي، سمير، عبدالله، عبد، عبدالعزيز، عبدالرحمن، عبدالكريم، عبداللطيف، عمر، عمرو، عثمان، إبراهيم، إسماعيل، يوسف، يحيى، موسى، عيسى، مصطفى، طارق، ماجد، ماهر، منصور، ناصر، نايف، نواف، فهد، فيصل، فارس، فادي، راشد، رائد، رامي، زياد، صالح، صلاح، ضياء، عادل، عامر، عماد، غازي، كريم، كمال، مازن، مروان، نبيل، نزار، نضال، هاني، هشام، هيثم، وائل، وليد، ياسر، ياسين، بدر، بندر، تركي، جمال، جابر، حمد، حاتم، داود، رضا، شادي، طلال، مشعل، متعب، مبارك، هادي، أمل، أماني، إيمان، جميلة، رانيا، ريم، سارة، سلمى، سمر، عائشة، فاطمة، ليلى، مريم، منى، مها، نادية، نجلاء، نورة، نهى، هبة، هدى، هند، وفاء، قيس، أيمن، أنور، أكرم، أسامة، أشرف، باسم، بسام، تامر، ثامر، جلال، حازم، حسام، رياض، زكريا، شريف، عصام، غسان، لؤي، معاذ، معتز، مؤيد، مهند
`)

/** What opens the name of a desk, and the subjects of desks: «گروه سیاسی», «سرویس حوادث …». */
export const deskHeads: readonly string[] = list('گروه، سرویس، سرويس، دبیر سرویس، خبرنگار، خبرنگار گروه')
export const deskSubjects: readonly string[] = list(`
  سیاسی، سياسي، اقتصادی، اقتصادي، اجتماعی، اجتماعي، فرهنگی، فرهنگي، ورزشی، ورزشي، ورزش، حوادث، جامعه، هنر، هنری، بین‌الملل، بین الملل، جهان، خارجی، استان‌ها، استانها، شهرستان‌ها، دانشگاه، علمی، علم، سلامت، حقوقی، قضایی، مذهبی، دین، اندیشه، سینما، ادبیات، کتاب، بازار، انرژی، خودرو، گردشگری، دانش، فناوری، آموزش، شهری، مسکن، صنعت، بانک، بورس، رسانه، عکس، فضای مجازی، دفاعی، امنیتی، خانواده، زندگی، جهاد، مقاومت، مسجد، فضای، قرآن، معارف، حماسه، تاریخ، حماسه و مقاومت
`)

/** What may stand beside days, months and years in a dateline. */
export const dateFillers: readonly string[] = list('في، الموافق، هـ، ه، م، ل، د، مه، مې، نېټه، نيټه، نېټې، لومړۍ، کال، г، года، году، год، de، del، th، st، nd، rd، the، هجري، ميلادي، هجرية، ش، ق، نیوز')

/** Relative words of languages without capitals: what follows the name tells of it. */
export const relatives: readonly string[] = list('که، کہ، جو، جس، جہاں، چې، کە، التي، الذي، اللتي، الذين')

/** What is said before the agency a text leans on: «(mit dpa)», «Theo Reuters», `With inputs from …`. */
export const leaning: readonly string[] = list(`
  mit، mit Material der، mit Material von، nach، von، aus، quelle، with، with inputs from، with input from، inputs from، inputs، with agency inputs from، via، from، with files from، with files from the، source، avec، par، source، con، con información de، con informacion de، fuente، por، theo، nguồn، dẫn nguồn، بازنشر، عکس، تصویر، فوٹو، ảnh، bild، по материалам، источник، foto، photo، نقلا عن، عن، المصدر، نقل از، به نقل از، منبع، بشکریہ، سەرچاوە، سرچینه، kaynak، wire، red، and، und، et، y، va، و، inputs، agencies، staff، file، handout، images
`)

/** What ends the news before the agency that signs it. */
export const enders: readonly string[] = list('انتهای خبر، انتهای پیام، پایان خبر، پایان پیام، پایان، انتهى، انتهت، نهاية، النهاية، نهاية الخبر، ختم')

/** What is shown beside the text, as headlines and ends say it in brackets: «(فيديو)», «(صور)». */
export const shown: readonly string[] = list('فيديو، الفيديو، بالفيديو، صور، الصور، بالصور، فیلم، عکس، تصاویر، ویدئو، ویدیو، ویڈیو، فوتو، video، videos، photo، photos، foto، fotos، fotoğraflı، videolu، görüntülü، видео، фото، vidéo، vidéos، ảnh، clip')

/** Short words that are said in brackets: no writer's initials. */
export const spoken: readonly string[] = list('sic، yes، no، ja، nein، oui، non، si، sí، lol، ok، okay، да، нет، var، yok، haha، wow، or، and، not، ii، iii، iv، vi، vii')

function list(names: string): string[] {
  return names
    .split('،')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
