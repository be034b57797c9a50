<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da" sourcelanguage="sv">
<context>
    <name>AboutPage</name>
    <message>
        <source>Om den här skärmen</source>
        <translation>Om denne skærm</translation>
    </message>
    <message>
        <source>Vem har rummet?</source>
        <translation>Hvem har rummet?</translation>
    </message>
    <message>
        <source>Vad sparas om dig?</source>
        <translation>Hvad gemmes om dig?</translation>
    </message>
    <message>
        <source>Om du lämnar en intresseanmälan</source>
        <translation>Hvis du melder din interesse</translation>
    </message>
    <message>
        <source>Ansvarig för uppgifterna: %1</source>
        <translation>Ansvarlig for oplysningerne: %1</translation>
    </message>
    <message>
        <source>Det du skriver låses direkt. Bara personalen kan läsa det.</source>
        <translation>Det, du skriver, låses med det samme. Kun personalet kan læse det.</translation>
    </message>
    <message>
        <source>Dataskyddsombud: %1</source>
        <translation>Databeskyttelsesrådgiver: %1</translation>
    </message>
    <message>
        <source>Därför får vi spara dem: %1</source>
        <translation>Derfor må vi gemme dem: %1</translation>
    </message>
    <message>
        <source>Du kan klaga hos %1.</source>
        <translation>Du kan klage til %1.</translation>
    </message>
    <message>
        <source>Hur nytt är innehållet?</source>
        <translation>Hvor nyt er indholdet?</translation>
    </message>
    <message>
        <source>Innehållet är från %1, utgåva %2.</source>
        <translation>Indholdet er fra %1, udgave %2.</translation>
    </message>
    <message>
        <source>Poäng och mognad kan vara exempel. Då står det vid dem.</source>
        <translation>Point og modenhed kan være eksempler. Så står det ved dem.</translation>
    </message>
    <message>
        <source>Tillgänglighet</source>
        <translation>Tilgængelighed</translation>
    </message>
    <message>
        <source>Vem som helst får använda och ändra programmet. Licensen är EUPL 1.2. För bokstäverna gäller licensen OFL.</source>
        <translation>Enhver må bruge og ændre programmet. Licensen er EUPL 1.2. For skrifttyperne gælder licensen OFL.</translation>
    </message>
    <message>
        <source>Visa för en grupp</source>
        <translation>Vis for en gruppe</translation>
    </message>
    <message>
        <source>För personal som tar emot besök.</source>
        <translation>For personale, der tager imod besøg.</translation>
    </message>
    <message>
        <source>Säg till personalen om något är svårt.</source>
        <translation>Sig til personalet, hvis noget er svært.</translation>
    </message>
    <message>
        <source>Vi räknar per dag vad som öppnas, vilka svar som ges och vilka språk som används. Ingen kan se vem det var.</source>
        <translation>Vi tæller pr. dag, hvad der åbnes, hvilke svar der gives, og hvilke sprog der bruges. Ingen kan se, hvem det var.</translation>
    </message>
    <message>
        <source>Inget om dig stannar på skärmen. När besöket är slut glöms det du gjorde här.</source>
        <translation>Intet om dig bliver på skærmen. Når besøget er slut, glemmes det, du gjorde her.</translation>
    </message>
    <message>
        <source>Än har ingen utanför kommunen prövat hur lätt skärmen är att använda. Allt finns inte på alla språk.</source>
        <translation>Endnu har ingen uden for kommunen prøvet, hvor let skærmen er at bruge. Alt findes ikke på alle sprog.</translation>
    </message>
    <message>
        <source>Du kan läsa med större text och hög kontrast, eller lyssna. Allt går att nå med tangentbord.</source>
        <translation>Du kan læse med større tekst og høj kontrast eller lytte. Alt kan nås med tastatur.</translation>
    </message>
    <message>
        <source>Öppen programvara</source>
        <translation>Åben software</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>AlarmSection</name>
    <message>
        <source>När det larmar</source>
        <translation>Når alarmen går</translation>
    </message>
    <message>
        <source>Om något händer</source>
        <translation>Hvis der sker noget</translation>
    </message>
    <message>
        <source>Larmar det?</source>
        <translation>Slår det alarm?</translation>
    </message>
    <message>
        <source>Vad händer när det larmar?</source>
        <translation>Hvad sker der, når alarmen går?</translation>
    </message>
    <message>
        <source>Det här larmar inte.</source>
        <translation>Det her slår ikke alarm.</translation>
    </message>
    <message>
        <source>Fråga personalen vad som händer.</source>
        <translation>Spørg personalet, hvad der sker.</translation>
    </message>
    <message>
        <source>Så här går det oftast till. Fråga personalen hur det är här.</source>
        <translation>Sådan foregår det som regel. Spørg personalet, hvordan det er her.</translation>
    </message>
    <message>
        <source>Vid fara för liv: ring 112</source>
        <translation>Ved livsfare: ring 112</translation>
    </message>
</context>
<context>
    <name>AreaNeeds</name>
    <message>
        <source>Allt som finns här</source>
        <translation>Alt, hvad der er her</translation>
    </message>
    <message>
        <source>Den här hyllan är för dig som arbetar i vård och omsorg. Här finns det som gör arbetet lättare.</source>
        <translation>Denne hylde er for dig, der arbejder i pleje og omsorg. Her er det, der gør arbejdet lettere.</translation>
    </message>
    <message>
        <source>Den här hyllan är för dig som hjälper någon du känner.</source>
        <translation>Denne hylde er for dig, der hjælper en, du kender.</translation>
    </message>
    <message>
        <source>Eller välj ett område</source>
        <translation>Eller vælg et område</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>Assurances</name>
    <message>
        <source>Det är frivilligt</source>
        <translation>Det er frivilligt</translation>
    </message>
    <message>
        <source>Det här är ingen ansökan</source>
        <translation>Dette er ikke en ansøgning</translation>
    </message>
    <message>
        <source>Inget om dig stannar på skärmen</source>
        <translation>Intet om dig bliver på skærmen</translation>
    </message>
    <message>
        <source>Bara personalen kan läsa det du skriver</source>
        <translation>Kun personalet kan læse det, du skriver</translation>
    </message>
</context>
<context>
    <name>AttractInvitation</name>
    <message>
        <source>Välkommen</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>Här kan du se och prova välfärdsteknik</source>
        <translation>Her kan du se og prøve velfærdsteknologi</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Tryck på skärmen för att börja</source>
        <translation>Tryk på skærmen for at begynde</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Tillbaka</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Till början</source>
        <translation>Til start</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation>Afslut</translation>
    </message>
    <message>
        <source>Min lista: %1</source>
        <translation>Min liste: %1</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Större text</source>
        <translation>Større tekst</translation>
    </message>
    <message>
        <source>Vanlig text</source>
        <translation>Almindelig tekst</translation>
    </message>
    <message>
        <source>Hög kontrast</source>
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>Lyt</translation>
    </message>
    <message>
        <source>Gör det lättare</source>
        <translation>Gør det lettere</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>Hjælp</translation>
    </message>
