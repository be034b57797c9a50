<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="sv">
<context>
    <name>AboutPage</name>
    <message>
        <source>Om den här skärmen</source>
        <translation>About this screen</translation>
    </message>
    <message>
        <source>Vem har rummet?</source>
        <translation>Whose room is this?</translation>
    </message>
    <message>
        <source>Vad sparas om dig?</source>
        <translation>What is kept about you?</translation>
    </message>
    <message>
        <source>Om du lämnar en intresseanmälan</source>
        <translation>If you register your interest</translation>
    </message>
    <message>
        <source>Ansvarig för uppgifterna: %1</source>
        <translation>Responsible for the data: %1</translation>
    </message>
    <message>
        <source>Det du skriver låses direkt. Bara personalen kan läsa det.</source>
        <translation>What you write is locked at once. Only the staff can read it.</translation>
    </message>
    <message>
        <source>Dataskyddsombud: %1</source>
        <translation>Data protection officer: %1</translation>
    </message>
    <message>
        <source>Därför får vi spara dem: %1</source>
        <translation>Why we may keep them: %1</translation>
    </message>
    <message>
        <source>Du kan klaga hos %1.</source>
        <translation>You can complain to %1.</translation>
    </message>
    <message>
        <source>Hur nytt är innehållet?</source>
        <translation>How new is the content?</translation>
    </message>
    <message>
        <source>Innehållet är från %1, utgåva %2.</source>
        <translation>The content is from %1, edition %2.</translation>
    </message>
    <message>
        <source>Poäng och mognad kan vara exempel. Då står det vid dem.</source>
        <translation>Scores and maturity may be examples. Then they say so.</translation>
    </message>
    <message>
        <source>Tillgänglighet</source>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Vem som helst får använda och ändra programmet. Licensen är EUPL 1.2. För bokstäverna gäller licensen OFL.</source>
        <translation>Anybody may use and change the program. The licence is EUPL 1.2. For the letters the OFL licence applies.</translation>
    </message>
    <message>
        <source>Visa för en grupp</source>
        <translation>Show to a group</translation>
    </message>
    <message>
        <source>För personal som tar emot besök.</source>
        <translation>For staff who receive visitors.</translation>
    </message>
    <message>
        <source>Säg till personalen om något är svårt.</source>
        <translation>Tell the staff if something is difficult.</translation>
    </message>
    <message>
        <source>Vi räknar per dag vad som öppnas, vilka svar som ges och vilka språk som används. Ingen kan se vem det var.</source>
        <translation>We count per day what is opened, which answers are given and which languages are used. Nobody can see who it was.</translation>
    </message>
    <message>
        <source>Inget om dig stannar på skärmen. När besöket är slut glöms det du gjorde här.</source>
        <translation>Nothing about you stays on the screen. When the visit is over, what you did here is forgotten.</translation>
    </message>
    <message>
        <source>Än har ingen utanför kommunen prövat hur lätt skärmen är att använda. Allt finns inte på alla språk.</source>
        <translation>Nobody outside the municipality has yet tested how easy the screen is to use. Not everything is available in every language.</translation>
    </message>
    <message>
        <source>Du kan läsa med större text och hög kontrast, eller lyssna. Allt går att nå med tangentbord.</source>
        <translation>You can read with larger text and high contrast, or listen. Everything can be reached with a keyboard.</translation>
    </message>
    <message>
        <source>Öppen programvara</source>
        <translation>Open software</translation>
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
        <translation>When the alarm goes off</translation>
    </message>
    <message>
        <source>Om något händer</source>
        <translation>If something happens</translation>
    </message>
    <message>
        <source>Larmar det?</source>
        <translation>Does it raise an alarm?</translation>
    </message>
    <message>
        <source>Vad händer när det larmar?</source>
        <translation>What happens when the alarm goes off?</translation>
    </message>
    <message>
        <source>Det här larmar inte.</source>
        <translation>This does not raise an alarm.</translation>
    </message>
    <message>
        <source>Fråga personalen vad som händer.</source>
        <translation>Ask staff what happens.</translation>
    </message>
    <message>
        <source>Så här går det oftast till. Fråga personalen hur det är här.</source>
        <translation>This is how it usually works. Ask staff how it works here.</translation>
    </message>
    <message>
        <source>Vid fara för liv: ring 112</source>
        <translation>If life is in danger: call 112</translation>
    </message>
</context>
<context>
    <name>AreaNeeds</name>
    <message>
        <source>Allt som finns här</source>
        <translation>Everything here</translation>
    </message>
    <message>
        <source>Den här hyllan är för dig som arbetar i vård och omsorg. Här finns det som gör arbetet lättare.</source>
        <translation>This shelf is for you who work in health and social care. Here is what makes the work easier.</translation>
    </message>
    <message>
        <source>Den här hyllan är för dig som hjälper någon du känner.</source>
        <translation>This shelf is for you who help someone you know.</translation>
    </message>
    <message>
        <source>Eller välj ett område</source>
        <translation>Or choose an area</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>Assurances</name>
    <message>
        <source>Det är frivilligt</source>
        <translation>It is voluntary</translation>
    </message>
    <message>
        <source>Det här är ingen ansökan</source>
        <translation>This is not an application</translation>
    </message>
    <message>
        <source>Inget om dig stannar på skärmen</source>
        <translation>Nothing about you stays on the screen</translation>
    </message>
    <message>
        <source>Bara personalen kan läsa det du skriver</source>
        <translation>Only the staff can read what you write</translation>
    </message>
</context>
<context>
    <name>AttractInvitation</name>
    <message>
        <source>Välkommen</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Här kan du se och prova välfärdsteknik</source>
        <translation>Here you can see and try welfare technology</translation>
    </message>
</context>
<context>
    <name>AttractPage</name>
    <message>
        <source>Tryck på skärmen för att börja</source>
        <translation>Touch the screen to begin</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Tillbaka</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Till början</source>
        <translation>Start page</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Min lista: %1</source>
        <translation>My list: %1</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Större text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Vanlig text</source>
        <translation>Normal text</translation>
    </message>
    <message>
        <source>Hög kontrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Gör det lättare</source>
        <translation>Make it easier</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>BottomLines</name>
    <message>
        <source>Vad ger det?</source>
        <translation>What good does it do?</translation>
    </message>
    <message>
        <source>Exempel – inte uppmätt</source>
        <translation>Example – not measured</translation>
    </message>
    <message>
        <source>Bedömt av %1</source>
        <translation>Assessed by %1</translation>
    </message>
