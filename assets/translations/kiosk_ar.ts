<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="sv">
<context>
    <name>AboutPage</name>
    <message>
        <source>Om den här skärmen</source>
        <translation>حول هذه الشاشة</translation>
    </message>
    <message>
        <source>Vem har rummet?</source>
        <translation>لمن هذه القاعة؟</translation>
    </message>
    <message>
        <source>Vad sparas om dig?</source>
        <translation>ما الذي يُحفظ عنك؟</translation>
    </message>
    <message>
        <source>Vi räknar per dag vad som öppnas, vilka svar som ges och vilka språk som används. Ingen kan se vem det var.</source>
        <translation>نحسب يوميًا ما يُفتح والإجابات التي تُعطى واللغات التي تُستخدم. لا يمكن لأحد معرفة من كان.</translation>
    </message>
    <message>
        <source>Inget om dig stannar på skärmen. När besöket är slut glöms det du gjorde här.</source>
        <translation>لا يبقى شيء عنك على الشاشة. عند انتهاء الزيارة يُنسى ما فعلته هنا.</translation>
    </message>
    <message>
        <source>Om du lämnar en intresseanmälan</source>
        <translation>إذا سجلت اهتمامك</translation>
    </message>
    <message>
        <source>Ansvarig för uppgifterna: %1</source>
        <translation>المسؤول عن البيانات: %1</translation>
    </message>
    <message>
        <source>Det du skriver låses direkt. Bara personalen kan läsa det.</source>
        <translation>ما تكتبه يُقفل فورًا. لا يقرؤه إلا الموظفون.</translation>
    </message>
    <message>
        <source>Dataskyddsombud: %1</source>
        <translation>مسؤول حماية البيانات: %1</translation>
    </message>
    <message>
        <source>Därför får vi spara dem: %1</source>
        <translation>لماذا يحق لنا حفظها: %1</translation>
    </message>
    <message>
        <source>Du kan klaga hos %1.</source>
        <translation>يمكنك تقديم شكوى إلى: %1.</translation>
    </message>
    <message>
        <source>Hur nytt är innehållet?</source>
        <translation>ما مدى حداثة المحتوى؟</translation>
    </message>
    <message>
        <source>Innehållet är från %1, utgåva %2.</source>
        <translation>المحتوى بتاريخ %1، الإصدار %2.</translation>
    </message>
    <message>
        <source>Poäng och mognad kan vara exempel. Då står det vid dem.</source>
        <translation>قد تكون الدرجات ومستوى النضج أمثلة. ويُذكر ذلك بجانبها.</translation>
    </message>
    <message>
        <source>Tillgänglighet</source>
        <translation>سهولة الوصول</translation>
    </message>
    <message>
        <source>Än har ingen utanför kommunen prövat hur lätt skärmen är att använda. Allt finns inte på alla språk.</source>
        <translation>لم يختبر أحد من خارج البلدية بعد مدى سهولة استخدام الشاشة. وليس كل المحتوى متوفراً بجميع اللغات.</translation>
    </message>
    <message>
        <source>Säg till personalen om något är svårt.</source>
        <translation>أخبر الموظفين إذا كان هناك شيء صعب.</translation>
    </message>
    <message>
        <source>Du kan läsa med större text och hög kontrast, eller lyssna. Allt går att nå med tangentbord.</source>
        <translation>يمكنك القراءة بنص أكبر وتباين عالٍ أو الاستماع. يمكن الوصول إلى كل شيء بلوحة المفاتيح.</translation>
    </message>
    <message>
        <source>Öppen programvara</source>
        <translation>برنامج مفتوح</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Vem som helst får använda och ändra programmet. Licensen är EUPL 1.2. För bokstäverna gäller licensen OFL.</source>
        <translation>يحق لأي شخص استخدام البرنامج وتعديله. الرخصة هي EUPL 1.2، وللخطوط رخصة OFL.</translation>
    </message>
    <message>
        <source>Visa för en grupp</source>
        <translation>عرض لمجموعة</translation>
    </message>
    <message>
        <source>För personal som tar emot besök.</source>
        <translation>للموظفين الذين يستقبلون الزوار.</translation>
    </message>
</context>
<context>
    <name>AlarmSection</name>
    <message>
        <source>När det larmar</source>
        <translation>عندما ينطلق الإنذار</translation>
    </message>
    <message>
        <source>Om något händer</source>
        <translation>إذا حدث شيء</translation>
    </message>
    <message>
        <source>Larmar det?</source>
        <translation>هل يطلق إنذارًا؟</translation>
    </message>
    <message>
        <source>Vad händer när det larmar?</source>
        <translation>ماذا يحدث عندما ينطلق الإنذار؟</translation>
    </message>
    <message>
        <source>Det här larmar inte.</source>
        <translation>هذا لا يطلق إنذارًا.</translation>
    </message>
    <message>
        <source>Fråga personalen vad som händer.</source>
        <translation>اسأل الموظفين عما يحدث.</translation>
    </message>
    <message>
        <source>Så här går det oftast till. Fråga personalen hur det är här.</source>
        <translation>هذا ما يحدث عادة. اسأل الموظفين كيف يجري الأمر هنا.</translation>
    </message>
    <message>
        <source>Vid fara för liv: ring 112</source>
        <translation>عند الخطر على الحياة: اتصل بالرقم 112</translation>
    </message>
</context>
<context>
    <name>AreaNeeds</name>
    <message>
        <source>Allt som finns här</source>
        <translation>كل ما يوجد هنا</translation>
    </message>
    <message>
        <source>Den här hyllan är för dig som arbetar i vård och omsorg. Här finns det som gör arbetet lättare.</source>
        <translation>هذا الرف لمن يعمل في الرعاية الصحية والاجتماعية. هنا تجد ما يسهّل العمل.</translation>
    </message>
    <message>
        <source>Den här hyllan är för dig som hjälper någon du känner.</source>
        <translation>هذا الرف لمن يساعد شخصاً يعرفه.</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Eller välj ett område</source>
        <translation>أو اختر مجالاً</translation>
    </message>
</context>
<context>
    <name>Assurances</name>
    <message>
        <source>Det är frivilligt</source>
        <translation>الأمر اختياري</translation>
    </message>
    <message>
        <source>Det här är ingen ansökan</source>
        <translation>هذا ليس طلباً رسمياً</translation>
    </message>
    <message>
        <source>Inget om dig stannar på skärmen</source>
        <translation>لا يبقى شيء عنك على الشاشة</translation>
    </message>
    <message>
        <source>Bara personalen kan läsa det du skriver</source>
        <translation>الموظفون وحدهم يستطيعون قراءة ما تكتبه</translation>
    </message>