</context>
<context>
    <name>BottomLines</name>
    <message>
        <source>Vad ger det?</source>
        <translation>Hvad giver det?</translation>
    </message>
    <message>
        <source>Exempel – inte uppmätt</source>
        <translation>Eksempel – ikke målt</translation>
    </message>
    <message>
        <source>Bedömt av %1</source>
        <translation>Vurderet af %1</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Eller säg numren</source>
        <translation>Eller sig numrene</translation>
    </message>
    <message>
        <source>Säg numren</source>
        <translation>Sig numrene</translation>
    </message>
    <message>
        <source>Eller säg ett nummer</source>
        <translation>Eller sig et nummer</translation>
    </message>
    <message>
        <source>Säg ett nummer</source>
        <translation>Sig et nummer</translation>
    </message>
    <message>
        <source>Säg det till personalen här i rummet.</source>
        <translation>Sig det til personalet her i rummet.</translation>
    </message>
    <message>
        <source>Fråga personalen</source>
        <translation>Spørg personalet</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Ring %1</translation>
    </message>
    <message>
        <source>Skriv här på skärmen</source>
        <translation>Skriv her på skærmen</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Ändra</source>
        <translation>Ret</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Kontakta mig</source>
        <translation>Kontakt mig</translation>
    </message>
    <message>
        <source>Jag vill prova</source>
        <translation>Jeg vil prøve</translation>
    </message>
    <message>
        <source>Boka en visning</source>
        <translation>Book en fremvisning</translation>
    </message>
    <message>
        <source>Skicka information</source>
        <translation>Send information</translation>
    </message>
    <message numerus="yes">
        <source>Allt i din lista: %n saker</source>
        <translation>
            <numerusform>Alt på din liste: %n ting</numerusform>
            <numerusform>Alt på din liste: %n ting</numerusform>
        </translation>
    </message>
    <message>
        <source>Skriv här på skärmen</source>
        <translation>Skriv her på skærmen</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Skanna koden med din mobil</source>
        <translation>Scan koden med din mobil</translation>
    </message>
    <message>
        <source>Anslut mobilen till gästnätet</source>
        <translation>Forbind mobilen til gæstenettet</translation>
    </message>
    <message>
        <source>Skanna koden</source>
        <translation>Scan koden</translation>
    </message>
    <message>
        <source>Öppna kameran.</source>
        <translation>Åbn kameraet.</translation>
    </message>
    <message>
        <source>Håll den mot koden.</source>
        <translation>Hold det hen mod koden.</translation>
    </message>
    <message>
        <source>Tryck på Anslut.</source>
        <translation>Tryk på Opret forbindelse.</translation>
    </message>
    <message>
        <source>Gå sedan till koden igen.</source>
        <translation>Gå så tilbage til koden.</translation>
    </message>
    <message>
        <source>Tryck på länken.</source>
        <translation>Tryk på linket.</translation>
    </message>
    <message>
        <source>Adressen ska börja med %1</source>
        <translation>Adressen skal begynde med %1</translation>
    </message>
    <message>
        <source>Nätet heter %1</source>
        <translation>Nettet hedder %1</translation>
    </message>
    <message>
        <source>Visa formulärets kod</source>
        <translation>Vis formularens kode</translation>
    </message>
    <message>
        <source>Anslut till gästnätet</source>
        <translation>Forbind til gæstenettet</translation>
    </message>
    <message>
        <source>Tack! Det du skrev är skickat.</source>
        <translation>Tak! Din henvendelse er sendt.</translation>
    </message>
    <message>
        <source>Formuläret är öppet i din mobil. Fortsätt där.</source>
        <translation>Formularen er åben på din mobil. Fortsæt der.</translation>
    </message>
    <message>
        <source>Ta den tid du behöver.</source>
        <translation>Tag den tid, du har brug for.</translation>
    </message>
    <message>
        <source>Det här är en demonstration. Det du skickar når ingen.</source>
        <translation>Dette er en demonstration. Det, du sender, når ikke frem til nogen.</translation>
    </message>
</context>
<context>
    <name>CodeSquare</name>
    <message>
        <source>QR-kod till formuläret</source>
        <translation>QR-kode til formularen</translation>
    </message>
    <message>
        <source>QR-kod till gästnätet</source>
        <translation>QR-kode til gæstenettet</translation>
    </message>
</context>
<context>
    <name>CollectedSection</name>
    <message>
        <source>Uppgifter om dig</source>
        <translation>Oplysninger om dig</translation>
    </message>
    <message>
        <source>Vilka uppgifter samlas in?</source>
        <translation>Hvilke oplysninger indsamles?</translation>
    </message>
    <message>
        <source>Det här samlas in</source>
        <translation>Det her indsamles</translation>
    </message>
    <message>
        <source>Fråga personalen</source>
        <translation>Spørg personalet</translation>
    </message>
    <message>
        <source>Vem ser uppgifterna?</source>
        <translation>Hvem ser oplysningerne?</translation>
    </message>
    <message>
        <source>Ditt ja</source>
        <translation>Dit samtykke</translation>
    </message>
    <message>
        <source>Den du bor med</source>
        <translation>Den, du bor sammen med</translation>
    </message>
    <message>
        <source>Den du bor med kan också behöva säga ja.</source>
        <translation>Den, du bor sammen med, skal måske også sige ja.</translation>
    </message>
    <message>
        <source>Utan övervakning</source>
        <translation>Uden overvågning</translation>
    </message>
</context>
<context>
    <name>CompareCell</name>
    <message>
        <source>Nej</source>
        <translation>Nej</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Ja: %1</source>
        <translation>Ja: %1</translation>
    </message>
    <message>
        <source>Bedömt av kommunen</source>
        <translation>Vurderet af kommunen</translation>
    </message>
    <message>
        <source>Exempel – inte uppmätt</source>
        <translation>Eksempel – ikke målt</translation>
    </message>
    <message>
        <source>Uppgift saknas</source>
        <translation>Oplysning mangler</translation>
    </message>
</context>
<context>
    <name>CompareChoices</name>
    <message>
        <source>Vad vill du jämföra?</source>
        <translation>Hvad vil du sammenligne?</translation>
    </message>
    <message>
        <source>Vad vill du jämföra med?</source>
        <translation>Hvad vil du sammenligne med?</translation>
    </message>
    <message>
        <source>Andra lösningar</source>
        <translation>Andre løsninger</translation>
    </message>
    <message>
        <source>Från din lista</source>
        <translation>Fra din liste</translation>
    </message>
    <message>
        <source>Mer för samma behov</source>
        <translation>Mere til samme behov</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Vis alle</translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message>
        <source>Ta bort %1</source>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>CompareHeads</name>
    <message>
        <source>Jämför</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Visa bara skillnader</source>
        <translation>Vis kun forskelle</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Lägg till en till</source>
        <translation>Tilføj en mere</translation>
    </message>
