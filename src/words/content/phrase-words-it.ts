/** Words for a passphrase: common, written without accents, and none that hurts somebody who meets it by chance. */
export const phraseWords: readonly string[] = `
abete abito abitudine accanto accento accordo acero aceto acqua acquario acquedotto acquerello addobbo aereo
affresco aglio agnello agosto agrifoglio agrume aiuola aiuto ala alba albergo albero albicocca album alfabeto alga
aliante alloro alluce alpaca alpino altalena alto altopiano alveare amaca amarena ambra amico ampio ananas anatra
anca anello anfora angolo anguilla anguria anice antenna antilope ape aperto appunto aprile aquila aquilone arancia
arancione aratro arazzo arbusto archivio arco arcobaleno arena argento argilla argine aria armadio armonia arnia
arpa arrivo arrosto arte articolo asciutto asilo asparago astro astronave astuccio atlante atleta atrio attesa
attico autunno avena avorio avvio azzurro baccello bacheca bagaglio bagno baia balcone ballata ballo balsamo bambola
banana banco banda bandiera barattolo barba barca barchetta baritono baule bavero becco berretto betulla biblioteca
bicchiere bici bicicletta bidone bietola biglia biglietto biondo biscotto bisonte blu boa bocca boccale bocciolo
bollitore bordo borraccia borsa bosco bosso bottega bottone bozza bozzolo braccio bravo brezza bricco brillante
brina brio broccolo brodo bronzo bruco brughiera bruma bucato buccia budino bue bufalo bullone buono burro bussola
busta cabina cacao cachi cactus caffettiera calabrone calamaro calamita calendario calesse calice calma calore calza
calzino camaleonte camera camicia camino cammello cammino camoscio campana campanile campeggio campo canale candela
candito canestro canguro canile canna cannella canoa cantante canto canzone capanna capitano capitello capitolo
cappello cappero cappotto capra caprifoglio capriola capriolo caraffa caramella carciofo cardo caricatore carota
carovana carrello carretto carrozza carta cartella cartolina cartone casa cascata cascina cascinale cassetto
castagna castagno castello castoro catena cavalletta cavallo cavalluccio caviglia cavolo cedro celeste cena centrino
centro ceppo cera cerchio cereale cerfoglio cerimonia cerniera cervo cespuglio cesto cetra cetriolo chiacchiera
chiaro chiave chicco chiocciola chiosco chitarra ciabatta cialda ciambella ciao cicala ciclamino ciclista cicogna
cicoria cielo ciglio cigno ciliegia cima cinema cinghiale cinquanta cinque ciondolo ciottolo cipolla
cipresso circo citofono clarinetto classe clementina clessidra clima coccinella cocco cocomero coda colazione colla
collana collina colomba colonna colore cometa comignolo comodino compagnia compasso compito conca concerto
conchiglia coniglio contadino contorno coperchio coperta copione coppa coraggio corallo corno coro corona corridoio
corsa cortesia cortile cosmo costume cotogna cotone cratere cravatta credenza crema crescione cresta criceto
crisalide cristallo croccante crosta crostata crostino cruna cubo cucchiaio cuccia cucciolo cucina cucito cuculo
cuffia cuoco cuore cupola curva cuscino custode dado dama damasco danza dattero davanzale decina delfino delta dente
deserto destra dialogo diamante diario dicembre dieci diesis diga dipinto discesa disco disegno distanza ditale dito
divano docile dogana dolce dolcezza domanda domani domenica dondolo dono dorso dozzina drago duca due duetto duna
duomo durata ebano eco edera edicola edificio elastico elefante elica elio elmo emblema enciclopedia energia enigma
epoca equatore erba eremo erica ermellino esempio esploratore essenza estate estratto eucalipto evento evviva
fabbrica faccenda facciata facile faggio fagiano fagiolo falchetto falco falegname falena fama fanale farfalla
farina faro farro fascia fata fattoria favola fazzoletto febbraio felce felice felpa feltro fenice fenicottero
fermata ferro ferrovia festa fetta fiaba fiaccola fianco fibbia fico fieno fiera figura figurina filastrocca filo
filone filtro finestra fiocco fiordaliso fiore fiorire fiorista fisarmonica fischio fiume flauto flora flotta foca
focaccia foglia foglio folla folletto fondo fontana fonte forchetta foresta forma formaggio formica fornello forno
forte fortuna fotografia fragola francobollo frangia frase frassino freccia fregata freno fresco frigo frittata
frittella fronte frullato frumento frutta frutteto fucsia fuga fumaiolo fumetto fungo funivia fuoco furgone fuso
futuro gabbiano gala galassia galleria galletto gallina galoppo gamba gambero garage garofano gatto gazza gazzella
gelato gelso gelsomino gemma geniale genio gennaio gentile geranio germoglio gesso gesto ghepardo ghiaccio ghianda
ghiro giacca giada giaguaro giallo giardino gigante giglio ginepro ginestra ginocchio gioco gioia gioiello giornale
giornata giorno giostra giovane giraffa girandola girasole giravolta girino giro gita giugno giusto glicine globo
gnocco gnomo goccia golfo gomito gomma gondola gonna gradinata gradino grafite grammo granaio granchio grande
grandine granita grano grappolo grembiule grigio grillo grissino grotta gru gruppo guancia guanto guardaroba gufo
guida guscio gusto idea idrante igloo iguana imbuto incontro indaco indice inizio insalata insegna insieme intero
intonaco inverno invito ippocampo ippopotamo iride isola istante istrice laboratorio lago laguna lampada lampione
lampo lampone lana lancetta lanterna largo larice latte lattuga laurea lavagna lavanda lavello lavoro leggenda
leggero legno lente lenticchia lento lenzuolo leone leopardo lepre lettera leva libellula libero libreria libro
liceo lichene lieto lievito lilla lima limone limpido linea lingua lino liquirizia lista liuto livello lontra loto
lucciola lucertola lucido luglio lumino luminoso luna lunare lungo luogo lupino lupo macchina maestrale magazzino
maggio maggiolino maglia maglione magnete magnolia mago mais malva mandarino mandola mandolino mandorla mango
maniglia mano mantello manuale mappa maracas maratona marca marciapiede mare marea margherita marina marinaio
marmellata marmo marmotta marrone martora marzo maschera mattina mattino mattone maturo mazzetto mazzo meccanico
medaglia mela melagrana melanzana melissa melodia melone menta mento mercato merenda meridiana merletto merlo
merluzzo mese messaggio mestolo meta metro mezzo mezzogiorno microfono miele miglio mille mimosa minerale minestra
minuto mirtillo mistero misura mite mobile modello modo molletta mollica molo momento mondo montagna monte mora
morbido mosaico moto motore movimento mozzarella mughetto mugnaio mulino muro muschio museo musica nacchere narciso
narice naso nastro natura nave navetta nebbia neon nespola neve nevicata nicchia nido ninfa ninfea nitido nocciola
noce nodo noi nome nord nota notte novanta nove novella novembre nube nucleo numero nuotata nuoto nuovo nuvola oasi
occhiali occhio oceano ocra officina oggetto oggi olio oliva olivo olmo ombra ombrello ombretto onda onesto opaco
opale opera ora orario orata orbita orchestra orchidea ordine orecchino orecchio orizzonte orma ornamento oro
orologio orsetto orso ortensia ortica orto orzo ostello ostrica otaria ottanta ottavo otto ottobre ottone ovale
ovest pacco pace padella paese pagina paglia paio pala palafitta palazzo palco palestra palla pallone palma palmo
palo palpebra panchina pane panettone panino panna panno panorama pantera pantofola papavero papera pappagallo
paprica paracadute paragrafo parco parete parola parrucca parte partenza partita passaggio passatempo passeggero
passeggiata passero passo pasta pastello pasticcio pastore patio pattino pausa pavimento pavone pecora pedale
pellicano pendio penisola penna pennello pensiero pentagramma pentola pepe peperone pera perla pernice persiana
pesca pescatore pesce petalo pettine pettirosso piacere pianeta piano pianoforte pianta pianura piastra piastrella
piatto piazza picchio piccione piccolo piede piega pieno pietra pigiama pigna pila pinguino pino pioggia pioppo
piramide pirata piroga piscina pista pistacchio pittore piuma piumino pizza pizzico placido platano plurale poco
poema poesia poeta polenta pollice pollo polo polso poltrona polvere pomata pomello pomeriggio pomodoro pompelmo
ponte porcellana porcino porcospino porta portico porto posta prato precisione prego presto prezzemolo prima
primavera primo primula prisma profumo programma prologo pronto prosa prosciutto prova prugna pulcino pulito puma
pungitopo punta punto puntuale pupazzo quaderno quadrato quadrifoglio quadro quaglia qualcosa quaranta quarto quarzo
quasi quattro quercia quieto quindici quinta quota quotidiano rabarbaro raccolta racconto radice radio raduno raggio
ragione rame rametto ramo rampicante rana rapa rapido raro raso rastrello raviolo razzo regalo regata regione
registro regno regola remo renna respiro rete rettangolo ribes ricamo riccio ricerca ricetta ricordo riflesso
rifugio riga rima ringhiera riposo risata riserva riso risotto ristoro ritmo ritorno ritratto riva rivista robusto
roccia rombo rondine rosa rosmarino rosone rosso rotella rotondo rovere rubinetto rubino rugiada ruolo ruota
ruscello sabato sabbia sacco saggio sala sale salice salita salmone salone salotto salsa salto salute salvia sambuco
sandalo sapone sapore sardina sarto sasso satellite saturno scacchi scacchiera scaffale scala scaletta scalino
scambio scampagnata scarpa scarpone scatola scelta scena scheda schermo schiena schiuma sciarpa scienza scimmia
sciroppo scivolo scodella scoglio scoiattolo scolaro scooter scoperta scrigno scrittura scultore scuola secchio
secolo sedano sedia segale segnale segnalibro segno segreto sella selva semaforo seme semola sempre senape sentiero
seppia sera serale serata sereno serra sesamo sesto settanta sette settembre sfera sfondo sguardo siepe siesta
silenzio simbolo simile sincero sinfonia sipario sistema slancio slitta smalto smeraldo soffice soffio soffitto
soglia sogno sole sollievo sonno sonoro sopra sorgente sorpresa sorriso sorso sosta sottile spaghetti spago spalla
spartito spazio spazzola specchio spezia spiaggia spiga spilla spinacio spirale splendido sport spremuta spugna
spuma squadra stadio stagione stagno stalla stambecco stampa stanza starnuto statua stazione stella stelo stile
stivale stoffa storia strada strato strofa strumento studio stufa stuoia subito succo sud sughero suono susina
sussurro svago svolta tabella tacchino taccuino tagliere talpa tamburo tandem tango tappeto tappo targa tartaruga
tasca tasso tastiera tasto tavola tavolo tazza teatro tegame tegola tela telaio telefono telescopio tema tempera
tempo tenda tenero tenore teoria tepore terra terrazza terreno terzo tesoro testo tetto tiara tiglio tigre timbro
timo timone tinta tintura titolo tondo topazio topo tordo torre torrente torrone torta tortora totale tovaglia
traccia tragitto traguardo tram tramonto trampolino trapezio trattore traversa tre treccia tremolio treno trenta
triangolo trifoglio triglia trio trofeo tromba tronco trota trottola trullo tuba tucano tuffo tulipano tundra tunica
tuono turchese turista turno tuta udito ufficio ulivo umano umido umore undici unico unione uovo urbano usignolo
usuale utile uva vacanza vagabondo vagone valigia valle valore valzer vaniglia vapore varco vaso vassoio vedetta
vela veliero velluto veloce vendemmia ventaglio venti ventidue vento veranda verbena verde verso vertice vespa veste
vetrina vetro vetta via viaggio viale vibrafono vicino vicolo video vigna vigneto villa villaggio viola violetta
violino virgola visione viso vista vite vitello viticcio vivace vocale voce voglia volano volo volpe volta voltaggio
volto volume vulcano zafferano zaffiro zaino zampa zappa zattera zebra zecchino zefiro zenit zenzero zerbino zero
zeta zigzag zinco zirconio zoccolo zolla zona zoo zucca zucchero zucchina zuppa
`
  .trim()
  .split(/\s/u);
