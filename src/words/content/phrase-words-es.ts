/**
 * Words for a passphrase: those of the Spanish list of BIP-39 (MIT) that are written without accents and hurt nobody who
 * meets them by chance.
 */
export const phraseWords: readonly string[] = `
abdomen abeja abierto abono abrazo abrir colocar academia acceso aceite acelga acento aceptar aclarar acoger activo
acto actriz actuar acudir acuerdo admitir adoptar adorno aduana adulto afinar afirmar agitar agosto agregar agrio
agua agudo aguja ahorro aire ajedrez ajuste alambre alba aldea alegre alejar alerta aleta alfiler alga aliado
aliento alivio alma almeja alteza altivo alto altura alumno alzar amable amante amapola amasar ameno amigo amistad
amor amparo amplio ancho ancla andar anillo anotar antena antiguo antojo anual anular anuncio aparato apetito apio
aplicar apodo aporte apoyo aprender aprobar apuesta apuro arado arar arbusto archivo arco ardilla arduo aries
aroma arpa arreglo arroz arruga arte artista asa ascenso asegurar aseo asesor asiento asilo asistir asno asombro
astilla astro astuto asumir asunto atajo atar atento atleta atraer audaz audio auge aula aumento autor aval avance
ave avellana avena avestruz aviso ayer ayuda ayuno azar azote azul baba babor bache baile bajar balanza balde
banco banda barba barco barniz barro batir batuta bazar bebida bello besar beso bien bingo blanco bloque blusa boa
bobina bobo boca bocina boda bodega boina bola bolero bolsa bomba bondad bonito bono borde borrar bosque bote
bozal bravo brazo brecha breve brillo brinco brisa broca broma bronce brote brusco buceo bucle bueno buey bufanda
buitre burbuja burro buscar butaca caballo cabeza cabina cabra cacao cadena caja cal calamar calcio caldo calidad
calle calma calor cama cambio camello camino campo candil canela canguro canica canto caoba caos capaz capote
captar capucha cara careta carne carpeta carro carta casa casero castor catorce catre caudal causa cazo cebolla
ceder cedro cemento centro cerca cereza cero cerrar certeza cetro chacal chaleco chancla chapa charla chiste chivo
choza chuleta colmillo ciego cielo cien cifra cigarro cima cinco cine cinta circo ciruela cisne cita ciudad clan
claro clave clima cobre cocina coco codo cofre colmena cohete cojo cola colcha colegio colgar colina collar columna
comer comida compra conejo conga conocer consejo contar copa copia corbata corcho corona correr coser cosmos costa
crecer crema croqueta cuadro cuarto cuatro cubo cubrir cuchara cuento cuerda cuesta cueva cuidar culebra cumbre
cumplir cuna cuneta cuota curioso curso curva cutis danza dar dardo deber defensa definir denso dental deporte
derecho desayuno deseo desfile destino detalle detener diadema diamante diana diario dibujo dictar diente dieta
diez diluir dinero directo dirigir disco disfraz diva doble doce domingo donar dorado dormir dorso dos ducha dulce
duque durar dureza echar eco ecuador edad edificio editor educar efecto eficaz eje ejemplo elefante elegir
elemento elevar elipse elixir elogio embudo emitir empate empleo empresa encargo enchufe enero enigma enlace
enorme enredo ensayo entero entrar envase equipo erizo escala escena escolar escribir esencia esfera esfuerzo
espuma estar este estilo estufa etapa eterno evaluar evento exacto examen exceso exento exigir existir experto
explicar exponer factor faja falda familia famoso farmacia farol fase fauna favor febrero fecha feliz fervor fibra
ficha fideo fiera fiesta figura fijar fila filete finca fingir finito firma flaco flauta flecha flor flota fluir
flujo foca fogata folio folleto fondo forma forro fortuna forzar foto franja frase freno fresa frito fruta fuego
fuente fuerza fumar funda futuro gacela gafas gaita gajo gala gallo gamba ganar gancho ganga ganso garaje garza
gasolina gastar gato gemelo gen genio gente geranio gerente germen gesto gigante gimnasio girar giro glaciar globo
gloria gol goma gorra goteo grada gratis grillo grueso grupo guante guion guiso guitarra gustar haber hablar hacer
hacha hada hallar hamaca harina haz hebilla hebra hecho helado helio hervir hierro higiene himno historia hocico
hogar hoguera hoja hongo honor honra hora hormiga horno hoyo huelga huerta huevo humano humo icono ideal igual
imagen imitar imponer impulso informe ingenio inicio inmenso inmune innato insecto instante intuir invierno iris
isla islote jarabe jarra jaula jinete jornada joya jueves jugador jugo juguete juicio junco jungla junio juntar
justo juvenil kilo koala lado lagarto laguna laico lana lancha langosta lanza largo larva lata latir laurel lavar
lazo leche lector leer legumbre lengua leopardo letra leve leyenda libertad libro licor lidiar lienzo liga ligero
lima limpio lince lindo lingote lino linterna liso lista litera litio litro llama llave llegar llenar llevar
llover lluvia lobo logro lombriz lomo lonja lote lucir lugar lujo luna lunes lupa lustro luz maceta madera maduro
maestro magia maleta malla mambo mando manejar manga manjar mano manta mapa mar marco marea marfil margen martes
marzo masivo materia matiz mayor mazorca mecha medalla medio mejilla mejor melena memoria menor mensaje mente
mercado merengue mes meta meter metro mezcla miel miga mil milagro mimo mina minero minuto miope mirar mismo mitad
mito mochila moda modelo moho mojar molde moler molino momento momia monarca moneda monja monto morada moreno
morro morsa mostrar motivo mover mucho mudar mueble muestra mula muleta mundo mural museo musgo nadar naipe
naranja nariz narrar nasal natal nativo natural naval nave navidad neto neutro nevar nevera nicho nido niebla
nivel nobleza noche noria norte nota noticia novela nube nuca nudo nueve nuez nutria oasis objeto obra observar
obtener obvio oca ocaso ochenta ocho ocio ocre octavo octubre oculto ocupar ocurrir odisea oeste oferta oficio
ofrecer ojo ola oleada olfato olivo olla olmo olor onda onza opaco opinar oponer optar opuesto orador oral orca
orden orgullo oriente origen orilla oro orquesta oruga osezno oso ostra otro oveja oyente ozono pacto paella
palabra palco paleta palma paloma palpar pan pantera papel papilla paquete parcela pared parque parte pasar paseo
paso patio patria pausa pauta pavo payaso pecera pedal peine pelar pelo pensar pepino pera percha perfil perico
perla permiso perro persona pesa pesca pez picar pie piedra pieza pijama pilar piloto pimienta pino pintor pinza
pipa pirata piscina piso pista pizca placa plan plata playa plaza pleno pluma plural poco poder podio poema poeta
polen pollo polvo pomada pomelo pomo pompa poner portal posada poseer posible poste potencia pozo prado pregunta
premio prensa previo primo proa probar proceso producto proeza profesor programa promesa pronto propio prueba
pueblo puerta puesto pulir pulpo pulso puma punto pupila querer queso quieto quince radical rama rampa rancho
rango rasgo raspa rayo realidad receta recoger recreo recto recurso red redondo reducir reflejo reforma refugio
regalo regir regla regreso reino reja relato relevo relieve relleno reloj remar remedio remo renta reparto repetir
reposo reptil rescate resina respeto resto resumen retiro retorno retrato reunir revista rey rico riego rienda
rifa riqueza risa ritmo rizo roble roce rociar rodar rodeo rodilla rojizo rojo romero ronda ropa ropero rosa rosca
rostro rotar rueda ruido ruleta rulo rumbo ruta rutina saber sabio sable sacar sala saldo salero salir salsa salto
salud salvar samba sanear sanidad sano saque sardina sastre sauna sed seguir seis selva semana semilla senda
sensor separar sepia ser serie servir sesenta seta setenta siesta siete siglo signo silbar silencio silla simio
sirena sistema sitio situar sobre socio sodio sol solapa soltar sombra sondeo sonido sonoro sonrisa sopa soplar
soporte sorpresa sorteo suave subir suceso suerte sujeto sumar superar suplir suponer supremo sur surco surgir
sutil tabaco tabique tabla taco tajo talar talco talento tambor tango tanque tapa tapete tapia taquilla tarde
tarea tarifa tarjeta tarot tarro tarta tatuaje tauro taza teatro techo tecla tejado tejer tejido tela tenaz tener
tenis ternura tesis tesoro testigo tetera texto tibio tiempo tienda tierra tigre tijera tilde timbre timo tipo
tira tiza toalla tobillo tocar tocino todo toga toldo tomar tono toque torero tormenta torneo toro torre torso
tortuga trabajo tractor traer trago traje tramo trato trazar tregua treinta tren trepar tres tribu trigo triunfo
trofeo trompa tronco trote trueno trufa tubo turbina turismo turno tutor ubicar umbral unidad unir universo uno
urbano urbe urgente usuario uva vaca vagar vaina vajilla vale valle valor vampiro variar vaso vecino vector veinte
vela velero veloz venda venir venta venus ver verano verbo verde vereda verso viaje vibrar vida vidrio viernes
vigor villa vinagre vino viral virtud visor vista vitamina vivaz vivero vivir vivo volumen volver votar voto voz
vuelo yate yema yeso yodo yoga yogur zafiro zanja zapato zarza zona zorro zumo
`
  .trim()
  .split(/\s/u);
