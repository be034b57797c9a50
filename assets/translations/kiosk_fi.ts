<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi" sourcelanguage="sv">
<context>
    <name>AboutPage</name>
    <message>
        <source>Om den här skärmen</source>
        <translation>Tietoa tästä näytöstä</translation>
    </message>
    <message>
        <source>Vem har rummet?</source>
        <translation>Kenen tila tämä on?</translation>
    </message>
    <message>
        <source>Vad sparas om dig?</source>
        <translation>Mitä sinusta tallennetaan?</translation>
    </message>
    <message>
        <source>Om du lämnar en intresseanmälan</source>
        <translation>Jos ilmoitat kiinnostuksesi</translation>
    </message>
    <message>
        <source>Ansvarig för uppgifterna: %1</source>
        <translation>Tiedoista vastaa: %1</translation>
    </message>
    <message>
        <source>Det du skriver låses direkt. Bara personalen kan läsa det.</source>
        <translation>Kirjoittamasi lukitaan heti. Vain henkilökunta voi lukea sen.</translation>
    </message>
    <message>
        <source>Dataskyddsombud: %1</source>
        <translation>Tietosuojavastaava: %1</translation>
    </message>
    <message>
        <source>Därför får vi spara dem: %1</source>
        <translation>Tämän vuoksi saamme tallentaa ne: %1</translation>
    </message>
    <message>
        <source>Du kan klaga hos %1.</source>
        <translation>Voit valittaa viranomaiselle: %1.</translation>
    </message>
    <message>
        <source>Hur nytt är innehållet?</source>
        <translation>Kuinka uutta sisältö on?</translation>
    </message>
    <message>
        <source>Innehållet är från %1, utgåva %2.</source>
        <translation>Sisältö on päivältä %1, julkaisu %2.</translation>
    </message>
    <message>
        <source>Poäng och mognad kan vara exempel. Då står det vid dem.</source>
        <translation>Pisteet ja kypsyys voivat olla esimerkkejä. Silloin se lukee niiden kohdalla.</translation>
    </message>
    <message>
        <source>Tillgänglighet</source>
        <translation>Saavutettavuus</translation>
    </message>
    <message>
        <source>Vem som helst får använda och ändra programmet. Licensen är EUPL 1.2. För bokstäverna gäller licensen OFL.</source>
        <translation>Kuka tahansa saa käyttää ja muuttaa ohjelmaa. Lisenssi on EUPL 1.2. Kirjasimia koskee OFL-lisenssi.</translation>
    </message>
    <message>
        <source>Visa för en grupp</source>
        <translation>Esittely ryhmälle</translation>
    </message>
    <message>
        <source>För personal som tar emot besök.</source>
        <translation>Henkilökunnalle, joka ottaa vastaan vierailijoita.</translation>
    </message>
    <message>
        <source>Säg till personalen om något är svårt.</source>
        <translation>Kerro henkilökunnalle, jos jokin on vaikeaa.</translation>
    </message>
    <message>
        <source>Vi räknar per dag vad som öppnas, vilka svar som ges och vilka språk som används. Ingen kan se vem det var.</source>
        <translation>Laskemme päivittäin, mitä avataan, mitä vastauksia annetaan ja mitä kieliä käytetään. Kukaan ei näe, kuka se oli.</translation>
    </message>
    <message>
        <source>Inget om dig stannar på skärmen. När besöket är slut glöms det du gjorde här.</source>
        <translation>Näytölle ei jää mitään sinusta. Kun käynti päättyy, kaikki tekemäsi unohdetaan.</translation>
    </message>
    <message>
        <source>Än har ingen utanför kommunen prövat hur lätt skärmen är att använda. Allt finns inte på alla språk.</source>
        <translation>Kukaan kunnan ulkopuolinen ei ole vielä kokeillut, kuinka helppo näyttöä on käyttää. Kaikkea ei ole kaikilla kielillä.</translation>
    </message>
    <message>
        <source>Du kan läsa med större text och hög kontrast, eller lyssna. Allt går att nå med tangentbord.</source>
        <translation>Voit lukea isommalla tekstillä ja suurella kontrastilla tai kuunnella. Kaikkeen pääsee näppäimistöllä.</translation>
    </message>
    <message>
        <source>Öppen programvara</source>
        <translation>Avoin ohjelmisto</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versio %1</translation>
    </message>
</context>
<context>
    <name>AlarmSection</name>
    <message>
        <source>När det larmar</source>
        <translation>Kun se hälyttää</translation>
    </message>
    <message>
        <source>Om något händer</source>
        <translation>Jos jotain tapahtuu</translation>
    </message>
    <message>
        <source>Larmar det?</source>
        <translation>Hälyttääkö se?</translation>
    </message>
    <message>
        <source>Vad händer när det larmar?</source>
        <translation>Mitä tapahtuu, kun se hälyttää?</translation>
    </message>
    <message>
        <source>Det här larmar inte.</source>
        <translation>Tämä ei hälytä.</translation>
    </message>
    <message>
        <source>Fråga personalen vad som händer.</source>
        <translation>Kysy henkilökunnalta, mitä tapahtuu.</translation>
    </message>
    <message>
        <source>Så här går det oftast till. Fråga personalen hur det är här.</source>
        <translation>Näin se yleensä toimii. Kysy henkilökunnalta, miten täällä toimitaan.</translation>
    </message>
    <message>
        <source>Vid fara för liv: ring 112</source>
        <translation>Hengenvaarassa: soita 112</translation>
    </message>
</context>
<context>
    <name>AreaNeeds</name>
    <message>
        <source>Allt som finns här</source>
        <translation>Kaikki, mitä täällä on</translation>
    </message>
    <message>
        <source>Den här hyllan är för dig som arbetar i vård och omsorg. Här finns det som gör arbetet lättare.</source>
        <translation>Tämä hylly on hoiva-alalla työskenteleville. Täällä on sitä, mikä helpottaa työtä.</translation>
    </message>
    <message>
        <source>Den här hyllan är för dig som hjälper någon du känner.</source>
        <translation>Tämä hylly on sinulle, joka autat läheistäsi.</translation>
    </message>
    <message>
        <source>Eller välj ett område</source>
        <translation>Tai valitse alue</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>Kaikki</translation>
    </message>
</context>
<context>
    <name>Assurances</name>
    <message>
        <source>Det är frivilligt</source>
        <translation>Se on vapaaehtoista</translation>
    </message>
    <message>
        <source>Det här är ingen ansökan</source>
        <translation>Tämä ei ole hakemus</translation>
    </message>
    <message>
        <source>Inget om dig stannar på skärmen</source>
        <translation>Näytölle ei jää mitään sinusta</translation>
    </message>
    <message>
        <source>Bara personalen kan läsa det du skriver</source>
        <translation>Vain henkilökunta voi lukea, mitä kirjoitat</translation>
    </message>
</context>
<context>
    <name>AttractInvitation</name>
    <message>
        <source>Välkommen</source>
        <translation>Tervetuloa</translation>
    </message>
    <message>
        <source>Här kan du se och prova välfärdsteknik</source>
        <translation>Täällä voit tutustua hyvinvointiteknologiaan ja kokeilla sitä</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Tryck på skärmen för att börja</source>
        <translation>Aloita koskettamalla näyttöä</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Tillbaka</source>
        <translation>Takaisin</translation>
    </message>
    <message>
        <source>Till början</source>
        <translation>Alkuun</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <source>Min lista: %1</source>
        <translation>Oma lista: %1</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <source>Större text</source>
        <translation>Suurempi teksti</translation>
    </message>
    <message>
        <source>Vanlig text</source>
        <translation>Tavallinen teksti</translation>
    </message>
    <message>
        <source>Hög kontrast</source>
        <translation>Suuri kontrasti</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>Kuuntele</translation>
    </message>
    <message>
        <source>Gör det lättare</source>
        <translation>Helpota</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>Ohje</translation>
    </message>
