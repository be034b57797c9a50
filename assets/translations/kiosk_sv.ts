<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="sv">
<context>
    <name>AboutPage</name>
    <message>
        <source>Om den här skärmen</source>
        <translation>Om den här skärmen</translation>
    </message>
    <message>
        <source>Vem har rummet?</source>
        <translation>Vem har rummet?</translation>
    </message>
    <message>
        <source>Vad sparas om dig?</source>
        <translation>Vad sparas om dig?</translation>
    </message>
    <message>
        <source>Om du lämnar en intresseanmälan</source>
        <translation>Om du lämnar en intresseanmälan</translation>
    </message>
    <message>
        <source>Ansvarig för uppgifterna: %1</source>
        <translation>Ansvarig för uppgifterna: %1</translation>
    </message>
    <message>
        <source>Det du skriver låses direkt. Bara personalen kan läsa det.</source>
        <translation>Det du skriver låses direkt. Bara personalen kan läsa det.</translation>
    </message>
    <message>
        <source>Dataskyddsombud: %1</source>
        <translation>Dataskyddsombud: %1</translation>
    </message>
    <message>
        <source>Därför får vi spara dem: %1</source>
        <translation>Därför får vi spara dem: %1</translation>
    </message>
    <message>
        <source>Du kan klaga hos %1.</source>
        <translation>Du kan klaga hos %1.</translation>
    </message>
    <message>
        <source>Hur nytt är innehållet?</source>
        <translation>Hur nytt är innehållet?</translation>
    </message>
    <message>
        <source>Innehållet är från %1, utgåva %2.</source>
        <translation>Innehållet är från %1, utgåva %2.</translation>
    </message>
    <message>
        <source>Poäng och mognad kan vara exempel. Då står det vid dem.</source>
        <translation>Poäng och mognad kan vara exempel. Då står det vid dem.</translation>
    </message>
    <message>
        <source>Tillgänglighet</source>
        <translation>Tillgänglighet</translation>
    </message>
    <message>
        <source>Vem som helst får använda och ändra programmet. Licensen är EUPL 1.2. För bokstäverna gäller licensen OFL.</source>
        <translation>Vem som helst får använda och ändra programmet. Licensen är EUPL 1.2. För bokstäverna gäller licensen OFL.</translation>
    </message>
    <message>
        <source>Visa för en grupp</source>
        <translation>Visa för en grupp</translation>
    </message>
    <message>
        <source>För personal som tar emot besök.</source>
        <translation>För personal som tar emot besök.</translation>
    </message>
    <message>
        <source>Säg till personalen om något är svårt.</source>
        <translation>Säg till personalen om något är svårt.</translation>
    </message>
    <message>
        <source>Vi räknar per dag vad som öppnas, vilka svar som ges och vilka språk som används. Ingen kan se vem det var.</source>
        <translation>Vi räknar per dag vad som öppnas, vilka svar som ges och vilka språk som används. Ingen kan se vem det var.</translation>
    </message>
    <message>
        <source>Inget om dig stannar på skärmen. När besöket är slut glöms det du gjorde här.</source>
        <translation>Inget om dig stannar på skärmen. När besöket är slut glöms det du gjorde här.</translation>
    </message>
    <message>
        <source>Än har ingen utanför kommunen prövat hur lätt skärmen är att använda. Allt finns inte på alla språk.</source>
        <translation>Än har ingen utanför kommunen prövat hur lätt skärmen är att använda. Allt finns inte på alla språk.</translation>
    </message>
    <message>
        <source>Du kan läsa med större text och hög kontrast, eller lyssna. Allt går att nå med tangentbord.</source>
        <translation>Du kan läsa med större text och hög kontrast, eller lyssna. Allt går att nå med tangentbord.</translation>
    </message>
    <message>
        <source>Öppen programvara</source>
        <translation>Öppen programvara</translation>
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
        <translation>När det larmar</translation>
    </message>
    <message>
        <source>Om något händer</source>
        <translation>Om något händer</translation>
    </message>
    <message>
        <source>Larmar det?</source>
        <translation>Larmar det?</translation>
    </message>
    <message>
        <source>Vad händer när det larmar?</source>
        <translation>Vad händer när det larmar?</translation>
    </message>
    <message>
        <source>Det här larmar inte.</source>
        <translation>Det här larmar inte.</translation>
    </message>
    <message>
        <source>Fråga personalen vad som händer.</source>
        <translation>Fråga personalen vad som händer.</translation>
    </message>
    <message>
        <source>Så här går det oftast till. Fråga personalen hur det är här.</source>
        <translation>Så här går det oftast till. Fråga personalen hur det är här.</translation>
    </message>
    <message>
        <source>Vid fara för liv: ring 112</source>
        <translation>Vid fara för liv: ring 112</translation>
    </message>
</context>
<context>
    <name>AreaNeeds</name>
    <message>
        <source>Allt som finns här</source>
        <translation>Allt som finns här</translation>
    </message>
    <message>
        <source>Den här hyllan är för dig som arbetar i vård och omsorg. Här finns det som gör arbetet lättare.</source>
        <translation>Den här hyllan är för dig som arbetar i vård och omsorg. Här finns det som gör arbetet lättare.</translation>
    </message>
    <message>
        <source>Den här hyllan är för dig som hjälper någon du känner.</source>
        <translation>Den här hyllan är för dig som hjälper någon du känner.</translation>
    </message>
    <message>
        <source>Eller välj ett område</source>
        <translation>Eller välj ett område</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>Alla</translation>
    </message>
</context>
<context>
    <name>Assurances</name>
    <message>
        <source>Det är frivilligt</source>
        <translation>Det är frivilligt</translation>
    </message>
    <message>
        <source>Det här är ingen ansökan</source>
        <translation>Det här är ingen ansökan</translation>
    </message>
    <message>
        <source>Inget om dig stannar på skärmen</source>
        <translation>Inget om dig stannar på skärmen</translation>
    </message>
    <message>
        <source>Bara personalen kan läsa det du skriver</source>
        <translation>Bara personalen kan läsa det du skriver</translation>
    </message>
</context>
<context>
    <name>AttractInvitation</name>
    <message>
        <source>Välkommen</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Här kan du se och prova välfärdsteknik</source>
        <translation>Här kan du se och prova välfärdsteknik</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Tryck på skärmen för att börja</source>
        <translation>Tryck på skärmen för att börja</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Tillbaka</source>
        <translation>Tillbaka</translation>
    </message>
    <message>
        <source>Till början</source>
        <translation>Till början</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Min lista: %1</source>
        <translation>Min lista: %1</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Större text</source>
        <translation>Större text</translation>
    </message>
    <message>
        <source>Vanlig text</source>
        <translation>Vanlig text</translation>
    </message>
    <message>
        <source>Hög kontrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>Lyssna</translation>
    </message>
    <message>
        <source>Gör det lättare</source>
        <translation>Gör det lättare</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>Hjälp</translation>
    </message>