</context>
<context>
    <name>AttractInvitation</name>
    <message>
        <source>Välkommen</source>
        <translation>أهلاً وسهلاً</translation>
    </message>
    <message>
        <source>Här kan du se och prova välfärdsteknik</source>
        <translation>هنا يمكنك رؤية تقنيات الرعاية وتجربتها</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Tryck på skärmen för att börja</source>
        <translation>المس الشاشة للبدء</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Avsluta</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Tillbaka</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Till början</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Min lista: %1</source>
        <translation>قائمتي: %1</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Större text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Vanlig text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Hög kontrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>استمع</translation>
    </message>
    <message>
        <source>Gör det lättare</source>
        <translation>تسهيل</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>BottomLines</name>
    <message>
        <source>Vad ger det?</source>
        <translation>ماذا يقدم؟</translation>
    </message>
    <message>
        <source>Exempel – inte uppmätt</source>
        <translation>مثال – لم يُقَس</translation>
    </message>
    <message>
        <source>Bedömt av %1</source>
        <translation>قيّمه %1</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Eller säg numren</source>
        <translation>أو اذكر الأرقام</translation>
    </message>
    <message>
        <source>Säg numren</source>
        <translation>اذكر الأرقام</translation>
    </message>
    <message>
        <source>Eller säg ett nummer</source>
        <translation>أو قل رقماً</translation>
    </message>
    <message>
        <source>Säg ett nummer</source>
        <translation>قل رقماً</translation>
    </message>
    <message>
        <source>Säg det till personalen här i rummet.</source>
        <translation>قله للموظفين هنا في القاعة.</translation>
    </message>
    <message>
        <source>Fråga personalen</source>
        <translation>اسأل الموظفين</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>اتصل بالرقم %1</translation>
    </message>
    <message>
        <source>Skriv här på skärmen</source>
        <translation>اكتب هنا على الشاشة</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Ändra</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Kontakta mig</source>
        <translation>اتصلوا بي</translation>
    </message>
    <message>
        <source>Jag vill prova</source>
        <translation>أريد أن أجرّب</translation>
    </message>
    <message>
        <source>Boka en visning</source>
        <translation>احجز جولة</translation>
    </message>
    <message>
        <source>Skicka information</source>
        <translation>أرسلوا معلومات</translation>
    </message>
    <message numerus="yes">
        <source>Allt i din lista: %n saker</source>
        <translation>
            <numerusform>كل ما في قائمتك: لا شيء</numerusform>
            <numerusform>كل ما في قائمتك: شيء واحد</numerusform>
            <numerusform>كل ما في قائمتك: شيئان</numerusform>
            <numerusform>كل ما في قائمتك: %n أشياء</numerusform>
            <numerusform>كل ما في قائمتك: %n شيئًا</numerusform>
            <numerusform>كل ما في قائمتك: %n شيء</numerusform>
        </translation>
    </message>
    <message>
        <source>Skriv här på skärmen</source>
        <translation>اكتب هنا على الشاشة</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Skanna koden med din mobil</source>
        <translation>امسح الرمز بهاتفك</translation>
    </message>
    <message>
        <source>Anslut mobilen till gästnätet</source>
        <translation>صِل هاتفك بشبكة الضيوف</translation>
    </message>
    <message>
        <source>Skanna koden</source>
        <translation>امسح الرمز</translation>
    </message>
    <message>
        <source>Öppna kameran.</source>
        <translation>افتح الكاميرا.</translation>
    </message>
    <message>
        <source>Håll den mot koden.</source>
        <translation>وجّهها نحو الرمز.</translation>
    </message>
    <message>
        <source>Tryck på Anslut.</source>
        <translation>اضغط على اتصال.</translation>
    </message>
    <message>
        <source>Gå sedan till koden igen.</source>
        <translation>ثم ارجع إلى الرمز.</translation>
    </message>
    <message>
        <source>Tryck på länken.</source>
        <translation>اضغط على الرابط.</translation>
    </message>
    <message>
        <source>Adressen ska börja med %1</source>
        <translation>يجب أن يبدأ العنوان بـ %1</translation>
    </message>
    <message>
        <source>Nätet heter %1</source>
        <translation>اسم الشبكة %1</translation>
    </message>
    <message>
        <source>Visa formulärets kod</source>
        <translation>اعرض رمز النموذج</translation>
    </message>
    <message>
        <source>Anslut till gästnätet</source>
        <translation>الاتصال بشبكة الضيوف</translation>
    </message>
    <message>
        <source>Tack! Det du skrev är skickat.</source>
        <translation>شكرًا! تم إرسال رسالتك.</translation>
    </message>
    <message>
        <source>Formuläret är öppet i din mobil. Fortsätt där.</source>
        <translation>النموذج مفتوح في هاتفك. تابع هناك.</translation>
    </message>
    <message>
        <source>Ta den tid du behöver.</source>
        <translation>خذ الوقت الذي تحتاجه.</translation>
    </message>
    <message>
        <source>Det här är en demonstration. Det du skickar når ingen.</source>
        <translation>هذا عرض تجريبي. ما ترسله لا يصل إلى أحد.</translation>
    </message>
</context>
<context>
    <name>CodeSquare</name>
    <message>
        <source>QR-kod till formuläret</source>
        <translation>رمز QR للنموذج</translation>
    </message>
    <message>
        <source>QR-kod till gästnätet</source>
        <translation>رمز QR لشبكة الضيوف</translation>
    </message>
</context>
<context>
    <name>CollectedSection</name>
    <message>
        <source>Uppgifter om dig</source>
        <translation>بيانات عنك</translation>
    </message>
    <message>
        <source>Vilka uppgifter samlas in?</source>
        <translation>ما البيانات التي تُجمع؟</translation>
    </message>
    <message>
        <source>Det här samlas in</source>
        <translation>ما يُجمع من بيانات</translation>
    </message>
    <message>
        <source>Fråga personalen</source>
        <translation>اسأل الموظفين</translation>
    </message>
    <message>
        <source>Vem ser uppgifterna?</source>
        <translation>من يرى البيانات؟</translation>
    </message>
    <message>
        <source>Ditt ja</source>
        <translation>موافقتك</translation>
    </message>
    <message>
        <source>Den du bor med</source>
        <translation>من يسكن معك</translation>
    </message>
    <message>
        <source>Den du bor med kan också behöva säga ja.</source>
        <translation>قد تلزم أيضاً موافقة من يسكن معك.</translation>
    </message>
    <message>
        <source>Utan övervakning</source>
        <translation>دون مراقبة</translation>
    </message>
</context>
<context>
    <name>CompareCell</name>
    <message>
        <source>Nej</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Ja: %1</source>
        <translation>نعم: %1</translation>
    </message>
    <message>
        <source>Bedömt av kommunen</source>
        <translation>قيّمته البلدية</translation>
    </message>
    <message>
        <source>Exempel – inte uppmätt</source>
        <translation>مثال – لم يُقَس</translation>
    </message>
    <message>
        <source>Uppgift saknas</source>
        <translation>لا توجد معلومات</translation>
    </message>
</context>
<context>
    <name>CompareChoices</name>
    <message>
        <source>Vad vill du jämföra?</source>
        <translation>ماذا تريد أن تقارن؟</translation>
    </message>
    <message>
        <source>Vad vill du jämföra med?</source>
        <translation>بماذا تريد أن تقارن؟</translation>
    </message>
    <message>
        <source>Andra lösningar</source>
        <translation>حلول أخرى</translation>
    </message>
    <message>
        <source>Från din lista</source>
        <translation>من قائمتك</translation>
    </message>
    <message>
        <source>Mer för samma behov</source>
        <translation>المزيد للحاجة نفسها</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message>
        <source>Ta bort %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>CompareHeads</name>
    <message>
        <source>Jämför</source>
        <translation>قارن</translation>
    </message>
    <message>
        <source>Visa bara skillnader</source>
        <translation>أظهر الاختلافات فقط</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Lägg till en till</source>
        <translation>أضف واحدًا آخر</translation>
    </message>