</context>
<context>
    <name>BottomLines</name>
    <message>
        <source>Vad ger det?</source>
        <translation>Mitä siitä saa?</translation>
    </message>
    <message>
        <source>Exempel – inte uppmätt</source>
        <translation>Esimerkki – ei mitattu</translation>
    </message>
    <message>
        <source>Bedömt av %1</source>
        <translation>Arvioija: %1</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Eller säg numren</source>
        <translation>Tai sano numerot</translation>
    </message>
    <message>
        <source>Säg numren</source>
        <translation>Sano numerot</translation>
    </message>
    <message>
        <source>Eller säg ett nummer</source>
        <translation>Tai sano numero</translation>
    </message>
    <message>
        <source>Säg ett nummer</source>
        <translation>Sano numero</translation>
    </message>
    <message>
        <source>Säg det till personalen här i rummet.</source>
        <translation>Sano se henkilökunnalle täällä.</translation>
    </message>
    <message>
        <source>Fråga personalen</source>
        <translation>Kysy henkilökunnalta</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Soita %1</translation>
    </message>
    <message>
        <source>Skriv här på skärmen</source>
        <translation>Kirjoita tähän näytölle</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Ändra</source>
        <translation>Muuta</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Kontakta mig</source>
        <translation>Ottakaa yhteyttä</translation>
    </message>
    <message>
        <source>Jag vill prova</source>
        <translation>Haluan kokeilla</translation>
    </message>
    <message>
        <source>Boka en visning</source>
        <translation>Varaa esittely</translation>
    </message>
    <message>
        <source>Skicka information</source>
        <translation>Lähettäkää tietoa</translation>
    </message>
    <message numerus="yes">
        <source>Allt i din lista: %n saker</source>
        <translation>
            <numerusform>Kaikki listallasi: %n asia</numerusform>
            <numerusform>Kaikki listallasi: %n asiaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Skriv här på skärmen</source>
        <translation>Kirjoita tähän näytölle</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Skanna koden med din mobil</source>
        <translation>Skannaa koodi puhelimellasi</translation>
    </message>
    <message>
        <source>Anslut mobilen till gästnätet</source>
        <translation>Yhdistä puhelin vierasverkkoon</translation>
    </message>
    <message>
        <source>Skanna koden</source>
        <translation>Skannaa koodi</translation>
    </message>
    <message>
        <source>Öppna kameran.</source>
        <translation>Avaa kamera.</translation>
    </message>
    <message>
        <source>Håll den mot koden.</source>
        <translation>Kohdista se koodiin.</translation>
    </message>
    <message>
        <source>Tryck på Anslut.</source>
        <translation>Paina Yhdistä.</translation>
    </message>
    <message>
        <source>Gå sedan till koden igen.</source>
        <translation>Palaa sitten koodiin.</translation>
    </message>
    <message>
        <source>Tryck på länken.</source>
        <translation>Napauta linkkiä.</translation>
    </message>
    <message>
        <source>Adressen ska börja med %1</source>
        <translation>Osoitteen alussa pitää lukea %1</translation>
    </message>
    <message>
        <source>Nätet heter %1</source>
        <translation>Verkon nimi on %1</translation>
    </message>
    <message>
        <source>Visa formulärets kod</source>
        <translation>Näytä lomakkeen koodi</translation>
    </message>
    <message>
        <source>Anslut till gästnätet</source>
        <translation>Yhdistä vierasverkkoon</translation>
    </message>
    <message>
        <source>Tack! Det du skrev är skickat.</source>
        <translation>Kiitos! Ilmoituksesi on lähetetty.</translation>
    </message>
    <message>
        <source>Formuläret är öppet i din mobil. Fortsätt där.</source>
        <translation>Lomake on auki puhelimessasi. Jatka siellä.</translation>
    </message>
    <message>
        <source>Ta den tid du behöver.</source>
        <translation>Kiirettä ei ole.</translation>
    </message>
    <message>
        <source>Det här är en demonstration. Det du skickar når ingen.</source>
        <translation>Tämä on esittely. Lähettämäsi tiedot eivät mene kenellekään.</translation>
    </message>
</context>
<context>
    <name>CodeSquare</name>
    <message>
        <source>QR-kod till formuläret</source>
        <translation>Lomakkeen QR-koodi</translation>
    </message>
    <message>
        <source>QR-kod till gästnätet</source>
        <translation>QR-koodi vierasverkkoon</translation>
    </message>
</context>
<context>
    <name>CollectedSection</name>
    <message>
        <source>Uppgifter om dig</source>
        <translation>Tiedot sinusta</translation>
    </message>
    <message>
        <source>Vilka uppgifter samlas in?</source>
        <translation>Mitä tietoja kerätään?</translation>
    </message>
    <message>
        <source>Det här samlas in</source>
        <translation>Kerättävät tiedot</translation>
    </message>
    <message>
        <source>Fråga personalen</source>
        <translation>Kysy henkilökunnalta</translation>
    </message>
    <message>
        <source>Vem ser uppgifterna?</source>
        <translation>Kuka näkee tiedot?</translation>
    </message>
    <message>
        <source>Ditt ja</source>
        <translation>Suostumuksesi</translation>
    </message>
    <message>
        <source>Den du bor med</source>
        <translation>Jos asut jonkun kanssa</translation>
    </message>
    <message>
        <source>Den du bor med kan också behöva säga ja.</source>
        <translation>Myös häneltä, jonka kanssa asut, voidaan tarvita suostumus.</translation>
    </message>
    <message>
        <source>Utan övervakning</source>
        <translation>Ilman valvontaa</translation>
    </message>
</context>
<context>
    <name>CompareCell</name>
    <message>
        <source>Nej</source>
        <translation>Ei</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Kyllä</translation>
    </message>
    <message>
        <source>Ja: %1</source>
        <translation>Kyllä: %1</translation>
    </message>
    <message>
        <source>Bedömt av kommunen</source>
        <translation>Kunnan arvioima</translation>
    </message>
    <message>
        <source>Exempel – inte uppmätt</source>
        <translation>Esimerkki – ei mitattu</translation>
    </message>
    <message>
        <source>Uppgift saknas</source>
        <translation>Tieto puuttuu</translation>
    </message>
</context>
<context>
    <name>CompareChoices</name>
    <message>
        <source>Vad vill du jämföra?</source>
        <translation>Mitä haluat vertailla?</translation>
    </message>
    <message>
        <source>Vad vill du jämföra med?</source>
        <translation>Mihin haluat verrata?</translation>
    </message>
    <message>
        <source>Andra lösningar</source>
        <translation>Muita ratkaisuja</translation>
    </message>
    <message>
        <source>Från din lista</source>
        <translation>Listaltasi</translation>
    </message>
    <message>
        <source>Mer för samma behov</source>
        <translation>Lisää samaan tarpeeseen</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Näytä kaikki</translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message>
        <source>Ta bort %1</source>
        <translation>Poista %1</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Poista</translation>
    </message>
</context>
<context>
    <name>CompareHeads</name>
    <message>
        <source>Jämför</source>
        <translation>Vertaa</translation>
    </message>
    <message>
        <source>Visa bara skillnader</source>
        <translation>Näytä vain erot</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Lägg till en till</source>
        <translation>Lisää vielä yksi</translation>
    </message>