</context>
<context>
    <name>BottomLines</name>
    <message>
        <source>Vad ger det?</source>
        <translation>Vad ger det?</translation>
    </message>
    <message>
        <source>Exempel – inte uppmätt</source>
        <translation>Exempel – inte uppmätt</translation>
    </message>
    <message>
        <source>Bedömt av %1</source>
        <translation>Bedömt av %1</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Eller säg numren</source>
        <translation>Eller säg numren</translation>
    </message>
    <message>
        <source>Säg numren</source>
        <translation>Säg numren</translation>
    </message>
    <message>
        <source>Eller säg ett nummer</source>
        <translation>Eller säg ett nummer</translation>
    </message>
    <message>
        <source>Säg ett nummer</source>
        <translation>Säg ett nummer</translation>
    </message>
    <message>
        <source>Säg det till personalen här i rummet.</source>
        <translation>Säg det till personalen här i rummet.</translation>
    </message>
    <message>
        <source>Fråga personalen</source>
        <translation>Fråga personalen</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Ring %1</translation>
    </message>
    <message>
        <source>Skriv här på skärmen</source>
        <translation>Skriv här på skärmen</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Ändra</source>
        <translation>Ändra</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Kontakta mig</source>
        <translation>Kontakta mig</translation>
    </message>
    <message>
        <source>Jag vill prova</source>
        <translation>Jag vill prova</translation>
    </message>
    <message>
        <source>Boka en visning</source>
        <translation>Boka en visning</translation>
    </message>
    <message>
        <source>Skicka information</source>
        <translation>Skicka information</translation>
    </message>
    <message numerus="yes">
        <source>Allt i din lista: %n saker</source>
        <translation>
            <numerusform>Allt i din lista: %n sak</numerusform>
            <numerusform>Allt i din lista: %n saker</numerusform>
        </translation>
    </message>
    <message>
        <source>Skriv här på skärmen</source>
        <translation>Skriv här på skärmen</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Skanna koden med din mobil</source>
        <translation>Skanna koden med din mobil</translation>
    </message>
    <message>
        <source>Anslut mobilen till gästnätet</source>
        <translation>Anslut mobilen till gästnätet</translation>
    </message>
    <message>
        <source>Skanna koden</source>
        <translation>Skanna koden</translation>
    </message>
    <message>
        <source>Öppna kameran.</source>
        <translation>Öppna kameran.</translation>
    </message>
    <message>
        <source>Håll den mot koden.</source>
        <translation>Håll den mot koden.</translation>
    </message>
    <message>
        <source>Tryck på Anslut.</source>
        <translation>Tryck på Anslut.</translation>
    </message>
    <message>
        <source>Gå sedan till koden igen.</source>
        <translation>Gå sedan till koden igen.</translation>
    </message>
    <message>
        <source>Tryck på länken.</source>
        <translation>Tryck på länken.</translation>
    </message>
    <message>
        <source>Adressen ska börja med %1</source>
        <translation>Adressen ska börja med %1</translation>
    </message>
    <message>
        <source>Nätet heter %1</source>
        <translation>Nätet heter %1</translation>
    </message>
    <message>
        <source>Visa formulärets kod</source>
        <translation>Visa formulärets kod</translation>
    </message>
    <message>
        <source>Anslut till gästnätet</source>
        <translation>Anslut till gästnätet</translation>
    </message>
    <message>
        <source>Tack! Det du skrev är skickat.</source>
        <translation>Tack! Det du skrev är skickat.</translation>
    </message>
    <message>
        <source>Formuläret är öppet i din mobil. Fortsätt där.</source>
        <translation>Formuläret är öppet i din mobil. Fortsätt där.</translation>
    </message>
    <message>
        <source>Ta den tid du behöver.</source>
        <translation>Ta den tid du behöver.</translation>
    </message>
    <message>
        <source>Det här är en demonstration. Det du skickar når ingen.</source>
        <translation>Det här är en demonstration. Det du skickar når ingen.</translation>
    </message>
</context>
<context>
    <name>CodeSquare</name>
    <message>
        <source>QR-kod till formuläret</source>
        <translation>QR-kod till formuläret</translation>
    </message>
    <message>
        <source>QR-kod till gästnätet</source>
        <translation>QR-kod till gästnätet</translation>
    </message>
</context>
<context>
    <name>CollectedSection</name>
    <message>
        <source>Uppgifter om dig</source>
        <translation>Uppgifter om dig</translation>
    </message>
    <message>
        <source>Vilka uppgifter samlas in?</source>
        <translation>Vilka uppgifter samlas in?</translation>
    </message>
    <message>
        <source>Det här samlas in</source>
        <translation>Det här samlas in</translation>
    </message>
    <message>
        <source>Fråga personalen</source>
        <translation>Fråga personalen</translation>
    </message>
    <message>
        <source>Vem ser uppgifterna?</source>
        <translation>Vem ser uppgifterna?</translation>
    </message>
    <message>
        <source>Ditt ja</source>
        <translation>Ditt ja</translation>
    </message>
    <message>
        <source>Den du bor med</source>
        <translation>Den du bor med</translation>
    </message>
    <message>
        <source>Den du bor med kan också behöva säga ja.</source>
        <translation>Den du bor med kan också behöva säga ja.</translation>
    </message>
    <message>
        <source>Utan övervakning</source>
        <translation>Utan övervakning</translation>
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
        <translation>Bedömt av kommunen</translation>
    </message>
    <message>
        <source>Exempel – inte uppmätt</source>
        <translation>Exempel – inte uppmätt</translation>
    </message>
    <message>
        <source>Uppgift saknas</source>
        <translation>Uppgift saknas</translation>
    </message>
</context>
<context>
    <name>CompareChoices</name>
    <message>
        <source>Vad vill du jämföra?</source>
        <translation>Vad vill du jämföra?</translation>
    </message>
    <message>
        <source>Vad vill du jämföra med?</source>
        <translation>Vad vill du jämföra med?</translation>
    </message>
    <message>
        <source>Andra lösningar</source>
        <translation>Andra lösningar</translation>
    </message>
    <message>
        <source>Från din lista</source>
        <translation>Från din lista</translation>
    </message>
    <message>
        <source>Mer för samma behov</source>
        <translation>Mer för samma behov</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Visa alla</translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message>
        <source>Ta bort %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>CompareHeads</name>
    <message>
        <source>Jämför</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Visa bara skillnader</source>
        <translation>Visa bara skillnader</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Lägg till en till</source>
        <translation>Lägg till en till</translation>
    </message>