</context>
<context>
    <name>CallPanel</name>
    <message>
        <source>Eller säg numren</source>
        <translation>Or say the numbers</translation>
    </message>
    <message>
        <source>Säg numren</source>
        <translation>Say the numbers</translation>
    </message>
    <message>
        <source>Eller säg ett nummer</source>
        <translation>Or say a number</translation>
    </message>
    <message>
        <source>Säg ett nummer</source>
        <translation>Say a number</translation>
    </message>
    <message>
        <source>Säg det till personalen här i rummet.</source>
        <translation>Say it to the staff here in the room.</translation>
    </message>
    <message>
        <source>Fråga personalen</source>
        <translation>Ask staff</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>Skriv här på skärmen</source>
        <translation>Write here on the screen</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Ändra</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Kontakta mig</source>
        <translation>Contact me</translation>
    </message>
    <message>
        <source>Jag vill prova</source>
        <translation>I want to try</translation>
    </message>
    <message>
        <source>Boka en visning</source>
        <translation>Book a showing</translation>
    </message>
    <message>
        <source>Skicka information</source>
        <translation>Send information</translation>
    </message>
    <message numerus="yes">
        <source>Allt i din lista: %n saker</source>
        <translation>
            <numerusform>All in your list: %n thing</numerusform>
            <numerusform>All in your list: %n things</numerusform>
        </translation>
    </message>
    <message>
        <source>Skriv här på skärmen</source>
        <translation>Write here on the screen</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Skanna koden med din mobil</source>
        <translation>Scan the code with your phone</translation>
    </message>
    <message>
        <source>Anslut mobilen till gästnätet</source>
        <translation>Connect your phone to the guest network</translation>
    </message>
    <message>
        <source>Skanna koden</source>
        <translation>Scan the code</translation>
    </message>
    <message>
        <source>Öppna kameran.</source>
        <translation>Open the camera.</translation>
    </message>
    <message>
        <source>Håll den mot koden.</source>
        <translation>Hold it towards the code.</translation>
    </message>
    <message>
        <source>Tryck på Anslut.</source>
        <translation>Press Connect.</translation>
    </message>
    <message>
        <source>Gå sedan till koden igen.</source>
        <translation>Then go back to the code.</translation>
    </message>
    <message>
        <source>Tryck på länken.</source>
        <translation>Tap the link.</translation>
    </message>
    <message>
        <source>Adressen ska börja med %1</source>
        <translation>The address should begin with %1</translation>
    </message>
    <message>
        <source>Nätet heter %1</source>
        <translation>The network is called %1</translation>
    </message>
    <message>
        <source>Visa formulärets kod</source>
        <translation>Show the code of the form</translation>
    </message>
    <message>
        <source>Anslut till gästnätet</source>
        <translation>Connect to the guest network</translation>
    </message>
    <message>
        <source>Tack! Det du skrev är skickat.</source>
        <translation>Thank you! Your message has been sent.</translation>
    </message>
    <message>
        <source>Formuläret är öppet i din mobil. Fortsätt där.</source>
        <translation>The form is open on your phone. Carry on there.</translation>
    </message>
    <message>
        <source>Ta den tid du behöver.</source>
        <translation>Take the time you need.</translation>
    </message>
    <message>
        <source>Det här är en demonstration. Det du skickar når ingen.</source>
        <translation>This is a demonstration. What you send reaches nobody.</translation>
    </message>
</context>
<context>
    <name>CodeSquare</name>
    <message>
        <source>QR-kod till formuläret</source>
        <translation>QR code to the form</translation>
    </message>
    <message>
        <source>QR-kod till gästnätet</source>
        <translation>QR code for the guest network</translation>
    </message>
</context>
<context>
    <name>CollectedSection</name>
    <message>
        <source>Uppgifter om dig</source>
        <translation>Data about you</translation>
    </message>
    <message>
        <source>Vilka uppgifter samlas in?</source>
        <translation>What data is collected?</translation>
    </message>
    <message>
        <source>Det här samlas in</source>
        <translation>This is collected</translation>
    </message>
    <message>
        <source>Fråga personalen</source>
        <translation>Ask staff</translation>
    </message>
    <message>
        <source>Vem ser uppgifterna?</source>
        <translation>Who sees the data?</translation>
    </message>
    <message>
        <source>Ditt ja</source>
        <translation>Your consent</translation>
    </message>
    <message>
        <source>Den du bor med</source>
        <translation>The person you live with</translation>
    </message>
    <message>
        <source>Den du bor med kan också behöva säga ja.</source>
        <translation>The person you live with may also need to say yes.</translation>
    </message>
    <message>
        <source>Utan övervakning</source>
        <translation>Without monitoring</translation>
    </message>
</context>
<context>
    <name>CompareCell</name>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Ja: %1</source>
        <translation>Yes: %1</translation>
    </message>
    <message>
        <source>Bedömt av kommunen</source>
        <translation>Assessed by the municipality</translation>
    </message>
    <message>
        <source>Exempel – inte uppmätt</source>
        <translation>Example – not measured</translation>
    </message>
    <message>
        <source>Uppgift saknas</source>
        <translation>No information</translation>
    </message>
</context>
<context>
    <name>CompareChoices</name>
    <message>
        <source>Vad vill du jämföra?</source>
        <translation>What would you like to compare?</translation>
    </message>
    <message>
        <source>Vad vill du jämföra med?</source>
        <translation>What would you like to compare with?</translation>
    </message>
    <message>
        <source>Andra lösningar</source>
        <translation>Other solutions</translation>
    </message>
    <message>
        <source>Från din lista</source>
        <translation>From your list</translation>
    </message>
    <message>
        <source>Mer för samma behov</source>
        <translation>More for the same need</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>CompareHead</name>
    <message>
        <source>Ta bort %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>CompareHeads</name>
    <message>
        <source>Jämför</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Visa bara skillnader</source>
        <translation>Show only differences</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Lägg till en till</source>
        <translation>Add one more</translation>
    </message>
