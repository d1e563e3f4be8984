/** Words for a passphrase: common, written without accents, and none that hurts somebody who meets it by chance. */
export const phraseWords: readonly string[] = `
abella abric abrigall acampada acer acord acordar actor actriu actuar acudir acudit adob adonar adornar afecte afegir
afilar afinar afirmar aflorar agafar agenda agent agradable agradar agrair agre agulla ahir aigua aiguera aire airejar
aixeta ajuda ajudar ajuntar ajust ajustar alba albada albercoc alegrar alegre alegria alga algun aliment alimentar
aljub allargar allet allioli alpaca alpina alt altar altaveu altell altiu altura alumne alzina amable amagar amanida
amanir amarra amarrar amb ambaixada ambient ametlla ametller amic amiga amistat amor amplada ample ampliar ampolla
analitzar anar andana anell anella anglesa anhel anhelar animal animar ant antena antic antiga anyell apagar apilar
aplaudir aplec aplicar apostar apreciar aprendre aprenent aprofitar aprovar arada aranja arbre arbreda arbust arc
arcada argent argila armari armilla aroma arpa arquer arquitecte arracada arrel arrelar arreu arribada arribar
arrissat arrodonit art artesa artesana article artista arxiu arxivar ascensor aspecte aspre assaig assajar assegurar
assentar asseure assistir assolir astre atlas atleta atraure atzar atzavara aula aurora autor autora autovia aventura
avet avi aviat avinguda avisar avui badada badall badallar badia baga bagul baina baixada baixador baixar balada balda
baldufa balena ball ballada ballar ballarina balma balneari balsa banana banc bancal banda bandera bandolera bany
banya banyar banyera baralla barana barata barba barbacoa barca barcassa bardissa barra barraca barral barret
barretina barri barroc base bassa bassal bastir batall batec batedora bateria batut batuta baula bec beceroles bedoll
bellesa bellugar berena berenar bestiola beure bicicleta bigoti billar bistec bitlla bitllet blanc blanca blat blau
blauet blava bleda bloc boca bocada boda boina boira boirina boix bola bolet boletaire bombeta bombolla bon bonic
bonica boreal bosc bossa bot bota botella botera botiga botiguer botina botzina bou bovina branca brancatge brasa brau
breu breva brida brillant brillar brindar brioix brisa broc brodar brodat brot brotar brou bruixa brusa bucle bufada
bufanda bufar bufat bufet bugada buit burell busca buscar bust butaca butxaca cabana cabanya cabell cabina cabra
cabrit cacau cada cadell cadena cadernera cadira cadireta cafetera caixa caixer caixeta calaix calaixera calci caldo
calendari caliu call callar calma calmar calor cama camamilla cambrera cames camisa camp campana campanar campanya
camperol campus canal canalla canari candeler canelobre cangur canoa canonada cansalada cantaire cantant cantar canter
cantera cantimplora cantonada canvi canviar canya canyella capa capella capsa capseta cara caramel caravana carbassa
carbassera card cardina cargol carn carnaval carnet carpa carpeta carquinyoli carrer carreta carretera carretilla
carro carta cartell cartellera carter cartera cartolina carxofa casa casal casament casar casc casella caseta
casserola castanya castanyer castell casteller castor catedral catifa catorze causa cavall cavaller ceba cedir cedre
celebrar celest celler centenar centre cera cercar cercle cigne cigonya cim cimal cimera cinc cine cinema cinquanta
cinta cintura cirera cisell cistell cistella ciutat clam clar clara clarinet classe clau clavell clic clima cloenda
closca cloure club cobert coberta cobrar coca cocodril coet cofre cogombre coixinera coixinet col cola colador
coliflor coll colla collar collaret collir collita colom coloma color colorir colze com comarca combinar comentar
cometa compartir complet completar compondre compota compra comprar comprendre comptar comte concert conduir confitar
confitura connectar conrear conreu conserva conservar consolar constant construir contar conte contestar contrast
control conveni conversa copa copiar cor coral corall corba corbata cordar corona coronar correcte corrent correu cos
cosa cosir cosit cosmos costa costat costura cotorra cotxe cotxera cotxet cova cove crear creixent crema cresta
crestall creu creuer creure criar crosta cua cub cucurutxo cuina cuinar cuinera cuir culler cullera cullerada cultiu
cultura curs cursa cursiva curt curta dada daina dalt daltabaix damunt dansa dansaire dansar dat data davall davallar
davant decidir decorar dedicar deixar delegar delta demanar demanda dent dentada desembre desert desig desitjar
despatx despertar destinar detall deu devesa dia diada diadema diamant diana diari dibuix dibuixant dibuixar dictat
diferent digital dijous dilluns dimarts dimecres dinar dinou dir directe director dirigir disc disfressa dissabte
disseny disset dit dita divan divendres diversa divertir doll donar dormir dos dossier dotze dotzena drac drapet
drassana drecera dret duana duna duquessa durada durant durar eclipsi eco edifici editar efecte eina eix eixam
eixample eixugar elefant elegant elegir element elevar ell elogi embolcall empresa encant encendre enciam endavant
endins endolcir enfilar engruna enguany enigma enorme ensems ensenyar entendre enter entrada entrar entrega envelat
enviar enyorar equip era ermita eruga esbarjo esbart esbossar escac escala escalfar escalfeta escampar escata escena
escenari escola escollir escoltar escriure escuder escull esculpir escuma escut esdevenir esfera esmalt esmorzar espai
espardenya espatlla espavilar espelma espera esperar espiga espinac esplai esplanada espona esponja esport espurna
esquella esquirol est estalvi estalviar estampar estar estel estendard estepa estil estima estimar estiu estofat
estona estrada estrella estrena estrenar estudi estudiar etapa etiqueta euga examen exemple exercici explorar exposar
fabricar fada faig faixa falca falda faldilla falguera far farcir farcit farigola farina farola faula favor feina fer
ferm ferma ferrer ferreteria ferro fesol festa festiu festival fibra figuera figura fil filar filera filet filferro
fill filla film filtrar filtre finestra finestral fira firma firmar fita fixar flam flama flamenc flassada flauta
fletxa floc flor florir florista flota flotar fluid foc foca foguera fonda fondre fons font fora forja forjar forma
formar formatge formatger formiga formiguer forn fornada fornal forner fornera forquilla fort forta fotografia franja
fresca front fruit fruita fruitera full fulla fullatge fullet fusta fuster fustera futbol futur gaig galeria gall
galleda gallina galta gamba gana ganxet garatge garba garbell garlanda garlopa garrafa garsa gat gata gatet gavina
gegant gel gelar gelat gelater gelatina gema gemma genet genoll gent gentil gerani germana germanor gerra gespa gest
gesta gimnasta ginesta gir girafa girar giravolt globus glop glopada gnom goig gola golf golfes goma gorra got gotera
gralla gran grana granat graner granera granger granja granota grapa grapat grata gratar grau grella grill gripau gris
grisa groc groga gronxar gros grossa grua gruix grup guant guany guanyar guardar guardiola guatlla guia guiar guineu
guinyol guionet guisar guitarra guix guixar gust gustar habitar habitat hamaca harmonia havanera herba herbei heura
hivern home honest honor hora horari hort horta hortalissa hotel humor idear idioma igual illa imatge imitar imprimir
incloure indicar infant infinit inici inicial iniciar instant intent intentar invent inventar iogurt iris jacint
jaqueta jardiner jardinera jersei joc joguina joia joier joiera joiosa jornada jove jovial jugada jugar juliol junt
junts juny just koala laguna lent lenta lila litoral litre llac llacet llacuna llama llamborda llaminer llaminera
llana llangardaix llanterna llapis llarg llarga llauna llaurar llaurat llavi llavor llebre llegenda llegir lleial
lleixa lleixiu llengua llenya llenyataire lleopard llesca llescar lletra lletuga lleu llevant llevar llevat lli llibre
llibrer llibreta llibreter lliga lligam lligar llimac llimona llimoner llindar lliri lliscar llista llit llitera
lliurar lloar lloc lloca llogar llom llop lloro lluent lluerna lluir llum llumeta lluna llustre maduixa maduixot madur
madura magatzem magdalena magrana maig mainada majestat major maleta malla mallerenga malva mandarina manera manta
mantega mantell mantenir manual mapa maqueta mar marbre marca marcar marge marinada mariner marinera marmota marxa
marxar mas masia massatge mateix matinada matinal matiner meandre mel melmelada melodia menjador menjar menta mentre
menuda menut mercader mercat merla merlot mes mesclar mestral mestre mestressa mesura mesurar metall metre migdia
migdiada mil milla mimosa mina mineral minut minyona mirada mirador mirall mirar missatge missatger mitja mitjanit
moble moda model modern moderna modista moldre moliner molinera molsa moment moneda moneder mont monument mora mosaic
mosca mostra mostrar moto motor motxilla moure mudar mullar munyir mur mural muralla murta muscle musclo museu nadar
nap narcis narrar nas nata natura natural nau navegar neboda nebot nectar nedador nedar negociar negre nen nena net
neta neteja netejar neu nevada nevar nineta ninot nit niu nivell nocturn nodrir noguera noi noia nom nombre nomenar
nora nord nostra nostre nota notable nou nova novell novella novembre oasi oberta objectiu obra obrador obrir observar
ocell ocellet ocre octubre oferir oferta ofici oficina ofrena oli oliba oliva olivera olla olor olorar ombra ombrejar
ona onada onatge onze opal ordenar ordi ordinador ordre oreneta orfebre orgull orient orquestra ossa ovella oxigen
pagar pagesa paisatge pala paladar palau palet paleta palla pallassa paller palma palmera palpar panera panses
pantalla pantera papallona paper paperer paradeta parador paraigua paraula parc parcial parell parella paret parlar
parra part parterre passar passatge passeig passejar passera pasta pastanaga pastar pastera pastisser pastor pastora
patata patge pati patinadora patinar patinet pau pausa pebre pebrot pedal pedalar pedra pedrera peix peixater peixera
pell pendent penell pensar pentinar pentinat pera perdiu perera perfil perfum perfumar perla permanent persiana
persona pes pesar pescador pescar pessebre pessic pessigolles petit petita petjada petxina peu piano pica picar
picaresca picarol pijama pilar pilota pineda pinta pintar pintora pintura pinya pinyol pinzell piragua piscina
pissarra pista plana planell planer planeta planta plantar plantilla plantofa planura plat plata platan platanar
platera platet platja plaure plec plegar plena ploma plomall plomatge ploure pluja plujosa plural poblar poble podar
poema poesia poeta polar polida polir politja pollastre pollet pols polsera poma pomada pomell pomera poncell poncella
pont porcellana port porta portada portal portalada portar portera porxada porxo posar posta postal pota pou practicar
prat pregunta preguntar premi prendre preparar prest prestatge preu primavera primer primera princesa principal
produir profund programa projecte propera proposar prosa prova provar proverbi pruna pruner publicar pujada pujar punt
punta puntal quadern quadra quadrat quadre quadrilla quaranta quars quatre quilla quinze quiosc rafal raig ram ramader
ramat rambla ramell raqueta raspa raspall rastell rastre raval raves rebost rebre rebut recepta recollir record
recordar redactar redona reduir refer reflectir reflex refresc refrescar refugi regadora regal regalar regalim regar
regina regla regnar reial reina reixa relat relatar relleu rellotge rellotger remar remei remenar remolatxa remolcar
remoure rentadora rentar repartir repertori repicar replantar repte reserva reservar respirar respondre resposta
resseguir restaurant resum resumir retall retallar retaule retrat reunir revelar revifar revista revolt ribera riera
rierol rifa rima rimar rinxol ritme ritual riu riure roba roc roca roda rodalia rodar rodet rodolar roig roja romandre
romer ronda rondalla rondar rosa rosada rosella roser rossinyol rostir rostit roure roureda rovell rull rumb rumiar
rusc ruta sabata sabater sabatilla saber sabonera sabor sac sacsejar safareig safata safir sal sala salada salat salsa
salt saltar saltimbanqui saludar salut salvar salvia samarreta sardana sardina sastre sauna savi secar seda segell
segle segon segona seient seixanta selva semblant semblar sembrar sencer sendera senglar sentir seny senyal senyera
separar sequoia serena serenata serpentina serra serralada servei servir set setanta setembre setmana seure sidra
signar signe silenci silvestre simfonia simple sis sistema situar sivella sobrar sobretaula sofregit solar solfa
solista sonata sonet sopa sopar sopera sopluig sorbet sorgir sorra sorral sorrera sort sortida sortir sostenir sostre
sota suau suc sucar sucre sucrera sud suggerir suma sumar suport sureda suro tabal tabaler tacte talent tall taller
tambor tancar tango tap tapa tapar tapet tapisser tarda tardar tardor targeta tarima taronger taronja tartana tassa
tast tastar taula taulada taulell tauler tauleta teatre tebi tecla teclat teixir teixit tela teler telescopi tema
temple tempo temps tenda tendal tendra tendre tenir tenis tenora tenyir teranyina terra terrassa terrat terreny
terrina text textura tia tigre tija timbal timbre tint tinta tinter tirar titella titellaire tocador tocar tofona toll
tomaquera tombar tona tonada tonell tons tonyina torn tornada tornar torner torrada torrar torre torrent torreta
tortell tortuga tovalla tovallola tractar tracte traduir tramontana transport trapezista traslladar travessa travessar
tren trena trenta tres tresor treure triar tribuna tricicle trineu trio trobar trofeu tron tronc tros truca trucar
truita tub tulipa turquesa ull ullera ulleres unir univers urbana vaca vacances vaixell valer vall valor valorar vapor
varietat vas vast vedell vegada vela veler vellut vendre venir vent ventall ventilar verd verda veritat vermell
vermella vers vertical vespa vespre vestidor vestir vestit vetllada veu veure viatge viatger viatjar vibrar vida vidre
vidriera vila vilatge vim vinagre vinagrera vint vinya vinyeta viola violer violeta violinista visita visitar vista
viure vogar vol volant volar voler volta voltant voltar vora vorada vorejar vorera vostre votar vuit vuitanta xai
xaiet xalar xalet xaloc xanca xancleta xapa xarop xarxa xemeneia xerrada xerrar xic xica xicot xifra xilofon xiprer
xiular xiulet xocolata xocolater xurro zebra zero zinc zona
`
  .trim()
  .split(/\s/u);