</context>
<context>
    <name>CompareRow</name>
    <message>
        <source>Vad är det?</source>
        <translation>Vad är det?</translation>
    </message>
    <message>
        <source>Passar för</source>
        <translation>Passar för</translation>
    </message>
    <message>
        <source>Passar inte för</source>
        <translation>Passar inte för</translation>
    </message>
    <message>
        <source>Hur får jag det?</source>
        <translation>Hur får jag det?</translation>
    </message>
    <message>
        <source>Uppgifter om dig</source>
        <translation>Uppgifter om dig</translation>
    </message>
    <message>
        <source>Kan det larma?</source>
        <translation>Kan det larma?</translation>
    </message>
    <message>
        <source>Kan jag prova?</source>
        <translation>Kan jag prova?</translation>
    </message>
    <message>
        <source>Bra</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>Mindre bra</source>
        <translation>Mindre bra</translation>
    </message>
    <message>
        <source>Hur färdigt är det?</source>
        <translation>Hur färdigt är det?</translation>
    </message>
    <message>
        <source>Vad gör det för nytta?</source>
        <translation>Vad gör det för nytta?</translation>
    </message>
    <message>
        <source>Lika</source>
        <translation>Lika</translation>
    </message>
    <message>
        <source>Skiljer sig</source>
        <translation>Skiljer sig</translation>
    </message>
</context>
<context>
    <name>CompareScore</name>
    <message>
        <source>%1 av 5</source>
        <translation>%1 av 5</translation>
    </message>
    <message>
        <source>Inte bedömt</source>
        <translation>Inte bedömt</translation>
    </message>
</context>
<context>
    <name>EasierSheet</name>
    <message>
        <source>Gör det lättare</source>
        <translation>Gör det lättare</translation>
    </message>
    <message>
        <source>Som det var från början</source>
        <translation>Som det var från början</translation>
    </message>
    <message>
        <source>Allt på en gång</source>
        <translation>Allt på en gång</translation>
    </message>
    <message>
        <source>Hög kontrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Flytta ner knapparna</source>
        <translation>Flytta ner knapparna</translation>
    </message>
    <message>
        <source>Mindre rörelse</source>
        <translation>Mindre rörelse</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>Lyssna</translation>
    </message>
    <message>
        <source>Byt språk</source>
        <translation>Byt språk</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Starkt underlag</source>
        <translation>Starkt underlag</translation>
    </message>
    <message>
        <source>Ganska starkt underlag</source>
        <translation>Ganska starkt underlag</translation>
    </message>
    <message>
        <source>Svagt underlag</source>
        <translation>Svagt underlag</translation>
    </message>
    <message>
        <source>Resultat</source>
        <translation>Resultat</translation>
    </message>
    <message>
        <source>Vad vet vi?</source>
        <translation>Vad vet vi?</translation>
    </message>
    <message>
        <source>Här finns inga resultat att visa än.</source>
        <translation>Här finns inga resultat att visa än.</translation>
    </message>
    <message>
        <source>Källa: %1</source>
        <translation>Källa: %1</translation>
    </message>
    <message>
        <source>Så vanligt är det</source>
        <translation>Så vanligt är det</translation>
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
        <translation>Texten finns bara på svenska</translation>
    </message>
    <message>
        <source>Texten finns bara på engelska</source>
        <translation>Texten finns bara på engelska</translation>
    </message>
    <message>
        <source>Texten finns bara på finska</source>
        <translation>Texten finns bara på finska</translation>
    </message>
    <message>
        <source>Texten finns bara på danska</source>
        <translation>Texten finns bara på danska</translation>
    </message>
    <message>
        <source>Texten finns bara på ett annat språk</source>
        <translation>Texten finns bara på ett annat språk</translation>
    </message>
</context>
<context>
    <name>FeltFaces</name>
    <message>
        <source>Har du provat? Hur kändes det?</source>
        <translation>Har du provat? Hur kändes det?</translation>
    </message>
    <message>
        <source>Mycket bra</source>
        <translation>Mycket bra</translation>
    </message>
    <message>
        <source>Bra</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>Varken eller</source>
        <translation>Varken eller</translation>
    </message>
    <message>
        <source>Dåligt</source>
        <translation>Dåligt</translation>
    </message>
    <message>
        <source>Mycket dåligt</source>
        <translation>Mycket dåligt</translation>
    </message>
    <message>
        <source>Tack. Tryck på samma ansikte igen om du ångrar dig.</source>
        <translation>Tack. Tryck på samma ansikte igen om du ångrar dig.</translation>
    </message>
    <message>
        <source>Vi räknar bara antalet svar. Ingen ser vem som svarat.</source>
        <translation>Vi räknar bara antalet svar. Ingen ser vem som svarat.</translation>
    </message>
</context>
<context>
    <name>FilmCard</name>
    <message>
        <source>Spela filmen: %1</source>
        <translation>Spela filmen: %1</translation>
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
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Spela</source>
        <translation>Spela</translation>
    </message>
    <message>
        <source>Börja om</source>
        <translation>Börja om</translation>
    </message>
    <message>
        <source>Ljud på</source>
        <translation>Ljud på</translation>
    </message>
    <message>
        <source>Ljud av</source>
        <translation>Ljud av</translation>
    </message>
</context>
<context>
    <name>FilmLine</name>
    <message>
        <source>Så långt i filmen</source>
        <translation>Så långt i filmen</translation>
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
        <translation>Filmen går inte att visa här. Fråga personalen.</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Filmen har ingen text.</source>
        <translation>Filmen har ingen text.</translation>
    </message>
    <message>
        <source>Texten i filmen finns bara på svenska</source>
        <translation>Texten i filmen finns bara på svenska</translation>
    </message>
    <message>
        <source>Texten i filmen är på ett annat språk</source>
        <translation>Texten i filmen är på ett annat språk</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Hur får jag det?</source>
        <translation>Hur får jag det?</translation>
    </message>
    <message>
        <source>Vilka uppgifter samlas in?</source>
        <translation>Vilka uppgifter samlas in?</translation>
    </message>
    <message>
        <source>Kan jag prova?</source>
        <translation>Kan jag prova?</translation>
    </message>
    <message>
        <source>Inget</source>
        <translation>Inget</translation>
    </message>
    <message>
        <source>Kan provas här i rummet</source>
        <translation>Kan provas här i rummet</translation>
    </message>
    <message numerus="yes">
        <source>Visa %n träffar</source>
        <translation>
            <numerusform>Visa %n träff</numerusform>
            <numerusform>Visa %n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>Ta bort alla val</source>
        <translation>Ta bort alla val</translation>
    </message>