</context>
<context>
    <name>CompareRow</name>
    <message>
        <source>Vad är det?</source>
        <translation>ما هو؟</translation>
    </message>
    <message>
        <source>Passar för</source>
        <translation>مناسب لـ</translation>
    </message>
    <message>
        <source>Passar inte för</source>
        <translation>غير مناسب لـ</translation>
    </message>
    <message>
        <source>Hur får jag det?</source>
        <translation>كيف أحصل عليه؟</translation>
    </message>
    <message>
        <source>Uppgifter om dig</source>
        <translation>بيانات عنك</translation>
    </message>
    <message>
        <source>Kan det larma?</source>
        <translation>هل يمكنه إطلاق إنذار؟</translation>
    </message>
    <message>
        <source>Kan jag prova?</source>
        <translation>هل يمكنني التجربة؟</translation>
    </message>
    <message>
        <source>Bra</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Mindre bra</source>
        <translation>عيوب</translation>
    </message>
    <message>
        <source>Hur färdigt är det?</source>
        <translation>ما مدى جاهزيته؟</translation>
    </message>
    <message>
        <source>Vad gör det för nytta?</source>
        <translation>ما فائدته؟</translation>
    </message>
    <message>
        <source>Lika</source>
        <translation>متماثل</translation>
    </message>
    <message>
        <source>Skiljer sig</source>
        <translation>مختلف</translation>
    </message>
</context>
<context>
    <name>CompareScore</name>
    <message>
        <source>%1 av 5</source>
        <translation>%1 من 5</translation>
    </message>
    <message>
        <source>Inte bedömt</source>
        <translation>لم يُقيَّم</translation>
    </message>
</context>
<context>
    <name>EasierSheet</name>
    <message>
        <source>Gör det lättare</source>
        <translation>تسهيل</translation>
    </message>
    <message>
        <source>Som det var från början</source>
        <translation>كما كان في البداية</translation>
    </message>
    <message>
        <source>Allt på en gång</source>
        <translation>الكل دفعة واحدة</translation>
    </message>
    <message>
        <source>Hög kontrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Flytta ner knapparna</source>
        <translation>أنزل الأزرار إلى الأسفل</translation>
    </message>
    <message>
        <source>Mindre rörelse</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>استمع</translation>
    </message>
    <message>
        <source>Byt språk</source>
        <translation>غيّر اللغة</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Starkt underlag</source>
        <translation>أدلة قوية</translation>
    </message>
    <message>
        <source>Ganska starkt underlag</source>
        <translation>أدلة قوية إلى حد ما</translation>
    </message>
    <message>
        <source>Svagt underlag</source>
        <translation>أدلة ضعيفة</translation>
    </message>
    <message>
        <source>Resultat</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Vad vet vi?</source>
        <translation>ماذا نعرف؟</translation>
    </message>
    <message>
        <source>Här finns inga resultat att visa än.</source>
        <translation>لا توجد نتائج لعرضها بعد.</translation>
    </message>
    <message>
        <source>Källa: %1</source>
        <translation>المصدر: %1</translation>
    </message>
    <message>
        <source>Så vanligt är det</source>
        <translation>مدى انتشاره</translation>
    </message>
    <message>
        <source>%1 procent – %2</source>
        <translation>%1 بالمئة – %2</translation>
    </message>
</context>
<context>
    <name>FallbackNote</name>
    <message>
        <source>Texten finns bara på svenska</source>
        <translation>النص بالسويدية فقط</translation>
    </message>
    <message>
        <source>Texten finns bara på engelska</source>
        <translation>النص بالإنجليزية فقط</translation>
    </message>
    <message>
        <source>Texten finns bara på finska</source>
        <translation>النص بالفنلندية فقط</translation>
    </message>
    <message>
        <source>Texten finns bara på danska</source>
        <translation>النص بالدنماركية فقط</translation>
    </message>
    <message>
        <source>Texten finns bara på ett annat språk</source>
        <translation>النص بلغة أخرى فقط</translation>
    </message>
</context>
<context>
    <name>FeltFaces</name>
    <message>
        <source>Har du provat? Hur kändes det?</source>
        <translation>هل جرّبته؟ كيف كان شعورك؟</translation>
    </message>
    <message>
        <source>Mycket bra</source>
        <translation>جيد جداً</translation>
    </message>
    <message>
        <source>Bra</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Varken eller</source>
        <translation>لا هذا ولا ذاك</translation>
    </message>
    <message>
        <source>Dåligt</source>
        <translation>سيئ</translation>
    </message>
    <message>
        <source>Mycket dåligt</source>
        <translation>سيئ جداً</translation>
    </message>
    <message>
        <source>Tack. Tryck på samma ansikte igen om du ångrar dig.</source>
        <translation>شكراً. اضغط على الوجه نفسه مرة أخرى إذا غيّرت رأيك.</translation>
    </message>
    <message>
        <source>Vi räknar bara antalet svar. Ingen ser vem som svarat.</source>
        <translation>نحن نعدّ الإجابات فقط. لا أحد يرى من أجاب.</translation>
    </message>
</context>
<context>
    <name>FilmCard</name>
    <message>
        <source>Spela filmen: %1</source>
        <translation>شغّل الفيلم: %1</translation>
    </message>
    <message>
        <source>Film, %1</source>
        <translation>فيلم، %1</translation>
    </message>
</context>
<context>
    <name>FilmControls</name>
    <message>
        <source>Pausa</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Spela</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Börja om</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>Ljud på</source>
        <translation>تشغيل الصوت</translation>
    </message>
    <message>
        <source>Ljud av</source>
        <translation>إيقاف الصوت</translation>
    </message>
</context>
<context>
    <name>FilmLine</name>
    <message>
        <source>Så långt i filmen</source>
        <translation>الموضع في الفيلم</translation>
    </message>
</context>
<context>
    <name>FilmSection</name>
    <message>
        <source>Film</source>
        <translation>فيلم</translation>
    </message>
    <message>
        <source>Se filmen</source>
        <translation>شاهد الفيلم</translation>
    </message>
</context>
<context>
    <name>FilmStage</name>
    <message>
        <source>Filmen går inte att visa här. Fråga personalen.</source>
        <translation>لا يمكن عرض الفيلم هنا. اسأل الموظفين.</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Filmen har ingen text.</source>
        <translation>لا يوجد نص للفيلم.</translation>
    </message>
    <message>
        <source>Texten i filmen finns bara på svenska</source>
        <translation>نص الفيلم متوفر بالسويدية فقط</translation>
    </message>
    <message>
        <source>Texten i filmen är på ett annat språk</source>
        <translation>نص الفيلم بلغة أخرى</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Hur får jag det?</source>
        <translation>كيف أحصل عليه؟</translation>
    </message>
    <message>
        <source>Vilka uppgifter samlas in?</source>
        <translation>ما البيانات التي تُجمع؟</translation>
    </message>
    <message>
        <source>Kan jag prova?</source>
        <translation>هل يمكنني التجربة؟</translation>
    </message>
    <message>
        <source>Inget</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Kan provas här i rummet</source>
        <translation>يمكن تجربته هنا في القاعة</translation>
    </message>
    <message numerus="yes">
        <source>Visa %n träffar</source>
        <translation>
            <numerusform>لا توجد نتائج</numerusform>
            <numerusform>أظهر نتيجة واحدة</numerusform>
            <numerusform>أظهر نتيجتين</numerusform>
            <numerusform>أظهر %n نتائج</numerusform>
            <numerusform>أظهر %n نتيجة</numerusform>
            <numerusform>أظهر %n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Ta bort alla val</source>
        <translation>إزالة كل الاختيارات</translation>
    </message>