</context>
<context>
    <name>CompareRow</name>
    <message>
        <source>Vad är det?</source>
        <translation>Mikä se on?</translation>
    </message>
    <message>
        <source>Passar för</source>
        <translation>Sopii</translation>
    </message>
    <message>
        <source>Passar inte för</source>
        <translation>Ei sovi</translation>
    </message>
    <message>
        <source>Hur får jag det?</source>
        <translation>Miten saan sen?</translation>
    </message>
    <message>
        <source>Uppgifter om dig</source>
        <translation>Tiedot sinusta</translation>
    </message>
    <message>
        <source>Kan det larma?</source>
        <translation>Voiko se hälyttää?</translation>
    </message>
    <message>
        <source>Kan jag prova?</source>
        <translation>Voinko kokeilla?</translation>
    </message>
    <message>
        <source>Bra</source>
        <translation>Hyvää</translation>
    </message>
    <message>
        <source>Mindre bra</source>
        <translation>Vähemmän hyvää</translation>
    </message>
    <message>
        <source>Hur färdigt är det?</source>
        <translation>Kuinka valmis se on?</translation>
    </message>
    <message>
        <source>Vad gör det för nytta?</source>
        <translation>Mitä hyötyä siitä on?</translation>
    </message>
    <message>
        <source>Lika</source>
        <translation>Samat</translation>
    </message>
    <message>
        <source>Skiljer sig</source>
        <translation>Eroavat</translation>
    </message>
</context>
<context>
    <name>CompareScore</name>
    <message>
        <source>%1 av 5</source>
        <translation>%1 / 5</translation>
    </message>
    <message>
        <source>Inte bedömt</source>
        <translation>Ei arvioitu</translation>
    </message>
</context>
<context>
    <name>EasierSheet</name>
    <message>
        <source>Gör det lättare</source>
        <translation>Helpota</translation>
    </message>
    <message>
        <source>Som det var från början</source>
        <translation>Kuten alussa</translation>
    </message>
    <message>
        <source>Allt på en gång</source>
        <translation>Kaikki kerralla</translation>
    </message>
    <message>
        <source>Hög kontrast</source>
        <translation>Suuri kontrasti</translation>
    </message>
    <message>
        <source>Flytta ner knapparna</source>
        <translation>Siirrä painikkeet alas</translation>
    </message>
    <message>
        <source>Mindre rörelse</source>
        <translation>Vähemmän liikettä</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>Kuuntele</translation>
    </message>
    <message>
        <source>Byt språk</source>
        <translation>Vaihda kieli</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Starkt underlag</source>
        <translation>Vahva näyttö</translation>
    </message>
    <message>
        <source>Ganska starkt underlag</source>
        <translation>Melko vahva näyttö</translation>
    </message>
    <message>
        <source>Svagt underlag</source>
        <translation>Heikko näyttö</translation>
    </message>
    <message>
        <source>Resultat</source>
        <translation>Tulokset</translation>
    </message>
    <message>
        <source>Vad vet vi?</source>
        <translation>Mitä tiedämme?</translation>
    </message>
    <message>
        <source>Här finns inga resultat att visa än.</source>
        <translation>Täällä ei ole vielä tuloksia näytettäväksi.</translation>
    </message>
    <message>
        <source>Källa: %1</source>
        <translation>Lähde: %1</translation>
    </message>
    <message>
        <source>Så vanligt är det</source>
        <translation>Näin yleinen se on</translation>
    </message>
    <message>
        <source>%1 procent – %2</source>
        <translation>%1 prosenttia – %2</translation>
    </message>
</context>
<context>
    <name>FallbackNote</name>
    <message>
        <source>Texten finns bara på svenska</source>
        <translation>Teksti on vain ruotsiksi</translation>
    </message>
    <message>
        <source>Texten finns bara på engelska</source>
        <translation>Teksti on vain englanniksi</translation>
    </message>
    <message>
        <source>Texten finns bara på finska</source>
        <translation>Teksti on vain suomeksi</translation>
    </message>
    <message>
        <source>Texten finns bara på danska</source>
        <translation>Teksti on vain tanskaksi</translation>
    </message>
    <message>
        <source>Texten finns bara på ett annat språk</source>
        <translation>Teksti on vain toisella kielellä</translation>
    </message>
</context>
<context>
    <name>FeltFaces</name>
    <message>
        <source>Har du provat? Hur kändes det?</source>
        <translation>Kokeilitko? Miltä se tuntui?</translation>
    </message>
    <message>
        <source>Mycket bra</source>
        <translation>Erittäin hyvältä</translation>
    </message>
    <message>
        <source>Bra</source>
        <translation>Hyvää</translation>
    </message>
    <message>
        <source>Varken eller</source>
        <translation>Ei hyvältä eikä huonolta</translation>
    </message>
    <message>
        <source>Dåligt</source>
        <translation>Huonolta</translation>
    </message>
    <message>
        <source>Mycket dåligt</source>
        <translation>Erittäin huonolta</translation>
    </message>
    <message>
        <source>Tack. Tryck på samma ansikte igen om du ångrar dig.</source>
        <translation>Kiitos. Jos muutat mielesi, paina samaa kasvoa uudelleen.</translation>
    </message>
    <message>
        <source>Vi räknar bara antalet svar. Ingen ser vem som svarat.</source>
        <translation>Laskemme vain vastausten määrän. Kukaan ei näe, kuka on vastannut.</translation>
    </message>
</context>
<context>
    <name>FilmCard</name>
    <message>
        <source>Spela filmen: %1</source>
        <translation>Toista video: %1</translation>
    </message>
    <message>
        <source>Film, %1</source>
        <translation>Video, %1</translation>
    </message>
</context>
<context>
    <name>FilmControls</name>
    <message>
        <source>Pausa</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Spela</source>
        <translation>Toista</translation>
    </message>
    <message>
        <source>Börja om</source>
        <translation>Aloita alusta</translation>
    </message>
    <message>
        <source>Ljud på</source>
        <translation>Ääni päälle</translation>
    </message>
    <message>
        <source>Ljud av</source>
        <translation>Ääni pois</translation>
    </message>
</context>
<context>
    <name>FilmLine</name>
    <message>
        <source>Så långt i filmen</source>
        <translation>Kohta videossa</translation>
    </message>
</context>
<context>
    <name>FilmSection</name>
    <message>
        <source>Film</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Se filmen</source>
        <translation>Katso video</translation>
    </message>
</context>
<context>
    <name>FilmStage</name>
    <message>
        <source>Filmen går inte att visa här. Fråga personalen.</source>
        <translation>Videota ei voi näyttää täällä. Kysy henkilökunnalta.</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Filmen har ingen text.</source>
        <translation>Videossa ei ole tekstitystä.</translation>
    </message>
    <message>
        <source>Texten i filmen finns bara på svenska</source>
        <translation>Videon tekstitys on vain ruotsiksi</translation>
    </message>
    <message>
        <source>Texten i filmen är på ett annat språk</source>
        <translation>Videon tekstitys on toisella kielellä</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Hur får jag det?</source>
        <translation>Miten saan sen?</translation>
    </message>
    <message>
        <source>Vilka uppgifter samlas in?</source>
        <translation>Mitä tietoja kerätään?</translation>
    </message>
    <message>
        <source>Kan jag prova?</source>
        <translation>Voinko kokeilla?</translation>
    </message>
    <message>
        <source>Inget</source>
        <translation>Ei mitään</translation>
    </message>
    <message>
        <source>Kan provas här i rummet</source>
        <translation>Voi kokeilla tässä huoneessa</translation>
    </message>
    <message numerus="yes">
        <source>Visa %n träffar</source>
        <translation>
            <numerusform>Näytä %n osuma</numerusform>
            <numerusform>Näytä %n osumaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Ta bort alla val</source>
        <translation>Poista kaikki valinnat</translation>
    </message>
