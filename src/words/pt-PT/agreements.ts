import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

type Asked = Words["agreements"]["questions"]["other"][number];

/** What speaks to nobody, or is the same in both forms. */
const asked = (text: string): Asked => ({ tu: text, usted: text, vos: text });

const to = (tu: string, formal: string): Asked => ({ tu, usted: formal, vos: tu });

export const agreements: Words["agreements"] = {
  title: "Como trabalhamos",
  groups: {
    practical: "Os horários e quanto custa",
    between: "A privacidade e o que cada pessoa faz",
    own: "Com as nossas palavras",
  },
  notYet: "Ainda não surgiu",
  addOwn: "Adicionar outro",

  stands: "Como está",
  states: { "to-ask": "Para perguntar", agreed: "Combinado", "to-revisit": "Para voltar a falar" },
  nowIs: {
    "to-ask": "Está entre o que quer perguntar.",
    agreed: "Fica como combinado.",
    "to-revisit": "Está entre aquilo de que quer voltar a falar.",
  },
  onTheList: "Está na sua lista para a próxima sessão.",
  toList: "Ver a lista",
  name: "Como lhe chamo",
  text: "O que combinámos",
  textHint: "Com as suas palavras. Até onde souber.",
  noText: "Aqui pode ficar o que combinaram, com as suas palavras.",
  writeText: "Escrever o que combinámos",
  question: "O que quero perguntar",
  questionAgain: "O que quero dizer sobre isto",
  worthAsking: "Vale a pena perguntar",
  worthAskingHint: "Toque numa para ficar com ela. Pode mudar as palavras.",
  taken: "Está entre as suas perguntas.",
  line: "Porquê, numa linha",
  session: "Em que sessão",
  noSession: "Em nenhuma, ou não sei",
  onlyWords: "Só mudo a forma de escrever",
  onlyWordsHint: "Senão, conta como um acordo novo, e o anterior fica no histórico.",
  change: "Mudar as palavras",
  addWhy: "Dizer porquê, ou em que sessão",
  history: "O que foi acontecendo",
  agreedAnew: "Combinado de novo",
  inSession: (day) => `Na sessão de ${day}`,
  delete: "Apagar isto",
  goneTitle: "Isto não está aqui",
  goneText: "Pode ter sido apagado.",
  toPlan: "Ir para Plano",
  emptyForm: "Escreva pelo menos uma palavra, ou volte: nada se perde.",

  questions: {
    frequency: [
      asked("De quanto em quanto tempo nos veríamos, e durante quanto tempo, mais ou menos?"),
      asked("Se eu precisar, podemos mudar de quanto em quanto tempo nos vemos?"),
    ],
    length: [
      asked("Quanto dura uma sessão, e o que fazemos se surgir algo grande quase no fim?"),
      asked("Posso ter um minuto para respirar antes de sair?"),
    ],
    confidentiality: [
      to("Quem mais lê o que anotas sobre mim?", "Quem mais lê o que anota sobre mim?"),
      to("Em que casos terias de contar a alguém?", "Em que casos teria de contar a alguém?"),
      to("Se falares de mim numa supervisão, o que contas?", "Se falar de mim numa supervisão, o que conta?"),
    ],
    contact: [
      to(
        "Posso escrever-te entre as sessões? Quando respondes?",
        "Posso escrever-lhe entre as sessões? Quando responde?",
      ),
      asked("O que faço se as coisas ficarem muito más entre duas sessões?"),
    ],
    cancelling: [
      asked("O que acontece se eu não puder vir?"),
      to("Como me avisas quando és tu que não podes?", "Como me avisa quando não puder dar a sessão?"),
    ],
    cost: [
      asked("Quanto custa uma sessão, e como se paga?"),
      asked("Se eu cancelar uma sessão, pago?"),
      asked("O que podemos fazer se o dinheiro apertar?"),
    ],
    roles: [
      to(
        "Em palavras simples: como trabalhas, e qual é a minha parte?",
        "Em palavras simples: como trabalha, e qual é a minha parte?",
      ),
      to("Posso dizer que não a uma coisa que propões?", "Posso dizer que não a uma coisa que propõe?"),
    ],
    review: [
      asked("Como vamos saber se isto me está a ajudar?"),
      to(
        "Se algo não me estiver a ajudar, como preferes que to diga?",
        "Se algo não me estiver a ajudar, como prefere que lho diga?",
      ),
      asked("Quando vamos ver como está a correr?"),
    ],
    other: [
      to(
        "Já trabalhaste com pessoas que trazem algo parecido com o que eu trago?",
        "Já trabalhou com pessoas que trazem algo parecido com o que eu trago?",
      ),
      to("Que formação tens para isto?", "Que formação tem para isto?"),
    ],
  },

  before: {
    title: "Antes de uma primeira sessão",
    intro: "Não precisa de preparar nada. Se ajudar, aqui está o que muita gente gosta de ter perguntado.",
    offer: "Antes da primeira sessão",
    offerHint: "O que perguntar, em que reparar, o que quero que se saiba.",
    questions: "Perguntas que valem a pena",
    questionsHint: "Toque nas que são suas. Ficam à espera na sua lista para a sessão.",
    more: "Mais perguntas",
    askedNow: "Está na sua lista.",
    unaskedNow: "Já não está na sua lista.",
    ownQuestion: "Perguntar outra coisa",
    watch: "Em que posso reparar",
    watchPoints: [
      "Se me ouvem, sem pressa e sem me julgarem.",
      "Se chega ao outro lado o que é importante para mim.",
      "Se tenho à minha frente uma pessoa de verdade, e não um papel.",
      "Se falamos de como vamos trabalhar: de quanto em quanto tempo, a privacidade, o que cada pessoa faz.",
      "Se posso dar a minha opinião sobre para onde vamos. Ainda não saber não faz mal.",
      "Se o que me propõem faz sentido para mim, e posso dizer que não.",
      "Se o ritmo é o meu.",
    ],
    watchEnd:
      "Não tem de estar tudo lá da primeira vez. E se sentir que não é para mim, posso procurar noutro lugar.",
    know: "O que gostaria que se soubesse",
    knowHint: "Uma linha basta. Vai para a sessão como uma nota.",
    keepNote: "Levar",
    kept: "Vai consigo para a sessão.",
    emptyNote: "Escreva pelo menos uma palavra. Se não vier nada, não faz mal.",
    list: "O que vai comigo",
    listCount: (n) =>
      plural("pt-PT", n, { one: "Há 1 coisa na sua lista.", other: `Há ${n} coisas na sua lista.` }),
    day: "Quando é, e com quem",
    dayHint: "Se já souber. Pode escrever-se depois.",
    afterwards: "Depois da primeira sessão",
    begin: "Começar por aqui",
    noTherapy: "Quem só está a pensar em fazer terapia também pode começar por aqui.",
  },

  after: {
    title: "Depois de uma primeira sessão",
    titleWith: (name) => `Depois da primeira sessão com ${name}`,
    intro: "Três perguntas pequenas, só para si. Pode saltar qualquer uma.",
    offer: "Voltaria?",
    offerHint: "Três perguntas pequenas sobre a primeira sessão, se quiser.",
    atEase: "Senti-me à vontade.",
    goBack: "Voltaria?",
    answers: { yes: "Sim", "not-sure": "Não sei", no: "Não" },
    line: "Porque digo isto",
    save: "Guardar",
    saved: "Guardado",

    yesText: "Ainda bem. O que forem combinando tem lugar em Plano.",
    toPlan: "Ir para Plano",

    unsureText: "Não saber depois de uma sessão é comum. Às vezes uma frase esclarece. Leve uma, se for sua:",
    unsure: [
      asked("Algo foi rápido para mim. Podíamos ir um pouco mais devagar?"),
      to(
        "Não me senti muito à vontade aqui, e gostava de te dizer porquê.",
        "Não me senti muito à vontade aqui, e gostava de lhe dizer porquê.",
      ),
      to(
        "Ainda não sei. Posso dizer-te de que precisava?",
        "Ainda não sei. Posso dizer-lhe de que precisava?",
      ),
      to("O que propões que façamos, e porquê isso?", "O que propõe que façamos, e porquê isso?"),
    ],
    bring: "Levar esta",
    brought: "Está na sua lista para a próxima sessão.",

    noText:
      "Não voltar é um fim comum para uma primeira sessão. Procurar até encontrar o que lhe serve faz parte de encontrar ajuda, e não deve um motivo a ninguém.",
    end: "Termino aqui",
    endHint: "O que escreveu fica. Pode recomeçar quando quiser.",
    ended: "Terminou. O que escreveu fica.",
    another: "Procuro outra pessoa",
    anotherHint: "Esta termina, e começa outra com a página em branco.",
    anotherBegun: "Esta terminou, e começou uma nova.",
    think: "Vou pensar",
    thinkHint: "Nada muda. Isto fica aqui.",
    carry: "O que pode ir para a próxima",
    carryHint: "Nada passa por si só. Só se copia aquilo em que tocar aqui.",
    message: "Se quiser avisar",
    messageText: "Não é preciso. Se preferir, uma linha basta:",
    messages: [
      asked("Agradeço a sessão. Pensei bem e não vou continuar."),
      to(
        "Gostava de procurar outra maneira de trabalhar. Agradeço o teu tempo.",
        "Gostava de procurar outra maneira de trabalhar. Agradeço o seu tempo.",
      ),
    ],
    copy: "Copiar isto",
    copied: "Copiado",
  },
};