</context>
<context>
    <name>FilterQuestion</name>
    <message>
        <source>Inget</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Bild kommer</source>
        <translation>ستضاف صورة</translation>
    </message>
    <message>
        <source>Visa bilden stor: %1</source>
        <translation>اعرض الصورة كبيرة: %1</translation>
    </message>
</context>
<context>
    <name>GoneNotice</name>
    <message>
        <source>Den här sidan visas inte längre</source>
        <translation>لم تعد هذه الصفحة معروضة</translation>
    </message>
    <message>
        <source>Vi har ändrat i visningsrummet. Se vad som finns nu, eller fråga personalen.</source>
        <translation>لقد غيّرنا غرفة العرض. انظر ما يوجد الآن، أو اسأل الموظفين.</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>GuideAside</name>
    <message>
        <source>Det här kan passa</source>
        <translation>قد يناسبك هذا</translation>
    </message>
    <message>
        <source>Just nu finns inget här som passar svaren</source>
        <translation>لا يوجد هنا حاليًا ما يناسب الإجابات</translation>
    </message>
    <message>
        <source>Börja om med frågorna</source>
        <translation>ابدأ الأسئلة من جديد</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>GuideGiven</name>
    <message>
        <source>Dina svar. Tryck på ett för att ändra det.</source>
        <translation>إجاباتك. المس إجابة لتغييرها.</translation>
    </message>
    <message>
        <source>Ändra svaret: %1</source>
        <translation>تغيير الإجابة: %1</translation>
    </message>
    <message>
        <source>Du hoppade över</source>
        <translation>لقد تخطيت السؤال</translation>
    </message>
</context>
<context>
    <name>GuideQuestion</name>
    <message>
        <source>Fråga %1</source>
        <translation>السؤال %1</translation>
    </message>
    <message>
        <source>Hoppa över</source>
        <translation>تخطي</translation>
    </message>
</context>
<context>
    <name>GuideResults</name>
    <message>
        <source>Fråga gärna personalen, eller ring %1.</source>
        <translation>يمكنك سؤال الموظفين، أو الاتصال على %1.</translation>
    </message>
    <message>
        <source>Fråga gärna personalen.</source>
        <translation>يمكنك سؤال الموظفين.</translation>
    </message>
    <message>
        <source>Det som passar bäst med dina svar står först. Sedan gäller numret på skylten.</source>
        <translation>يظهر أولًا ما يناسب إجاباتك أكثر. ثم يكون الترتيب حسب الرقم على اللافتة.</translation>
    </message>
    <message>
        <source>Visas för att du svarade %1</source>
        <translation>يُعرض لأنك أجبت %1</translation>
    </message>
    <message>
        <source>Visas som ett förslag, för att du hoppade över frågan</source>
        <translation>يُعرض كاقتراح لأنك تخطيت السؤال</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Hjälp</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Tryck på det du vill veta mer om.</source>
        <translation>المس ما تريد أن تعرف عنه المزيد.</translation>
    </message>
    <message>
        <source>Dra med fingret eller tryck på pilarna för att se mer.</source>
        <translation>اسحب بإصبعك أو المس الأسهم لترى المزيد.</translation>
    </message>
    <message>
        <source>Tryck på Tillbaka om det blev fel. Inget går sönder.</source>
        <translation>اضغط على «رجوع» إذا حدث خطأ. لن يتعطل شيء.</translation>
    </message>
    <message>
        <source>Spara det du gillar i din lista.</source>
        <translation>احفظ ما يعجبك في قائمتك.</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>اتصل بالرقم %1</translation>
    </message>
    <message>
        <source>Be personalen om hjälp</source>
        <translation>اطلب المساعدة من الموظفين</translation>
    </message>
    <message>
        <source>Vid fara för liv</source>
        <translation>عند الخطر على الحياة</translation>
    </message>
    <message>
        <source>Ring 112</source>
        <translation>اتصل بالرقم 112</translation>
    </message>
    <message>
        <source>Mindre rörelse</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Om den här skärmen</source>
        <translation>حول هذه الشاشة</translation>
    </message>
</context>
<context>
    <name>HomeDoors</name>
    <message>
        <source>Hjälp mig välja</source>
        <translation>ساعدني في الاختيار</translation>
    </message>
    <message>
        <source>Prova här i rummet</source>
        <translation>جرّب هنا في القاعة</translation>
    </message>
    <message>
        <source>Sök</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Teknikradar</source>
        <translation>رادار التقنيات</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Vad vill du ha hjälp med?</source>
        <translation>بماذا تريد المساعدة؟</translation>
    </message>
</context>
<context>
    <name>HowSection</name>
    <message>
        <source>Så får du det</source>
        <translation>كيف تحصل عليه</translation>
    </message>
    <message>
        <source>Hur får jag det?</source>
        <translation>كيف أحصل عليه؟</translation>
    </message>
    <message>
        <source>Fråga personalen hur du gör.</source>
        <translation>اسأل الموظفين كيف تفعل ذلك.</translation>
    </message>
    <message>
        <source>Vad kostar det?</source>
        <translation>كم يكلّف؟</translation>
    </message>
    <message>
        <source>Fråga personalen om pris</source>
        <translation>اسأل الموظفين عن السعر</translation>
    </message>
</context>
<context>
    <name>InterestPage</name>
    <message numerus="yes">
        <source>Allt i din lista: %n saker</source>
        <translation>
            <numerusform>كل ما في قائمتك: لا شيء</numerusform>
            <numerusform>كل ما في قائمتك: شيء واحد</numerusform>
            <numerusform>كل ما في قائمتك: شيئان</numerusform>
            <numerusform>كل ما في قائمتك: %n أشياء</numerusform>
            <numerusform>كل ما في قائمتك: %n شيئًا</numerusform>
            <numerusform>كل ما في قائمتك: %n شيء</numerusform>
        </translation>
    </message>
    <message>
        <source>Vad vill du?</source>
        <translation>ماذا تريد؟</translation>
    </message>
    <message>
        <source>Någon hör av sig till dig.</source>
        <translation>سيتصل بك شخص ما.</translation>
    </message>
    <message>
        <source>Just nu kan det dröja. Ring gärna i stället.</source>
        <translation>قد يطول الأمر في الوقت الحالي. يمكنك الاتصال بالهاتف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Kontakta mig</source>
        <translation>اتصلوا بي</translation>
    </message>
    <message>
        <source>Prova hemma, eller var med och testa nytt.</source>
        <translation>جرّب في بيتك، أو شارك في اختبار الجديد.</translation>
    </message>
    <message>
        <source>Jag vill prova</source>
        <translation>أريد أن أجرّب</translation>
    </message>
    <message>
        <source>Någon visar dig här i rummet.</source>
        <translation>سيريك أحدهم هنا في القاعة.</translation>
    </message>
    <message>
        <source>Boka en visning</source>
        <translation>احجز جولة</translation>
    </message>
    <message>
        <source>Du får läsa mer hemma.</source>
        <translation>يمكنك قراءة المزيد في بيتك.</translation>
    </message>
    <message>
        <source>Skicka information</source>
        <translation>أرسلوا معلومات</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Mellanslag</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Sudda</source>
        <translation>مسح حرف</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Språk</source>
        <translation>اللغة</translation>
    </message>