</context>
<context>
    <name>CompareRow</name>
    <message>
        <source>Vad är det?</source>
        <translation>What is it?</translation>
    </message>
    <message>
        <source>Passar för</source>
        <translation>Suits</translation>
    </message>
    <message>
        <source>Passar inte för</source>
        <translation>Does not suit</translation>
    </message>
    <message>
        <source>Hur får jag det?</source>
        <translation>How do I get it?</translation>
    </message>
    <message>
        <source>Uppgifter om dig</source>
        <translation>Data about you</translation>
    </message>
    <message>
        <source>Kan det larma?</source>
        <translation>Can it raise an alarm?</translation>
    </message>
    <message>
        <source>Kan jag prova?</source>
        <translation>Can I try it?</translation>
    </message>
    <message>
        <source>Bra</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Mindre bra</source>
        <translation>Less good</translation>
    </message>
    <message>
        <source>Hur färdigt är det?</source>
        <translation>How ready is it?</translation>
    </message>
    <message>
        <source>Vad gör det för nytta?</source>
        <translation>What good does it do?</translation>
    </message>
    <message>
        <source>Lika</source>
        <translation>The same</translation>
    </message>
    <message>
        <source>Skiljer sig</source>
        <translation>They differ</translation>
    </message>
</context>
<context>
    <name>CompareScore</name>
    <message>
        <source>%1 av 5</source>
        <translation>%1 of 5</translation>
    </message>
    <message>
        <source>Inte bedömt</source>
        <translation>Not assessed</translation>
    </message>
</context>
<context>
    <name>EasierSheet</name>
    <message>
        <source>Gör det lättare</source>
        <translation>Make it easier</translation>
    </message>
    <message>
        <source>Som det var från början</source>
        <translation>As it was at the start</translation>
    </message>
    <message>
        <source>Allt på en gång</source>
        <translation>All at once</translation>
    </message>
    <message>
        <source>Hög kontrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Flytta ner knapparna</source>
        <translation>Move the buttons down</translation>
    </message>
    <message>
        <source>Mindre rörelse</source>
        <translation>Less movement</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Byt språk</source>
        <translation>Change language</translation>
    </message>
</context>
<context>
    <name>EvidenceSection</name>
    <message>
        <source>Starkt underlag</source>
        <translation>Strong evidence</translation>
    </message>
    <message>
        <source>Ganska starkt underlag</source>
        <translation>Fairly strong evidence</translation>
    </message>
    <message>
        <source>Svagt underlag</source>
        <translation>Weak evidence</translation>
    </message>
    <message>
        <source>Resultat</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Vad vet vi?</source>
        <translation>What do we know?</translation>
    </message>
    <message>
        <source>Här finns inga resultat att visa än.</source>
        <translation>There are no results to show here yet.</translation>
    </message>
    <message>
        <source>Källa: %1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Så vanligt är det</source>
        <translation>How common it is</translation>
    </message>
    <message>
        <source>%1 procent – %2</source>
        <translation>%1 per cent – %2</translation>
    </message>
</context>
<context>
    <name>FallbackNote</name>
    <message>
        <source>Texten finns bara på svenska</source>
        <translation>The text is only in Swedish</translation>
    </message>
    <message>
        <source>Texten finns bara på engelska</source>
        <translation>The text is only in English</translation>
    </message>
    <message>
        <source>Texten finns bara på finska</source>
        <translation>The text is only in Finnish</translation>
    </message>
    <message>
        <source>Texten finns bara på danska</source>
        <translation>The text is only in Danish</translation>
    </message>
    <message>
        <source>Texten finns bara på ett annat språk</source>
        <translation>The text is only in another language</translation>
    </message>
</context>
<context>
    <name>FeltFaces</name>
    <message>
        <source>Har du provat? Hur kändes det?</source>
        <translation>Have you tried it? How did it feel?</translation>
    </message>
    <message>
        <source>Mycket bra</source>
        <translation>Very good</translation>
    </message>
    <message>
        <source>Bra</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Varken eller</source>
        <translation>Neither</translation>
    </message>
    <message>
        <source>Dåligt</source>
        <translation>Bad</translation>
    </message>
    <message>
        <source>Mycket dåligt</source>
        <translation>Very bad</translation>
    </message>
    <message>
        <source>Tack. Tryck på samma ansikte igen om du ångrar dig.</source>
        <translation>Thank you. Press the same face again if you change your mind.</translation>
    </message>
    <message>
        <source>Vi räknar bara antalet svar. Ingen ser vem som svarat.</source>
        <translation>We only count the answers. Nobody sees who has answered.</translation>
    </message>
</context>
<context>
    <name>FilmCard</name>
    <message>
        <source>Spela filmen: %1</source>
        <translation>Play the film: %1</translation>
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
        <translation>Play</translation>
    </message>
    <message>
        <source>Börja om</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>Ljud på</source>
        <translation>Sound on</translation>
    </message>
    <message>
        <source>Ljud av</source>
        <translation>Sound off</translation>
    </message>
</context>
<context>
    <name>FilmLine</name>
    <message>
        <source>Så långt i filmen</source>
        <translation>Place in the film</translation>
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
        <translation>Watch the film</translation>
    </message>
</context>
<context>
    <name>FilmStage</name>
    <message>
        <source>Filmen går inte att visa här. Fråga personalen.</source>
        <translation>The film cannot be shown here. Ask staff.</translation>
    </message>
</context>
<context>
    <name>FilmView</name>
    <message>
        <source>Filmen har ingen text.</source>
        <translation>The film has no subtitles.</translation>
    </message>
    <message>
        <source>Texten i filmen finns bara på svenska</source>
        <translation>The subtitles are only in Swedish</translation>
    </message>
    <message>
        <source>Texten i filmen är på ett annat språk</source>
        <translation>The subtitles are in another language</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Hur får jag det?</source>
        <translation>How do I get it?</translation>
    </message>
    <message>
        <source>Vilka uppgifter samlas in?</source>
        <translation>What data is collected?</translation>
    </message>
    <message>
        <source>Kan jag prova?</source>
        <translation>Can I try it?</translation>
    </message>
    <message>
        <source>Inget</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Kan provas här i rummet</source>
        <translation>Can be tried here in the room</translation>
    </message>
    <message numerus="yes">
        <source>Visa %n träffar</source>
        <translation>
            <numerusform>Show %n result</numerusform>
            <numerusform>Show %n results</numerusform>
        </translation>
    </message>
    <message>
        <source>Ta bort alla val</source>
        <translation>Clear all choices</translation>
    </message>
