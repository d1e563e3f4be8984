/** Words for a passphrase, for both forms of Portuguese: written alike in both, without accents, and hurting nobody. */
export const phraseWords: readonly string[] = `
abacate abacaxi abelha aberto abrigo abrir acaso aceitar acenar acender acerto achar acima acolher acordar
acorde acordo acudir adeus adiante adivinha admirar adorar adorno adubo afeto afinar agasalho agenda agir
agora agradar agradecer agrado aguardar aipo airoso ajeitar ajuda ajudar ajuste alargar alavanca alcance
alcofa aldeia alecrim alegre alegria alface alfaiate alfazema algas algo algum alhos aliado alicate alicerce
alimento alinhar alisar aliviar alma almofada alpendre alpinista alterar alto altura alugar aluno alvorada
amanhecer amar amarelo amarrar ambiente ameixa amena amendoim amiga amigo amizade amora amoroso amostra
amparar amparo ampliar amplo andaime andar andorinha anel anexo animal animar anjo ano anotar antena antes
antigo anual aparar apego apelido apenas aperto apito aplauso apoiar apoio aprender apressar aprovar aquarela
aquecer arado arame arara arbusto arco areia arejar argila arranjo arredor arroz arrumar arte artesanato
artigo artista arvoredo asa asfalto assado assento assim assobio assunto astro astuto atalho atender atento
ativo atlas ator atravessar atriz atum aula aumento aurora autor avaliar avenida aventura aviso avistar avulso
azeite azeitona azul azulejo bacalhau bacia bagagem bailar bailarina baile bairro baixar balde baliza banana
banco banda bandeira bandeja banhar banho banquete baralho barba barca barco barraca barro base bastar batata
batida batucada baunilha bazar beber beijar beijo beira beleza belo bem besouro beterraba bica bicho bicicleta
bico bigode bilhete biscoito bloco blusa boa boca bocado bola bolacha bolada bolha bolo bolota bolsa bolso
bombeiro boneca boneco bonito borboleta borda bordado bordar borracha bosque bota botija branco brando breve
brilhar brilho brincadeira brincar brinco brinde brinquedo brisa bronze brotar broto bruma bule buraco busca
buscar buzina cabana cabelo caber cabide cabo cabrito cacau cacheado cachecol cacho cachoeira cachorro cacto
cada cadeira caderno cafezal cair cais caixa caixote calar caldo calha calma calmo calor camada camarote
cambalhota camelo caminhar caminho camisa camomila campainha campista campo canal canastra caneca canela
caneta canguru canoa cantar cantiga canto cantor capa capaz capim capitel capoeira captar cara caracol
caravela cardume careta carinho carne carrapeta carregar carrinho carro carrossel carruagem carta carteira
carteiro cartola carvalho casa casaco cascata caseiro castanha castanho castelo castor cata cavalo cebola
ceder cedo cedro ceia celeiro cena cenoura centeio centelha central centro cercar cereal cereja certeza certo
cesta cesto cevada chafariz chaleira chama chamar chapa charada chave chegada chegar cheio cheirar cheiro
chinelo chita chocalho chocolate chover chuteira chuva chuveiro ciclista ciclo cidade cidreira cima cinco
cinema cinto circo circular cisne cisterna clareira clareza claro classe clima clube coador cobertor cobre
cobrir cochicho coco cogumelo coisa cola colar colcha coleira colheita colher colina colmeia colocar colorido
coluna comadre combinar cometa comida companheiro compasso completo compor compota comprar compras comprido
comum concerto concha conduzir confiar conforto conhecer conseguir conselho consertar conserto contar contente
conto contorno conversa convidar convite copo coqueiro cor coral cordel cordial coreto coro coroa corpo
corredor correio corrida cortesia cortina coruja costa costela costume costura costurar couro couve cozer
cozinha cozinhar cravo crepe crescer criar criativo crista cristal croquete crosta cruzar cuidado cuidar cume
cunha curioso curso curto curva dado damasco debulhar decorar dedal dedicar dedo defender degrau deixar
delicado delta dentro depois desejar desejo desenhar desenho desenrolar deserto despertar destino detalhe
devagar deveras devolver dez diamante diante diferente digitar direto disco dispor ditado diurno diva diverso
dividir dobra dobrar doce documento domingo dormir dourado doze duende duna duo dupla duplo durante durar
eclipse eco educar efeito eixo elefante elegante elenco elevar elogio embalar embalo embarcar embrulho emendar
emitir empada empate empilhar emprego emprestar encanto encher encontrar encontro encosta enfeitar enfeite
engenho enredo ensaio enseada ensinar ensopado entender entrada entrar entre entrega enviar enxada enxuto
epopeia erva ervilha escada escala escama escola escolha escolher escova escrever escrita escultor escutar
esfera espanto esparso especial espelho esperar esperto espiga espinafre espiral esponja espreitar espuma
esquerda esquiar esquilo esquina essencial estadia estante estar esteira estender estilo estojo estrada
estreia estrela estribo estrofe estudar estudo estufa etapa eterno etiqueta evento evitar exato exemplo exibir
explicar explorar fabricar face fachada fada fagulha faixa falante falar familiar fanfarra fantasia farinha
farol fato favo favor faxina fazenda fazer fecho feijoada feira feitio feliz feno ferradura ferramenta
ferreiro ferro festa fiar ficar ficha fiel figo figueira figura fila filhote filme filtro final fio firme fita
fivela fixar flanela flauta flor floresta florir flutuar fogueira folclore folga folha folhagem folia fonte
forma formiga forno forro forte fortuna fotografia foz framboesa franco frango franja frase frente fresco
frigideira fronha fronte fronteira fruta fruto fundo funil futebol futuro gabinete gaiola gaita gaivota gala
galho galope ganhar ganso garagem garfo garganta garoa garoto garrafa gastar gato gaveta geada gelatina geleia
gelo gema gengibre genro gente gentil geral gerar gesto gigante ginasta girafa girar girassol giro globo
goiaba gole golfinho golfo gomo gorjeio gorro gostar gosto gota grade grama grande granel granito grato grelha
grilo grupo gruta guache guarda guardar guarida guia guiar guitarra guizo guloso habitar harmonia harpa haste
haver hera herdar herdeiro hoje hora horizonte horta hotel humano humor ideal ideia idioma igual ilha iluminar
ilustrar imagem imaginar imenso imitar impulso incluir indicar inhame iniciar inovar inteiro inventar inverno
investir irmandade isto item jabuti janela jangada jantar jarda jardim jardineiro jarra jarro jasmim jeito
jipe joaninha joelho jogada jogar jogo joia jornada jornal jovem julho junco junho juntar junto juventude
lacinho lacre ladeira lado lago lagoa lagosta lambreta lance lancha lanche lanterna laranja laranjal lareira
largo largura laser lastro lata lateral lavanda lavar lavoura lavrador lazer leal legenda leite leitor leitura
lembrar lembrete leme lenda lenha lente lento leque ler leste letra letreiro levar leve leveza liberdade ligar
ligeiro limar limite limoeiro limonada limpar lindo linear linha linho liso lista livraria livre livreiro
livro lobo local logo loja lombada longe longo louro lousa lua luar lugar lume luneta lupa lustre lustro luva
luz macio madeira madrugada maduro maestro magia maio maior mala malha malva mandioca manga mangueira manta
manteiga manto mapa maquete mar maratona marca marcar marcha marfim margarida margem marinheiro marmelada
marmelo marmita marreco martelo massa mastro mato mecha medalha meia meio mel melancia melhor melodia melro
membro memorial menina menino menta mente menu mercado mergulho mesa mestre metade metal meter metro micro
migalha mil milhar milho mimo mineral minuto miolo mirante mirtilo misto mistura misturar mito mocho moda
modelo moderno modesto moeda moinho molde molhar molho momento montanha montar monte moradia morango morar
morno mosaico mostarda mostra mostrar motivo motor mover movimento mudar muito mundo mural muro museu musgo
nabo nadador nadar nariz narrar nascente nascer nativo natural nau nave navegar navio neblina neta neto nevar
neve nevoeiro ninho nobre noite nome nora nordeste norte nosso notar nova nove novelo novembro novo noz
numerar nuvem obra observar ocasional oceano ocupar odor oeste oferecer oferta oficina oitava oito olaria
oleiro olhar olho oliveira ombro onda onde onze opala opcional opinar ora oral orelha origem original orla
ornato orquestra orvalho ostra ouro outono outro outubro ouvido ouvinte ouvir ovelha ovo pacato pacote padaria
padeiro padrinho paisagem pajem palavra palco palestra palha palheta palma palmeira palmo palpite pandeiro
panela pano panqueca pantera papagaio papel par parafuso parapeito parceiro pardal parede parque parreira
parte partilhar passagem passar passarela passarinho passear passeio passo pasta pastel pasto pastor patim
patinar pato pausa pauta paz pedal pedalar pedestal pedido pedir pedra pedreiro pegada peixe pele peneira
penhasco pensar pente pepino pequeno pera percurso perdiz perfeito perfume pergunta perguntar persiana perto
pescador pesquisa pessegueiro pessoa pestana piano picante pico pijama pilar pilha piloto pimenta pingo
pinguim pinha pinhal pinheiro pintar pintor pintura pioneiro pipa pipoca piquenique piscar piscina pista
pitada pitanga pizza placa planalto planar planeta plano planta plantar plateia plural poder poema poente
poesia poeta polegar polir poltrona polvo pomar pombo pomposo ponta ponte ponto popular por porta portal porto
postal poste posto potro pouco pousada pousar povo praia prancha prata prateleira prato precioso preferir
prego prenda presente presilha prever primavera primeiro primo princesa principal prisma processo procurar
produto professor profundo programa projeto prolongar promessa propor prosa provar proveito prumo publicar
pudim pular pulo pulseira puro puxador quadrado quadro qualidade quando quarta quarto quase quatro queijo
quente querido quermesse questionar quieto quilha quilo quinta quintal quinze quiosque rabanada rabanete
raciocinar rainha raio raiz rama ramagem ramalhete ramo rampa ranhura rapaz rapidez raposa raro real rebanho
rebento receber receita recheio recibo recolher recordar recreio rede redondo refletir refrescar refresco
regador regar regente regional regra regresso rei relatar relato relevo relva remar remo renda renovar repetir
repousar repouso respeito respirar responder resposta resto retalho retorno retrato reunir revelar revista
ribeira ribeiro rico rima rimar rio rir riso risonho ritmo rocha rochedo roda rodar rodela rolar rolha rolo
romance romaria ronda rosa rosca roseira rosto rota roteiro roupa roxo rua rubi rubor rugoso rumo rumor rural
sabedoria saber sabonete sabor sacada sacola sacudir sadio sala salada salgado salgueiro salmo salsa saltar
salto salvar samba sapateiro sapato sapo saquinho sardinha saudade saudar sebe seco seda sede segredo seguinte
seguir segunda seguro seis seiva sela selo selva semana semblante semear semelhante semente sempre senda
sensato sentir sereia serenata sereno seringueira serra servir sesta sete setembro setor simpatia simples
sinal sineta singelo sino siri sobra sobrado sobrar sobremesa sobrinha sobrinho social soja sol solar soltar
som soma somar sombra sonata sonhador sonhar sonho sono sonoro sopa soprano soprar sopro sorrir sorriso sorte
sorvete sossego sotaque suave subida subir sublime sucesso suculento suficiente sugerir sul sulco sumo supor
surfar surpresa suspiro sustento tabela tabuleiro taco talento talher talo talvez tamanco tamarindo tambor
tanque tapete tarde tarefa tartaruga tatu teatro tecelagem tecer tecido tecla teia telha telhado tema temperar
tempero templo tempo temporada tenda tenor tentar terno terra terreiro terreno tesouro testa teto texto tigela
tigre tijolo timbre tina tinta tinteiro tipo toalha tocar todo toldo tom tomate tomilho tona topo toque
torneio torneira torrada torre torta tortilha total toucinho trabalhar trabalho tradicional traduzir trajeto
trama trampolim tranquilo transporte trazer trecho treinar trenzinho tribo trigo trilha trinta trio trocar
trombone tronco trono trote trovador trovar truta tucano tulipa turista turma turno umbral unido uniforme unir
universo urso usar usual uva vale valente valor valsa vapor vara varal varanda variar varinha vasilha vaso
vassoura vasto vegetal vela veleiro velejar veludo vencer venda vender ventania vento ver verbo verdade verde
verdura vereda vermelho versar verso vertente vestido vestir vez viagem viajar vibrar vida videira vidro viela
vigor vila vime vinha vinte viola violeta violino vir virar visita visitar visor vista vital vitela vitral
vitrine viveiro viver vivo vizinha vizinho voar vogal volante voleibol volta voltar volume vontade voo voz
xadrez xaile xale xarope zebra zelar zelo zero zinco zona
`
  .trim()
  .split(/\s/u);