</context>
<context>
    <name>FilterQuestion</name>
    <message>
        <source>Inget</source>
        <translation>Ei mitään</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Bild kommer</source>
        <translation>Kuva tulossa</translation>
    </message>
    <message>
        <source>Visa bilden stor: %1</source>
        <translation>Näytä kuva suurena: %1</translation>
    </message>
</context>
<context>
    <name>GoneNotice</name>
    <message>
        <source>Den här sidan visas inte längre</source>
        <translation>Tätä sivua ei enää näytetä</translation>
    </message>
    <message>
        <source>Vi har ändrat i visningsrummet. Se vad som finns nu, eller fråga personalen.</source>
        <translation>Esittelytilaa on muutettu. Katso, mitä täällä on nyt, tai kysy henkilökunnalta.</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Näytä kaikki</translation>
    </message>
</context>
<context>
    <name>GuideAside</name>
    <message>
        <source>Det här kan passa</source>
        <translation>Nämä voivat sopia</translation>
    </message>
    <message>
        <source>Just nu finns inget här som passar svaren</source>
        <translation>Juuri nyt täällä ei ole mitään vastauksiin sopivaa</translation>
    </message>
    <message>
        <source>Börja om med frågorna</source>
        <translation>Aloita kysymykset alusta</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Näytä kaikki</translation>
    </message>
</context>
<context>
    <name>GuideGiven</name>
    <message>
        <source>Dina svar. Tryck på ett för att ändra det.</source>
        <translation>Vastauksesi. Muuta vastausta painamalla sitä.</translation>
    </message>
    <message>
        <source>Ändra svaret: %1</source>
        <translation>Muuta vastausta: %1</translation>
    </message>
    <message>
        <source>Du hoppade över</source>
        <translation>Ohitit kysymyksen</translation>
    </message>
</context>
<context>
    <name>GuideQuestion</name>
    <message>
        <source>Fråga %1</source>
        <translation>Kysymys %1</translation>
    </message>
    <message>
        <source>Hoppa över</source>
        <translation>Ohita</translation>
    </message>
</context>
<context>
    <name>GuideResults</name>
    <message>
        <source>Fråga gärna personalen, eller ring %1.</source>
        <translation>Kysy henkilökunnalta tai soita %1.</translation>
    </message>
    <message>
        <source>Fråga gärna personalen.</source>
        <translation>Kysy henkilökunnalta.</translation>
    </message>
    <message>
        <source>Det som passar bäst med dina svar står först. Sedan gäller numret på skylten.</source>
        <translation>Ensin se, mikä sopii vastauksiisi parhaiten. Sen jälkeen kyltin numeron mukaan.</translation>
    </message>
    <message>
        <source>Visas för att du svarade %1</source>
        <translation>Näytetään, koska vastasit %1</translation>
    </message>
    <message>
        <source>Visas som ett förslag, för att du hoppade över frågan</source>
        <translation>Näytetään ehdotuksena, koska ohitit kysymyksen</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Hjälp</source>
        <translation>Ohje</translation>
    </message>
    <message>
        <source>Tryck på Tillbaka om det blev fel. Inget går sönder.</source>
        <translation>Jos tuli virhe, kosketa Takaisin. Mikään ei mene rikki.</translation>
    </message>
    <message>
        <source>Tryck på det du vill veta mer om.</source>
        <translation>Kosketa sitä, mistä haluat tietää lisää.</translation>
    </message>
    <message>
        <source>Dra med fingret eller tryck på pilarna för att se mer.</source>
        <translation>Vedä sormella tai kosketa nuolia nähdäksesi lisää.</translation>
    </message>
    <message>
        <source>Spara det du gillar i din lista.</source>
        <translation>Tallenna kiinnostavat omaan listaasi.</translation>
    </message>
    <message>
        <source>Be personalen om hjälp</source>
        <translation>Pyydä apua henkilökunnalta</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Soita %1</translation>
    </message>
    <message>
        <source>Vid fara för liv</source>
        <translation>Hengenvaarassa</translation>
    </message>
    <message>
        <source>Ring 112</source>
        <translation>Soita 112</translation>
    </message>
    <message>
        <source>Om den här skärmen</source>
        <translation>Tietoa tästä näytöstä</translation>
    </message>
    <message>
        <source>Mindre rörelse</source>
        <translation>Vähemmän liikettä</translation>
    </message>
</context>
<context>
    <name>HomeDoors</name>
    <message>
        <source>Hjälp mig välja</source>
        <translation>Auta minua valitsemaan</translation>
    </message>
    <message>
        <source>Prova här i rummet</source>
        <translation>Kokeile täällä</translation>
    </message>
    <message>
        <source>Sök</source>
        <translation>Hae</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Näytä kaikki</translation>
    </message>
    <message>
        <source>Teknikradar</source>
        <translation>Teknologiatutka</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Vad vill du ha hjälp med?</source>
        <translation>Missä haluat apua?</translation>
    </message>
</context>
<context>
    <name>HowSection</name>
    <message>
        <source>Så får du det</source>
        <translation>Näin saat sen</translation>
    </message>
    <message>
        <source>Hur får jag det?</source>
        <translation>Miten saan sen?</translation>
    </message>
    <message>
        <source>Fråga personalen hur du gör.</source>
        <translation>Kysy henkilökunnalta, miten toimit.</translation>
    </message>
    <message>
        <source>Vad kostar det?</source>
        <translation>Mitä se maksaa?</translation>
    </message>
    <message>
        <source>Fråga personalen om pris</source>
        <translation>Kysy hintaa henkilökunnalta</translation>
    </message>
</context>
<context>
    <name>InterestPage</name>
    <message numerus="yes">
        <source>Allt i din lista: %n saker</source>
        <translation>
            <numerusform>Kaikki listallasi: %n asia</numerusform>
            <numerusform>Kaikki listallasi: %n asiaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Vad vill du?</source>
        <translation>Mitä haluat?</translation>
    </message>
    <message>
        <source>Någon hör av sig till dig.</source>
        <translation>Joku ottaa sinuun yhteyttä.</translation>
    </message>
    <message>
        <source>Just nu kan det dröja. Ring gärna i stället.</source>
        <translation>Juuri nyt voi kestää pitkään. Voit myös soittaa.</translation>
    </message>
    <message>
        <source>Kontakta mig</source>
        <translation>Ottakaa yhteyttä</translation>
    </message>
    <message>
        <source>Prova hemma, eller var med och testa nytt.</source>
        <translation>Kokeile kotona tai ole mukana testaamassa uutta.</translation>
    </message>
    <message>
        <source>Jag vill prova</source>
        <translation>Haluan kokeilla</translation>
    </message>
    <message>
        <source>Någon visar dig här i rummet.</source>
        <translation>Joku näyttää sinulle täällä.</translation>
    </message>
    <message>
        <source>Boka en visning</source>
        <translation>Varaa esittely</translation>
    </message>
    <message>
        <source>Du får läsa mer hemma.</source>
        <translation>Voit lukea lisää kotona.</translation>
    </message>
    <message>
        <source>Skicka information</source>
        <translation>Lähettäkää tietoa</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Mellanslag</source>
        <translation>Välilyönti</translation>
    </message>
    <message>
        <source>Sudda</source>
        <translation>Pyyhi</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Språk</source>
        <translation>Kieli</translation>
    </message>
</context>
<context>
    <name>LargeView</name>
    <message>
        <source>Stäng</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>Nummer %1</source>
        <translation>Numero %1</translation>
    </message>