</context>
<context>
    <name>FilterQuestion</name>
    <message>
        <source>Inget</source>
        <translation>Inget</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Bild kommer</source>
        <translation>Bild kommer</translation>
    </message>
    <message>
        <source>Visa bilden stor: %1</source>
        <translation>Visa bilden stor: %1</translation>
    </message>
</context>
<context>
    <name>GoneNotice</name>
    <message>
        <source>Den här sidan visas inte längre</source>
        <translation>Den här sidan visas inte längre</translation>
    </message>
    <message>
        <source>Vi har ändrat i visningsrummet. Se vad som finns nu, eller fråga personalen.</source>
        <translation>Vi har ändrat i visningsrummet. Se vad som finns nu, eller fråga personalen.</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Visa alla</translation>
    </message>
</context>
<context>
    <name>GuideAside</name>
    <message>
        <source>Det här kan passa</source>
        <translation>Det här kan passa</translation>
    </message>
    <message>
        <source>Just nu finns inget här som passar svaren</source>
        <translation>Just nu finns inget här som passar svaren</translation>
    </message>
    <message>
        <source>Börja om med frågorna</source>
        <translation>Börja om med frågorna</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Visa alla</translation>
    </message>
</context>
<context>
    <name>GuideGiven</name>
    <message>
        <source>Dina svar. Tryck på ett för att ändra det.</source>
        <translation>Dina svar. Tryck på ett för att ändra det.</translation>
    </message>
    <message>
        <source>Ändra svaret: %1</source>
        <translation>Ändra svaret: %1</translation>
    </message>
    <message>
        <source>Du hoppade över</source>
        <translation>Du hoppade över</translation>
    </message>
</context>
<context>
    <name>GuideQuestion</name>
    <message>
        <source>Fråga %1</source>
        <translation>Fråga %1</translation>
    </message>
    <message>
        <source>Hoppa över</source>
        <translation>Hoppa över</translation>
    </message>
</context>
<context>
    <name>GuideResults</name>
    <message>
        <source>Fråga gärna personalen, eller ring %1.</source>
        <translation>Fråga gärna personalen, eller ring %1.</translation>
    </message>
    <message>
        <source>Fråga gärna personalen.</source>
        <translation>Fråga gärna personalen.</translation>
    </message>
    <message>
        <source>Det som passar bäst med dina svar står först. Sedan gäller numret på skylten.</source>
        <translation>Det som passar bäst med dina svar står först. Sedan gäller numret på skylten.</translation>
    </message>
    <message>
        <source>Visas för att du svarade %1</source>
        <translation>Visas för att du svarade %1</translation>
    </message>
    <message>
        <source>Visas som ett förslag, för att du hoppade över frågan</source>
        <translation>Visas som ett förslag, för att du hoppade över frågan</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Hjälp</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Tryck på Tillbaka om det blev fel. Inget går sönder.</source>
        <translation>Tryck på Tillbaka om det blev fel. Inget går sönder.</translation>
    </message>
    <message>
        <source>Tryck på det du vill veta mer om.</source>
        <translation>Tryck på det du vill veta mer om.</translation>
    </message>
    <message>
        <source>Dra med fingret eller tryck på pilarna för att se mer.</source>
        <translation>Dra med fingret eller tryck på pilarna för att se mer.</translation>
    </message>
    <message>
        <source>Spara det du gillar i din lista.</source>
        <translation>Spara det du gillar i din lista.</translation>
    </message>
    <message>
        <source>Be personalen om hjälp</source>
        <translation>Be personalen om hjälp</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Ring %1</translation>
    </message>
    <message>
        <source>Vid fara för liv</source>
        <translation>Vid fara för liv</translation>
    </message>
    <message>
        <source>Ring 112</source>
        <translation>Ring 112</translation>
    </message>
    <message>
        <source>Om den här skärmen</source>
        <translation>Om den här skärmen</translation>
    </message>
    <message>
        <source>Mindre rörelse</source>
        <translation>Mindre rörelse</translation>
    </message>
</context>
<context>
    <name>HomeDoors</name>
    <message>
        <source>Hjälp mig välja</source>
        <translation>Hjälp mig välja</translation>
    </message>
    <message>
        <source>Prova här i rummet</source>
        <translation>Prova här i rummet</translation>
    </message>
    <message>
        <source>Sök</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Visa alla</translation>
    </message>
    <message>
        <source>Teknikradar</source>
        <translation>Teknikradar</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Vad vill du ha hjälp med?</source>
        <translation>Vad vill du ha hjälp med?</translation>
    </message>
</context>
<context>
    <name>HowSection</name>
    <message>
        <source>Så får du det</source>
        <translation>Så får du det</translation>
    </message>
    <message>
        <source>Hur får jag det?</source>
        <translation>Hur får jag det?</translation>
    </message>
    <message>
        <source>Fråga personalen hur du gör.</source>
        <translation>Fråga personalen hur du gör.</translation>
    </message>
    <message>
        <source>Vad kostar det?</source>
        <translation>Vad kostar det?</translation>
    </message>
    <message>
        <source>Fråga personalen om pris</source>
        <translation>Fråga personalen om pris</translation>
    </message>
</context>
<context>
    <name>InterestPage</name>
    <message numerus="yes">
        <source>Allt i din lista: %n saker</source>
        <translation>
            <numerusform>Allt i din lista: %n sak</numerusform>
            <numerusform>Allt i din lista: %n saker</numerusform>
        </translation>
    </message>
    <message>
        <source>Vad vill du?</source>
        <translation>Vad vill du?</translation>
    </message>
    <message>
        <source>Någon hör av sig till dig.</source>
        <translation>Någon hör av sig till dig.</translation>
    </message>
    <message>
        <source>Just nu kan det dröja. Ring gärna i stället.</source>
        <translation>Just nu kan det dröja. Ring gärna i stället.</translation>
    </message>
    <message>
        <source>Kontakta mig</source>
        <translation>Kontakta mig</translation>
    </message>
    <message>
        <source>Prova hemma, eller var med och testa nytt.</source>
        <translation>Prova hemma, eller var med och testa nytt.</translation>
    </message>
    <message>
        <source>Jag vill prova</source>
        <translation>Jag vill prova</translation>
    </message>
    <message>
        <source>Någon visar dig här i rummet.</source>
        <translation>Någon visar dig här i rummet.</translation>
    </message>
    <message>
        <source>Boka en visning</source>
        <translation>Boka en visning</translation>
    </message>
    <message>
        <source>Du får läsa mer hemma.</source>
        <translation>Du får läsa mer hemma.</translation>
    </message>
    <message>
        <source>Skicka information</source>
        <translation>Skicka information</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Mellanslag</source>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>Sudda</source>
        <translation>Sudda</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Språk</source>
        <translation>Språk</translation>
    </message>
