/** Words for a passphrase: common, written without accents, and none that hurts somebody who meets it by chance. */
export const phraseWords: readonly string[] = `
abeille abondance abricot accalmie accent accord accueil achat acier acrobate acteur action adresse affiche agenda
agneau aide aigle aiguille ail aile aileron aimable aimant air ajout alambic album algue aliment allure alpaga
alphabet alto amande amarre ambiance ambre amical amiral ample ampoule amusant ananas ancre anguille animal anis
anneau annexe annonce anorak antenne antilope apaisant apprenti appui aquarium arabesque arachide arbre arc arcade
archet archipel architecte ardoise argent argile armoire aromate arrivage arrondi arrosoir art artichaut artisan
ascenseur asperge assiette astre astronaute astuce atelier atlas atoll atout attente attentif attirail aubade
aubaine aube aubergine audace aurore autobus automne autoroute autruche avance avantage avenir aventure avenue
avion aviron avoine avril azur babouin badge bagage bague baguette bahut baie bain balade balai balance balancier
balayette balcon baleine ballade ballon bambou banane banc bandeau banjo banque baobab barbe barbotine barque
barrage barrette bascule basilic basket bassin bassine bastide bateau batelier batterie baudrier bavard bavette
bazar beau beignet belette bercail berceau bergamote berge bergerie besoin betterave beurre biche bidon bienvenue
bijou bijoutier bilingue bille billet biscotte biscuit bise bison bivouac blaireau blanc blanquette bleu bleuet
bloc blouse blouson bobine bocal bois boiserie boisson bol bonbon bond bonheur bonhomme bonjour bonnet bonsoir
bord bosquet botte bottine boucle bouclette bougie bouillon bouillotte boulanger bouleau boulevard boulgour
bouquet bouquin bourdon bourgeon boussole bouteille boutique bouton bracelet branche bras brasserie brebis
bretelle bricolage brindille brioche brique briquet brise brocante broche brocoli broderie bronze brosse brouette
brouillard brouillon brugnon bruit brume brun bruyant buffet buisson bulle bureau burnous bus buste cabane cabas
cabinet cabochon cabriole cabriolet cacao cachemire cachette cactus cadeau cadran cadre cahier caillou calcul
calendrier calepin calme camarade camembert camion camomille campagne campeur canal canard canari cane canevas
cannelle canot cantine canyon caoutchouc cape capsule capuche caraco carafe caramel caravane cardigan cargaison
caribou carillon carnaval carnet carotte carreau carrefour carrosse carrousel cartable carte carton cascade casier
casque casquette casserole cassette cassis cassonade castor catalogue cavalier ceinture cerceau cercle cerf
cerfeuil cerise cerisier chaise chalet chaleur chaloupe chambre chameau chamois champ champignon chance chandail
chandelle chanson chant chantier chapeau chapiteau chapitre char charade charbon charlotte charme charpente
charpentier charretier charrette chat chaton chaud chaudement chaudron chaussette chausson chaussure chemin
cheminot chemise chenille cheval chevalet chevalier cheveu chevreau chevreuil chevron chien chiffon chiffre
chignon chimie chiot chocolat choix chorale chose chou chouette ciel cigale cigogne ciment cinq cintre cirage
circuit cirque ciseaux cithare citron citronnelle citrouille civet clafoutis clairon clapet clapotis claquettes
clarinette classeur clavecin clavier climat cloche clocher clou clown cobalt cocarde coccinelle cocon cocotier
coffre coiffeur coin colibri colis collant colle collier colline colombe colonne coloriage coloris comique commode
compagnon compas complice compost compote comptine comptoir concert concombre concours confetti confiance
confidence confiture confort conseil conte content copain copie coq coquelicot coquetier coquillage coquille
corail corbeau corbeille cordon corne cornemuse cornet cornichon corridor costume coton cou coude coudre
couette couleur coulis couloir coupe coupole cour courage courant courgette couronne courrier cours course court
couscous coussin couture couvercle couverture crabe craie cravate crayon crin crochet crocus croisette
croissance croissant croquette croquis croustillant cube cueillette cuir cuire cuisine cuivre culture cumin
curcuma curieux curry curseur cycle cycliste cygne cymbale dactylo dame damier danse danseur dauphin demain
demande demi dentelle dentifrice dessert dessin dessus deux devinette devis dialogue diamant diapason
digue dimanche disque divan dix document doigt domaine domino dorade dortoir dossier douane double doucement
douceur douche doudou douze doyen dragon drap drapeau droit dromadaire dune duo duvet eau edelweiss effort ellipse
emploi empreinte encre encrier endive endroit enfant enfin engin ensemble entier entonnoir entracte entrain
enveloppe envers envie environ envoi escabeau escalade escale escalier escargot escarpin espace espadrille espoir
esprit essai essence essor estampe estrade estragon estuaire exact exemple exercice exotique expert express extra
fable fabricant fabrique face facteur facture fagot faisan famille fanfare fanion farandole farce farfelu
farine faucon fauteuil favori fenouil fermier ferry festin festival feu feuillage feuille feuilleton feutre fiable
ficelle fiche fiction fier figue figure figurine fil filet filleul film filtre finale finesse fjord flacon flamant
flambeau flamme flanelle flaque fleur fleuriste fleuve flexible flocon flore flotte fluide flux foin foire
folklore fonction fond fondant fondue fontaine football forestier forge formule forum fougasse foulard foule four
fourchette fourgon fourmi fourrure foyer frais fraise framboise franc frange freesia frigo frise froid fromage
froment front fruit fugue funambule furet fuseau gadget gagnant gai gaillard galaxie galerie galet galette galon
galop gambas gamin gamme gant garage garde garnison gaufre gaufrette gazelle gazon gazouillis gel genou genre
gentiane gentil geste geyser gilet gingembre girafe girofle girouette givre glace glacier globe glycine gobelet
golf golfe gomme gondole gong gorille gourde gourmand gourmet gousse gouttes gouvernail goyave grain graine
grammaire grand grande grandeur grange granit granite grappe gratin gratuit gravier gravure grelot grenadine
grenier grenouille griffon grille grillon grimper grimpeur gris grive groseille grotte groupe grue guichet guide
guidon guimauve guirlande guitare gypse habile habit habitant habitude haie hamac hameau hamster hangar hareng
haricot harmonica harmonie harpe harpiste hasard hausse haut hautbois hauteur herbe herbier herbivore hibiscus
hibou hier hirondelle histoire hiver hockey homard horizon horloge hortensia houblon houle housse hublot huile
huit humain humble humour huppe hutte hyacinthe igloo iguane image imagier imaginer impression imprimeur inattendu
index infini insecte insigne instant institut instrument inventer invisible invitation ivoire jacinthe jade jaguar
jambe jambon janvier jardin jardinage jargon jasmin jaspe jaune javelot jazz jeu jeudi jeune jockey joie joli
jongler jongleur jonque jonquille joue jouet joueur jour journal journaliste joyau joyeux judo juillet juin jumeau
jumelles jument jungle jupe jupon jus juste kaki kangourou kayak kermesse kilo kimono kiosque kiwi klaxon koala
krill label lac lacet lagune laine lait laitage laiterie laitue lama lambris lampadaire lampe lampion lancer
langage langouste lanterne lapin laque large largeur lasso latitude laurier lavande lavoir lecteur lecture lent
lentement lentille lessive lettre levain levant levure liaison liane libellule libraire libre licorne lien lierre
lieu ligne lilas limon limonade linge lion lionceau lire liseron liste litchi litre littoral livraison
livre livret local loge logis loin lointain loisir long longueur losange loterie loto lotus louche loup loupe
loutre lueur luge lumineux lundi lune lunette lustre lutin luxe lyre macaron machine madeleine magasin magazine
magicien magie magnolia mai maillot main maire mairie mais maison majuscule malice malle mallette mammouth manche
mandarine mandoline mangue mannequin manoir manteau manuel marathon marbre marche mardi marelle margelle marin
marine marionnette marjolaine marmite marmotte marron mars marteau mascotte massif matelas matelot matin matinal
mazurka merci mercredi meringue merle merveille message messager mesure meuble micro midi miel mieux mille millet
mimosa mince miniature minuit minute mirabelle miracle mirliton miroir missive mistral mitaine mocassin mode
module moineau moisson moment monde moniteur monnaie montage montagne montant montre monument moquette morceau
morse mot motif moto mouchoir mouette moufle mouflon moulin mousse mousson moustache moutarde mouton mouvement
moyen mozzarella muffin muguet mulot multicolore mur muraille murmure musc muscade muse museau musicien musique
mustang myosotis myrtille nacelle nacre nageoire nageur nappe narval natation nation nature naturel nautile
navette navigateur navire nectar nectarine neige neuf neveu nez niche nid niveau noblesse nocturne noisette noix
nom nombre nord note notice nougat nouille nouveau nouvelle novembre nuage nuance nuit oasis objectif objet
oblique observer ocarina occasion ocelot octave octobre octogone odeur office oie oignon oiseau oisillon olive
olivier ombre ombrelle omelette onde onze opale opinion optimisme option orange orangeade orbite orchestre
ordinateur ordre oreille oreiller orge orgue origami original origine orme ornement orteil ortie oseille osier
otarie ouate ouest ourlet ours ourson outarde outil ouverture ouvrage ouvrier ovale ovation oxalis page pagode
paille paillette pain paix palais paletot palette palmier palombe pamplemousse panache panda panier panneau
panorama pantalon paon papaye papeterie papier papillon papillote papyrus paquebot paquet parachute parade paradis
parapente parapluie parasol paravent parc parcelle parcours pardessus parfait parfum parking parole partage
partenaire parterre partir partition parvis pas passage passant passeport passerelle passion pastel pastille
patate patin patinage patinoire patio patte paume pause pavillon paysage paysan peau peigne peinture pelage pelle
pelote pelouse pendule penseur pensif perle permis perron perroquet perruche persil personne pertinent petit
peuplier phare philtre phoque photo phrase physique piano pichet pied pierre pieuvre pigeon pignon pilier pilote
pilotis piment pince pinceau pingouin pinson pinte pion pipeau pirogue pirouette piscine pissenlit pistache piste
pivert pivoine pivot placard place plafond plage plaine plaisir plan planche plancton planeur plante plaque plat
platane plateau platine plein pliage pliant plongeon plongeur plot pluie plumage plume plumeau plumier poche
podium poignet point pointe pointure poire poireau poirier pois poisson poivre poivron polaire poli polka pollen
polo pomme pommier pompe pompier pompon poncho poney pont ponton populaire porcelaine porche port portail porte
portefeuille portique portrait position possible poste potage potager poteau poterie potier potion potiron pouce
poudre poulain poule poulet poulie poupe poussette poussin prairie praline pratique presse presto preuve primeur
princesse principe printemps prisme prix prochain produit profil profond programme projet promenade prompt propos
propre prose proue proverbe provision prudence prunier public puce pudding puits pull pulpe pupitre puzzle pyjama
pyramide quai quartier quartz quatorze quatre quatuor question quiche quille quinze quiz quotidien racine radeau
radio radis raffinage raie raisin raison rallye rambarde rame rameau ranch randonneur rang raquette rare
ratatouille rayon rayure rebond record recto refrain refuge regain regard registre reine relais relief
remerciement remise renard rencontre renne renoncule repas repos reptile ressort restaurant retour revanche revue
rhubarbe rideau rigolo rime rire risotto rivage rive riz robe robinet robot robuste roche rocher roi roitelet
roman romance romarin rond ronde rondin ronron roquette rosace roseau rosette rosier rossignol rotin rotonde roue
rouet rouge rouleau roulotte route royal royaume ruban rubis ruche rue rugby ruisseau rural rustique rutabaga
rythme sable sablier sac sachet sacoche safran sage sagesse saison salade salle salon salsa salsifis salut samedi
sandale sandwich sapin sarbacane sardine sarrasin satellite satin sauce sauge saule saumon sauna saut sauterelle
savane savant saveur savoir savon savonnette savoureux saxo saxophone science scooter script sculpture seau sec
secret secteur sel semaine semelle semence semis semoule sentier sept septembre serein sereine serpentin serre
serrure serviette seuil sieste sifflet signal signature signe silence silhouette sillage sillon silo simple singe
sirop site sittelle six ski socle soda sofa soie soif soigneux soin soir soixante soja sol solaire soleil solide
solo solstice solution sommeil sommet sonate sonde sonnette sonore sorbet soucoupe souffle souhait soulier soupape
soupe souple source sourire souris soute soutien souvenir spatial spatule spectacle spirale sport square stade
stage station statue steppe store structure stuc studieux studio style stylo subtil sucette sucre sud suite sujet
superbe support surf surface surprise suspens symbole sympa symphonie table tableau tablette tablier tabouret
taille talent talus tambour tambourin tampon tandem tango tante tapis taquin tarte tartine tatami taupe taxi tempo
temps tendre tendresse tennis tente terrain terrasse terre terreau terrier territoire texte textile texture thon
thym tiare ticket tige tigre tilleul timbale timbre timide tipi tiret tiroir tisane tissage tissu titre toast
toboggan toile toison toit tomate tombola tome ton tonique tonneau tonnelle topaze torche torchon torrent torsade
tortue total totem toucan touche toujours toupie tour tourbillon tourelle tournesol tournoi tourte tourteau
tourterelle trace tracteur tradition train tram trame tramway tranche tranquille transat transport travail travaux
traverse tremplin trente tresse triangle tribune tricot tricycle trio triomphe troc trois trombone trompe
trompette tronc trot trottinette trottoir troupeau trousse truelle truffe truite tuba tube tuile tulipe tulle
tunique tunnel turban turbine turbo turquoise tutu tuyau tympan uniforme union unique univers urbain usine utile
vacances vacarme vache vague vaillant vaisseau vaisselle valise vallon valse vanille vanneau vase vaste veau
vedette veilleur veilleuse velours vendredi vent ventilateur verger verre vers version verso vert verveine veste
vestiaire veston viaduc victoire vif vigne vigneron vignette vigueur villa village ville vinaigre vingt violet
violon violoncelle virage virgule visage visite visiteur visuel vital vitamine vitesse vitrail vitre vitrine
vivant vocal voile voilier voisin voiture voix vol volant volcan volet volley volume voyage voyageur voyelle vrai
vue wagon wapiti western yacht yaourt yeti yoga yourte zeste zigzag zinc zone zoo zoom zouk
`
  .trim()
  .split(/\s/u);