</context>
<context>
    <name>ListRowWays</name>
    <message>
        <source>Jämför %1</source>
        <translation>Vertaa: %1</translation>
    </message>
    <message>
        <source>Jämför</source>
        <translation>Vertaa</translation>
    </message>
    <message>
        <source>Flytta upp %1</source>
        <translation>Siirrä ylös: %1</translation>
    </message>
    <message>
        <source>Flytta ner %1</source>
        <translation>Siirrä alas: %1</translation>
    </message>
    <message>
        <source>Ta bort %1</source>
        <translation>Poista %1</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Poista</translation>
    </message>
</context>
<context>
    <name>ListRows</name>
    <message>
        <source>Min lista</source>
        <translation>Oma lista</translation>
    </message>
    <message>
        <source>Listan är tom. Tryck på ”Lägg i min lista” när du ser något som du vill minnas.</source>
        <translation>Lista on tyhjä. Paina ”Lisää listalleni”, kun näet jotain muistettavaa.</translation>
    </message>
    <message>
        <source>Listan är full: %1 saker. Listan glöms när du går.</source>
        <translation>Lista on täynnä: %1. Lista poistetaan, kun lähdet.</translation>
    </message>
    <message numerus="yes">
        <source>%n saker. Listan glöms när du går.</source>
        <translation>
            <numerusform>%n asia. Lista poistetaan, kun lähdet.</numerusform>
            <numerusform>%n asiaa. Lista poistetaan, kun lähdet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Kumoa</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Näytä kaikki</translation>
    </message>
</context>
<context>
    <name>ListSummary</name>
    <message numerus="yes">
        <source>%n träffar</source>
        <translation>
            <numerusform>%n osuma</numerusform>
            <numerusform>%n osumaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Ta bort alla val</source>
        <translation>Poista kaikki valinnat</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Sulje</translation>
    </message>
    <message>
        <source>Välj ut: %1</source>
        <translation>Rajaa: %1</translation>
    </message>
    <message>
        <source>Välj ut</source>
        <translation>Rajaa</translation>
    </message>
</context>
<context>
    <name>ListWays</name>
    <message>
        <source>Ta med listan hem</source>
        <translation>Ota lista mukaan kotiin</translation>
    </message>
    <message>
        <source>Eller ring %1 och säg numren.</source>
        <translation>Tai soita %1 ja sano numerot.</translation>
    </message>
    <message>
        <source>Välj två eller tre att jämföra</source>
        <translation>Valitse kaksi tai kolme vertailtavaksi</translation>
    </message>
    <message>
        <source>Jämför %1</source>
        <translation>Vertaa: %1</translation>
    </message>
    <message>
        <source>Töm listan</source>
        <translation>Tyhjennä lista</translation>
    </message>
</context>
<context>
    <name>ListenControls</name>
    <message>
        <source>Läs igen</source>
        <translation>Lue uudelleen</translation>
    </message>
    <message>
        <source>Fortsätt</source>
        <translation>Jatka</translation>
    </message>
    <message>
        <source>Pausa</source>
        <translation>Tauko</translation>
    </message>
    <message>
        <source>Backa</source>
        <translation>Edellinen</translation>
    </message>
    <message>
        <source>Långsamt</source>
        <translation>Hitaasti</translation>
    </message>
    <message>
        <source>Lägre</source>
        <translation>Hiljaa</translation>
    </message>
    <message>
        <source>Högre</source>
        <translation>Kovaa</translation>
    </message>
    <message>
        <source>Sluta</source>
        <translation>Lopeta</translation>
    </message>
</context>
<context>
    <name>ListenOffer</name>
    <message>
        <source>Hörlurar är isatta</source>
        <translation>Kuulokkeet on kytketty</translation>
    </message>
    <message>
        <source>Hörlurar är isatta. Vill du lyssna på sidan?</source>
        <translation>Kuulokkeet on kytketty. Haluatko kuunnella sivun?</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>Kuuntele</translation>
    </message>
    <message>
        <source>Nej tack</source>
        <translation>Ei kiitos</translation>
    </message>
</context>
<context>
    <name>ListenStrip</name>
    <message>
        <source>Uppläsning</source>
        <translation>Ääneen luku</translation>
    </message>
    <message>
        <source>Datorn saknar en svensk röst. Be personalen om hjälp.</source>
        <translation>Tietokoneessa ei ole suomenkielistä ääntä. Pyydä apua henkilökunnalta.</translation>
    </message>
    <message>
        <source>Datorns röst svarar inte. Be personalen om hjälp.</source>
        <translation>Tietokoneen ääni ei vastaa. Pyydä apua henkilökunnalta.</translation>
    </message>
    <message>
        <source>Nu är allt på sidan läst.</source>
        <translation>Koko sivu on nyt luettu.</translation>
    </message>
    <message>
        <source>Mening %1 av %2</source>
        <translation>Lause %1/%2</translation>
    </message>
</context>
<context>
    <name>LoweredTop</name>
    <message>
        <source>Flytta upp igen</source>
        <translation>Siirrä takaisin ylös</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Visningsrum</source>
        <translation>Esittelytila</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Vi hittade inget. Prova ett annat ord.</source>
        <translation>Emme löytäneet mitään. Kokeile toista sanaa.</translation>
    </message>
    <message>
        <source>Skriv gärna ett kortare ord. Eller be personalen om hjälp.</source>
        <translation>Kirjoita vaikka lyhyempi sana. Tai pyydä apua henkilökunnalta.</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Näytä kaikki</translation>
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
        <translation>Pyyhi</translation>
    </message>
</context>
<context>
    <name>NumberPlate</name>
    <message>
        <source>Nummer %1</source>
        <translation>Numero %1</translation>
    </message>
    <message>
        <source>Säg numret till personalen</source>
        <translation>Sano numero henkilökunnalle</translation>
    </message>
</context>
<context>
    <name>OthersSection</name>
    <message>
        <source>Andra lösningar</source>
        <translation>Muita ratkaisuja</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Bild kommer</source>
        <translation>Kuva tulossa</translation>
    </message>
</context>
<context>
    <name>PicturePlaceholder</name>
    <message>
        <source>Bild kommer</source>
        <translation>Kuva tulossa</translation>
    </message>
</context>
<context>
    <name>PictureSteps</name>
    <message>
        <source>Förra bilden</source>
        <translation>Edellinen kuva</translation>
    </message>
    <message>
        <source>%1 av %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nästa bild</source>
        <translation>Seuraava kuva</translation>
    </message>
</context>
<context>
    <name>ProductFace</name>
    <message>
        <source>Prova här: %1</source>
        <translation>Kokeile täällä: %1</translation>
    </message>
    <message>
        <source>Jag är intresserad</source>
        <translation>Olen kiinnostunut</translation>
    </message>
</context>
<context>
    <name>ProductSections</name>
    <message>
        <source>Att tänka på</source>
        <translation>Huomioi</translation>
    </message>
    <message>
        <source>Fråga säljaren</source>
        <translation>Kysy myyjältä</translation>
    </message>
    <message>
        <source>Fråga den som säljer</source>
        <translation>Kysy myyjältä</translation>
    </message>
    <message>
        <source>Uppdaterad %1</source>
        <translation>Päivitetty %1</translation>
    </message>
</context>
<context>
    <name>ProductShortcuts</name>
    <message>
        <source>Uppåt</source>
        <translation>Ylös</translation>
    </message>
    <message>
        <source>Nedåt</source>
        <translation>Alas</translation>
    </message>
</context>
<context>
    <name>ProductWays</name>
    <message>
        <source>Finns i min lista</source>
        <translation>On listallani</translation>
    </message>
    <message>
        <source>Listan är full</source>
        <translation>Lista on täynnä</translation>
    </message>
    <message>
        <source>Lägg i min lista</source>
        <translation>Lisää listalleni</translation>
    </message>
    <message>
        <source>Jämför</source>
        <translation>Vertaa</translation>
    </message>