</context>
<context>
    <name>FilterQuestion</name>
    <message>
        <source>Inget</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Bild kommer</source>
        <translation>Picture to come</translation>
    </message>
    <message>
        <source>Visa bilden stor: %1</source>
        <translation>Show the picture large: %1</translation>
    </message>
</context>
<context>
    <name>GoneNotice</name>
    <message>
        <source>Den här sidan visas inte längre</source>
        <translation>This page is no longer shown</translation>
    </message>
    <message>
        <source>Vi har ändrat i visningsrummet. Se vad som finns nu, eller fråga personalen.</source>
        <translation>We have changed the showroom. See what is here now, or ask staff.</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>GuideAside</name>
    <message>
        <source>Det här kan passa</source>
        <translation>These may suit you</translation>
    </message>
    <message>
        <source>Just nu finns inget här som passar svaren</source>
        <translation>There is nothing here just now that suits the answers</translation>
    </message>
    <message>
        <source>Börja om med frågorna</source>
        <translation>Begin the questions again</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>GuideGiven</name>
    <message>
        <source>Dina svar. Tryck på ett för att ändra det.</source>
        <translation>Your answers. Touch one to change it.</translation>
    </message>
    <message>
        <source>Ändra svaret: %1</source>
        <translation>Change the answer: %1</translation>
    </message>
    <message>
        <source>Du hoppade över</source>
        <translation>You skipped it</translation>
    </message>
</context>
<context>
    <name>GuideQuestion</name>
    <message>
        <source>Fråga %1</source>
        <translation>Question %1</translation>
    </message>
    <message>
        <source>Hoppa över</source>
        <translation>Skip</translation>
    </message>
</context>
<context>
    <name>GuideResults</name>
    <message>
        <source>Fråga gärna personalen, eller ring %1.</source>
        <translation>You are welcome to ask the staff, or call %1.</translation>
    </message>
    <message>
        <source>Fråga gärna personalen.</source>
        <translation>You are welcome to ask the staff.</translation>
    </message>
    <message>
        <source>Det som passar bäst med dina svar står först. Sedan gäller numret på skylten.</source>
        <translation>What suits your answers best comes first. After that the number on the label decides.</translation>
    </message>
    <message>
        <source>Visas för att du svarade %1</source>
        <translation>Shown because you answered %1</translation>
    </message>
    <message>
        <source>Visas som ett förslag, för att du hoppade över frågan</source>
        <translation>Shown as a suggestion, because you skipped the question</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>Hjälp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Tryck på Tillbaka om det blev fel. Inget går sönder.</source>
        <translation>Touch Back if something went wrong. Nothing breaks.</translation>
    </message>
    <message>
        <source>Tryck på det du vill veta mer om.</source>
        <translation>Touch what you want to know more about.</translation>
    </message>
    <message>
        <source>Dra med fingret eller tryck på pilarna för att se mer.</source>
        <translation>Drag with your finger or touch the arrows to see more.</translation>
    </message>
    <message>
        <source>Spara det du gillar i din lista.</source>
        <translation>Save what you like in your list.</translation>
    </message>
    <message>
        <source>Be personalen om hjälp</source>
        <translation>Ask staff for help</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>Vid fara för liv</source>
        <translation>If life is in danger</translation>
    </message>
    <message>
        <source>Ring 112</source>
        <translation>Call 112</translation>
    </message>
    <message>
        <source>Om den här skärmen</source>
        <translation>About this screen</translation>
    </message>
    <message>
        <source>Mindre rörelse</source>
        <translation>Less movement</translation>
    </message>
</context>
<context>
    <name>HomeDoors</name>
    <message>
        <source>Hjälp mig välja</source>
        <translation>Help me choose</translation>
    </message>
    <message>
        <source>Prova här i rummet</source>
        <translation>Try it here in the room</translation>
    </message>
    <message>
        <source>Sök</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Teknikradar</source>
        <translation>Technology radar</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Vad vill du ha hjälp med?</source>
        <translation>What do you want help with?</translation>
    </message>
</context>
<context>
    <name>HowSection</name>
    <message>
        <source>Så får du det</source>
        <translation>How to get it</translation>
    </message>
    <message>
        <source>Hur får jag det?</source>
        <translation>How do I get it?</translation>
    </message>
    <message>
        <source>Fråga personalen hur du gör.</source>
        <translation>Ask staff what to do.</translation>
    </message>
    <message>
        <source>Vad kostar det?</source>
        <translation>What does it cost?</translation>
    </message>
    <message>
        <source>Fråga personalen om pris</source>
        <translation>Ask staff about the price</translation>
    </message>
</context>
<context>
    <name>InterestPage</name>
    <message numerus="yes">
        <source>Allt i din lista: %n saker</source>
        <translation>
            <numerusform>All in your list: %n thing</numerusform>
            <numerusform>All in your list: %n things</numerusform>
        </translation>
    </message>
    <message>
        <source>Vad vill du?</source>
        <translation>What would you like?</translation>
    </message>
    <message>
        <source>Någon hör av sig till dig.</source>
        <translation>Someone gets in touch with you.</translation>
    </message>
    <message>
        <source>Just nu kan det dröja. Ring gärna i stället.</source>
        <translation>Just now it may take a long time. You are welcome to call instead.</translation>
    </message>
    <message>
        <source>Kontakta mig</source>
        <translation>Contact me</translation>
    </message>
    <message>
        <source>Prova hemma, eller var med och testa nytt.</source>
        <translation>Try at home, or help to test something new.</translation>
    </message>
    <message>
        <source>Jag vill prova</source>
        <translation>I want to try</translation>
    </message>
    <message>
        <source>Någon visar dig här i rummet.</source>
        <translation>Someone shows you here in the room.</translation>
    </message>
    <message>
        <source>Boka en visning</source>
        <translation>Book a showing</translation>
    </message>
    <message>
        <source>Du får läsa mer hemma.</source>
        <translation>You can read more at home.</translation>
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
        <translation>Space</translation>
    </message>
    <message>
        <source>Sudda</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Språk</source>
        <translation>Language</translation>
    </message>