</context>
<context>
    <name>CompareRow</name>
    <message>
        <source>Vad är det?</source>
        <translation>Hvad er det?</translation>
    </message>
    <message>
        <source>Passar för</source>
        <translation>Passer til</translation>
    </message>
    <message>
        <source>Passar inte för</source>
        <translation>Passer ikke til</translation>
    </message>
    <message>
        <source>Hur får jag det?</source>
        <translation>Hvordan får jeg det?</translation>
    </message>
    <message>
        <source>Uppgifter om dig</source>
        <translation>Oplysninger om dig</translation>
    </message>
    <message>
        <source>Kan det larma?</source>
        <translation>Kan den slå alarm?</translation>
    </message>
    <message>
        <source>Kan jag prova?</source>
        <translation>Kan jeg prøve det?</translation>
    </message>
    <message>
        <source>Bra</source>
        <translation>Godt</translation>
    </message>
    <message>
        <source>Mindre bra</source>
        <translation>Mindre godt</translation>
    </message>
    <message>
        <source>Hur färdigt är det?</source>
        <translation>Hvor klar er det?</translation>
    </message>
    <message>
        <source>Vad gör det för nytta?</source>
        <translation>Hvad gavner det?</translation>
    </message>
    <message>
        <source>Lika</source>
        <translation>Ens</translation>
    </message>
    <message>
        <source>Skiljer sig</source>
        <translation>Forskellige</translation>
    </message>
</context>
<context>
    <name>CompareScore</name>
    <message>
        <source>%1 av 5</source>
        <translation>%1 af 5</translation>
    </message>
    <message>
        <source>Inte bedömt</source>
        <translation>Ikke vurderet</translation>
    </message>
</context>
<context>
    <name>EasierSheet</name>
    <message>
        <source>Gör det lättare</source>
        <translation>Gør det lettere</translation>
    </message>
    <message>
        <source>Som det var från början</source>
        <translation>Som det var fra start</translation>
    </message>
    <message>
        <source>Allt på en gång</source>
        <translation>Alt på én gang</translation>
    </message>
    <message>
        <source>Hög kontrast</source>
        <translation>Høj kontrast</translation>
    </message>
    <message>
        <source>Flytta ner knapparna</source>
        <translation>Flyt knapperne ned</translation>
    </message>
    <message>
        <source>Mindre rörelse</source>
        <translation>Mindre bevægelse</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>Lyt</translation>
    </message>
    <message>
        <source>Byt språk</source>
        <translation>Skift sprog</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Starkt underlag</source>
        <translation>Stærkt grundlag</translation>
    </message>
    <message>
        <source>Ganska starkt underlag</source>
        <translation>Ret stærkt grundlag</translation>
    </message>
    <message>
        <source>Svagt underlag</source>
        <translation>Svagt grundlag</translation>
    </message>
    <message>
        <source>Resultat</source>
        <translation>Resultater</translation>
    </message>
    <message>
        <source>Vad vet vi?</source>
        <translation>Hvad ved vi?</translation>
    </message>
    <message>
        <source>Här finns inga resultat att visa än.</source>
        <translation>Her er endnu ingen resultater at vise.</translation>
    </message>
    <message>
        <source>Källa: %1</source>
        <translation>Kilde: %1</translation>
    </message>
    <message>
        <source>Så vanligt är det</source>
        <translation>Så almindeligt er det</translation>
    </message>
    <message>
        <source>%1 procent – %2</source>
        <translation>%1 procent – %2</translation>
    </message>
</context>
<context>
    <name>FallbackNote</name>
    <message>
        <source>Texten finns bara på svenska</source>
        <translation>Teksten findes kun på svensk</translation>
    </message>
    <message>
        <source>Texten finns bara på engelska</source>
        <translation>Teksten findes kun på engelsk</translation>
    </message>
    <message>
        <source>Texten finns bara på finska</source>
        <translation>Teksten findes kun på finsk</translation>
    </message>
    <message>
        <source>Texten finns bara på danska</source>
        <translation>Teksten findes kun på dansk</translation>
    </message>
    <message>
        <source>Texten finns bara på ett annat språk</source>
        <translation>Teksten findes kun på et andet sprog</translation>
    </message>
</context>
<context>
    <name>FeltFaces</name>
    <message>
        <source>Har du provat? Hur kändes det?</source>
        <translation>Har du prøvet? Hvordan føltes det?</translation>
    </message>
    <message>
        <source>Mycket bra</source>
        <translation>Meget godt</translation>
    </message>
    <message>
        <source>Bra</source>
        <translation>Godt</translation>
    </message>
    <message>
        <source>Varken eller</source>
        <translation>Hverken eller</translation>
    </message>
    <message>
        <source>Dåligt</source>
        <translation>Dårligt</translation>
    </message>
    <message>
        <source>Mycket dåligt</source>
        <translation>Meget dårligt</translation>
    </message>
    <message>
        <source>Tack. Tryck på samma ansikte igen om du ångrar dig.</source>
        <translation>Tak. Tryk på samme ansigt igen, hvis du fortryder.</translation>
    </message>
    <message>
        <source>Vi räknar bara antalet svar. Ingen ser vem som svarat.</source>
        <translation>Vi tæller kun svarene. Ingen ser, hvem der har svaret.</translation>
    </message>
</context>
<context>
    <name>FilmCard</name>
    <message>
        <source>Spela filmen: %1</source>
        <translation>Afspil filmen: %1</translation>
    </message>
    <message>
        <source>Film, %1</source>
        <translation>Film, %1</translation>
    </message>
</context>
<context>
    <name>FilmControls</name>
    <message>
        <source>Pausa</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Spela</source>
        <translation>Afspil</translation>
    </message>
    <message>
        <source>Börja om</source>
        <translation>Start forfra</translation>
    </message>
    <message>
        <source>Ljud på</source>
        <translation>Lyd til</translation>
    </message>
    <message>
        <source>Ljud av</source>
        <translation>Lyd fra</translation>
    </message>
</context>
<context>
    <name>FilmLine</name>
    <message>
        <source>Så långt i filmen</source>
        <translation>Sted i filmen</translation>
    </message>
</context>
<context>
    <name>FilmSection</name>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Se filmen</source>
        <translation>Se filmen</translation>
    </message>
</context>
<context>
    <name>FilmStage</name>
    <message>
        <source>Filmen går inte att visa här. Fråga personalen.</source>
        <translation>Filmen kan ikke vises her. Spørg personalet.</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Filmen har ingen text.</source>
        <translation>Filmen har ingen undertekster.</translation>
    </message>
    <message>
        <source>Texten i filmen finns bara på svenska</source>
        <translation>Filmens undertekster er kun på svensk</translation>
    </message>
    <message>
        <source>Texten i filmen är på ett annat språk</source>
        <translation>Filmens undertekster er på et andet sprog</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Hur får jag det?</source>
        <translation>Hvordan får jeg det?</translation>
    </message>
    <message>
        <source>Vilka uppgifter samlas in?</source>
        <translation>Hvilke oplysninger indsamles?</translation>
    </message>
    <message>
        <source>Kan jag prova?</source>
        <translation>Kan jeg prøve det?</translation>
    </message>
    <message>
        <source>Inget</source>
        <translation>Intet</translation>
    </message>
    <message>
        <source>Kan provas här i rummet</source>
        <translation>Kan prøves her i rummet</translation>
    </message>
    <message numerus="yes">
        <source>Visa %n träffar</source>
        <translation>
            <numerusform>Vis %n resultat</numerusform>
            <numerusform>Vis %n resultater</numerusform>
        </translation>
    </message>
    <message>
        <source>Ta bort alla val</source>
        <translation>Fjern alle valg</translation>
    </message>
</context>
<context>
    <name>FilterQuestion</name>
    <message>
        <source>Inget</source>
        <translation>Intet</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Bild kommer</source>
        <translation>Billede kommer</translation>
    </message>
    <message>
        <source>Visa bilden stor: %1</source>
        <translation>Vis billedet stort: %1</translation>
    </message>