</context>
<context>
    <name>LargeView</name>
    <message>
        <source>Stäng</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>Nummer %1</source>
        <translation>رقم %1</translation>
    </message>
</context>
<context>
    <name>ListRowWays</name>
    <message>
        <source>Jämför %1</source>
        <translation>قارن %1</translation>
    </message>
    <message>
        <source>Jämför</source>
        <translation>قارن</translation>
    </message>
    <message>
        <source>Flytta upp %1</source>
        <translation>انقل %1 إلى أعلى</translation>
    </message>
    <message>
        <source>Flytta ner %1</source>
        <translation>انقل %1 إلى أسفل</translation>
    </message>
    <message>
        <source>Ta bort %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>ListRows</name>
    <message>
        <source>Min lista</source>
        <translation>قائمتي</translation>
    </message>
    <message>
        <source>Listan är tom. Tryck på ”Lägg i min lista” när du ser något som du vill minnas.</source>
        <translation>القائمة فارغة. المس «أضف إلى قائمتي» عندما ترى شيئًا تريد تذكره.</translation>
    </message>
    <message>
        <source>Listan är full: %1 saker. Listan glöms när du går.</source>
        <translation>القائمة ممتلئة: %1. تُنسى القائمة عندما تغادر.</translation>
    </message>
    <message numerus="yes">
        <source>%n saker. Listan glöms när du går.</source>
        <translation>
            <numerusform>لا شيء. تُنسى القائمة عندما تغادر.</numerusform>
            <numerusform>شيء واحد. تُنسى القائمة عندما تغادر.</numerusform>
            <numerusform>شيئان. تُنسى القائمة عندما تغادر.</numerusform>
            <numerusform>%n أشياء. تُنسى القائمة عندما تغادر.</numerusform>
            <numerusform>%n شيئًا. تُنسى القائمة عندما تغادر.</numerusform>
            <numerusform>%n شيء. تُنسى القائمة عندما تغادر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>ListSummary</name>
    <message numerus="yes">
        <source>%n träffar</source>
        <translation>
            <numerusform>لا توجد نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Ta bort alla val</source>
        <translation>إزالة كل الاختيارات</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Välj ut: %1</source>
        <translation>تصفية: %1</translation>
    </message>
    <message>
        <source>Välj ut</source>
        <translation>تصفية</translation>
    </message>
</context>
<context>
    <name>ListWays</name>
    <message>
        <source>Ta med listan hem</source>
        <translation>خذ القائمة إلى البيت</translation>
    </message>
    <message>
        <source>Eller ring %1 och säg numren.</source>
        <translation>أو اتصل على %1 واذكر الأرقام.</translation>
    </message>
    <message>
        <source>Välj två eller tre att jämföra</source>
        <translation>اختر اثنين أو ثلاثة للمقارنة</translation>
    </message>
    <message>
        <source>Jämför %1</source>
        <translation>قارن %1</translation>
    </message>
    <message>
        <source>Töm listan</source>
        <translation>أفرغ القائمة</translation>
    </message>
</context>
<context>
    <name>ListenControls</name>
    <message>
        <source>Läs igen</source>
        <translation>اقرأ من جديد</translation>
    </message>
    <message>
        <source>Fortsätt</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Pausa</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Backa</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Långsamt</source>
        <translation>ببطء</translation>
    </message>
    <message>
        <source>Lägre</source>
        <translation>أخفض</translation>
    </message>
    <message>
        <source>Högre</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Sluta</source>
        <translation>توقف</translation>
    </message>
</context>
<context>
    <name>ListenOffer</name>
    <message>
        <source>Hörlurar är isatta</source>
        <translation>تم توصيل سماعات الرأس</translation>
    </message>
    <message>
        <source>Hörlurar är isatta. Vill du lyssna på sidan?</source>
        <translation>تم توصيل سماعات الرأس. هل تريد الاستماع إلى الصفحة؟</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>استمع</translation>
    </message>
    <message>
        <source>Nej tack</source>
        <translation>لا، شكرًا</translation>
    </message>
</context>
<context>
    <name>ListenStrip</name>
    <message>
        <source>Uppläsning</source>
        <translation>القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Datorn saknar en svensk röst. Be personalen om hjälp.</source>
        <translation>لا يوجد صوت عربي على هذا الجهاز. اطلب المساعدة من الموظفين.</translation>
    </message>
    <message>
        <source>Datorns röst svarar inte. Be personalen om hjälp.</source>
        <translation>صوت الجهاز لا يستجيب. اطلب المساعدة من الموظفين.</translation>
    </message>
    <message>
        <source>Nu är allt på sidan läst.</source>
        <translation>تمت قراءة الصفحة كلها.</translation>
    </message>
    <message>
        <source>Mening %1 av %2</source>
        <translation>الجملة %1 من %2</translation>
    </message>
</context>
<context>
    <name>LoweredTop</name>
    <message>
        <source>Flytta upp igen</source>
        <translation>ارفعها مرة أخرى</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Visningsrum</source>
        <translation>قاعة العرض</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Vi hittade inget. Prova ett annat ord.</source>
        <translation>لم نجد شيئاً. جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>Skriv gärna ett kortare ord. Eller be personalen om hjälp.</source>
        <translation>اكتب كلمة أقصر، أو اطلب المساعدة من الموظفين.</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Plus</source>
        <translation>زائد</translation>
    </message>
    <message>
        <source>Sudda</source>
        <translation>مسح حرف</translation>
    </message>
</context>
<context>
    <name>NumberPlate</name>
    <message>
        <source>Nummer %1</source>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>Säg numret till personalen</source>
        <translation>قل الرقم للموظفين</translation>
    </message>
</context>
<context>
    <name>OthersSection</name>
    <message>
        <source>Andra lösningar</source>
        <translation>حلول أخرى</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Bild kommer</source>
        <translation>ستضاف صورة</translation>
    </message>
</context>
<context>
    <name>PicturePlaceholder</name>
    <message>
        <source>Bild kommer</source>
        <translation>ستضاف صورة</translation>
    </message>
</context>
<context>
    <name>PictureSteps</name>
    <message>
        <source>Förra bilden</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>%1 av %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Nästa bild</source>
        <translation>الصورة التالية</translation>
    </message>
</context>
<context>
    <name>ProductFace</name>
    <message>
        <source>Prova här: %1</source>
        <translation>جرّبه هنا: %1</translation>
    </message>
    <message>
        <source>Jag är intresserad</source>
        <translation>أنا مهتم</translation>
    </message>
</context>
<context>
    <name>ProductSections</name>
    <message>
        <source>Att tänka på</source>
        <translation>أمور يجب التفكير فيها</translation>
    </message>
    <message>
        <source>Fråga säljaren</source>
        <translation>اسأل البائع</translation>
    </message>
    <message>
        <source>Fråga den som säljer</source>
        <translation>اسأل البائع</translation>
    </message>
    <message>
        <source>Uppdaterad %1</source>
        <translation>تاريخ التحديث %1</translation>
    </message>
</context>
<context>
    <name>ProductShortcuts</name>
    <message>
        <source>Uppåt</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Nedåt</source>
        <translation>إلى أسفل</translation>
    </message>