</context>
<context>
    <name>LargeView</name>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>Nummer %1</source>
        <translation>Number %1</translation>
    </message>
</context>
<context>
    <name>ListRowWays</name>
    <message>
        <source>Jämför %1</source>
        <translation>Compare %1</translation>
    </message>
    <message>
        <source>Jämför</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Flytta upp %1</source>
        <translation>Move %1 up</translation>
    </message>
    <message>
        <source>Flytta ner %1</source>
        <translation>Move %1 down</translation>
    </message>
    <message>
        <source>Ta bort %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>ListRows</name>
    <message>
        <source>Min lista</source>
        <translation>My list</translation>
    </message>
    <message>
        <source>Listan är tom. Tryck på ”Lägg i min lista” när du ser något som du vill minnas.</source>
        <translation>The list is empty. Touch “Add to my list” when you see something to remember.</translation>
    </message>
    <message>
        <source>Listan är full: %1 saker. Listan glöms när du går.</source>
        <translation>The list is full: %1 things. It is forgotten when you leave.</translation>
    </message>
    <message numerus="yes">
        <source>%n saker. Listan glöms när du går.</source>
        <translation>
            <numerusform>%n thing. The list is forgotten when you leave.</numerusform>
            <numerusform>%n things. The list is forgotten when you leave.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>ListSummary</name>
    <message numerus="yes">
        <source>%n träffar</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
    <message>
        <source>Ta bort alla val</source>
        <translation>Clear all choices</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Välj ut: %1</source>
        <translation>Narrow down: %1</translation>
    </message>
    <message>
        <source>Välj ut</source>
        <translation>Narrow down</translation>
    </message>
</context>
<context>
    <name>ListWays</name>
    <message>
        <source>Ta med listan hem</source>
        <translation>Take the list home</translation>
    </message>
    <message>
        <source>Eller ring %1 och säg numren.</source>
        <translation>Or call %1 and say the numbers.</translation>
    </message>
    <message>
        <source>Välj två eller tre att jämföra</source>
        <translation>Choose two or three to compare</translation>
    </message>
    <message>
        <source>Jämför %1</source>
        <translation>Compare %1</translation>
    </message>
    <message>
        <source>Töm listan</source>
        <translation>Empty the list</translation>
    </message>
</context>
<context>
    <name>ListenControls</name>
    <message>
        <source>Läs igen</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Fortsätt</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Pausa</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Backa</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Långsamt</source>
        <translation>Slowly</translation>
    </message>
    <message>
        <source>Lägre</source>
        <translation>Softer</translation>
    </message>
    <message>
        <source>Högre</source>
        <translation>Louder</translation>
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
        <translation>Headphones are plugged in</translation>
    </message>
    <message>
        <source>Hörlurar är isatta. Vill du lyssna på sidan?</source>
        <translation>Headphones are plugged in. Do you want to listen to the page?</translation>
    </message>
    <message>
        <source>Lyssna</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Nej tack</source>
        <translation>No thanks</translation>
    </message>
</context>
<context>
    <name>ListenStrip</name>
    <message>
        <source>Uppläsning</source>
        <translation>Reading aloud</translation>
    </message>
    <message>
        <source>Datorn saknar en svensk röst. Be personalen om hjälp.</source>
        <translation>This computer has no English voice. Ask staff for help.</translation>
    </message>
    <message>
        <source>Datorns röst svarar inte. Be personalen om hjälp.</source>
        <translation>The computer’s voice does not answer. Ask staff for help.</translation>
    </message>
    <message>
        <source>Nu är allt på sidan läst.</source>
        <translation>The whole page has been read.</translation>
    </message>
    <message>
        <source>Mening %1 av %2</source>
        <translation>Sentence %1 of %2</translation>
    </message>
</context>
<context>
    <name>LoweredTop</name>
    <message>
        <source>Flytta upp igen</source>
        <translation>Move up again</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Visningsrum</source>
        <translation>Showroom</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Vi hittade inget. Prova ett annat ord.</source>
        <translation>We found nothing. Try another word.</translation>
    </message>
    <message>
        <source>Skriv gärna ett kortare ord. Eller be personalen om hjälp.</source>
        <translation>Try a shorter word. Or ask staff for help.</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <translation>Show all</translation>
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
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>NumberPlate</name>
    <message>
        <source>Nummer %1</source>
        <translation>Number %1</translation>
    </message>
    <message>
        <source>Säg numret till personalen</source>
        <translation>Say the number to staff</translation>
    </message>
</context>
<context>
    <name>OthersSection</name>
    <message>
        <source>Andra lösningar</source>
        <translation>Other solutions</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Bild kommer</source>
        <translation>Picture to come</translation>
    </message>
</context>
<context>
    <name>PicturePlaceholder</name>
    <message>
        <source>Bild kommer</source>
        <translation>Picture to come</translation>
    </message>
</context>
<context>
    <name>PictureSteps</name>
    <message>
        <source>Förra bilden</source>
        <translation>Previous picture</translation>
    </message>
    <message>
        <source>%1 av %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Nästa bild</source>
        <translation>Next picture</translation>
    </message>
</context>
<context>
    <name>ProductFace</name>
    <message>
        <source>Prova här: %1</source>
        <translation>Try it here: %1</translation>
    </message>
    <message>
        <source>Jag är intresserad</source>
        <translation>I am interested</translation>
    </message>
</context>
<context>
    <name>ProductSections</name>
    <message>
        <source>Att tänka på</source>
        <translation>Things to think about</translation>
    </message>
    <message>
        <source>Fråga säljaren</source>
        <translation>Ask the seller</translation>
    </message>
    <message>
        <source>Fråga den som säljer</source>
        <translation>Ask the seller</translation>
    </message>
    <message>
        <source>Uppdaterad %1</source>
        <translation>Updated %1</translation>
    </message>
</context>
<context>
    <name>ProductShortcuts</name>
    <message>
        <source>Uppåt</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Nedåt</source>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>ProductWays</name>
    <message>
        <source>Finns i min lista</source>
        <translation>Is in my list</translation>
    </message>
    <message>
        <source>Listan är full</source>
        <translation>The list is full</translation>
    </message>
    <message>
        <source>Lägg i min lista</source>
        <translation>Add to my list</translation>
    </message>
    <message>
        <source>Jämför</source>
        <translation>Compare</translation>
    </message>