</context>
<context>
    <name>LargeView</name>
    <message>
        <source>Stäng</source>
        <translation>Stäng</translation>
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
        <translation>Jämför %1</translation>
    </message>
    <message>
        <source>Jämför</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>Flytta upp %1</source>
        <translation>Flytta upp %1</translation>
    </message>
    <message>
        <source>Flytta ner %1</source>
        <translation>Flytta ner %1</translation>
    </message>
    <message>
        <source>Ta bort %1</source>
        <translation>Ta bort %1</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>ListRows</name>
    <message>
        <source>Min lista</source>
        <translation>Min lista</translation>
    </message>
    <message>
        <source>Listan är tom. Tryck på ”Lägg i min lista” när du ser något som du vill minnas.</source>
        <translation>Listan är tom. Tryck på ”Lägg i min lista” när du ser något som du vill minnas.</translation>
    </message>
    <message>
        <source>Listan är full: %1 saker. Listan glöms när du går.</source>
        <translation>Listan är full: %1 saker. Listan glöms när du går.</translation>
    </message>
    <message numerus="yes">
        <source>%n saker. Listan glöms när du går.</source>
        <translation>
            <numerusform>%n sak. Listan glöms när du går.</numerusform>
            <numerusform>%n saker. Listan glöms när du går.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Visa alla</translation>
    </message>
</context>
<context>
    <name>ListSummary</name>
    <message numerus="yes">
        <source>%n träffar</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
    <message>
        <source>Ta bort alla val</source>
        <translation>Ta bort alla val</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Välj ut: %1</source>
        <translation>Välj ut: %1</translation>
    </message>
    <message>
        <source>Välj ut</source>
        <translation>Välj ut</translation>
    </message>
</context>
<context>
    <name>ListWays</name>
    <message>
        <source>Ta med listan hem</source>
        <translation>Ta med listan hem</translation>
    </message>
    <message>
        <source>Eller ring %1 och säg numren.</source>
        <translation>Eller ring %1 och säg numren.</translation>
    </message>
    <message>
        <source>Välj två eller tre att jämföra</source>
        <translation>Välj två eller tre att jämföra</translation>
    </message>
    <message>
        <source>Jämför %1</source>
        <translation>Jämför %1</translation>
    </message>
    <message>
        <source>Töm listan</source>
        <translation>Töm listan</translation>
    </message>
</context>
<context>
    <name>ListenControls</name>
    <message>
        <source>Läs igen</source>
        <translation>Läs igen</translation>
    </message>
    <message>
        <source>Fortsätt</source>
        <translation>Fortsätt</translation>
    </message>
    <message>
        <source>Pausa</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Backa</source>
        <translation>Backa</translation>
    </message>
    <message>
        <source>Långsamt</source>
        <translation>Långsamt</translation>
    </message>
    <message>
        <source>Lägre</source>
        <translation>Lägre</translation>
    </message>
    <message>
        <source>Högre</source>
        <translation>Högre</translation>
    </message>
    <message>
        <source>Sluta</source>
        <translation>Sluta</translation>
    </message>
</context>
<context>
    <name>ListenOffer</name>
    <message>
        <source>Hörlurar är isatta</source>
        <translation>Hörlurar är isatta</translation>
    </message>
    <message>
        <source>Hörlurar är isatta. Vill du lyssna på sidan?</source>
        <translation>Hörlurar är isatta. Vill du lyssna på sidan?</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>Lyssna</translation>
    </message>
    <message>
        <source>Nej tack</source>
        <translation>Nej tack</translation>
    </message>
</context>
<context>
    <name>ListenStrip</name>
    <message>
        <source>Uppläsning</source>
        <translation>Uppläsning</translation>
    </message>
    <message>
        <source>Datorn saknar en svensk röst. Be personalen om hjälp.</source>
        <translation>Datorn saknar en svensk röst. Be personalen om hjälp.</translation>
    </message>
    <message>
        <source>Datorns röst svarar inte. Be personalen om hjälp.</source>
        <translation>Datorns röst svarar inte. Be personalen om hjälp.</translation>
    </message>
    <message>
        <source>Nu är allt på sidan läst.</source>
        <translation>Nu är allt på sidan läst.</translation>
    </message>
    <message>
        <source>Mening %1 av %2</source>
        <translation>Mening %1 av %2</translation>
    </message>
</context>
<context>
    <name>LoweredTop</name>
    <message>
        <source>Flytta upp igen</source>
        <translation>Flytta upp igen</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Visningsrum</source>
        <translation>Visningsrum</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Vi hittade inget. Prova ett annat ord.</source>
        <translation>Vi hittade inget. Prova ett annat ord.</translation>
    </message>
    <message>
        <source>Skriv gärna ett kortare ord. Eller be personalen om hjälp.</source>
        <translation>Skriv gärna ett kortare ord. Eller be personalen om hjälp.</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Visa alla</translation>
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
        <translation>Sudda</translation>
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
        <translation>Säg numret till personalen</translation>
    </message>
</context>
<context>
    <name>OthersSection</name>
    <message>
        <source>Andra lösningar</source>
        <translation>Andra lösningar</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Bild kommer</source>
        <translation>Bild kommer</translation>
    </message>
</context>
<context>
    <name>PicturePlaceholder</name>
    <message>
        <source>Bild kommer</source>
        <translation>Bild kommer</translation>
    </message>
</context>
<context>
    <name>PictureSteps</name>
    <message>
        <source>Förra bilden</source>
        <translation>Förra bilden</translation>
    </message>
    <message>
        <source>%1 av %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Nästa bild</source>
        <translation>Nästa bild</translation>
    </message>
</context>
<context>
    <name>ProductFace</name>
    <message>
        <source>Prova här: %1</source>
        <translation>Prova här: %1</translation>
    </message>
    <message>
        <source>Jag är intresserad</source>
        <translation>Jag är intresserad</translation>
    </message>
</context>
<context>
    <name>ProductSections</name>
    <message>
        <source>Att tänka på</source>
        <translation>Att tänka på</translation>
    </message>
    <message>
        <source>Fråga säljaren</source>
        <translation>Fråga säljaren</translation>
    </message>
    <message>
        <source>Fråga den som säljer</source>
        <translation>Fråga den som säljer</translation>
    </message>
    <message>
        <source>Uppdaterad %1</source>
        <translation>Uppdaterad %1</translation>
    </message>
</context>
<context>
    <name>ProductShortcuts</name>
    <message>
        <source>Uppåt</source>
        <translation>Uppåt</translation>
    </message>
    <message>
        <source>Nedåt</source>
        <translation>Nedåt</translation>
    </message>