</context>
<context>
    <name>ProsConsSection</name>
    <message>
        <source>Bra och mindre bra</source>
        <translation>Hyvät ja huonot puolet</translation>
    </message>
    <message>
        <source>Bra</source>
        <translation>Hyvää</translation>
    </message>
    <message>
        <source>Mindre bra</source>
        <translation>Vähemmän hyvää</translation>
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
        <translation>Esimerkki: kukaan ei ole vielä arvioinut tätä.</translation>
    </message>
    <message>
        <source>Bedömd av kommunen.</source>
        <translation>Kunnan arvioima.</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Avaa</translation>
    </message>
    <message>
        <source>Visa alla områden</source>
        <translation>Näytä kaikki alueet</translation>
    </message>
</context>
<context>
    <name>RadarPage</name>
    <message>
        <source>Teknikradar</source>
        <translation>Teknologiatutka</translation>
    </message>
    <message>
        <source>Ju närmare mitten, desto mer klar. Placeringarna är exempel där ingen har bedömt dem.</source>
        <translation>Mitä lähempänä keskustaa, sitä valmiimpi. Paikka on esimerkki, jos kukaan ei ole arvioinut sitä.</translation>
    </message>
    <message>
        <source>Visa som bild</source>
        <translation>Näytä kuvana</translation>
    </message>
    <message>
        <source>Visa som lista</source>
        <translation>Näytä luettelona</translation>
    </message>
</context>
<context>
    <name>ReadinessSection</name>
    <message>
        <source>Hur färdigt</source>
        <translation>Valmius</translation>
    </message>
    <message>
        <source>Hur färdigt är det?</source>
        <translation>Kuinka valmis se on?</translation>
    </message>
    <message>
        <source>Ett exempel. Ingen har bedömt det här än.</source>
        <translation>Esimerkki. Kukaan ei ole vielä arvioinut tätä.</translation>
    </message>
    <message>
        <source>Bedömt av %1</source>
        <translation>Arvioija: %1</translation>
    </message>
</context>
<context>
    <name>ScoreBar</name>
    <message>
        <source>%1 av 5</source>
        <translation>%1 / 5</translation>
    </message>
    <message>
        <source>Inte bedömt</source>
        <translation>Ei arvioitu</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Allt du kan trycka på finns här nere.</source>
        <translation>Kaikki kosketettava on täällä alhaalla.</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>Uppåt</source>
        <translation>Ylös</translation>
    </message>
    <message>
        <source>Nedåt</source>
        <translation>Alas</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Sudda allt</source>
        <translation>Pyyhi kaikki</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Sök</source>
        <translation>Hae</translation>
    </message>
    <message>
        <source>Skriv ett ord, till exempel larm</source>
        <translation>Kirjoita sana, esimerkiksi hälytin</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Visar träffar för ”%1”</source>
        <translation>Näytetään osumat sanalle ”%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n träffar</source>
        <translation>
            <numerusform>%n osuma</numerusform>
            <numerusform>%n osumaa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Uppåt</source>
        <translation>Ylös</translation>
    </message>
    <message>
        <source>Nedåt</source>
        <translation>Alas</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Sulje</translation>
    </message>
</context>
<context>
    <name>ShowArguments</name>
    <message>
        <source>Talar för</source>
        <translation>Puolesta</translation>
    </message>
    <message>
        <source>Talar emot</source>
        <translation>Vastaan</translation>
    </message>
    <message>
        <source>Exempel – inte uppmätt</source>
        <translation>Esimerkki – ei mitattu</translation>
    </message>
</context>
<context>
    <name>ShowControls</name>
    <message>
        <source>Föregående</source>
        <translation>Edellinen</translation>
    </message>
    <message>
        <source>%1 av %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Seuraava</translation>
    </message>
    <message>
        <source>Från början</source>
        <translation>Alusta</translation>
    </message>
</context>
<context>
    <name>ShowFrame</name>
    <message>
        <source>Vill ni veta mer?</source>
        <translation>Haluatteko tietää lisää?</translation>
    </message>
</context>
<context>
    <name>ShowPicture</name>
    <message>
        <source>Nummer %1</source>
        <translation>Numero %1</translation>
    </message>
</context>
<context>
    <name>SlipButton</name>
    <message>
        <source>Säg numret till oss i visningsrummet.</source>
        <translation>Sano numero esittelytilan henkilökunnalle.</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Soita %1</translation>
    </message>
    <message>
        <source>Det är frivilligt</source>
        <translation>Se on vapaaehtoista</translation>
    </message>
    <message>
        <source>Det här är ingen ansökan</source>
        <translation>Tämä ei ole hakemus</translation>
    </message>
    <message>
        <source>Skriver ut …</source>
        <translation>Tulostetaan …</translation>
    </message>
    <message>
        <source>Skriv ut en lapp</source>
        <translation>Tulosta lappu</translation>
    </message>
    <message>
        <source>Det här var du intresserad av</source>
        <translation>Olit kiinnostunut näistä</translation>
    </message>
    <message>
        <source>Det gick inte att skriva ut. Fråga personalen.</source>
        <translation>Tulostus ei onnistunut. Kysy henkilökunnalta.</translation>
    </message>
    <message>
        <source>Ta din lapp vid skrivaren.</source>
        <translation>Ota lappusi tulostimelta.</translation>
    </message>
</context>
<context>
    <name>StationCard</name>
    <message>
        <source>Nummer %1</source>
        <translation>Numero %1</translation>
    </message>
</context>
<context>
    <name>StationFace</name>
    <message>
        <source>Jag står vid nummer</source>
        <translation>Olen numeron kohdalla</translation>
    </message>
</context>
<context>
    <name>StationKey</name>
    <message>
        <source>Nummer %1</source>
        <translation>Numero %1</translation>
    </message>
</context>
<context>
    <name>Stations</name>
    <message>
        <source>Prova här i rummet</source>
        <translation>Kokeile täällä</translation>
    </message>
    <message>
        <source>Varje plats har en skylt med ett nummer. Vilket nummer står du vid?</source>
        <translation>Jokaisella paikalla on numerokyltti. Minkä numeron kohdalla olet?</translation>
    </message>
</context>
<context>
    <name>TextSizes</name>
    <message>
        <source>Mindre text</source>
        <translation>Pienempi teksti</translation>
    </message>
    <message>
        <source>Textens storlek</source>
        <translation>Tekstin koko</translation>
    </message>
    <message>
        <source>Större text</source>
        <translation>Suurempi teksti</translation>
    </message>
</context>
<context>
    <name>ThanksOverlay</name>
    <message>
        <source>Tack för besöket</source>
        <translation>Kiitos käynnistä</translation>
    </message>
    <message>
        <source>Det du valde är borttaget. Inget om dig stannar på skärmen.</source>
        <translation>Valintasi on poistettu. Näytölle ei jää mitään sinusta.</translation>
    </message>
</context>
<context>
    <name>TrialHistory</name>
    <message>
        <source>Idé</source>
        <translation>Idea</translation>
    </message>
    <message>
        <source>Prov</source>
        <translation>Kokeilu</translation>
    </message>
    <message>
        <source>Anpassning</source>
        <translation>Muutos</translation>
    </message>
    <message>
        <source>Nytt prov</source>
        <translation>Uusi kokeilu</translation>
    </message>
    <message>
        <source>Infört</source>
        <translation>Otettu käyttöön</translation>
    </message>
    <message>
        <source>Avslutat</source>
        <translation>Päättynyt</translation>
    </message>
    <message>
        <source>Det gav effekt</source>
        <translation>Siitä oli hyötyä</translation>
    </message>
    <message>
        <source>Det gav inte effekt</source>
        <translation>Siitä ei ollut hyötyä</translation>
    </message>
