/** Words for a passphrase, without umlauts and ß, that hurt nobody who meets them by chance. */
export const phraseWords: readonly string[] = `
abend abenteuer abfahrt abflug abholen ablage ablauf abreise abschnitt absender abstand abteil abwasch acht acker
adler adresse ahorn akkord akte album algebra alle allee alltag alpen alphabet altstadt ameise ampel amsel amt
ananas anfang angebot angel anker ankunft anlauf anruf ansage anstrich antenne antik antwort anzeige anzug apfel
apotheke applaus aprikose april aquarell arbeit archiv arena arm armband aroma artikel ast astronaut atelier atem
atlas aubergine auch auftakt auftrag auge august aula aus ausblick ausflug ausgabe ausgang auskunft ausland ausstellung
auswahl auto autor bach backen backofen bad bagger bahn bahnhof bahnsteig bald balken balkon ball ballade ballett
ballon bambus banane band bank banner bargeld bariton bart basar basilikum basis bast batterie bau bauch bauer baum
baumhaus baustein becher becken beere beet beginn beige bein beispiel bekannt beleg benzin bequem bereit berg
bergbach bericht beruf besen besonders besser besteck bestellen besuch beton bett beutel bewegen biber bibliothek
biene bild billig binden biologie birke birne bis bisher bitte blank blase blatt blau blech bleiben bleistift blick
blitz block blond blume blumenkohl bluse bob boden bogen bohne bohren boje bonbon boot bord bote boxen brauchen
braun brav breit bremse brett brief briefkasten brille bringen brise brombeere bronze brosche brot bruder brunnen
buch buche buchstabe bucht bude bund bunt burg bus busch butter camping cello champignon chor club comic computer
container couch creme curry dach dachs dackel dahlie damals damm dampf danke dann dattel datum dauer daumen decke
deich delfin denken denkmal design dessert detail deutlich dezember diamant dichter dienstag diktat ding dinkel
diplom dirigent disko distel doch dock dohle doktor dollar dom donner donnerstag doppelt dorf dorsch dort dose
dotter drache draht drauf drehen drei dreieck dritte drossel drucker duft dunkel duo durst dusche dutzend ebbe
ebene echo echt eck edel efeu eiche eidechse eifer eigen eile eimer einfach eingang einhorn einkauf einladen eins
einzel eis eisberg eisen elch elefant elegant elf elfe elster eltern emsig ende endlich energie eng engel enkel
ente entwurf epoche erbse erdbeere erde erdnuss erfinden erholen erlebnis ernte erster erwachen erz espresso essen
essig etage etwa eule euro extra fabel fabrik fach faden fahne fahrrad fahrt fakt falke falter familie fantasie
farbe farn fasan fass fast februar feder feier feige feile fein feld fell fels fenster ferien fern fernrohr ferse
fest fibel fichte figur film filter filz finden finger fink firma fisch flach flagge flamme flanke flasche flaute
flieder fliegen fliese flink flocke floh flosse flott flug flugzeug flur fluss fohlen folge folie form forscher
forst foto frage frech frei freitag freude freund frisch frisur froh frohsinn frosch frost frucht fuchs fuhre fund
funk funke futter gabe gabel galerie galopp gang gans ganz garage gardine garn garten gasse gast gebirge gebrauch
geburtstag gedicht geduld gefallen gegend gehen geige gelb geld gelenk gelernt gemse genau genug geografie gepard
gerade gern gerste gesang geschenk geschichte gesicht gespann gesund getreide gewand gewinn gewohnt giebel ginster
gipfel gips giraffe gitarre gitter glanz glas glatt gleich gleis glied globus glocke gnom gold golf gondel gong
grad graf gramm granit gras grau greifen grenze grille grinsen groschen grotte grube grund gruppe gulasch gully
gummi gunst gurke gurt gut haar haben hafen hafer haken halb halle hallo halm hals halten hammer hamster hand
handtuch handwerk handschuh harfe harke harmonie harz hase haselnuss haube hauch haufen haus haut hebel heben hecht
hecke heft heide heidelbeere heim heimat heiter heizung held helfen hell helm hemd henne herbst herd herde hering
herz heu heute hier himbeere himmel hirsch hirse hobby hobel hoch hof hoffen holen holunder holz honig hopfen
horizont horn hose hotel hufeisen hummel humor hund hundert hupe hut hyazinthe idee igel illustriert iltis imker
impuls indigo ingwer inhalt innen insekt insel instrument interesse iris jacht jacke jagdhorn jaguar jahr januar
jasmin jazz jeans jetzt joghurt jubel jugend juli jung juni juwel kabel kabine kachel kaffee kahn kaiser kajak
kakao kaktus kalender kalk kamel kamera kamille kamin kamm kammer kanal kanne kante kanu kapelle kapitel kappe
karaffe karawane kariert karneval karo karotte karpfen karre karte kasse kastanie kasten katalog kater katze kauf
kaugummi kaum kegel kehren keks kelch kelle keller kennen keramik kern kerze kessel kette keule kiefer kies kilo
kino kiosk kipfel kirsche kissen kiste kittel kiwi klang klappe klar klasse klavier kleben klee kleid klein klemme
klette klettern klima klingel klopfen klug knapp knauf knie knoblauch knopf knospe knoten koala kobold koch koffer
kohl kohle kokos kolibri komet komisch kommen kompass kompott konzert kopf kopie koralle korb koriander kork korn
kosten kraft kragen kran kranich kranz krater kraut kreide kreis kreisel kresse kristall krokus krone krug krume
kuchen kuckuck kugel kuh kunde kunst kupfer kuppel kurbel kurs kurve kurz kurier kutsche labor lachen lachs lack
laden lagune laken lama lamm lampe land landkarte landschaft lang langsam lappen lasche lasso laterne latte laub
lauch laufen laune laut lavendel leben leder legen lehm lehrbuch leicht leihen leim leinen leise leiter lektion
lernen lesen letzte leuchte leute lexikon libelle licht lied liefern liege lift lila lilie limette limonade linde
lineal linie links linse lippe liste liter lob loch locke logik lohn lokal lokomotive lorbeer lotse lotus luchs
luft lupe lust lustig luxus machen magazin magnet mai mais majoran makrele mal malen malve mandarine mandel mango
mantel mappe marathon marder margerite marine marke markt marmelade marmor mars masche maschine maske mast material
mathematik matrose matte mauer maulwurf maus medaille meer mehl mehr meinung meise meister melden melodie melone
mensch mentor merken messe metall meter miniatur miene miete mikado mikroskop milch mild million minute minze mischen
mispel mittag mitte mittwoch mixer mode modell modern mohn mokka molch molke moment monat mond monitor montag moor
moos morgen mosaik most motiv motor motte muffin mulde mund munter murmel muschel museum musik muskat muster mut
mutig nabel nach nachbar nachmittag nacht nacken nadel nagel nah name napf nase nashorn nass natur nebel neben
neffe nehmen neigung nektar nelke nennen nest nett netz neu neugier neun nichte nicken nilpferd nische nord norden
nordsee notiz nougat november null nummer nun nur nuss nutzen oase oben objekt oboe obst oder ofen offen ohr
oktober olive onkel oper optik orange orchester orchidee ordner orgel origami original ort osten ostern otter oval
ozean paar packen paddel paket palast palme panda panther papa papagei papier pappel paprika parade park parkett
partner party passage passen pastell pastete pate patent pauke pause pedal pegel pelikan pendel perle person pfad
pfanne pfau pfeffer pfeife pfeil pferd pfiff pfifferling pfirsich pflanze pflaster pflaume pforte pfosten pfote
pfund physik picknick pilot pilz pinguin pinie pinsel pirat piste plakat planet plappern platane platz plaudern
plus pokal polar polster ponton pony popcorn portal porto porzellan posaune post poster pracht praktisch praline
preis presse prima prinz prisma probe profil programm projekt prosa prospekt pudding puder puls pult pumpe punkt
puppe pur putzen puzzle pyramide quader quadrat qualle quark quarz quelle quer quitte quiz rabatt rabe rad radar
radieschen radio rahm rahmen rakete rampe rand rasen rassel rast rat rathaus raum raupe rechnen recht rede regal
regel regen regenbogen regie region reh reif reifen reihe reiher reim rein reis reise reiten rekord renner reporter
rest restaurant rettich revier rezept rhabarber rhythmus richtig riegel riemen riese rind ring rinne rippe robbe
roboter rochen rock rodel roggen rohr rolle roller roman rosa rose rosette rosine rosmarin rost rot rotkehlchen
route ruck rucksack ruder ruf ruhe ruhig rund rundfahrt rutsche saal saat sache sack safran saft sage sahne saite
salami salat salbei salz samen sammeln samstag samt sand sandale sanft sardine satin satt sattel satz sauber saum
sauna schach schachtel schaf schal schale schall schalter schanze schatten schatz schauen schaufel schaukel schaum
scheibe schein schenken scherz scheune schicht schiene schiff schild schilf schimmer schinken schirm schlaf schlau
schleife schlitten schloss schluck schmal schmied schmuck schnabel schnecke schnee schneider schnell schnitt
schnitzel schnur schokolade schon schrank schraube schreiben schrift schritt schublade schuh schule schulter
schuppen schwalbe schwamm schwan schweben schwester schwimmen schwung sechs see seefahrt segel sehen seide seife
seil seite sekunde selten senden senf sessel setzen sicher sicht sieb sieben siedlung silbe silber singen sinn
sirup sitz skala skizze smaragd socke sofa sofort soja solo sommer sonde sonne sonntag sorte spagat spalte sparen
spargel spaten spatz spazieren specht speck speicher speise spiegel spiel spinat spirale spitze sport sprache
sprosse sprung spur stab stachel stadt staffel stall stamm stand stapel start statue staub staunen steg stehen
steigen stein stelle stempel stern stiefel stieglitz stift still stimme stimmung stirn stock stoff stolz storch
strahl strand strauch strauss streifen strich strom strophe strumpf stube stufe stuhl stunde suchen suppe symbol
system szene tabelle tablett tacker tafel tag takt tal talent taler tandem tang tanne tante tanz tapete tasche
tasse taste tau taube taucher tausch tausend taxi team technik teddy tee teer teich teig teil teilen telefon teller
temperatur tempo tennis teppich termin terrasse text theater thema thermometer thron thymian ticket tief tier tiger
tinte tipp tisch titel toast toll tomate ton tonne topf tor torte tour tragen trainer traktor tram traube traum
treffen treppe tresen treu triangel trichter trinken tritt trocken trommel trompete tropfen tuba tuch tulpe tunnel
turban turm turnen tuschkasten typisch ufer uhr uhu ulme umarmen umfrage umhang umweg umwelt und uniform unten
unterwegs urlaub urwald vase veilchen ventil verb verein verkehr vers versuch vertrag vertrauen viel vier villa
violett violine vogel voll vollmond von vorbild vorhang vorrat vorsicht vortrag vorwort vulkan wabe wach wachs
wachtel waffel wagen wahl wal wald walnuss walze wand wandern wange wanne wappen ware warm warten was wasser watte
weben wecker weg weich weide weihnachten weise weit weizen welle welt wenden wenig werk werkzeug wert weste westen
wetter wichtel wichtig widder wiese wild wimpel wind winkel winter wippe wirbel wirt wissen witz woche wohl wohnen
wolf wolke wolle wort wunder wunsch wunderbar wurst wurzel yacht yoga zahl zahn zander zange zapfen zart zauber zaun
zebra zehn zeichen zeigen zeile zeit zeitung zelt zement zentrum zettel zeug ziegel ziehen ziel ziffer zimmer zimt
zinn zirkel zirkus zither zitrone zone zoo zopf zucchini zucker zufall zug zukunft zunge zusammen zutat zwanzig
zwei zweig zwiebel zwilling zwirn zwischen zylinder
`
  .trim()
  .split(/\s+/);
