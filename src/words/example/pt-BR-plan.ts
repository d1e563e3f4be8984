import type { PlanTexts } from "./plan-texts.ts";

/** What somebody agreed, aimed for and tried, in Portuguese of Brazil. */
export const ptBrPlan: PlanTexts = {
  first: "Me escutou até o fim. Saí com mais perguntas, mas com vontade de voltar.",
  agreements: {
    confidentiality: [
      "O que acontece com o que eu conto? Você comenta com alguém?",
      "O que conto fica ali. Comenta na supervisão sem nomes, e se houvesse perigo me diria antes de fazer qualquer coisa.",
      "Perguntei no primeiro dia. Me explicou sem pressa.",
    ],
    frequency: [
      "Toda terça às seis.",
      "E se mais adiante a gente se vir a cada duas semanas?",
      "Falamos disso por alto e ficou no ar.",
    ],
    contact: [
      "Posso escrever para você se a semana ficar feia?",
      "Uma mensagem para mudar o horário, sim. O resto eu anoto e levo.",
      "Prefiro saber a ficar adivinhando.",
    ],
    cancelling: [
      "Avisando um dia antes, não se paga.",
      "Com o problema do trem não pude avisar, e fiquei sem jeito.",
      "O que fazemos quando é coisa de última hora?",
      "Fica como estava: um dia antes. O trem não contou.",
    ],
    cost: "Pago no fim do mês, tudo junto. Se um mês apertar, a gente fala e vê.",
    review: [
      "De quanto em quanto tempo olhamos se isto está me servindo?",
      "A cada três meses paramos e olhamos os objetivos, com a minha página na frente.",
      "Surgiu quando li a minha página.",
    ],
    roles: "Quando me dá um branco, eu espero ou você me dá uma mão?",
    other: ["A cadeira", "Viro para a janela quando quiser, sem pedir licença."],
  },
  goals: {
    clearing: [
      "Estar melhor. Não sei como é isso.",
      "Algo com dizer sim a tudo.",
      "Dizer não a tempo, sem passar três dias remoendo.",
    ],
    clearingWhy: [
      "Porque chego ao domingo sem nada para mim.",
      "Respondo “vou ver e te digo”, e depois digo o que quero de verdade.",
    ],
    clearingLines: [
      "Ainda não sei. Me disse que assim também se começa.",
      "Já parece com algo. Desenhamos na folha da semana.",
      "Hoje eu disse de uma vez, com as minhas palavras.",
    ],
    reached: [
      "Dormir sem deixar o rádio ligado",
      "Eu ligo para não me ouvir.",
      "Apago a luz e não sinto falta dele.",
      "Faz um mês que nem me lembro do rádio.",
    ],
    replaced: [
      "Voltar a falar com meu pai toda semana",
      "Não era meu. Falei e trocamos.",
      "Estar em um almoço de família e ir embora quando quiser",
      "Quero ver minha família, mas não a qualquer preço.",
      "Eu me levanto, digo tchau e não dou explicações.",
    ],
    paused: ["Entender o que acontece comigo no trabalho", "Agora não cabe. Guardamos para mais adiante."],
    unclear: "Algo com pedir ajuda, ainda não sei o quê",
    places: [
      "Disse não a um jantar.",
      "Semana estranha, nem para trás nem para a frente.",
      "Com a minha irmã consigo; no trabalho, não.",
      "Disse sim a tudo outra vez. Notei na hora, e isso é novo.",
      "Disse “vou ver e te digo” e nada desabou.",
      "Já não penso tanto antes.",
      "Duas vezes esta semana, sem ensaiar.",
      "",
    ],
  },
  tasks: {
    adapted: [
      "Dez minutos de respiração toda noite",
      "Três minutos, com a janela aberta",
      "Três respirações antes de atender o telefone",
    ],
    adaptedPurpose: ["", "Baixar o barulho antes de dormir", "Ter um momento para decidir se quero atender"],
    adaptedWhy: [
      "Dez minutos contando me deixam pior. Tentamos com menos.",
      "De noite, não. Passamos para o telefone, que é onde preciso.",
      "Continua me dando mais ansiedade. Deixo, e quero dizer isso.",
    ],
    didNotFit: [
      "Escrever três coisas boas no fim do dia",
      "Eu acabava fazendo uma lista para ficar bem na foto.",
      "Não tinha a ver comigo, e tudo bem.",
    ],
    weekdays: ["Sair para andar sem o celular", "Sentir as pernas e não só a cabeça"],
    next: ["Responder amanhã e não hoje, uma vez", "Ver o que acontece se não respondo na hora"],
    day: ["Ligar para a minha irmã no sábado", "Não esperar o meu tocar", "Vinte minutos, e rimos."],
    open: [
      "Desenhar a semana em uma folha",
      "Ver onde me falta o ar",
      "Desenhei com cores. A quarta não tem nem um espaço.",
      "Fazer na mesa da cozinha, com música.",
    ],
    noSense: "Anotar cada pensamento na tabela de quatro colunas",
  },
  how: [
    "Mais curto do que eu pensava, e bastou.",
    "Comecei tarde e fiquei na metade.",
    "Saiu sem pensar.",
    "Fiz, mas com pressa.",
    "Chovia e fui do mesmo jeito.",
    "Nesse dia não teve jeito, e é isso.",
    "Foi difícil começar. Depois, bem.",
  ],
  helped: [
    "Deixar o tênis na porta.",
    "Contar antes para a minha irmã.",
    "Que fosse de manhã.",
    "Pôr o celular na gaveta.",
  ],
  hindered: [
    "A reunião que se esticou.",
    "O barulho da obra.",
    "Querer fazer perfeito.",
    "Que não entendo para que serve.",
  ],
  answers: [
    "Agradeceu por eu dizer. Deixamos e procuramos outra coisa.",
    "Olhamos com calma; seguimos na semana que vem.",
    "Ficou claro em dois minutos. E eu pensei tanto nisso.",
    "Não tem uma resposta, mas já foi dito.",
  ],
  questions: [
    "Consegui ficar em silêncio sem pressa?",
    "O que levo para casa, em uma frase",
    "Cheguei com pressa?",
  ],
  sentences: [
    "Que não preciso decidir hoje.",
    "A semana desenhada.",
    "Que da tristeza se volta.",
    "Hoje nada, e tudo bem.",
    "Perguntar antes de supor.",
  ],
};