</context>
<context>
    <name>GoneNotice</name>
    <message>
        <source>Den här sidan visas inte längre</source>
        <translation>Denne side vises ikke længere</translation>
    </message>
    <message>
        <source>Vi har ändrat i visningsrummet. Se vad som finns nu, eller fråga personalen.</source>
        <translation>Vi har ændret fremvisningsrummet. Se, hvad der er nu, eller spørg personalet.</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Vis alle</translation>
    </message>
</context>
<context>
    <name>GuideAside</name>
    <message>
        <source>Det här kan passa</source>
        <translation>Det her kan passe</translation>
    </message>
    <message>
        <source>Just nu finns inget här som passar svaren</source>
        <translation>Lige nu er der intet her, som passer til svarene</translation>
    </message>
    <message>
        <source>Börja om med frågorna</source>
        <translation>Begynd forfra med spørgsmålene</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Vis alle</translation>
    </message>
</context>
<context>
    <name>GuideGiven</name>
    <message>
        <source>Dina svar. Tryck på ett för att ändra det.</source>
        <translation>Dine svar. Tryk på et for at ændre det.</translation>
    </message>
    <message>
        <source>Ändra svaret: %1</source>
        <translation>Ændr svaret: %1</translation>
    </message>
    <message>
        <source>Du hoppade över</source>
        <translation>Du sprang over</translation>
    </message>
</context>
<context>
    <name>GuideQuestion</name>
    <message>
        <source>Fråga %1</source>
        <translation>Spørgsmål %1</translation>
    </message>
    <message>
        <source>Hoppa över</source>
        <translation>Spring over</translation>
    </message>
</context>
<context>
    <name>GuideResults</name>
    <message>
        <source>Fråga gärna personalen, eller ring %1.</source>
        <translation>Spørg gerne personalet, eller ring %1.</translation>
    </message>
    <message>
        <source>Fråga gärna personalen.</source>
        <translation>Spørg gerne personalet.</translation>
    </message>
    <message>
        <source>Det som passar bäst med dina svar står först. Sedan gäller numret på skylten.</source>
        <translation>Det, der passer bedst til dine svar, står først. Derefter gælder nummeret på skiltet.</translation>
    </message>
    <message>
        <source>Visas för att du svarade %1</source>
        <translation>Vises, fordi du svarede %1</translation>
    </message>
    <message>
        <source>Visas som ett förslag, för att du hoppade över frågan</source>
        <translation>Vises som et forslag, fordi du sprang spørgsmålet over</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Hjälp</source>
        <translation>Hjælp</translation>
    </message>
    <message>
        <source>Tryck på Tillbaka om det blev fel. Inget går sönder.</source>
        <translation>Tryk på Tilbage, hvis det gik galt. Intet går i stykker.</translation>
    </message>
    <message>
        <source>Tryck på det du vill veta mer om.</source>
        <translation>Tryk på det, du vil vide mere om.</translation>
    </message>
    <message>
        <source>Dra med fingret eller tryck på pilarna för att se mer.</source>
        <translation>Træk med fingeren eller tryk på pilene for at se mere.</translation>
    </message>
    <message>
        <source>Spara det du gillar i din lista.</source>
        <translation>Gem det, du kan lide, på din liste.</translation>
    </message>
    <message>
        <source>Be personalen om hjälp</source>
        <translation>Bed personalet om hjælp</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Ring %1</translation>
    </message>
    <message>
        <source>Vid fara för liv</source>
        <translation>Ved livsfare</translation>
    </message>
    <message>
        <source>Ring 112</source>
        <translation>Ring 112</translation>
    </message>
    <message>
        <source>Om den här skärmen</source>
        <translation>Om denne skærm</translation>
    </message>
    <message>
        <source>Mindre rörelse</source>
        <translation>Mindre bevægelse</translation>
    </message>
</context>
<context>
    <name>HomeDoors</name>
    <message>
        <source>Hjälp mig välja</source>
        <translation>Hjælp mig med at vælge</translation>
    </message>
    <message>
        <source>Prova här i rummet</source>
        <translation>Prøv det her i rummet</translation>
    </message>
    <message>
        <source>Sök</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Vis alle</translation>
    </message>
    <message>
        <source>Teknikradar</source>
        <translation>Teknologiradar</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Vad vill du ha hjälp med?</source>
        <translation>Hvad vil du have hjælp til?</translation>
    </message>
</context>
<context>
    <name>HowSection</name>
    <message>
        <source>Så får du det</source>
        <translation>Sådan får du det</translation>
    </message>
    <message>
        <source>Hur får jag det?</source>
        <translation>Hvordan får jeg det?</translation>
    </message>
    <message>
        <source>Fråga personalen hur du gör.</source>
        <translation>Spørg personalet, hvad du skal gøre.</translation>
    </message>
    <message>
        <source>Vad kostar det?</source>
        <translation>Hvad koster det?</translation>
    </message>
    <message>
        <source>Fråga personalen om pris</source>
        <translation>Spørg personalet om prisen</translation>
    </message>
</context>
<context>
    <name>InterestPage</name>
    <message numerus="yes">
        <source>Allt i din lista: %n saker</source>
        <translation>
            <numerusform>Alt på din liste: %n ting</numerusform>
            <numerusform>Alt på din liste: %n ting</numerusform>
        </translation>
    </message>
    <message>
        <source>Vad vill du?</source>
        <translation>Hvad vil du?</translation>
    </message>
    <message>
        <source>Någon hör av sig till dig.</source>
        <translation>Nogen kontakter dig.</translation>
    </message>
    <message>
        <source>Just nu kan det dröja. Ring gärna i stället.</source>
        <translation>Lige nu kan det tage lang tid. Ring gerne i stedet.</translation>
    </message>
    <message>
        <source>Kontakta mig</source>
        <translation>Kontakt mig</translation>
    </message>
    <message>
        <source>Prova hemma, eller var med och testa nytt.</source>
        <translation>Prøv hjemme, eller vær med til at teste nyt.</translation>
    </message>
    <message>
        <source>Jag vill prova</source>
        <translation>Jeg vil prøve</translation>
    </message>
    <message>
        <source>Någon visar dig här i rummet.</source>
        <translation>Nogen viser dig det her i rummet.</translation>
    </message>
    <message>
        <source>Boka en visning</source>
        <translation>Book en fremvisning</translation>
    </message>
    <message>
        <source>Du får läsa mer hemma.</source>
        <translation>Du kan læse mere derhjemme.</translation>
    </message>
    <message>
        <source>Skicka information</source>
        <translation>Send information</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Mellanslag</source>
        <translation>Mellemrum</translation>
    </message>
    <message>
        <source>Sudda</source>
        <translation>Slet</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Språk</source>
        <translation>Sprog</translation>
    </message>
</context>
<context>
    <name>LargeView</name>
    <message>
        <source>Stäng</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>Nummer %1</source>
        <translation>Nummer %1</translation>
    </message>