</context>
<context>
    <name>ProductWays</name>
    <message>
        <source>Finns i min lista</source>
        <translation>Finns i min lista</translation>
    </message>
    <message>
        <source>Listan är full</source>
        <translation>Listan är full</translation>
    </message>
    <message>
        <source>Lägg i min lista</source>
        <translation>Lägg i min lista</translation>
    </message>
    <message>
        <source>Jämför</source>
        <translation>Jämför</translation>
    </message>
</context>
<context>
    <name>ProsConsSection</name>
    <message>
        <source>Bra och mindre bra</source>
        <translation>Bra och mindre bra</translation>
    </message>
    <message>
        <source>Bra</source>
        <translation>Bra</translation>
    </message>
    <message>
        <source>Mindre bra</source>
        <translation>Mindre bra</translation>
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
        <translation>Exempel: ingen har bedömt den här ännu.</translation>
    </message>
    <message>
        <source>Bedömd av kommunen.</source>
        <translation>Bedömd av kommunen.</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Visa alla områden</source>
        <translation>Visa alla områden</translation>
    </message>
</context>
<context>
    <name>RadarPage</name>
    <message>
        <source>Teknikradar</source>
        <translation>Teknikradar</translation>
    </message>
    <message>
        <source>Ju närmare mitten, desto mer klar. Placeringarna är exempel där ingen har bedömt dem.</source>
        <translation>Ju närmare mitten, desto mer klar. Placeringarna är exempel där ingen har bedömt dem.</translation>
    </message>
    <message>
        <source>Visa som bild</source>
        <translation>Visa som bild</translation>
    </message>
    <message>
        <source>Visa som lista</source>
        <translation>Visa som lista</translation>
    </message>
</context>
<context>
    <name>ReadinessSection</name>
    <message>
        <source>Hur färdigt</source>
        <translation>Hur färdigt</translation>
    </message>
    <message>
        <source>Hur färdigt är det?</source>
        <translation>Hur färdigt är det?</translation>
    </message>
    <message>
        <source>Ett exempel. Ingen har bedömt det här än.</source>
        <translation>Ett exempel. Ingen har bedömt det här än.</translation>
    </message>
    <message>
        <source>Bedömt av %1</source>
        <translation>Bedömt av %1</translation>
    </message>
</context>
<context>
    <name>ScoreBar</name>
    <message>
        <source>%1 av 5</source>
        <translation>%1 av 5</translation>
    </message>
    <message>
        <source>Inte bedömt</source>
        <translation>Inte bedömt</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Allt du kan trycka på finns här nere.</source>
        <translation>Allt du kan trycka på finns här nere.</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>Uppåt</source>
        <translation>Uppåt</translation>
    </message>
    <message>
        <source>Nedåt</source>
        <translation>Nedåt</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Sudda allt</source>
        <translation>Sudda allt</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Sök</source>
        <translation>Sök</translation>
    </message>
    <message>
        <source>Skriv ett ord, till exempel larm</source>
        <translation>Skriv ett ord, till exempel larm</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Visar träffar för ”%1”</source>
        <translation>Visar träffar för ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n träffar</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Uppåt</source>
        <translation>Uppåt</translation>
    </message>
    <message>
        <source>Nedåt</source>
        <translation>Nedåt</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>ShowArguments</name>
    <message>
        <source>Talar för</source>
        <translation>Talar för</translation>
    </message>
    <message>
        <source>Talar emot</source>
        <translation>Talar emot</translation>
    </message>
    <message>
        <source>Exempel – inte uppmätt</source>
        <translation>Exempel – inte uppmätt</translation>
    </message>
</context>
<context>
    <name>ShowControls</name>
    <message>
        <source>Föregående</source>
        <translation>Föregående</translation>
    </message>
    <message>
        <source>%1 av %2</source>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Från början</source>
        <translation>Från början</translation>
    </message>
</context>
<context>
    <name>ShowFrame</name>
    <message>
        <source>Vill ni veta mer?</source>
        <translation>Vill ni veta mer?</translation>
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
        <translation>Säg numret till oss i visningsrummet.</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Ring %1</translation>
    </message>
    <message>
        <source>Det är frivilligt</source>
        <translation>Det är frivilligt</translation>
    </message>
    <message>
        <source>Det här är ingen ansökan</source>
        <translation>Det här är ingen ansökan</translation>
    </message>
    <message>
        <source>Skriver ut …</source>
        <translation>Skriver ut …</translation>
    </message>
    <message>
        <source>Skriv ut en lapp</source>
        <translation>Skriv ut en lapp</translation>
    </message>
    <message>
        <source>Det här var du intresserad av</source>
        <translation>Det här var du intresserad av</translation>
    </message>
    <message>
        <source>Det gick inte att skriva ut. Fråga personalen.</source>
        <translation>Det gick inte att skriva ut. Fråga personalen.</translation>
    </message>
    <message>
        <source>Ta din lapp vid skrivaren.</source>
        <translation>Ta din lapp vid skrivaren.</translation>
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
        <translation>Jag står vid nummer</translation>
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
        <translation>Prova här i rummet</translation>
    </message>
    <message>
        <source>Varje plats har en skylt med ett nummer. Vilket nummer står du vid?</source>
        <translation>Varje plats har en skylt med ett nummer. Vilket nummer står du vid?</translation>
    </message>
</context>
<context>
    <name>TextSizes</name>
    <message>
        <source>Mindre text</source>
        <translation>Mindre text</translation>
    </message>
    <message>
        <source>Textens storlek</source>
        <translation>Textens storlek</translation>
    </message>
    <message>
        <source>Större text</source>
        <translation>Större text</translation>
    </message>
</context>
<context>
    <name>ThanksOverlay</name>
    <message>
        <source>Tack för besöket</source>
        <translation>Tack för besöket</translation>
    </message>
    <message>
        <source>Det du valde är borttaget. Inget om dig stannar på skärmen.</source>
        <translation>Det du valde är borttaget. Inget om dig stannar på skärmen.</translation>
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
        <translation>Prov</translation>
    </message>
    <message>
        <source>Anpassning</source>
        <translation>Anpassning</translation>
    </message>
    <message>
        <source>Nytt prov</source>
        <translation>Nytt prov</translation>
    </message>
    <message>
        <source>Infört</source>
        <translation>Infört</translation>
    </message>
    <message>
        <source>Avslutat</source>
        <translation>Avslutat</translation>
    </message>
    <message>
        <source>Det gav effekt</source>
        <translation>Det gav effekt</translation>
    </message>
    <message>
        <source>Det gav inte effekt</source>
        <translation>Det gav inte effekt</translation>
    </message>
