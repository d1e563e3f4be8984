import type { PlanTexts } from "./plan-texts.ts";

/** What somebody agreed, aimed for and tried, in Portuguese of Portugal. */
export const ptPtPlan: PlanTexts = {
  first: "Ouviu-me até ao fim. Saí com mais perguntas, mas com vontade de voltar.",
  agreements: {
    confidentiality: [
      "O que acontece com o que conto? Comentas com alguém?",
      "O que conto fica ali. Comenta-o na supervisão sem nomes, e se houvesse perigo dizia-me antes de fazer alguma coisa.",
      "Perguntei no primeiro dia. Explicou-me sem pressa.",
    ],
    frequency: [
      "Todas as terças às seis.",
      "E se mais à frente nos virmos de duas em duas semanas?",
      "Falámos disso por alto e ficou no ar.",
    ],
    contact: [
      "Posso escrever-te se a semana correr mal?",
      "Uma mensagem para mudar a hora, sim. O resto anoto e levo.",
      "Prefiro saber a andar a adivinhar.",
    ],
    cancelling: [
      "Avisando um dia antes, não se paga.",
      "Com o problema do comboio não pude avisar, e fiquei sem saber o que dizer.",
      "O que fazemos quando é coisa de última hora?",
      "Fica como estava: um dia antes. O comboio não contou.",
    ],
    cost: "Pago no fim do mês, tudo junto. Se um mês apertar, digo e vemos.",
    review: [
      "De quanto em quanto tempo vemos se isto me está a servir?",
      "De três em três meses paramos e vemos os objetivos, com a minha página à frente.",
      "Surgiu quando li a minha página.",
    ],
    roles: "Quando me dá uma branca, espero ou dás-me uma ajuda?",
    other: ["A cadeira", "Viro-a para a janela quando quiser, sem pedir licença."],
  },
  goals: {
    clearing: [
      "Estar melhor. Não sei como isso é.",
      "Algo com dizer que sim a tudo.",
      "Dizer que não a tempo, sem passar três dias às voltas.",
    ],
    clearingWhy: [
      "Porque chego a domingo sem nada para mim.",
      "Respondo «vou ver e digo-te», e depois digo o que quero de verdade.",
    ],
    clearingLines: [
      "Ainda não sei. Disse-me que assim também se começa.",
      "Já se parece com alguma coisa. Desenhámo-lo na folha da semana.",
      "Hoje disse-o de uma vez, com as minhas palavras.",
    ],
    reached: [
      "Dormir sem deixar o rádio ligado",
      "Ligo-o para não me ouvir.",
      "Apago a luz e não lhe sinto a falta.",
      "Há um mês que nem me lembro do rádio.",
    ],
    replaced: [
      "Voltar a falar com o meu pai todas as semanas",
      "Não era meu. Disse-o e trocámos.",
      "Estar num almoço de família e vir-me embora quando quiser",
      "Quero ver a minha família, mas não a qualquer preço.",
      "Levanto-me, digo adeus e não dou explicações.",
    ],
    paused: ["Perceber o que se passa comigo no trabalho", "Agora não cabe. Guardamo-lo para mais à frente."],
    unclear: "Algo com pedir ajuda, ainda não sei o quê",
    places: [
      "Disse que não a um jantar.",
      "Semana estranha, nem para trás nem para a frente.",
      "Com a minha irmã consigo; no trabalho, não.",
      "Voltei a dizer que sim a tudo. Dei por isso no momento, e isso é novo.",
      "Disse «vou ver e digo-te» e não veio o mundo abaixo.",
      "Já não penso tanto antes.",
      "Duas vezes esta semana, sem ensaiar.",
      "",
    ],
  },
  tasks: {
    adapted: [
      "Dez minutos de respiração todas as noites",
      "Três minutos, com a janela aberta",
      "Três respirações antes de atender o telefone",
    ],
    adaptedPurpose: ["", "Baixar o barulho antes de dormir", "Ter um momento para decidir se quero atender"],
    adaptedWhy: [
      "Dez minutos a contar deixam-me pior. Experimentámos com menos.",
      "À noite, não. Passámo-la para o telefone, que é onde me faz falta.",
      "Continua a enervar-me. Deixo-a, e quero dizê-lo.",
    ],
    didNotFit: [
      "Escrever três coisas boas ao fim do dia",
      "Acabava a fazer uma lista para ficar bem.",
      "Não tinha a ver comigo, e está bem assim.",
    ],
    weekdays: ["Dar uma volta a pé sem o telemóvel", "Sentir as pernas e não só a cabeça"],
    next: ["Responder amanhã e não hoje, uma vez", "Ver o que acontece se não respondo logo"],
    day: ["Ligar à minha irmã no sábado", "Não esperar que toque o meu", "Vinte minutos, e rimo-nos."],
    open: [
      "Desenhar a semana numa folha",
      "Ver onde me falta o ar",
      "Desenhei-a com cores. A quarta-feira não tem nem um espaço.",
      "Fazê-lo à mesa da cozinha, com música.",
    ],
    noSense: "Anotar cada pensamento na tabela de quatro colunas",
  },
  how: [
    "Mais curto do que pensava, e bastou.",
    "Comecei tarde e fiquei a meio.",
    "Saiu-me sem pensar.",
    "Fiz, mas com pressa.",
    "Chovia e fui na mesma.",
    "Nesse dia não houve maneira, e pronto.",
    "Custou-me arrancar. Depois, bem.",
  ],
  helped: [
    "Deixar as sapatilhas à porta.",
    "Dizê-lo antes à minha irmã.",
    "Que fosse de manhã.",
    "Pôr o telemóvel na gaveta.",
  ],
  hindered: [
    "A reunião que se prolongou.",
    "O barulho das obras.",
    "Querer fazer tudo perfeito.",
    "Que não percebo para que serve.",
  ],
  answers: [
    "Agradeceu-me por o dizer. Deixámo-la e procurámos outra coisa.",
    "Vimos isso com calma; continuamos para a semana.",
    "Ficou claro em dois minutos. E eu às voltas com isso.",
    "Não tem uma resposta, mas já está dito.",
  ],
  questions: [
    "Consegui ficar em silêncio sem pressa?",
    "O que levo para casa, numa frase",
    "Cheguei com pressa?",
  ],
  sentences: [
    "Que não tenho de decidir hoje.",
    "A semana desenhada.",
    "Que da tristeza se volta.",
    "Hoje nada, e está bem.",
    "Perguntar antes de supor.",
  ],
};