</context>
<context>
    <name>ProsConsSection</name>
    <message>
        <source>Bra och mindre bra</source>
        <translation>Pros and cons</translation>
    </message>
    <message>
        <source>Bra</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>Mindre bra</source>
        <translation>Less good</translation>
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
        <translation>Example: nobody has assessed this yet.</translation>
    </message>
    <message>
        <source>Bedömd av kommunen.</source>
        <translation>Assessed by the municipality.</translation>
    </message>
    <message>
        <source>Öppna</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Visa alla områden</source>
        <translation>Show all areas</translation>
    </message>
</context>
<context>
    <name>RadarPage</name>
    <message>
        <source>Teknikradar</source>
        <translation>Technology radar</translation>
    </message>
    <message>
        <source>Ju närmare mitten, desto mer klar. Placeringarna är exempel där ingen har bedömt dem.</source>
        <translation>The closer to the middle, the more ready. Places that nobody has assessed are examples.</translation>
    </message>
    <message>
        <source>Visa som bild</source>
        <translation>Show as a picture</translation>
    </message>
    <message>
        <source>Visa som lista</source>
        <translation>Show as a list</translation>
    </message>
</context>
<context>
    <name>ReadinessSection</name>
    <message>
        <source>Hur färdigt</source>
        <translation>How ready</translation>
    </message>
    <message>
        <source>Hur färdigt är det?</source>
        <translation>How ready is it?</translation>
    </message>
    <message>
        <source>Ett exempel. Ingen har bedömt det här än.</source>
        <translation>An example. Nobody has assessed this yet.</translation>
    </message>
    <message>
        <source>Bedömt av %1</source>
        <translation>Assessed by %1</translation>
    </message>
</context>
<context>
    <name>ScoreBar</name>
    <message>
        <source>%1 av 5</source>
        <translation>%1 of 5</translation>
    </message>
    <message>
        <source>Inte bedömt</source>
        <translation>Not assessed</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>Allt du kan trycka på finns här nere.</source>
        <translation>Everything you can touch is down here.</translation>
    </message>
</context>
<context>
    <name>ScrollButtons</name>
    <message>
        <source>Uppåt</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Nedåt</source>
        <translation>Down</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Sudda allt</source>
        <translation>Delete all</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Sök</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Skriv ett ord, till exempel larm</source>
        <translation>Type a word, for example alarm</translation>
    </message>
</context>
<context>
    <name>SearchResults</name>
    <message>
        <source>Visar träffar för ”%1”</source>
        <translation>Showing results for “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n träffar</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Uppåt</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Nedåt</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>ShowArguments</name>
    <message>
        <source>Talar för</source>
        <translation>In favour</translation>
    </message>
    <message>
        <source>Talar emot</source>
        <translation>Against</translation>
    </message>
    <message>
        <source>Exempel – inte uppmätt</source>
        <translation>Example – not measured</translation>
    </message>
</context>
<context>
    <name>ShowControls</name>
    <message>
        <source>Föregående</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>%1 av %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Från början</source>
        <translation>From the start</translation>
    </message>
</context>
<context>
    <name>ShowFrame</name>
    <message>
        <source>Vill ni veta mer?</source>
        <translation>Would you like to know more?</translation>
    </message>
</context>
<context>
    <name>ShowPicture</name>
    <message>
        <source>Nummer %1</source>
        <translation>Number %1</translation>
    </message>
</context>
<context>
    <name>SlipButton</name>
    <message>
        <source>Säg numret till oss i visningsrummet.</source>
        <translation>Say the number to the staff in the showroom.</translation>
    </message>
    <message>
        <source>Ring %1</source>
        <translation>Call %1</translation>
    </message>
    <message>
        <source>Det är frivilligt</source>
        <translation>It is voluntary</translation>
    </message>
    <message>
        <source>Det här är ingen ansökan</source>
        <translation>This is not an application</translation>
    </message>
    <message>
        <source>Skriver ut …</source>
        <translation>Printing …</translation>
    </message>
    <message>
        <source>Skriv ut en lapp</source>
        <translation>Print a slip</translation>
    </message>
    <message>
        <source>Det här var du intresserad av</source>
        <translation>You were interested in this</translation>
    </message>
    <message>
        <source>Det gick inte att skriva ut. Fråga personalen.</source>
        <translation>It could not be printed. Ask the staff.</translation>
    </message>
    <message>
        <source>Ta din lapp vid skrivaren.</source>
        <translation>Take your slip at the printer.</translation>
    </message>
</context>
<context>
    <name>StationCard</name>
    <message>
        <source>Nummer %1</source>
        <translation>Number %1</translation>
    </message>
</context>
<context>
    <name>StationFace</name>
    <message>
        <source>Jag står vid nummer</source>
        <translation>I am at number</translation>
    </message>
</context>
<context>
    <name>StationKey</name>
    <message>
        <source>Nummer %1</source>
        <translation>Number %1</translation>
    </message>
</context>
<context>
    <name>Stations</name>
    <message>
        <source>Prova här i rummet</source>
        <translation>Try it here in the room</translation>
    </message>
    <message>
        <source>Varje plats har en skylt med ett nummer. Vilket nummer står du vid?</source>
        <translation>Every place has a sign with a number. Which number are you at?</translation>
    </message>
</context>
<context>
    <name>TextSizes</name>
    <message>
        <source>Mindre text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Textens storlek</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Större text</source>
        <translation>Larger text</translation>
    </message>
</context>
<context>
    <name>ThanksOverlay</name>
    <message>
        <source>Tack för besöket</source>
        <translation>Thank you for visiting</translation>
    </message>
    <message>
        <source>Det du valde är borttaget. Inget om dig stannar på skärmen.</source>
        <translation>What you chose is removed. Nothing about you stays on the screen.</translation>
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
        <translation>Trial</translation>
    </message>
    <message>
        <source>Anpassning</source>
        <translation>Adjustment</translation>
    </message>
    <message>
        <source>Nytt prov</source>
        <translation>New trial</translation>
    </message>
    <message>
        <source>Infört</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Avslutat</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Det gav effekt</source>
        <translation>It had an effect</translation>
    </message>
    <message>
        <source>Det gav inte effekt</source>
        <translation>It had no effect</translation>
    </message>