</context>
<context>
    <name>ProductWays</name>
    <message>
        <source>Finns i min lista</source>
        <translation>موجود في قائمتي</translation>
    </message>
    <message>
        <source>Listan är full</source>
        <translation>القائمة ممتلئة</translation>
    </message>
    <message>
        <source>Lägg i min lista</source>
        <translation>أضف إلى قائمتي</translation>
    </message>
    <message>
        <source>Jämför</source>
        <translation>قارن</translation>
    </message>
</context>
<context>
    <name>ProsConsSection</name>
    <message>
        <source>Bra och mindre bra</source>
        <translation>المزايا والعيوب</translation>
    </message>
    <message>
        <source>Bra</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Mindre bra</source>
        <translation>عيوب</translation>
    </message>
</context>
<context>
    <name>RadarList</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Exempel: ingen har bedömt den här ännu.</source>
        <translation>مثال: لم يقيّم أحد هذا بعد.</translation>
    </message>
    <message>
        <source>Bedömd av kommunen.</source>
        <translation>قيّمته البلدية.</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Visa alla områden</source>
        <translation>عرض كل المجالات</translation>
    </message>
</context>
<context>
    <name>RadarPage</name>
    <message>
        <source>Teknikradar</source>
        <translation>رادار التقنيات</translation>
    </message>
    <message>
        <source>Ju närmare mitten, desto mer klar. Placeringarna är exempel där ingen har bedömt dem.</source>
        <translation>كلما اقترب من الوسط كان أكثر جاهزية. المواضع أمثلة ما لم يقيّمها أحد.</translation>
    </message>
    <message>
        <source>Visa som bild</source>
        <translation>عرض كصورة</translation>
    </message>
    <message>
        <source>Visa som lista</source>
        <translation>عرض كقائمة</translation>
    </message>
</context>
<context>
    <name>ReadinessSection</name>
    <message>
        <source>Hur färdigt</source>
        <translation>مدى الجاهزية</translation>
    </message>
    <message>
        <source>Hur färdigt är det?</source>
        <translation>ما مدى جاهزيته؟</translation>
    </message>
    <message>
        <source>Ett exempel. Ingen har bedömt det här än.</source>
        <translation>مثال. لم يقيّم أحد هذا بعد.</translation>
    </message>
    <message>
        <source>Bedömt av %1</source>
        <translation>قيّمه %1</translation>
    </message>
</context>
<context>
    <name>ScoreBar</name>
    <message>
        <source>%1 av 5</source>
        <translation>%1 من 5</translation>
    </message>
    <message>
        <source>Inte bedömt</source>
        <translation>لم يُقيَّم</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Allt du kan trycka på finns här nere.</source>
        <translation>كل ما يمكنك لمسه موجود هنا في الأسفل.</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>Uppåt</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Nedåt</source>
        <translation>إلى أسفل</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Sudda allt</source>
        <translation>مسح الكل</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Sök</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Skriv ett ord, till exempel larm</source>
        <translation>اكتب كلمة بالسويدية، مثل larm</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Visar träffar för ”%1”</source>
        <translation>عرض نتائج «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n träffar</source>
        <translation>
            <numerusform>لا توجد نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Uppåt</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Nedåt</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ShowArguments</name>
    <message>
        <source>Talar för</source>
        <translation>ما يؤيد</translation>
    </message>
    <message>
        <source>Talar emot</source>
        <translation>ما يعارض</translation>
    </message>
    <message>
        <source>Exempel – inte uppmätt</source>
        <translation>مثال – لم يُقَس</translation>
    </message>
</context>
<context>
    <name>ShowControls</name>
    <message>
        <source>Föregående</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>%1 av %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Från början</source>
        <translation>من البداية</translation>
    </message>
</context>
<context>
    <name>ShowFrame</name>
    <message>
        <source>Vill ni veta mer?</source>
        <translation>هل تودون معرفة المزيد؟</translation>
    </message>
</context>
<context>
    <name>ShowPicture</name>
    <message>
        <source>Nummer %1</source>
        <translation>رقم %1</translation>
    </message>
</context>
<context>
    <name>SlipButton</name>
    <message>
        <source>Säg numret till oss i visningsrummet.</source>
        <translation>قل الرقم لموظفي صالة العرض.</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>اتصل بالرقم %1</translation>
    </message>
    <message>
        <source>Det är frivilligt</source>
        <translation>الأمر اختياري</translation>
    </message>
    <message>
        <source>Det här är ingen ansökan</source>
        <translation>هذا ليس طلباً رسمياً</translation>
    </message>
    <message>
        <source>Skriver ut …</source>
        <translation>جارٍ الطباعة …</translation>
    </message>
    <message>
        <source>Skriv ut en lapp</source>
        <translation>اطبع ورقة</translation>
    </message>
    <message>
        <source>Det här var du intresserad av</source>
        <translation>هذا ما أثار اهتمامك</translation>
    </message>
    <message>
        <source>Det gick inte att skriva ut. Fråga personalen.</source>
        <translation>لم تنجح الطباعة. اسأل الموظفين.</translation>
    </message>
    <message>
        <source>Ta din lapp vid skrivaren.</source>
        <translation>خذ ورقتك من الطابعة.</translation>
    </message>
</context>
<context>
    <name>StationCard</name>
    <message>
        <source>Nummer %1</source>
        <translation>رقم %1</translation>
    </message>
</context>
<context>
    <name>StationFace</name>
    <message>
        <source>Jag står vid nummer</source>
        <translation>أنا عند الرقم</translation>
    </message>
</context>
<context>
    <name>StationKey</name>
    <message>
        <source>Nummer %1</source>
        <translation>رقم %1</translation>
    </message>
</context>
<context>
    <name>Stations</name>
    <message>
        <source>Prova här i rummet</source>
        <translation>جرّب هنا في القاعة</translation>
    </message>
    <message>
        <source>Varje plats har en skylt med ett nummer. Vilket nummer står du vid?</source>
        <translation>لكل مكان لوحة عليها رقم. عند أي رقم تقف؟</translation>
    </message>
</context>
<context>
    <name>TextSizes</name>
    <message>
        <source>Mindre text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Textens storlek</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Större text</source>
        <translation>نص أكبر</translation>
    </message>
</context>
<context>
    <name>ThanksOverlay</name>
    <message>
        <source>Tack för besöket</source>
        <translation>شكراً لزيارتك</translation>
    </message>
    <message>
        <source>Det du valde är borttaget. Inget om dig stannar på skärmen.</source>
        <translation>تم حذف ما اخترته. لا يبقى شيء عنك على الشاشة.</translation>
    </message>
</context>
<context>
    <name>TrialHistory</name>
    <message>
        <source>Idé</source>
        <translation>فكرة</translation>
    </message>
    <message>
        <source>Prov</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Anpassning</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Nytt prov</source>
        <translation>تجربة جديدة</translation>
    </message>
    <message>
        <source>Infört</source>
        <translation>مُطبّق</translation>
    </message>
    <message>
        <source>Avslutat</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Det gav effekt</source>
        <translation>كان له أثر</translation>
    </message>
    <message>
        <source>Det gav inte effekt</source>
        <translation>لم يكن له أثر</translation>
    </message>
</context>
<context>
    <name>TrialsSection</name>
    <message>
        <source>Försök</source>
        <translation>تجارب</translation>
    </message>
    <message>
        <source>Vem har provat?</source>
        <translation>من جرّبه؟</translation>
    </message>