</context>
<context>
    <name>ListRowWays</name>
    <message>
        <source>Jämför %1</source>
        <translation>Sammenlign %1</translation>
    </message>
    <message>
        <source>Jämför</source>
        <translation>Sammenlign</translation>
    </message>
    <message>
        <source>Flytta upp %1</source>
        <translation>Flyt %1 op</translation>
    </message>
    <message>
        <source>Flytta ner %1</source>
        <translation>Flyt %1 ned</translation>
    </message>
    <message>
        <source>Ta bort %1</source>
        <translation>Fjern %1</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Fjern</translation>
    </message>
</context>
<context>
    <name>ListRows</name>
    <message>
        <source>Min lista</source>
        <translation>Min liste</translation>
    </message>
    <message>
        <source>Listan är tom. Tryck på ”Lägg i min lista” när du ser något som du vill minnas.</source>
        <translation>Listen er tom. Tryk på ”Læg i min liste”, når du ser noget, du vil huske.</translation>
    </message>
    <message>
        <source>Listan är full: %1 saker. Listan glöms när du går.</source>
        <translation>Listen er fuld: %1 ting. Listen slettes, når du går.</translation>
    </message>
    <message numerus="yes">
        <source>%n saker. Listan glöms när du går.</source>
        <translation>
            <numerusform>%n ting. Listen slettes, når du går.</numerusform>
            <numerusform>%n ting. Listen slettes, når du går.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Fortryd</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Vis alle</translation>
    </message>
</context>
<context>
    <name>ListSummary</name>
    <message numerus="yes">
        <source>%n träffar</source>
        <translation>
            <numerusform>%n resultat</numerusform>
            <numerusform>%n resultater</numerusform>
        </translation>
    </message>
    <message>
        <source>Ta bort alla val</source>
        <translation>Fjern alle valg</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Luk</translation>
    </message>
    <message>
        <source>Välj ut: %1</source>
        <translation>Udvælg: %1</translation>
    </message>
    <message>
        <source>Välj ut</source>
        <translation>Udvælg</translation>
    </message>
</context>
<context>
    <name>ListWays</name>
    <message>
        <source>Ta med listan hem</source>
        <translation>Tag listen med hjem</translation>
    </message>
    <message>
        <source>Eller ring %1 och säg numren.</source>
        <translation>Eller ring %1 og sig numrene.</translation>
    </message>
    <message>
        <source>Välj två eller tre att jämföra</source>
        <translation>Vælg to eller tre at sammenligne</translation>
    </message>
    <message>
        <source>Jämför %1</source>
        <translation>Sammenlign %1</translation>
    </message>
    <message>
        <source>Töm listan</source>
        <translation>Tøm listen</translation>
    </message>
</context>
<context>
    <name>ListenControls</name>
    <message>
        <source>Läs igen</source>
        <translation>Læs igen</translation>
    </message>
    <message>
        <source>Fortsätt</source>
        <translation>Fortsæt</translation>
    </message>
    <message>
        <source>Pausa</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Backa</source>
        <translation>Forrige</translation>
    </message>
    <message>
        <source>Långsamt</source>
        <translation>Langsomt</translation>
    </message>
    <message>
        <source>Lägre</source>
        <translation>Lavere</translation>
    </message>
    <message>
        <source>Högre</source>
        <translation>Højere</translation>
    </message>
    <message>
        <source>Sluta</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>ListenOffer</name>
    <message>
        <source>Hörlurar är isatta</source>
        <translation>Høretelefoner er sat i</translation>
    </message>
    <message>
        <source>Hörlurar är isatta. Vill du lyssna på sidan?</source>
        <translation>Høretelefoner er sat i. Vil du lytte til siden?</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>Lyt</translation>
    </message>
    <message>
        <source>Nej tack</source>
        <translation>Nej tak</translation>
    </message>
</context>
<context>
    <name>ListenStrip</name>
    <message>
        <source>Uppläsning</source>
        <translation>Oplæsning</translation>
    </message>
    <message>
        <source>Datorn saknar en svensk röst. Be personalen om hjälp.</source>
        <translation>Computeren mangler en dansk stemme. Bed personalet om hjælp.</translation>
    </message>
    <message>
        <source>Datorns röst svarar inte. Be personalen om hjälp.</source>
        <translation>Computerens stemme svarer ikke. Bed personalet om hjælp.</translation>
    </message>
    <message>
        <source>Nu är allt på sidan läst.</source>
        <translation>Nu er hele siden læst.</translation>
    </message>
    <message>
        <source>Mening %1 av %2</source>
        <translation>Sætning %1 af %2</translation>
    </message>
</context>
<context>
    <name>LoweredTop</name>
    <message>
        <source>Flytta upp igen</source>
        <translation>Flyt op igen</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Visningsrum</source>
        <translation>Fremvisningsrum</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Vi hittade inget. Prova ett annat ord.</source>
        <translation>Vi fandt ikke noget. Prøv et andet ord.</translation>
    </message>
    <message>
        <source>Skriv gärna ett kortare ord. Eller be personalen om hjälp.</source>
        <translation>Skriv gerne et kortere ord. Eller bed personalet om hjælp.</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Vis alle</translation>
    </message>
</context>
<context>
    <name>NumberPad</name>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Sudda</source>
        <translation>Slet</translation>
    </message>
</context>
<context>
    <name>NumberPlate</name>
    <message>
        <source>Nummer %1</source>
        <translation>Nummer %1</translation>
    </message>
    <message>
        <source>Säg numret till personalen</source>
        <translation>Sig nummeret til personalet</translation>
    </message>
</context>
<context>
    <name>OthersSection</name>
    <message>
        <source>Andra lösningar</source>
        <translation>Andre løsninger</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Bild kommer</source>
        <translation>Billede kommer</translation>
    </message>
</context>
<context>
    <name>PicturePlaceholder</name>
    <message>
        <source>Bild kommer</source>
        <translation>Billede kommer</translation>
    </message>
</context>
<context>
    <name>PictureSteps</name>
    <message>
        <source>Förra bilden</source>
        <translation>Forrige billede</translation>
    </message>
    <message>
        <source>%1 av %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Nästa bild</source>
        <translation>Næste billede</translation>
    </message>
</context>
<context>
    <name>ProductFace</name>
    <message>
        <source>Prova här: %1</source>
        <translation>Prøv her: %1</translation>
    </message>
    <message>
        <source>Jag är intresserad</source>
        <translation>Jeg er interesseret</translation>
    </message>
</context>
<context>
    <name>ProductSections</name>
    <message>
        <source>Att tänka på</source>
        <translation>Værd at tænke over</translation>
    </message>
    <message>
        <source>Fråga säljaren</source>
        <translation>Spørg sælgeren</translation>
    </message>
    <message>
        <source>Fråga den som säljer</source>
        <translation>Spørg den, der sælger</translation>
    </message>
    <message>
        <source>Uppdaterad %1</source>
        <translation>Opdateret %1</translation>
    </message>
</context>
<context>
    <name>ProductShortcuts</name>
    <message>
        <source>Uppåt</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Nedåt</source>
        <translation>Ned</translation>
    </message>
</context>
<context>
    <name>ProductWays</name>
    <message>
        <source>Finns i min lista</source>
        <translation>Er i min liste</translation>
    </message>
    <message>
        <source>Listan är full</source>
        <translation>Listen er fuld</translation>
    </message>
    <message>
        <source>Lägg i min lista</source>
        <translation>Læg i min liste</translation>
    </message>
    <message>
        <source>Jämför</source>
        <translation>Sammenlign</translation>
    </message>