</context>
<context>
    <name>TrialsSection</name>
    <message>
        <source>Försök</source>
        <translation>Trials</translation>
    </message>
    <message>
        <source>Vem har provat?</source>
        <translation>Who has tried it?</translation>
    </message>
</context>
<context>
    <name>TrySection</name>
    <message>
        <source>Prova här</source>
        <translation>Try it here</translation>
    </message>
    <message>
        <source>Prova här i rummet</source>
        <translation>Try it here in the room</translation>
    </message>
    <message>
        <source>Går inte att prova just nu. Fråga personalen.</source>
        <translation>Cannot be tried right now. Ask staff.</translation>
    </message>
</context>
<context>
    <name>TypeCard</name>
    <message>
        <source>%1, eller på annat sätt</source>
        <translation>%1, or in another way</translation>
    </message>
    <message>
        <source>Prova här: %1</source>
        <translation>Try it here: %1</translation>
    </message>
    <message>
        <source>Prova här</source>
        <translation>Try it here</translation>
    </message>
    <message>
        <source>Går inte att prova just nu</source>
        <translation>Cannot be tried just now</translation>
    </message>
    <message>
        <source>För dig som arbetar i vård och omsorg</source>
        <translation>For you who work in health and social care</translation>
    </message>
</context>
<context>
    <name>TypeList</name>
    <message>
        <source>Inget passar alla dina val. Tryck på ”Ta bort alla val”.</source>
        <translation>Nothing fits all your choices. Touch “Clear all choices”.</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>Välkommen</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Skärmen är inte klar än. Fråga gärna personalen så länge.</source>
        <translation>The screen is not ready yet. Please ask staff in the meantime.</translation>
    </message>
</context>
<context>
    <name>WarningOverlay</name>
    <message>
        <source>Är du kvar?</source>
        <translation>Are you still there?</translation>
    </message>
    <message numerus="yes">
        <source>Skärmen börjar om efter %n sekunder</source>
        <translation>
            <numerusform>The screen starts over in %n second</numerusform>
            <numerusform>The screen starts over in %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Ja, fortsätt</source>
        <translation>Yes, continue</translation>
    </message>
    <message>
        <source>Börja om</source>
        <translation>Start over</translation>
    </message>
</context>
<context>
    <name>WhatSection</name>
    <message>
        <source>Vad är det?</source>
        <translation>What is it?</translation>
    </message>
    <message>
        <source>Det här hör till</source>
        <translation>What belongs to it</translation>
    </message>
    <message>
        <source>Texten är ett utkast. Ingen har granskat den än.</source>
        <translation>The text is a draft. Nobody has reviewed it yet.</translation>
    </message>
</context>
<context>
    <name>WhoSection</name>
    <message>
        <source>Passar för</source>
        <translation>Suits</translation>
    </message>
    <message>
        <source>Vem passar det för?</source>
        <translation>Who is it for?</translation>
    </message>
    <message>
        <source>Du som säger</source>
        <translation>If you say</translation>
    </message>
    <message>
        <source>Passar inte för</source>
        <translation>Does not suit</translation>
    </message>
</context>
<context>
    <name>WriteAnswer</name>
    <message>
        <source>Visa det jag skriver</source>
        <translation>Show what I write</translation>
    </message>
    <message>
        <source>Dölj det jag skriver</source>
        <translation>Hide what I write</translation>
    </message>
</context>
<context>
    <name>WriteCheck</name>
    <message numerus="yes">
        <source>Allt i din lista: %n saker</source>
        <translation>
            <numerusform>All in your list: %n thing</numerusform>
            <numerusform>All in your list: %n things</numerusform>
        </translation>
    </message>
    <message>
        <source>Hela visningsrummet</source>
        <translation>The whole showroom</translation>
    </message>
    <message>
        <source>Vi skriver till</source>
        <translation>We write to</translation>
    </message>
    <message>
        <source>Vi ringer</source>
        <translation>We call</translation>
    </message>
    <message>
        <source>Du kommer</source>
        <translation>You come</translation>
    </message>
    <message>
        <source>Dagar som passar</source>
        <translation>Days that suit</translation>
    </message>
    <message>
        <source>Förmiddag</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Eftermiddag</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>När som helst</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Tid på dagen</source>
        <translation>Time of day</translation>
    </message>
    <message>
        <source>Inget namn</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>Vi kallar dig</source>
        <translation>We call you</translation>
    </message>
    <message>
        <source>Måndag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Tisdag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Onsdag</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Torsdag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Fredag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Alla dagar</source>
        <translation>All days</translation>
    </message>
</context>
<context>
    <name>WriteDays</name>
    <message>
        <source>Välj en eller flera dagar. Välj inget om alla dagar går bra.</source>
        <translation>Choose one or more days. Choose none if all days are fine.</translation>
    </message>
    <message>
        <source>Måndag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Tisdag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Onsdag</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Torsdag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>Fredag</source>
        <translation>Friday</translation>
    </message>
</context>
<context>
    <name>WriteNumber</name>
    <message>
        <source>Till exempel 070-123 45 67</source>
        <translation>For example 070-123 45 67</translation>
    </message>