</context>
<context>
    <name>TrialsSection</name>
    <message>
        <source>Försök</source>
        <translation>Försök</translation>
    </message>
    <message>
        <source>Vem har provat?</source>
        <translation>Vem har provat?</translation>
    </message>
</context>
<context>
    <name>TrySection</name>
    <message>
        <source>Prova här</source>
        <translation>Prova här</translation>
    </message>
    <message>
        <source>Prova här i rummet</source>
        <translation>Prova här i rummet</translation>
    </message>
    <message>
        <source>Går inte att prova just nu. Fråga personalen.</source>
        <translation>Går inte att prova just nu. Fråga personalen.</translation>
    </message>
</context>
<context>
    <name>TypeCard</name>
    <message>
        <source>%1, eller på annat sätt</source>
        <translation>%1, eller på annat sätt</translation>
    </message>
    <message>
        <source>Prova här: %1</source>
        <translation>Prova här: %1</translation>
    </message>
    <message>
        <source>Prova här</source>
        <translation>Prova här</translation>
    </message>
    <message>
        <source>Går inte att prova just nu</source>
        <translation>Går inte att prova just nu</translation>
    </message>
    <message>
        <source>För dig som arbetar i vård och omsorg</source>
        <translation>För dig som arbetar i vård och omsorg</translation>
    </message>
</context>
<context>
    <name>TypeList</name>
    <message>
        <source>Inget passar alla dina val. Tryck på ”Ta bort alla val”.</source>
        <translation>Inget passar alla dina val. Tryck på ”Ta bort alla val”.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Välkommen</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Skärmen är inte klar än. Fråga gärna personalen så länge.</source>
        <translation>Skärmen är inte klar än. Fråga gärna personalen så länge.</translation>
    </message>
</context>
<context>
    <name>WarningOverlay</name>
    <message>
        <source>Är du kvar?</source>
        <translation>Är du kvar?</translation>
    </message>
    <message numerus="yes">
        <source>Skärmen börjar om efter %n sekunder</source>
        <translation>
            <numerusform>Skärmen börjar om efter %n sekund</numerusform>
            <numerusform>Skärmen börjar om efter %n sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Ja, fortsätt</source>
        <translation>Ja, fortsätt</translation>
    </message>
    <message>
        <source>Börja om</source>
        <translation>Börja om</translation>
    </message>
</context>
<context>
    <name>WhatSection</name>
    <message>
        <source>Vad är det?</source>
        <translation>Vad är det?</translation>
    </message>
    <message>
        <source>Det här hör till</source>
        <translation>Det här hör till</translation>
    </message>
    <message>
        <source>Texten är ett utkast. Ingen har granskat den än.</source>
        <translation>Texten är ett utkast. Ingen har granskat den än.</translation>
    </message>
</context>
<context>
    <name>WhoSection</name>
    <message>
        <source>Passar för</source>
        <translation>Passar för</translation>
    </message>
    <message>
        <source>Vem passar det för?</source>
        <translation>Vem passar det för?</translation>
    </message>
    <message>
        <source>Du som säger</source>
        <translation>Du som säger</translation>
    </message>
    <message>
        <source>Passar inte för</source>
        <translation>Passar inte för</translation>
    </message>
</context>
<context>
    <name>WriteAnswer</name>
    <message>
        <source>Visa det jag skriver</source>
        <translation>Visa det jag skriver</translation>
    </message>
    <message>
        <source>Dölj det jag skriver</source>
        <translation>Dölj det jag skriver</translation>
    </message>
</context>
<context>
    <name>WriteCheck</name>
    <message numerus="yes">
        <source>Allt i din lista: %n saker</source>
        <translation>
            <numerusform>Allt i din lista: %n sak</numerusform>
            <numerusform>Allt i din lista: %n saker</numerusform>
        </translation>
    </message>
    <message>
        <source>Hela visningsrummet</source>
        <translation>Hela visningsrummet</translation>
    </message>
    <message>
        <source>Vi skriver till</source>
        <translation>Vi skriver till</translation>
    </message>
    <message>
        <source>Vi ringer</source>
        <translation>Vi ringer</translation>
    </message>
    <message>
        <source>Du kommer</source>
        <translation>Du kommer</translation>
    </message>
    <message>
        <source>Dagar som passar</source>
        <translation>Dagar som passar</translation>
    </message>
    <message>
        <source>Förmiddag</source>
        <translation>Förmiddag</translation>
    </message>
    <message>
        <source>Eftermiddag</source>
        <translation>Eftermiddag</translation>
    </message>
    <message>
        <source>När som helst</source>
        <translation>När som helst</translation>
    </message>
    <message>
        <source>Tid på dagen</source>
        <translation>Tid på dagen</translation>
    </message>
    <message>
        <source>Inget namn</source>
        <translation>Inget namn</translation>
    </message>
    <message>
        <source>Vi kallar dig</source>
        <translation>Vi kallar dig</translation>
    </message>
    <message>
        <source>Måndag</source>
        <translation>Måndag</translation>
    </message>
    <message>
        <source>Tisdag</source>
        <translation>Tisdag</translation>
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
        <translation>Alla dagar</translation>
    </message>
</context>
<context>
    <name>WriteDays</name>
    <message>
        <source>Välj en eller flera dagar. Välj inget om alla dagar går bra.</source>
        <translation>Välj en eller flera dagar. Välj inget om alla dagar går bra.</translation>
    </message>
    <message>
        <source>Måndag</source>
        <translation>Måndag</translation>
    </message>
    <message>
        <source>Tisdag</source>
        <translation>Tisdag</translation>
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
        <translation>Till exempel 070-123 45 67</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Hoppa över</source>
        <translation>Hoppa över</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Nästa</translation>
    </message>