</context>
<context>
    <name>TrySection</name>
    <message>
        <source>Prova här</source>
        <translation>جرّبه هنا</translation>
    </message>
    <message>
        <source>Prova här i rummet</source>
        <translation>جرّب هنا في القاعة</translation>
    </message>
    <message>
        <source>Går inte att prova just nu. Fråga personalen.</source>
        <translation>لا يمكن تجربته الآن. اسأل الموظفين.</translation>
    </message>
</context>
<context>
    <name>TypeCard</name>
    <message>
        <source>%1, eller på annat sätt</source>
        <translation>%1، أو بطريقة أخرى</translation>
    </message>
    <message>
        <source>Prova här: %1</source>
        <translation>جرّبه هنا: %1</translation>
    </message>
    <message>
        <source>Prova här</source>
        <translation>جرّبه هنا</translation>
    </message>
    <message>
        <source>Går inte att prova just nu</source>
        <translation>لا يمكن تجربته الآن</translation>
    </message>
    <message>
        <source>För dig som arbetar i vård och omsorg</source>
        <translation>لمن يعمل في الرعاية الصحية والاجتماعية</translation>
    </message>
</context>
<context>
    <name>TypeList</name>
    <message>
        <source>Inget passar alla dina val. Tryck på ”Ta bort alla val”.</source>
        <translation>لا شيء يناسب كل اختياراتك. المس «إزالة كل الاختيارات».</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Välkommen</source>
        <translation>أهلاً وسهلاً</translation>
    </message>
    <message>
        <source>Skärmen är inte klar än. Fråga gärna personalen så länge.</source>
        <translation>الشاشة ليست جاهزة بعد. اسأل الموظفين في هذه الأثناء.</translation>
    </message>
</context>
<context>
    <name>WarningOverlay</name>
    <message>
        <source>Är du kvar?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>Skärmen börjar om efter %n sekunder</source>
        <translation>
            <numerusform>تبدأ الشاشة من جديد الآن</numerusform>
            <numerusform>تبدأ الشاشة من جديد بعد ثانية واحدة</numerusform>
            <numerusform>تبدأ الشاشة من جديد بعد ثانيتين</numerusform>
            <numerusform>تبدأ الشاشة من جديد بعد %n ثوانٍ</numerusform>
            <numerusform>تبدأ الشاشة من جديد بعد %n ثانية</numerusform>
            <numerusform>تبدأ الشاشة من جديد بعد %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Ja, fortsätt</source>
        <translation>نعم، تابع</translation>
    </message>
    <message>
        <source>Börja om</source>
        <translation>من البداية</translation>
    </message>
</context>
<context>
    <name>WhatSection</name>
    <message>
        <source>Vad är det?</source>
        <translation>ما هو؟</translation>
    </message>
    <message>
        <source>Det här hör till</source>
        <translation>ما يتبعه</translation>
    </message>
    <message>
        <source>Texten är ett utkast. Ingen har granskat den än.</source>
        <translation>هذا النص مسودة. لم يراجعه أحد بعد.</translation>
    </message>
</context>
<context>
    <name>WhoSection</name>
    <message>
        <source>Passar för</source>
        <translation>مناسب لـ</translation>
    </message>
    <message>
        <source>Vem passar det för?</source>
        <translation>لمن يناسب؟</translation>
    </message>
    <message>
        <source>Du som säger</source>
        <translation>لمن يقول</translation>
    </message>
    <message>
        <source>Passar inte för</source>
        <translation>غير مناسب لـ</translation>
    </message>
</context>
<context>
    <name>WriteAnswer</name>
    <message>
        <source>Visa det jag skriver</source>
        <translation>أظهر ما أكتبه</translation>
    </message>
    <message>
        <source>Dölj det jag skriver</source>
        <translation>أخفِ ما أكتبه</translation>
    </message>
</context>
<context>
    <name>WriteCheck</name>
    <message numerus="yes">
        <source>Allt i din lista: %n saker</source>
        <translation>
            <numerusform>كل ما في قائمتك: لا شيء</numerusform>
            <numerusform>كل ما في قائمتك: شيء واحد</numerusform>
            <numerusform>كل ما في قائمتك: شيئان</numerusform>
            <numerusform>كل ما في قائمتك: %n أشياء</numerusform>
            <numerusform>كل ما في قائمتك: %n شيئًا</numerusform>
            <numerusform>كل ما في قائمتك: %n شيء</numerusform>
        </translation>
    </message>
    <message>
        <source>Hela visningsrummet</source>
        <translation>صالة العرض كلها</translation>
    </message>
    <message>
        <source>Vi skriver till</source>
        <translation>نكتب إلى</translation>
    </message>
    <message>
        <source>Vi ringer</source>
        <translation>نتصل على</translation>
    </message>
    <message>
        <source>Du kommer</source>
        <translation>تأتي</translation>
    </message>
    <message>
        <source>Dagar som passar</source>
        <translation>الأيام المناسبة</translation>
    </message>
    <message>
        <source>Förmiddag</source>
        <translation>قبل الظهر</translation>
    </message>
    <message>
        <source>Eftermiddag</source>
        <translation>بعد الظهر</translation>
    </message>
    <message>
        <source>När som helst</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>Tid på dagen</source>
        <translation>الوقت من اليوم</translation>
    </message>
    <message>
        <source>Inget namn</source>
        <translation>بدون اسم</translation>
    </message>
    <message>
        <source>Vi kallar dig</source>
        <translation>نناديك</translation>
    </message>
    <message>
        <source>Måndag</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tisdag</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Onsdag</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Torsdag</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Fredag</source>
        <translation>الجمعة</translation>
    </message>
    <message>
        <source>Alla dagar</source>
        <translation>كل الأيام</translation>
    </message>
</context>
<context>
    <name>WriteDays</name>
    <message>
        <source>Välj en eller flera dagar. Välj inget om alla dagar går bra.</source>
        <translation>اختر يومًا أو أكثر. لا تختر شيئًا إذا كانت كل الأيام مناسبة.</translation>
    </message>
    <message>
        <source>Måndag</source>
        <translation>الاثنين</translation>
    </message>
    <message>
        <source>Tisdag</source>
        <translation>الثلاثاء</translation>
    </message>
    <message>
        <source>Onsdag</source>
        <translation>الأربعاء</translation>
    </message>
    <message>
        <source>Torsdag</source>
        <translation>الخميس</translation>
    </message>
    <message>
        <source>Fredag</source>
        <translation>الجمعة</translation>
    </message>