</context>
<context>
    <name>TrialsSection</name>
    <message>
        <source>Försök</source>
        <translation>Kokeilut</translation>
    </message>
    <message>
        <source>Vem har provat?</source>
        <translation>Kuka on kokeillut?</translation>
    </message>
</context>
<context>
    <name>TrySection</name>
    <message>
        <source>Prova här</source>
        <translation>Kokeile täällä</translation>
    </message>
    <message>
        <source>Prova här i rummet</source>
        <translation>Kokeile täällä</translation>
    </message>
    <message>
        <source>Går inte att prova just nu. Fråga personalen.</source>
        <translation>Ei voi kokeilla juuri nyt. Kysy henkilökunnalta.</translation>
    </message>
</context>
<context>
    <name>TypeCard</name>
    <message>
        <source>%1, eller på annat sätt</source>
        <translation>%1, tai muulla tavalla</translation>
    </message>
    <message>
        <source>Prova här: %1</source>
        <translation>Kokeile täällä: %1</translation>
    </message>
    <message>
        <source>Prova här</source>
        <translation>Kokeile täällä</translation>
    </message>
    <message>
        <source>Går inte att prova just nu</source>
        <translation>Ei voi kokeilla juuri nyt</translation>
    </message>
    <message>
        <source>För dig som arbetar i vård och omsorg</source>
        <translation>Hoiva-alalla työskenteleville</translation>
    </message>
</context>
<context>
    <name>TypeList</name>
    <message>
        <source>Inget passar alla dina val. Tryck på ”Ta bort alla val”.</source>
        <translation>Mikään ei sovi kaikkiin valintoihisi. Paina ”Poista kaikki valinnat”.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Välkommen</source>
        <translation>Tervetuloa</translation>
    </message>
    <message>
        <source>Skärmen är inte klar än. Fråga gärna personalen så länge.</source>
        <translation>Näyttö ei ole vielä valmis. Kysy sillä välin henkilökunnalta.</translation>
    </message>
</context>
<context>
    <name>WarningOverlay</name>
    <message>
        <source>Är du kvar?</source>
        <translation>Oletko vielä siinä?</translation>
    </message>
    <message numerus="yes">
        <source>Skärmen börjar om efter %n sekunder</source>
        <translation>
            <numerusform>Näyttö palaa alkuun %n sekunnin kuluttua</numerusform>
            <numerusform>Näyttö palaa alkuun %n sekunnin kuluttua</numerusform>
        </translation>
    </message>
    <message>
        <source>Ja, fortsätt</source>
        <translation>Kyllä, jatka</translation>
    </message>
    <message>
        <source>Börja om</source>
        <translation>Aloita alusta</translation>
    </message>
</context>
<context>
    <name>WhatSection</name>
    <message>
        <source>Vad är det?</source>
        <translation>Mikä se on?</translation>
    </message>
    <message>
        <source>Det här hör till</source>
        <translation>Tähän kuuluu</translation>
    </message>
    <message>
        <source>Texten är ett utkast. Ingen har granskat den än.</source>
        <translation>Teksti on luonnos. Kukaan ei ole vielä tarkistanut sitä.</translation>
    </message>
</context>
<context>
    <name>WhoSection</name>
    <message>
        <source>Passar för</source>
        <translation>Sopii</translation>
    </message>
    <message>
        <source>Vem passar det för?</source>
        <translation>Kenelle se sopii?</translation>
    </message>
    <message>
        <source>Du som säger</source>
        <translation>Sinulle, joka sanot</translation>
    </message>
    <message>
        <source>Passar inte för</source>
        <translation>Ei sovi</translation>
    </message>
</context>
<context>
    <name>WriteAnswer</name>
    <message>
        <source>Visa det jag skriver</source>
        <translation>Näytä, mitä kirjoitan</translation>
    </message>
    <message>
        <source>Dölj det jag skriver</source>
        <translation>Piilota, mitä kirjoitan</translation>
    </message>
</context>
<context>
    <name>WriteCheck</name>
    <message numerus="yes">
        <source>Allt i din lista: %n saker</source>
        <translation>
            <numerusform>Kaikki listallasi: %n asia</numerusform>
            <numerusform>Kaikki listallasi: %n asiaa</numerusform>
        </translation>
    </message>
    <message>
        <source>Hela visningsrummet</source>
        <translation>Koko esittelytila</translation>
    </message>
    <message>
        <source>Vi skriver till</source>
        <translation>Kirjoitamme osoitteeseen</translation>
    </message>
    <message>
        <source>Vi ringer</source>
        <translation>Soitamme numeroon</translation>
    </message>
    <message>
        <source>Du kommer</source>
        <translation>Tulet</translation>
    </message>
    <message>
        <source>Dagar som passar</source>
        <translation>Sopivat päivät</translation>
    </message>
    <message>
        <source>Förmiddag</source>
        <translation>Aamupäivä</translation>
    </message>
    <message>
        <source>Eftermiddag</source>
        <translation>Iltapäivä</translation>
    </message>
    <message>
        <source>När som helst</source>
        <translation>Milloin vain</translation>
    </message>
    <message>
        <source>Tid på dagen</source>
        <translation>Vuorokaudenaika</translation>
    </message>
    <message>
        <source>Inget namn</source>
        <translation>Ei nimeä</translation>
    </message>
    <message>
        <source>Vi kallar dig</source>
        <translation>Kutsumme sinua</translation>
    </message>
    <message>
        <source>Måndag</source>
        <translation>Maanantai</translation>
    </message>
    <message>
        <source>Tisdag</source>
        <translation>Tiistai</translation>
    </message>
    <message>
        <source>Onsdag</source>
        <translation>Keskiviikko</translation>
    </message>
    <message>
        <source>Torsdag</source>
        <translation>Torstai</translation>
    </message>
    <message>
        <source>Fredag</source>
        <translation>Perjantai</translation>
    </message>
    <message>
        <source>Alla dagar</source>
        <translation>Kaikki päivät</translation>
    </message>
</context>
<context>
    <name>WriteDays</name>
    <message>
        <source>Välj en eller flera dagar. Välj inget om alla dagar går bra.</source>
        <translation>Valitse yksi tai useampi päivä. Älä valitse mitään, jos kaikki päivät sopivat.</translation>
    </message>
    <message>
        <source>Måndag</source>
        <translation>Maanantai</translation>
    </message>
    <message>
        <source>Tisdag</source>
        <translation>Tiistai</translation>
    </message>
    <message>
        <source>Onsdag</source>
        <translation>Keskiviikko</translation>
    </message>
    <message>
        <source>Torsdag</source>
        <translation>Torstai</translation>
    </message>
    <message>
        <source>Fredag</source>
        <translation>Perjantai</translation>
    </message>
</context>
<context>
    <name>WriteNumber</name>
    <message>
        <source>Till exempel 070-123 45 67</source>
        <translation>Esimerkiksi 070-123 45 67</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Hoppa över</source>
        <translation>Ohita</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Seuraava</translation>
    </message>