</context>
<context>
    <name>ProsConsSection</name>
    <message>
        <source>Bra och mindre bra</source>
        <translation>Fordele og ulemper</translation>
    </message>
    <message>
        <source>Bra</source>
        <translation>Godt</translation>
    </message>
    <message>
        <source>Mindre bra</source>
        <translation>Mindre godt</translation>
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
        <translation>Eksempel: ingen har vurderet denne endnu.</translation>
    </message>
    <message>
        <source>Bedömd av kommunen.</source>
        <translation>Vurderet af kommunen.</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Visa alla områden</source>
        <translation>Vis alle områder</translation>
    </message>
</context>
<context>
    <name>RadarPage</name>
    <message>
        <source>Teknikradar</source>
        <translation>Teknologiradar</translation>
    </message>
    <message>
        <source>Ju närmare mitten, desto mer klar. Placeringarna är exempel där ingen har bedömt dem.</source>
        <translation>Jo nærmere midten, desto mere klar. Placeringerne er eksempler, hvor ingen har vurderet dem.</translation>
    </message>
    <message>
        <source>Visa som bild</source>
        <translation>Vis som billede</translation>
    </message>
    <message>
        <source>Visa som lista</source>
        <translation>Vis som liste</translation>
    </message>
</context>
<context>
    <name>ReadinessSection</name>
    <message>
        <source>Hur färdigt</source>
        <translation>Hvor klar</translation>
    </message>
    <message>
        <source>Hur färdigt är det?</source>
        <translation>Hvor klar er det?</translation>
    </message>
    <message>
        <source>Ett exempel. Ingen har bedömt det här än.</source>
        <translation>Et eksempel. Ingen har vurderet det endnu.</translation>
    </message>
    <message>
        <source>Bedömt av %1</source>
        <translation>Vurderet af %1</translation>
    </message>
</context>
<context>
    <name>ScoreBar</name>
    <message>
        <source>%1 av 5</source>
        <translation>%1 af 5</translation>
    </message>
    <message>
        <source>Inte bedömt</source>
        <translation>Ikke vurderet</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Allt du kan trycka på finns här nere.</source>
        <translation>Alt, du kan trykke på, er hernede.</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>Uppåt</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Nedåt</source>
        <translation>Ned</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Sudda allt</source>
        <translation>Slet alt</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Sök</source>
        <translation>Søg</translation>
    </message>
    <message>
        <source>Skriv ett ord, till exempel larm</source>
        <translation>Skriv et ord, for eksempel alarm</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Visar träffar för ”%1”</source>
        <translation>Viser resultater for ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n träffar</source>
        <translation>
            <numerusform>%n resultat</numerusform>
            <numerusform>%n resultater</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Uppåt</source>
        <translation>Op</translation>
    </message>
    <message>
        <source>Nedåt</source>
        <translation>Ned</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>ShowArguments</name>
    <message>
        <source>Talar för</source>
        <translation>Taler for</translation>
    </message>
    <message>
        <source>Talar emot</source>
        <translation>Taler imod</translation>
    </message>
    <message>
        <source>Exempel – inte uppmätt</source>
        <translation>Eksempel – ikke målt</translation>
    </message>
</context>
<context>
    <name>ShowControls</name>
    <message>
        <source>Föregående</source>
        <translation>Forrige</translation>
    </message>
    <message>
        <source>%1 av %2</source>
        <translation>%1 af %2</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Næste</translation>
    </message>
    <message>
        <source>Från början</source>
        <translation>Forfra</translation>
    </message>
</context>
<context>
    <name>ShowFrame</name>
    <message>
        <source>Vill ni veta mer?</source>
        <translation>Vil I vide mere?</translation>
    </message>
</context>
<context>
    <name>ShowPicture</name>
    <message>
        <source>Nummer %1</source>
        <translation>Nummer %1</translation>
    </message>
</context>
<context>
    <name>SlipButton</name>
    <message>
        <source>Säg numret till oss i visningsrummet.</source>
        <translation>Sig nummeret til personalet i fremvisningsrummet.</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Ring %1</translation>
    </message>
    <message>
        <source>Det är frivilligt</source>
        <translation>Det er frivilligt</translation>
    </message>
    <message>
        <source>Det här är ingen ansökan</source>
        <translation>Dette er ikke en ansøgning</translation>
    </message>
    <message>
        <source>Skriver ut …</source>
        <translation>Udskriver …</translation>
    </message>
    <message>
        <source>Skriv ut en lapp</source>
        <translation>Udskriv en seddel</translation>
    </message>
    <message>
        <source>Det här var du intresserad av</source>
        <translation>Det var du interesseret i</translation>
    </message>
    <message>
        <source>Det gick inte att skriva ut. Fråga personalen.</source>
        <translation>Det kunne ikke udskrives. Spørg personalet.</translation>
    </message>
    <message>
        <source>Ta din lapp vid skrivaren.</source>
        <translation>Tag din seddel ved printeren.</translation>
    </message>
</context>
<context>
    <name>StationCard</name>
    <message>
        <source>Nummer %1</source>
        <translation>Nummer %1</translation>
    </message>
</context>
<context>
    <name>StationFace</name>
    <message>
        <source>Jag står vid nummer</source>
        <translation>Jeg står ved nummer</translation>
    </message>
</context>
<context>
    <name>StationKey</name>
    <message>
        <source>Nummer %1</source>
        <translation>Nummer %1</translation>
    </message>
</context>
<context>
    <name>Stations</name>
    <message>
        <source>Prova här i rummet</source>
        <translation>Prøv det her i rummet</translation>
    </message>
    <message>
        <source>Varje plats har en skylt med ett nummer. Vilket nummer står du vid?</source>
        <translation>Hvert sted har et skilt med et nummer. Hvilket nummer står du ved?</translation>
    </message>
</context>
<context>
    <name>TextSizes</name>
    <message>
        <source>Mindre text</source>
        <translation>Mindre tekst</translation>
    </message>
    <message>
        <source>Textens storlek</source>
        <translation>Tekstens størrelse</translation>
    </message>
    <message>
        <source>Större text</source>
        <translation>Større tekst</translation>
    </message>
</context>
<context>
    <name>ThanksOverlay</name>
    <message>
        <source>Tack för besöket</source>
        <translation>Tak for besøget</translation>
    </message>
    <message>
        <source>Det du valde är borttaget. Inget om dig stannar på skärmen.</source>
        <translation>Det, du valgte, er fjernet. Intet om dig bliver på skærmen.</translation>
    </message>
</context>
<context>
    <name>TrialHistory</name>
    <message>
        <source>Idé</source>
        <translation>Idé</translation>
    </message>
    <message>
        <source>Prov</source>
        <translation>Afprøvning</translation>
    </message>
    <message>
        <source>Anpassning</source>
        <translation>Tilpasning</translation>
    </message>
    <message>
        <source>Nytt prov</source>
        <translation>Ny afprøvning</translation>
    </message>
    <message>
        <source>Infört</source>
        <translation>Indført</translation>
    </message>
    <message>
        <source>Avslutat</source>
        <translation>Afsluttet</translation>
    </message>
    <message>
        <source>Det gav effekt</source>
        <translation>Det havde effekt</translation>
    </message>
    <message>
        <source>Det gav inte effekt</source>
        <translation>Det havde ingen effekt</translation>
    </message>
