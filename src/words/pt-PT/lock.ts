import type { Words } from "../words.ts";

export const lock: Words["lock"] = {
  title: "Código e bloqueio",
  isOff: "Sem código: quem abrir a aplicação aqui lê tudo",
  offer: "Quem abrir a aplicação neste dispositivo pode ler isto. Com um código, não.",
  isOn: "Com código: só abre com o seu código",

  door: {
    locked: "O seu diário está bloqueado.",
    withDevice: "Desbloquear com este dispositivo",
    passcode: "Código",
    open: "Abrir",
    nothing: "Escreva o código.",
    wrong: "Esse não é o código.",
    waitMinutes: (n) => `Demasiadas tentativas. Pode tentar outra vez daqui a ${n} minutos.`,
    waitSeconds: (n) => `Demasiadas tentativas. Pode tentar outra vez daqui a ${n} segundos.`,
    waitOver: "Agora pode tentar outra vez.",
    forgotten: "Não me lembro",
    noRecovery:
      "Este diário não tem código de recuperação: só o código o abre, e ninguém lho pode devolver. Se tem uma cópia, pode abri-la noutro dispositivo ou noutro navegador.",
    byPasscode: "Voltar ao código",
    code: "Código de recuperação",
    codeHint: "Oito grupos e um curto. Os espaços e as maiúsculas não importam.",
    codeProblems: {
      length: "Faltam caracteres, ou há caracteres a mais.",
      slip: "Algum caractere está trocado. Compare cada grupo com a sua folha.",
    },
    codeWrong: "O código está completo, mas não abre este diário. Será um de antes?",
  },

  show: "Mostrar o que escrevo",
  unavailable: "Este dispositivo não o consegue fazer agora. Feche outras aplicações e tente outra vez.",
  waiting: "Demasiadas tentativas. Bloqueie o diário: o primeiro ecrã diz quanto é preciso esperar.",
  deviceProblems: {
    cancelled: "O dispositivo não desbloqueou. Pode tentar outra vez ou deixar.",
    "not-possible": "Este dispositivo ou este navegador não o consegue fazer.",
    different: "O dispositivo deu duas respostas diferentes, por isso aqui não é de confiança.",
  },

  about: "O que um bloqueio pode fazer",
  whatItDoes:
    "Com um código, tudo fica fechado de forma que só esse código o abre, também para quem copiar os ficheiros deste navegador. Sem código, uma cópia desses ficheiros pode ler-se.",
  whatShortIs:
    "Um código curto trava quem tiver este dispositivo na mão. Quem copiar os ficheiros pode experimentar códigos tão depressa quanto o computador deixar: aí só um mais longo ajuda.",
  set: "Criar um código",
  change: "Mudar o código",
  remove: "Tirar o código",
  removeHint: "Nesse caso, volta a abrir-se para qualquer pessoa",
  newCode: "Código de recuperação",
  newCodeHint: {
    none: "Não há: sem o código não há forma de entrar",
    some: "Fazer um novo. O de antes deixa de servir",
  },
  deviceOn: "Desbloquear também com este dispositivo",
  deviceOnHint: "Com o dedo, o rosto ou o código do dispositivo",
  deviceOff: "Deixar de desbloquear com este dispositivo",
  deviceOffHint: "Nesse caso, só o abrem o código e o código de recuperação",
  after: {
    legend: "Bloquear automaticamente se ninguém tocar em nada",
    hint: "Quando não está à vista, bloqueia no máximo ao fim de um minuto.",
    minutes: {
      0: "De imediato, se não está à vista",
      1: "Passado 1 minuto",
      5: "Passados 5 minutos",
      15: "Passados 15 minutos",
      60: "Passada 1 hora",
    },
  },
  notOn: "Não há código.",
  isSet: "Já existe um código.",

  steps: (now, of) => `Passo ${now} de ${of}`,
  current: {
    title: "Primeiro, o código atual",
    label: "Código atual",
  },
  passcode: {
    title: "O código novo",
    ways: { words: "Quatro palavras", own: "Um meu" },
    suggested: "Anote-as ou decore-as",
    others: "Outras palavras",
    own: "Código",
    ownHint: (n) => `Pelo menos ${n} caracteres, os que quiser. Mais vale longo do que estranho.`,
    again: "O mesmo outra vez",
    notSame: "Os dois não são iguais.",
    problems: {
      "too-short": (n) => `São precisos pelo menos ${n} caracteres.`,
      "too-long": (n) => `Cabem no máximo ${n} caracteres.`,
      "too-common":
        "É o que se tentaria primeiro: muita gente o usa, ou é uma data, uma fila de teclas ou uma repetição.",
    },
    worth: {
      minutes: "Quem copiar os ficheiros deste navegador adivinhá-lo-ia em minutos.",
      hours: "Quem copiar os ficheiros deste navegador demoraria horas a adivinhá-lo.",
      days: "Quem copiar os ficheiros deste navegador demoraria dias a adivinhá-lo.",
      months: "Quem copiar os ficheiros deste navegador demoraria meses a adivinhá-lo.",
      years: "Quem copiar os ficheiros deste navegador demoraria anos a adivinhá-lo.",
      lifetimes: "Quem copiar os ficheiros deste navegador demoraria mais de uma vida a adivinhá-lo.",
    },
    worthMore: "Por alto, com um computador potente. Com vários, demora menos.",
  },
  recovery: {
    title: "Um código de recuperação",
    text: "Abre o diário se se esquecer do código. Só aparece desta vez. Anote-o ou imprima-o, e guarde-o onde mais ninguém veja.",
    replaces: "O código de recuperação que tinha deixa de servir.",
    print: "Imprimir",
    copy: "Copiar",
    copied: "Copiado. Outras aplicações deste dispositivo podem ler o que foi copiado.",
    have: "Já tenho",
    without: "Continuar sem ele",
    withoutText:
      "Sem esse código e sem uma cópia do diário, não há forma de voltar a entrar se se esquecer do código.",
    sheet: "Código de recuperação",
    confirmTitle: "Para verificar: dois grupos",
    group: (n) => `Grupo ${n}`,
    notThat: "Não é isso que lá está.",
    again: "Ver outra vez",
  },
  device: {
    title: "Desbloquear com este dispositivo",
    text: "O código continua: o dispositivo é mais uma maneira de entrar.",
    whoElse:
      "Quem conseguir desbloquear este dispositivo vai poder abrir também o diário. Serve qualquer dedo ou rosto registado aqui, também o de outra pessoa.",
    synced:
      "O dispositivo guarda para isto uma chave de acesso. Se as suas chaves de acesso são partilhadas entre os seus dispositivos, ou com a família, pode servir lá também.",
    add: "Preparar",
    addHint: "O dispositivo vai perguntar duas ou três vezes.",
    keep: "Manter",
    keepText: "Para o dispositivo continuar a abrir, tem de responder mais uma vez.",
    without: "Continuar sem isto",
    keyName: "Alianza",
  },
  removing: {
    text: "Nesse caso, quem abrir a aplicação aqui lê tudo, e também quem copiar os ficheiros deste navegador.",
  },
  sealing: {
    title: "A encriptar tudo de novo",
    text: "Com uma chave nova, para que nada de antes o abra. Pode fechar a aplicação a qualquer momento: nada se perde, e fica como antes ou já feito.",
    progress: (done, total) => `${done} de ${total}`,
  },
  notDone: { title: "Não foi possível fazê-lo", text: "Está tudo como estava." },
  done: {
    title: "Feito",
    set: "A partir de agora abre-se com o seu código. O botão lá em cima oculta e bloqueia de imediato, e a tecla F8 também.",
    change: "A partir de agora é o código novo que abre. O de antes já não abre nada.",
    code: "A partir de agora serve o código de recuperação novo.",
    device: "A partir de agora este dispositivo também abre o diário.",
    deviceOff: "Este dispositivo já não abre o diário.",
    off: "Já não há código.",
    renew: "A partir de agora é o código novo que abre. O que acabou de usar já não abre nada.",
  },
  renew: {
    title: "Um código novo",
    text: "O código de recuperação abriu o diário, e já não serve outra vez. Escolha um código novo; depois vem outro código de recuperação.",
  },
};