</context>
<context>
    <name>WriteProblem</name>
    <message>
        <source>Skriv ditt telefonnummer.</source>
        <translation>Kirjoita puhelinnumerosi.</translation>
    </message>
    <message>
        <source>Numret går inte att ringa. Kontrollera siffrorna.</source>
        <translation>Numeroon ei voi soittaa. Tarkista numerot.</translation>
    </message>
    <message>
        <source>Skriv din e-postadress.</source>
        <translation>Kirjoita sähköpostiosoitteesi.</translation>
    </message>
    <message>
        <source>Adressen går inte att använda. Den ska se ut som namn@exempel.se.</source>
        <translation>Osoitetta ei voi käyttää. Sen pitää olla muotoa nimi@esimerkki.fi.</translation>
    </message>
    <message>
        <source>Någon hann före dig till den tiden. Välj en annan tid.</source>
        <translation>Joku ehti varata ajan ennen sinua. Valitse toinen aika.</translation>
    </message>
    <message>
        <source>Tiden går inte att boka längre. Välj en annan tid.</source>
        <translation>Aikaa ei voi enää varata. Valitse toinen aika.</translation>
    </message>
    <message>
        <source>Det gick inte att boka tiden just nu. Försök igen, eller välj dagar som passar.</source>
        <translation>Ajan varaaminen ei onnistunut juuri nyt. Yritä uudelleen tai valitse sopivat päivät.</translation>
    </message>
    <message>
        <source>Vi kan inte ta emot något här just nu. Fråga personalen.</source>
        <translation>Emme voi ottaa mitään vastaan juuri nyt. Kysy henkilökunnalta.</translation>
    </message>
    <message>
        <source>Vi kan inte ta emot något här just nu. Ring %1.</source>
        <translation>Emme voi ottaa mitään vastaan juuri nyt. Soita %1.</translation>
    </message>
    <message>
        <source>Det gick inte att spara just nu. Vänta en stund och tryck på Skicka igen.</source>
        <translation>Tallennus ei onnistu juuri nyt. Odota hetki ja paina Lähetä uudelleen.</translation>
    </message>
</context>
<context>
    <name>WriteQuestion</name>
    <message>
        <source>Hur vill du att vi svarar?</source>
        <translation>Miten haluat, että vastaamme?</translation>
    </message>
    <message>
        <source>Vilken e-postadress har du?</source>
        <translation>Mikä on sähköpostiosoitteesi?</translation>
    </message>
    <message>
        <source>Vilket telefonnummer har du?</source>
        <translation>Mikä on puhelinnumerosi?</translation>
    </message>
    <message>
        <source>Vilken tid vill du komma?</source>
        <translation>Milloin haluat tulla?</translation>
    </message>
    <message>
        <source>Vilka dagar passar dig?</source>
        <translation>Mitkä päivät sopivat sinulle?</translation>
    </message>
    <message>
        <source>Vilken tid på dagen passar dig?</source>
        <translation>Mikä vuorokaudenaika sopii sinulle?</translation>
    </message>
    <message>
        <source>När vill du att vi ringer?</source>
        <translation>Milloin haluat, että soitamme?</translation>
    </message>
    <message>
        <source>Vad ska vi kalla dig?</source>
        <translation>Miksi kutsumme sinua?</translation>
    </message>
    <message>
        <source>Stämmer det här?</source>
        <translation>Onko tämä oikein?</translation>
    </message>
    <message>
        <source>Fråga %1 av %2</source>
        <translation>Kysymys %1/%2</translation>
    </message>
</context>
<context>
    <name>WriteRoute</name>
    <message>
        <source>Vi ringer dig.</source>
        <translation>Soitamme sinulle.</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Puhelin</translation>
    </message>
    <message>
        <source>Vi skriver till dig.</source>
        <translation>Kirjoitamme sinulle.</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>Sähköposti</translation>
    </message>
    <message>
        <source>Det här är ett exempel. Hitta på det du skriver.</source>
        <translation>Tämä on esimerkki. Keksi se, mitä kirjoitat.</translation>
    </message>
</context>
<context>
    <name>WriteSending</name>
    <message>
        <source>Vi använder det bara för att svara dig.</source>
        <translation>Käytämme sitä vain vastataksemme sinulle.</translation>
    </message>
    <message numerus="yes">
        <source>Vi tar bort det efter högst %n dagar.</source>
        <translation>
            <numerusform>Poistamme sen viimeistään %n päivän kuluttua.</numerusform>
            <numerusform>Poistamme sen viimeistään %n päivän kuluttua.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bara vi som jobbar här kan läsa det.</source>
        <translation>Vain me, jotka työskentelemme täällä, voimme lukea sen.</translation>
    </message>
    <message>
        <source>När du har skickat finns det inte kvar på skärmen.</source>
        <translation>Kun olet lähettänyt, sitä ei enää ole näytöllä.</translation>
    </message>
    <message>
        <source>Skickar…</source>
        <translation>Lähetetään…</translation>
    </message>
    <message>
        <source>Skicka</source>
        <translation>Lähetä</translation>
    </message>
    <message>
        <source>Visa det jag skriver</source>
        <translation>Näytä, mitä kirjoitan</translation>
    </message>
    <message>
        <source>Dölj det jag skriver</source>
        <translation>Piilota, mitä kirjoitan</translation>
    </message>
</context>
<context>
    <name>WriteSlot</name>
    <message>
        <source>Vi hör av oss och bestämmer en tid.</source>
        <translation>Otamme yhteyttä ja sovimme ajan.</translation>
    </message>
    <message>
        <source>Just nu kan det dröja. Ring gärna i stället.</source>
        <translation>Juuri nyt voi kestää pitkään. Voit myös soittaa.</translation>
    </message>
    <message>
        <source>Ingen tid passar</source>
        <translation>Mikään aika ei sovi</translation>
    </message>
</context>
<context>
    <name>WriteText</name>
    <message>
        <source>Till exempel namn@exempel.se</source>
        <translation>Esimerkiksi nimi@esimerkki.fi</translation>
    </message>
    <message>
        <source>Du får gärna hitta på ett namn.</source>
        <translation>Voit myös keksiä nimen.</translation>
    </message>
</context>
<context>
    <name>WriteThanks</name>
    <message>
        <source>Tack!</source>
        <translation>Kiitos!</translation>
    </message>
    <message>
        <source>Det här är en demonstration. Det du skickar når ingen.</source>
        <translation>Tämä on esittely. Lähettämäsi tiedot eivät mene kenellekään.</translation>
    </message>
    <message>
        <source>Vi har fått det du skrev. Vi hör av oss på det sätt du valde.</source>
        <translation>Saimme kirjoittamasi. Otamme sinuun yhteyttä valitsemallasi tavalla.</translation>
    </message>
    <message>
        <source>Vi har fått det du skrev. Just nu kan det dröja innan vi svarar.</source>
        <translation>Saimme kirjoittamasi. Juuri nyt vastaus voi viipyä.</translation>
    </message>
    <message>
        <source>Din visning är bokad: %1</source>
        <translation>Esittelysi on varattu: %1</translation>
    </message>
    <message>
        <source>Din kod</source>
        <translation>Koodisi</translation>
    </message>
    <message>
        <source>Vill du ändra eller ta bort det du skickade? Säg koden när du ringer.</source>
        <translation>Haluatko muuttaa tai poistaa lähettämäsi tiedot? Sano koodi, kun soitat.</translation>
    </message>
    <message>
        <source>Jag är klar</source>
        <translation>Olen valmis</translation>
    </message>
</context>
<context>
    <name>WriteTime</name>
    <message>
        <source>När som helst</source>
        <translation>Milloin vain</translation>
    </message>
    <message>
        <source>Förmiddag</source>
        <translation>Aamupäivä</translation>
    </message>
    <message>
        <source>Eftermiddag</source>
        <translation>Iltapäivä</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Närmare</source>
        <translation>Lähemmäs</translation>
    </message>
    <message>
        <source>Längre bort</source>
        <translation>Kauemmas</translation>
    </message>
    <message>
        <source>Hela bilden</source>
        <translation>Koko kuva</translation>
    </message>
</context>
<context>
    <name>ZoomPicture</name>
    <message>
        <source>Bild: %1</source>
        <translation>Kuva: %1</translation>
    </message>
    <message>
        <source>Teckning</source>
        <translation>Piirros</translation>
    </message>
</context>
</TS>