</context>
<context>
    <name>WriteNumber</name>
    <message>
        <source>Till exempel 070-123 45 67</source>
        <translation>مثلًا ⁨070-123 45 67⁩</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Hoppa över</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>WriteProblem</name>
    <message>
        <source>Skriv ditt telefonnummer.</source>
        <translation>اكتب رقم هاتفك.</translation>
    </message>
    <message>
        <source>Numret går inte att ringa. Kontrollera siffrorna.</source>
        <translation>لا يمكن الاتصال بهذا الرقم. تحقق من الأرقام.</translation>
    </message>
    <message>
        <source>Skriv din e-postadress.</source>
        <translation>اكتب عنوان بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Adressen går inte att använda. Den ska se ut som namn@exempel.se.</source>
        <translation>لا يمكن استخدام هذا العنوان. يجب أن يكون مثل ⁨name@example.com⁩.</translation>
    </message>
    <message>
        <source>Någon hann före dig till den tiden. Välj en annan tid.</source>
        <translation>سبقك شخص آخر إلى هذا الموعد. اختر موعدًا آخر.</translation>
    </message>
    <message>
        <source>Tiden går inte att boka längre. Välj en annan tid.</source>
        <translation>لم يعد من الممكن حجز هذا الموعد. اختر موعدًا آخر.</translation>
    </message>
    <message>
        <source>Det gick inte att boka tiden just nu. Försök igen, eller välj dagar som passar.</source>
        <translation>تعذر حجز الموعد الآن. حاول مرة أخرى، أو اختر أيامًا تناسبك.</translation>
    </message>
    <message>
        <source>Vi kan inte ta emot något här just nu. Fråga personalen.</source>
        <translation>لا يمكننا استلام أي شيء هنا الآن. اسأل الموظفين.</translation>
    </message>
    <message>
        <source>Vi kan inte ta emot något här just nu. Ring %1.</source>
        <translation>لا يمكننا استلام أي شيء هنا الآن. اتصل على %1.</translation>
    </message>
    <message>
        <source>Det gick inte att spara just nu. Vänta en stund och tryck på Skicka igen.</source>
        <translation>تعذر الحفظ الآن. انتظر قليلًا ثم اضغط على إرسال مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>WriteQuestion</name>
    <message>
        <source>Hur vill du att vi svarar?</source>
        <translation>كيف تريد أن نجيبك؟</translation>
    </message>
    <message>
        <source>Vilken e-postadress har du?</source>
        <translation>ما هو عنوان بريدك الإلكتروني؟</translation>
    </message>
    <message>
        <source>Vilket telefonnummer har du?</source>
        <translation>ما هو رقم هاتفك؟</translation>
    </message>
    <message>
        <source>Vilken tid vill du komma?</source>
        <translation>متى تريد أن تأتي؟</translation>
    </message>
    <message>
        <source>Vilka dagar passar dig?</source>
        <translation>ما هي الأيام التي تناسبك؟</translation>
    </message>
    <message>
        <source>Vilken tid på dagen passar dig?</source>
        <translation>أي وقت من اليوم يناسبك؟</translation>
    </message>
    <message>
        <source>När vill du att vi ringer?</source>
        <translation>متى تريد أن نتصل بك؟</translation>
    </message>
    <message>
        <source>Vad ska vi kalla dig?</source>
        <translation>بماذا نناديك؟</translation>
    </message>
    <message>
        <source>Stämmer det här?</source>
        <translation>هل هذا صحيح؟</translation>
    </message>
    <message>
        <source>Fråga %1 av %2</source>
        <translation>السؤال %1 من %2</translation>
    </message>
</context>
<context>
    <name>WriteRoute</name>
    <message>
        <source>Vi ringer dig.</source>
        <translation>نتصل بك.</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Vi skriver till dig.</source>
        <translation>نكتب إليك.</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Det här är ett exempel. Hitta på det du skriver.</source>
        <translation>هذا مثال. اكتب بيانات من خيالك.</translation>
    </message>
</context>
<context>
    <name>WriteSending</name>
    <message>
        <source>Vi använder det bara för att svara dig.</source>
        <translation>نستخدمه فقط للرد عليك.</translation>
    </message>
    <message numerus="yes">
        <source>Vi tar bort det efter högst %n dagar.</source>
        <translation>
            <numerusform>نحذفه خلال %n يوم على الأكثر.</numerusform>
            <numerusform>نحذفه بعد يوم واحد (%n) على الأكثر.</numerusform>
            <numerusform>نحذفه بعد يومين على الأكثر.</numerusform>
            <numerusform>نحذفه بعد %n أيام على الأكثر.</numerusform>
            <numerusform>نحذفه بعد %n يومًا على الأكثر.</numerusform>
            <numerusform>نحذفه بعد %n يوم على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bara vi som jobbar här kan läsa det.</source>
        <translation>لا يستطيع قراءته إلا نحن العاملين هنا.</translation>
    </message>
    <message>
        <source>När du har skickat finns det inte kvar på skärmen.</source>
        <translation>بعد أن ترسله لا يبقى على الشاشة.</translation>
    </message>
    <message>
        <source>Skickar…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Skicka</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Visa det jag skriver</source>
        <translation>أظهر ما أكتبه</translation>
    </message>
    <message>
        <source>Dölj det jag skriver</source>
        <translation>أخفِ ما أكتبه</translation>
    </message>
</context>
<context>
    <name>WriteSlot</name>
    <message>
        <source>Vi hör av oss och bestämmer en tid.</source>
        <translation>نتواصل معك ونحدد موعدًا.</translation>
    </message>
    <message>
        <source>Just nu kan det dröja. Ring gärna i stället.</source>
        <translation>قد يطول الأمر في الوقت الحالي. يمكنك الاتصال بالهاتف بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Ingen tid passar</source>
        <translation>لا يناسبني أي موعد</translation>
    </message>
</context>
<context>
    <name>WriteText</name>
    <message>
        <source>Till exempel namn@exempel.se</source>
        <translation>مثلًا ⁨name@example.com⁩</translation>
    </message>
    <message>
        <source>Du får gärna hitta på ett namn.</source>
        <translation>يمكنك أن تختار اسمًا من خيالك.</translation>
    </message>
</context>
<context>
    <name>WriteThanks</name>
    <message>
        <source>Tack!</source>
        <translation>شكرًا!</translation>
    </message>
    <message>
        <source>Det här är en demonstration. Det du skickar når ingen.</source>
        <translation>هذا عرض تجريبي. ما ترسله لا يصل إلى أحد.</translation>
    </message>
    <message>
        <source>Vi har fått det du skrev. Vi hör av oss på det sätt du valde.</source>
        <translation>وصلنا ما كتبته. سنتواصل معك بالطريقة التي اخترتها.</translation>
    </message>
    <message>
        <source>Vi har fått det du skrev. Just nu kan det dröja innan vi svarar.</source>
        <translation>وصلنا ما كتبته. قد يتأخر ردنا في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Din visning är bokad: %1</source>
        <translation>تم حجز زيارتك: %1</translation>
    </message>
    <message>
        <source>Din kod</source>
        <translation>رمزك</translation>
    </message>
    <message>
        <source>Vill du ändra eller ta bort det du skickade? Säg koden när du ringer.</source>
        <translation>هل تريد تغيير ما أرسلته أو حذفه؟ قل الرمز عندما تتصل.</translation>
    </message>
    <message>
        <source>Jag är klar</source>
        <translation>انتهيت</translation>
    </message>
</context>
<context>
    <name>WriteTime</name>
    <message>
        <source>När som helst</source>
        <translation>في أي وقت</translation>
    </message>
    <message>
        <source>Förmiddag</source>
        <translation>قبل الظهر</translation>
    </message>
    <message>
        <source>Eftermiddag</source>
        <translation>بعد الظهر</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Närmare</source>
        <translation>أقرب</translation>
    </message>
    <message>
        <source>Längre bort</source>
        <translation>أبعد</translation>
    </message>
    <message>
        <source>Hela bilden</source>
        <translation>الصورة كاملة</translation>
    </message>
</context>
<context>
    <name>ZoomPicture</name>
    <message>
        <source>Bild: %1</source>
        <translation>الصورة: %1</translation>
    </message>
    <message>
        <source>Teckning</source>
        <translation>رسم</translation>
    </message>
</context>
</TS>