</context>
<context>
    <name>TrialsSection</name>
    <message>
        <source>Försök</source>
        <translation>Forsøg</translation>
    </message>
    <message>
        <source>Vem har provat?</source>
        <translation>Hvem har prøvet?</translation>
    </message>
</context>
<context>
    <name>TrySection</name>
    <message>
        <source>Prova här</source>
        <translation>Prøv her</translation>
    </message>
    <message>
        <source>Prova här i rummet</source>
        <translation>Prøv det her i rummet</translation>
    </message>
    <message>
        <source>Går inte att prova just nu. Fråga personalen.</source>
        <translation>Kan ikke prøves lige nu. Spørg personalet.</translation>
    </message>
</context>
<context>
    <name>TypeCard</name>
    <message>
        <source>%1, eller på annat sätt</source>
        <translation>%1, eller på en anden måde</translation>
    </message>
    <message>
        <source>Prova här: %1</source>
        <translation>Prøv her: %1</translation>
    </message>
    <message>
        <source>Prova här</source>
        <translation>Prøv her</translation>
    </message>
    <message>
        <source>Går inte att prova just nu</source>
        <translation>Kan ikke prøves lige nu</translation>
    </message>
    <message>
        <source>För dig som arbetar i vård och omsorg</source>
        <translation>For dig, der arbejder i pleje og omsorg</translation>
    </message>
</context>
<context>
    <name>TypeList</name>
    <message>
        <source>Inget passar alla dina val. Tryck på ”Ta bort alla val”.</source>
        <translation>Intet passer til alle dine valg. Tryk på ”Fjern alle valg”.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Välkommen</source>
        <translation>Velkommen</translation>
    </message>
    <message>
        <source>Skärmen är inte klar än. Fråga gärna personalen så länge.</source>
        <translation>Skærmen er ikke klar endnu. Spørg gerne personalet imens.</translation>
    </message>
</context>
<context>
    <name>WarningOverlay</name>
    <message>
        <source>Är du kvar?</source>
        <translation>Er du der stadig?</translation>
    </message>
    <message numerus="yes">
        <source>Skärmen börjar om efter %n sekunder</source>
        <translation>
            <numerusform>Skærmen starter forfra om %n sekund</numerusform>
            <numerusform>Skærmen starter forfra om %n sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Ja, fortsätt</source>
        <translation>Ja, fortsæt</translation>
    </message>
    <message>
        <source>Börja om</source>
        <translation>Start forfra</translation>
    </message>
</context>
<context>
    <name>WhatSection</name>
    <message>
        <source>Vad är det?</source>
        <translation>Hvad er det?</translation>
    </message>
    <message>
        <source>Det här hör till</source>
        <translation>Det hører med</translation>
    </message>
    <message>
        <source>Texten är ett utkast. Ingen har granskat den än.</source>
        <translation>Teksten er et udkast. Ingen har gennemgået den endnu.</translation>
    </message>
</context>
<context>
    <name>WhoSection</name>
    <message>
        <source>Passar för</source>
        <translation>Passer til</translation>
    </message>
    <message>
        <source>Vem passar det för?</source>
        <translation>Hvem er det til?</translation>
    </message>
    <message>
        <source>Du som säger</source>
        <translation>Dig, der siger</translation>
    </message>
    <message>
        <source>Passar inte för</source>
        <translation>Passer ikke til</translation>
    </message>
</context>
<context>
    <name>WriteAnswer</name>
    <message>
        <source>Visa det jag skriver</source>
        <translation>Vis det, jeg skriver</translation>
    </message>
    <message>
        <source>Dölj det jag skriver</source>
        <translation>Skjul det, jeg skriver</translation>
    </message>
</context>
<context>
    <name>WriteCheck</name>
    <message numerus="yes">
        <source>Allt i din lista: %n saker</source>
        <translation>
            <numerusform>Alt på din liste: %n ting</numerusform>
            <numerusform>Alt på din liste: %n ting</numerusform>
        </translation>
    </message>
    <message>
        <source>Hela visningsrummet</source>
        <translation>Hele showroomet</translation>
    </message>
    <message>
        <source>Vi skriver till</source>
        <translation>Vi skriver til</translation>
    </message>
    <message>
        <source>Vi ringer</source>
        <translation>Vi ringer til</translation>
    </message>
    <message>
        <source>Du kommer</source>
        <translation>Du kommer</translation>
    </message>
    <message>
        <source>Dagar som passar</source>
        <translation>Dage, der passer</translation>
    </message>
    <message>
        <source>Förmiddag</source>
        <translation>Formiddag</translation>
    </message>
    <message>
        <source>Eftermiddag</source>
        <translation>Eftermiddag</translation>
    </message>
    <message>
        <source>När som helst</source>
        <translation>Når som helst</translation>
    </message>
    <message>
        <source>Tid på dagen</source>
        <translation>Tid på dagen</translation>
    </message>
    <message>
        <source>Inget namn</source>
        <translation>Intet navn</translation>
    </message>
    <message>
        <source>Vi kallar dig</source>
        <translation>Vi kalder dig</translation>
    </message>
    <message>
        <source>Måndag</source>
        <translation>Mandag</translation>
    </message>
    <message>
        <source>Tisdag</source>
        <translation>Tirsdag</translation>
    </message>
    <message>
        <source>Onsdag</source>
        <translation>Onsdag</translation>
    </message>
    <message>
        <source>Torsdag</source>
        <translation>Torsdag</translation>
    </message>
    <message>
        <source>Fredag</source>
        <translation>Fredag</translation>
    </message>
    <message>
        <source>Alla dagar</source>
        <translation>Alle dage</translation>
    </message>
</context>
<context>
    <name>WriteDays</name>
    <message>
        <source>Välj en eller flera dagar. Välj inget om alla dagar går bra.</source>
        <translation>Vælg en eller flere dage. Vælg ingen, hvis alle dage er fine.</translation>
    </message>
    <message>
        <source>Måndag</source>
        <translation>Mandag</translation>
    </message>
    <message>
        <source>Tisdag</source>
        <translation>Tirsdag</translation>
    </message>
    <message>
        <source>Onsdag</source>
        <translation>Onsdag</translation>
    </message>
    <message>
        <source>Torsdag</source>
        <translation>Torsdag</translation>
    </message>
    <message>
        <source>Fredag</source>
        <translation>Fredag</translation>
    </message>
</context>
<context>
    <name>WriteNumber</name>
    <message>
        <source>Till exempel 070-123 45 67</source>
        <translation>For eksempel 12 34 56 78</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Hoppa över</source>
        <translation>Spring over</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Næste</translation>
    </message>