</context>
<context>
    <name>WriteProblem</name>
    <message>
        <source>Skriv ditt telefonnummer.</source>
        <translation>Skriv ditt telefonnummer.</translation>
    </message>
    <message>
        <source>Numret går inte att ringa. Kontrollera siffrorna.</source>
        <translation>Numret går inte att ringa. Kontrollera siffrorna.</translation>
    </message>
    <message>
        <source>Skriv din e-postadress.</source>
        <translation>Skriv din e-postadress.</translation>
    </message>
    <message>
        <source>Adressen går inte att använda. Den ska se ut som namn@exempel.se.</source>
        <translation>Adressen går inte att använda. Den ska se ut som namn@exempel.se.</translation>
    </message>
    <message>
        <source>Någon hann före dig till den tiden. Välj en annan tid.</source>
        <translation>Någon hann före dig till den tiden. Välj en annan tid.</translation>
    </message>
    <message>
        <source>Tiden går inte att boka längre. Välj en annan tid.</source>
        <translation>Tiden går inte att boka längre. Välj en annan tid.</translation>
    </message>
    <message>
        <source>Det gick inte att boka tiden just nu. Försök igen, eller välj dagar som passar.</source>
        <translation>Det gick inte att boka tiden just nu. Försök igen, eller välj dagar som passar.</translation>
    </message>
    <message>
        <source>Vi kan inte ta emot något här just nu. Fråga personalen.</source>
        <translation>Vi kan inte ta emot något här just nu. Fråga personalen.</translation>
    </message>
    <message>
        <source>Vi kan inte ta emot något här just nu. Ring %1.</source>
        <translation>Vi kan inte ta emot något här just nu. Ring %1.</translation>
    </message>
    <message>
        <source>Det gick inte att spara just nu. Vänta en stund och tryck på Skicka igen.</source>
        <translation>Det gick inte att spara just nu. Vänta en stund och tryck på Skicka igen.</translation>
    </message>
</context>
<context>
    <name>WriteQuestion</name>
    <message>
        <source>Hur vill du att vi svarar?</source>
        <translation>Hur vill du att vi svarar?</translation>
    </message>
    <message>
        <source>Vilken e-postadress har du?</source>
        <translation>Vilken e-postadress har du?</translation>
    </message>
    <message>
        <source>Vilket telefonnummer har du?</source>
        <translation>Vilket telefonnummer har du?</translation>
    </message>
    <message>
        <source>Vilken tid vill du komma?</source>
        <translation>Vilken tid vill du komma?</translation>
    </message>
    <message>
        <source>Vilka dagar passar dig?</source>
        <translation>Vilka dagar passar dig?</translation>
    </message>
    <message>
        <source>Vilken tid på dagen passar dig?</source>
        <translation>Vilken tid på dagen passar dig?</translation>
    </message>
    <message>
        <source>När vill du att vi ringer?</source>
        <translation>När vill du att vi ringer?</translation>
    </message>
    <message>
        <source>Vad ska vi kalla dig?</source>
        <translation>Vad ska vi kalla dig?</translation>
    </message>
    <message>
        <source>Stämmer det här?</source>
        <translation>Stämmer det här?</translation>
    </message>
    <message>
        <source>Fråga %1 av %2</source>
        <translation>Fråga %1 av %2</translation>
    </message>
</context>
<context>
    <name>WriteRoute</name>
    <message>
        <source>Vi ringer dig.</source>
        <translation>Vi ringer dig.</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Vi skriver till dig.</source>
        <translation>Vi skriver till dig.</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Det här är ett exempel. Hitta på det du skriver.</source>
        <translation>Det här är ett exempel. Hitta på det du skriver.</translation>
    </message>
</context>
<context>
    <name>WriteSending</name>
    <message>
        <source>Vi använder det bara för att svara dig.</source>
        <translation>Vi använder det bara för att svara dig.</translation>
    </message>
    <message numerus="yes">
        <source>Vi tar bort det efter högst %n dagar.</source>
        <translation>
            <numerusform>Vi tar bort det efter högst %n dag.</numerusform>
            <numerusform>Vi tar bort det efter högst %n dagar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bara vi som jobbar här kan läsa det.</source>
        <translation>Bara vi som jobbar här kan läsa det.</translation>
    </message>
    <message>
        <source>När du har skickat finns det inte kvar på skärmen.</source>
        <translation>När du har skickat finns det inte kvar på skärmen.</translation>
    </message>
    <message>
        <source>Skickar…</source>
        <translation>Skickar…</translation>
    </message>
    <message>
        <source>Skicka</source>
        <translation>Skicka</translation>
    </message>
    <message>
        <source>Visa det jag skriver</source>
        <translation>Visa det jag skriver</translation>
    </message>
    <message>
        <source>Dölj det jag skriver</source>
        <translation>Dölj det jag skriver</translation>
    </message>
</context>
<context>
    <name>WriteSlot</name>
    <message>
        <source>Vi hör av oss och bestämmer en tid.</source>
        <translation>Vi hör av oss och bestämmer en tid.</translation>
    </message>
    <message>
        <source>Just nu kan det dröja. Ring gärna i stället.</source>
        <translation>Just nu kan det dröja. Ring gärna i stället.</translation>
    </message>
    <message>
        <source>Ingen tid passar</source>
        <translation>Ingen tid passar</translation>
    </message>
</context>
<context>
    <name>WriteText</name>
    <message>
        <source>Till exempel namn@exempel.se</source>
        <translation>Till exempel namn@exempel.se</translation>
    </message>
    <message>
        <source>Du får gärna hitta på ett namn.</source>
        <translation>Du får gärna hitta på ett namn.</translation>
    </message>
</context>
<context>
    <name>WriteThanks</name>
    <message>
        <source>Tack!</source>
        <translation>Tack!</translation>
    </message>
    <message>
        <source>Det här är en demonstration. Det du skickar når ingen.</source>
        <translation>Det här är en demonstration. Det du skickar når ingen.</translation>
    </message>
    <message>
        <source>Vi har fått det du skrev. Vi hör av oss på det sätt du valde.</source>
        <translation>Vi har fått det du skrev. Vi hör av oss på det sätt du valde.</translation>
    </message>
    <message>
        <source>Vi har fått det du skrev. Just nu kan det dröja innan vi svarar.</source>
        <translation>Vi har fått det du skrev. Just nu kan det dröja innan vi svarar.</translation>
    </message>
    <message>
        <source>Din visning är bokad: %1</source>
        <translation>Din visning är bokad: %1</translation>
    </message>
    <message>
        <source>Din kod</source>
        <translation>Din kod</translation>
    </message>
    <message>
        <source>Vill du ändra eller ta bort det du skickade? Säg koden när du ringer.</source>
        <translation>Vill du ändra eller ta bort det du skickade? Säg koden när du ringer.</translation>
    </message>
    <message>
        <source>Jag är klar</source>
        <translation>Jag är klar</translation>
    </message>
</context>
<context>
    <name>WriteTime</name>
    <message>
        <source>När som helst</source>
        <translation>När som helst</translation>
    </message>
    <message>
        <source>Förmiddag</source>
        <translation>Förmiddag</translation>
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
        <translation>Närmare</translation>
    </message>
    <message>
        <source>Längre bort</source>
        <translation>Längre bort</translation>
    </message>
    <message>
        <source>Hela bilden</source>
        <translation>Hela bilden</translation>
    </message>
</context>
<context>
    <name>ZoomPicture</name>
    <message>
        <source>Bild: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Teckning</source>
        <translation>Teckning</translation>
    </message>
</context>
</TS>