</context>
<context>
    <name>WritePage</name>
    <message>
        <source>Hoppa över</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>WriteProblem</name>
    <message>
        <source>Skriv ditt telefonnummer.</source>
        <translation>Write your phone number.</translation>
    </message>
    <message>
        <source>Numret går inte att ringa. Kontrollera siffrorna.</source>
        <translation>We cannot call that number. Check the digits.</translation>
    </message>
    <message>
        <source>Skriv din e-postadress.</source>
        <translation>Write your e-mail address.</translation>
    </message>
    <message>
        <source>Adressen går inte att använda. Den ska se ut som namn@exempel.se.</source>
        <translation>We cannot use that address. It should look like name@example.com.</translation>
    </message>
    <message>
        <source>Någon hann före dig till den tiden. Välj en annan tid.</source>
        <translation>Somebody else has just taken that time. Choose another time.</translation>
    </message>
    <message>
        <source>Tiden går inte att boka längre. Välj en annan tid.</source>
        <translation>That time can no longer be booked. Choose another time.</translation>
    </message>
    <message>
        <source>Det gick inte att boka tiden just nu. Försök igen, eller välj dagar som passar.</source>
        <translation>The time could not be booked right now. Try again, or choose days that suit you.</translation>
    </message>
    <message>
        <source>Vi kan inte ta emot något här just nu. Fråga personalen.</source>
        <translation>We cannot receive anything here right now. Ask the staff.</translation>
    </message>
    <message>
        <source>Vi kan inte ta emot något här just nu. Ring %1.</source>
        <translation>We cannot receive anything here right now. Call %1.</translation>
    </message>
    <message>
        <source>Det gick inte att spara just nu. Vänta en stund och tryck på Skicka igen.</source>
        <translation>We could not save it right now. Wait a moment and press Send again.</translation>
    </message>
</context>
<context>
    <name>WriteQuestion</name>
    <message>
        <source>Hur vill du att vi svarar?</source>
        <translation>How would you like us to answer?</translation>
    </message>
    <message>
        <source>Vilken e-postadress har du?</source>
        <translation>What is your e-mail address?</translation>
    </message>
    <message>
        <source>Vilket telefonnummer har du?</source>
        <translation>What is your phone number?</translation>
    </message>
    <message>
        <source>Vilken tid vill du komma?</source>
        <translation>When would you like to come?</translation>
    </message>
    <message>
        <source>Vilka dagar passar dig?</source>
        <translation>Which days suit you?</translation>
    </message>
    <message>
        <source>Vilken tid på dagen passar dig?</source>
        <translation>Which time of day suits you?</translation>
    </message>
    <message>
        <source>När vill du att vi ringer?</source>
        <translation>When would you like us to call?</translation>
    </message>
    <message>
        <source>Vad ska vi kalla dig?</source>
        <translation>What should we call you?</translation>
    </message>
    <message>
        <source>Stämmer det här?</source>
        <translation>Is this right?</translation>
    </message>
    <message>
        <source>Fråga %1 av %2</source>
        <translation>Question %1 of %2</translation>
    </message>
</context>
<context>
    <name>WriteRoute</name>
    <message>
        <source>Vi ringer dig.</source>
        <translation>We call you.</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Vi skriver till dig.</source>
        <translation>We write to you.</translation>
    </message>
    <message>
        <source>E-post</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Det här är ett exempel. Hitta på det du skriver.</source>
        <translation>This is an example. Make up what you write.</translation>
    </message>
</context>
<context>
    <name>WriteSending</name>
    <message>
        <source>Vi använder det bara för att svara dig.</source>
        <translation>We use it only to answer you.</translation>
    </message>
    <message numerus="yes">
        <source>Vi tar bort det efter högst %n dagar.</source>
        <translation>
            <numerusform>We remove it after at most %n day.</numerusform>
            <numerusform>We remove it after at most %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bara vi som jobbar här kan läsa det.</source>
        <translation>Only we who work here can read it.</translation>
    </message>
    <message>
        <source>När du har skickat finns det inte kvar på skärmen.</source>
        <translation>When you have sent it, it is no longer on the screen.</translation>
    </message>
    <message>
        <source>Skickar…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>Skicka</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Visa det jag skriver</source>
        <translation>Show what I write</translation>
    </message>
    <message>
        <source>Dölj det jag skriver</source>
        <translation>Hide what I write</translation>
    </message>
</context>
<context>
    <name>WriteSlot</name>
    <message>
        <source>Vi hör av oss och bestämmer en tid.</source>
        <translation>We get in touch and agree on a time.</translation>
    </message>
    <message>
        <source>Just nu kan det dröja. Ring gärna i stället.</source>
        <translation>Just now it may take a long time. You are welcome to call instead.</translation>
    </message>
    <message>
        <source>Ingen tid passar</source>
        <translation>No time suits me</translation>
    </message>
</context>
<context>
    <name>WriteText</name>
    <message>
        <source>Till exempel namn@exempel.se</source>
        <translation>For example name@example.com</translation>
    </message>
    <message>
        <source>Du får gärna hitta på ett namn.</source>
        <translation>You are welcome to make up a name.</translation>
    </message>
</context>
<context>
    <name>WriteThanks</name>
    <message>
        <source>Tack!</source>
        <translation>Thank you!</translation>
    </message>
    <message>
        <source>Det här är en demonstration. Det du skickar når ingen.</source>
        <translation>This is a demonstration. What you send reaches nobody.</translation>
    </message>
    <message>
        <source>Vi har fått det du skrev. Vi hör av oss på det sätt du valde.</source>
        <translation>We have received what you wrote. We get in touch in the way you chose.</translation>
    </message>
    <message>
        <source>Vi har fått det du skrev. Just nu kan det dröja innan vi svarar.</source>
        <translation>We have received what you wrote. Just now it may take a while before we answer.</translation>
    </message>
    <message>
        <source>Din visning är bokad: %1</source>
        <translation>Your showing is booked: %1</translation>
    </message>
    <message>
        <source>Din kod</source>
        <translation>Your code</translation>
    </message>
    <message>
        <source>Vill du ändra eller ta bort det du skickade? Säg koden när du ringer.</source>
        <translation>Do you want to change or remove what you sent? Say the code when you call.</translation>
    </message>
    <message>
        <source>Jag är klar</source>
        <translation>I am done</translation>
    </message>
</context>
<context>
    <name>WriteTime</name>
    <message>
        <source>När som helst</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Förmiddag</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Eftermiddag</source>
        <translation>Afternoon</translation>
    </message>
</context>
<context>
    <name>ZoomButtons</name>
    <message>
        <source>Närmare</source>
        <translation>Closer</translation>
    </message>
    <message>
        <source>Längre bort</source>
        <translation>Further away</translation>
    </message>
    <message>
        <source>Hela bilden</source>
        <translation>Whole picture</translation>
    </message>
</context>
<context>
    <name>ZoomPicture</name>
    <message>
        <source>Bild: %1</source>
        <translation>Picture: %1</translation>
    </message>
    <message>
        <source>Teckning</source>
        <translation>Drawing</translation>
    </message>
</context>
</TS>