</context>
<context>
    <name>WriteProblem</name>
    <message>
        <source>Skriv ditt telefonnummer.</source>
        <translation>Skriv dit telefonnummer.</translation>
    </message>
    <message>
        <source>Numret går inte att ringa. Kontrollera siffrorna.</source>
        <translation>Vi kan ikke ringe til nummeret. Se tallene efter.</translation>
    </message>
    <message>
        <source>Skriv din e-postadress.</source>
        <translation>Skriv din e-mailadresse.</translation>
    </message>
    <message>
        <source>Adressen går inte att använda. Den ska se ut som namn@exempel.se.</source>
        <translation>Adressen kan ikke bruges. Den skal se ud som navn@eksempel.dk.</translation>
    </message>
    <message>
        <source>Någon hann före dig till den tiden. Välj en annan tid.</source>
        <translation>En anden nåede at tage tiden. Vælg en anden tid.</translation>
    </message>
    <message>
        <source>Tiden går inte att boka längre. Välj en annan tid.</source>
        <translation>Tiden kan ikke bookes længere. Vælg en anden tid.</translation>
    </message>
    <message>
        <source>Det gick inte att boka tiden just nu. Försök igen, eller välj dagar som passar.</source>
        <translation>Tiden kunne ikke bookes lige nu. Prøv igen, eller vælg dage, der passer dig.</translation>
    </message>
    <message>
        <source>Vi kan inte ta emot något här just nu. Fråga personalen.</source>
        <translation>Vi kan ikke modtage noget her lige nu. Spørg personalet.</translation>
    </message>
    <message>
        <source>Vi kan inte ta emot något här just nu. Ring %1.</source>
        <translation>Vi kan ikke modtage noget her lige nu. Ring %1.</translation>
    </message>
    <message>
        <source>Det gick inte att spara just nu. Vänta en stund och tryck på Skicka igen.</source>
        <translation>Det kunne ikke gemmes lige nu. Vent lidt, og tryk på Send igen.</translation>
    </message>
</context>
<context>
    <name>WriteQuestion</name>
    <message>
        <source>Hur vill du att vi svarar?</source>
        <translation>Hvordan vil du have, at vi svarer?</translation>
    </message>
    <message>
        <source>Vilken e-postadress har du?</source>
        <translation>Hvad er din e-mailadresse?</translation>
    </message>
    <message>
        <source>Vilket telefonnummer har du?</source>
        <translation>Hvad er dit telefonnummer?</translation>
    </message>
    <message>
        <source>Vilken tid vill du komma?</source>
        <translation>Hvornår vil du komme?</translation>
    </message>
    <message>
        <source>Vilka dagar passar dig?</source>
        <translation>Hvilke dage passer dig?</translation>
    </message>
    <message>
        <source>Vilken tid på dagen passar dig?</source>
        <translation>Hvilken tid på dagen passer dig?</translation>
    </message>
    <message>
        <source>När vill du att vi ringer?</source>
        <translation>Hvornår vil du have, at vi ringer?</translation>
    </message>
    <message>
        <source>Vad ska vi kalla dig?</source>
        <translation>Hvad skal vi kalde dig?</translation>
    </message>
    <message>
        <source>Stämmer det här?</source>
        <translation>Er det rigtigt?</translation>
    </message>
    <message>
        <source>Fråga %1 av %2</source>
        <translation>Spørgsmål %1 af %2</translation>
    </message>
</context>
<context>
    <name>WriteRoute</name>
    <message>
        <source>Vi ringer dig.</source>
        <translation>Vi ringer til dig.</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Vi skriver till dig.</source>
        <translation>Vi skriver til dig.</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Det här är ett exempel. Hitta på det du skriver.</source>
        <translation>Dette er et eksempel. Find selv på det, du skriver.</translation>
    </message>
</context>
<context>
    <name>WriteSending</name>
    <message>
        <source>Vi använder det bara för att svara dig.</source>
        <translation>Vi bruger det kun til at svare dig.</translation>
    </message>
    <message numerus="yes">
        <source>Vi tar bort det efter högst %n dagar.</source>
        <translation>
            <numerusform>Vi sletter det efter højst %n dag.</numerusform>
            <numerusform>Vi sletter det efter højst %n dage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bara vi som jobbar här kan läsa det.</source>
        <translation>Kun vi, der arbejder her, kan læse det.</translation>
    </message>
    <message>
        <source>När du har skickat finns det inte kvar på skärmen.</source>
        <translation>Når du har sendt det, er det ikke længere på skærmen.</translation>
    </message>
    <message>
        <source>Skickar…</source>
        <translation>Sender…</translation>
    </message>
    <message>
        <source>Skicka</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Visa det jag skriver</source>
        <translation>Vis det, jeg skriver</translation>
    </message>
    <message>
        <source>Dölj det jag skriver</source>
        <translation>Skjul det, jeg skriver</translation>
    </message>
</context>
<context>
    <name>WriteSlot</name>
    <message>
        <source>Vi hör av oss och bestämmer en tid.</source>
        <translation>Vi kontakter dig og aftaler en tid.</translation>
    </message>
    <message>
        <source>Just nu kan det dröja. Ring gärna i stället.</source>
        <translation>Lige nu kan det tage lang tid. Ring gerne i stedet.</translation>
    </message>
    <message>
        <source>Ingen tid passar</source>
        <translation>Ingen tid passer</translation>
    </message>
</context>
<context>
    <name>WriteText</name>
    <message>
        <source>Till exempel namn@exempel.se</source>
        <translation>For eksempel navn@eksempel.dk</translation>
    </message>
    <message>
        <source>Du får gärna hitta på ett namn.</source>
        <translation>Du må gerne finde på et navn.</translation>
    </message>
</context>
<context>
    <name>WriteThanks</name>
    <message>
        <source>Tack!</source>
        <translation>Tak!</translation>
    </message>
    <message>
        <source>Det här är en demonstration. Det du skickar når ingen.</source>
        <translation>Dette er en demonstration. Det, du sender, når ikke frem til nogen.</translation>
    </message>
    <message>
        <source>Vi har fått det du skrev. Vi hör av oss på det sätt du valde.</source>
        <translation>Vi har modtaget det, du skrev. Vi kontakter dig på den måde, du har valgt.</translation>
    </message>
    <message>
        <source>Vi har fått det du skrev. Just nu kan det dröja innan vi svarar.</source>
        <translation>Vi har modtaget det, du skrev. Lige nu kan det vare længe, før vi svarer.</translation>
    </message>
    <message>
        <source>Din visning är bokad: %1</source>
        <translation>Din fremvisning er booket: %1</translation>
    </message>
    <message>
        <source>Din kod</source>
        <translation>Din kode</translation>
    </message>
    <message>
        <source>Vill du ändra eller ta bort det du skickade? Säg koden när du ringer.</source>
        <translation>Vil du ændre eller slette det, du sendte? Sig koden, når du ringer.</translation>
    </message>
    <message>
        <source>Jag är klar</source>
        <translation>Jeg er færdig</translation>
    </message>
</context>
<context>
    <name>WriteTime</name>
    <message>
        <source>När som helst</source>
        <translation>Når som helst</translation>
    </message>
    <message>
        <source>Förmiddag</source>
        <translation>Formiddag</translation>
    </message>
    <message>
        <source>Eftermiddag</source>
        <translation>Eftermiddag</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Närmare</source>
        <translation>Tættere på</translation>
    </message>
    <message>
        <source>Längre bort</source>
        <translation>Længere væk</translation>
    </message>
    <message>
        <source>Hela bilden</source>
        <translation>Hele billedet</translation>
    </message>
</context>
<context>
    <name>ZoomPicture</name>
    <message>
        <source>Bild: %1</source>
        <translation>Billede: %1</translation>
    </message>
    <message>
        <source>Teckning</source>
        <translation>Tegning</translation>
    </message>
</context>
</TS>
