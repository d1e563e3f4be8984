import type { Words } from "../words.ts";

export const lock: Words["lock"] = {
  title: "Código e bloqueio",
  isOff: "Sem código: quem abrir o app aqui lê tudo",
  offer: "Quem abrir o app neste aparelho pode ler isto. Com um código, não.",
  isOn: "Com código: só abre com o seu código",

  door: {
    locked: "Seu diário está bloqueado.",
    withDevice: "Desbloquear com este aparelho",
    passcode: "Código",
    open: "Abrir",
    nothing: "Escreva o código.",
    wrong: "Esse não é o código.",
    waitMinutes: (n) => `Tentativas demais. Você pode tentar de novo daqui a ${n} minutos.`,
    waitSeconds: (n) => `Tentativas demais. Você pode tentar de novo daqui a ${n} segundos.`,
    waitOver: "Agora você pode tentar de novo.",
    forgotten: "Não me lembro",
    noRecovery:
      "Este diário não tem código de recuperação: só o código abre, e ninguém pode devolvê-lo a você. Se você tem uma cópia, pode abri-la em outro aparelho ou em outro navegador.",
    byPasscode: "Voltar para o código",
    code: "Código de recuperação",
    codeHint: "Oito grupos e um curto. Espaços e letras maiúsculas não importam.",
    codeProblems: {
      length: "Faltam caracteres, ou há caracteres a mais.",
      slip: "Algum caractere está trocado. Compare cada grupo com a sua folha.",
    },
    codeWrong: "O código está completo, mas não abre este diário. Será um de antes?",
  },

  show: "Mostrar o que escrevo",
  unavailable: "Este aparelho não consegue fazer isso agora. Feche outros apps e tente de novo.",
  waiting: "Tentativas demais. Bloqueie o diário: a primeira tela dele diz quanto é preciso esperar.",
  deviceProblems: {
    cancelled: "O aparelho não desbloqueou. Você pode tentar de novo ou deixar.",
    "not-possible": "Este aparelho ou este navegador não consegue fazer isso.",
    different: "O aparelho deu duas respostas diferentes, então aqui não dá para confiar nele.",
  },

  about: "O que um bloqueio pode fazer",
  whatItDoes:
    "Com um código, tudo fica trancado de um jeito que só esse código abre, também para quem copiar os arquivos deste navegador. Sem código, uma cópia desses arquivos pode ser lida.",
  whatShortIs:
    "Um código curto segura quem tiver este aparelho na mão. Quem copiar os arquivos pode testar códigos tão depressa quanto o computador deixar: ali só um mais longo ajuda.",
  set: "Criar um código",
  change: "Mudar o código",
  remove: "Tirar o código",
  removeHint: "Então abre de novo para qualquer pessoa",
  newCode: "Código de recuperação",
  newCodeHint: {
    none: "Não há: sem o código não há como entrar",
    some: "Fazer um novo. O de antes deixa de valer",
  },
  deviceOn: "Desbloquear também com este aparelho",
  deviceOnHint: "Com o dedo, o rosto ou a senha do aparelho",
  deviceOff: "Não desbloquear mais com este aparelho",
  deviceOffHint: "Então só o código e o código de recuperação abrem",
  after: {
    legend: "Bloquear automaticamente se ninguém tocar em nada",
    hint: "Quando não está à vista, bloqueia no máximo em um minuto.",
    minutes: {
      0: "Na hora, se não está à vista",
      1: "Depois de 1 minuto",
      5: "Depois de 5 minutos",
      15: "Depois de 15 minutos",
      60: "Depois de 1 hora",
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
    suggested: "Anote ou decore",
    others: "Outras palavras",
    own: "Código",
    ownHint: (n) => `Pelo menos ${n} caracteres, os que você quiser. Vale mais longo do que esquisito.`,
    again: "O mesmo outra vez",
    notSame: "Os dois não são iguais.",
    problems: {
      "too-short": (n) => `É preciso ter pelo menos ${n} caracteres.`,
      "too-long": (n) => `Cabem no máximo ${n} caracteres.`,
      "too-common":
        "É o que se tentaria primeiro: muita gente usa, ou é uma data, uma fileira de teclas ou uma repetição.",
    },
    worth: {
      minutes: "Quem copiar os arquivos deste navegador adivinharia em minutos.",
      hours: "Quem copiar os arquivos deste navegador levaria horas para adivinhar.",
      days: "Quem copiar os arquivos deste navegador levaria dias para adivinhar.",
      months: "Quem copiar os arquivos deste navegador levaria meses para adivinhar.",
      years: "Quem copiar os arquivos deste navegador levaria anos para adivinhar.",
      lifetimes: "Quem copiar os arquivos deste navegador levaria mais de uma vida para adivinhar.",
    },
    worthMore: "Mais ou menos, com um computador potente. Com vários, leva menos.",
  },
  recovery: {
    title: "Um código de recuperação",
    text: "Abre o diário se você esquecer o código. Só aparece desta vez. Anote ou imprima, e guarde onde só você olhe.",
    replaces: "O código de recuperação que você tinha deixa de valer.",
    print: "Imprimir",
    copy: "Copiar",
    copied: "Copiado. Outros apps deste aparelho podem ler o que foi copiado.",
    have: "Já tenho",
    without: "Continuar sem ele",
    withoutText:
      "Sem esse código e sem uma cópia do diário, não há como voltar a entrar se você esquecer o código.",
    sheet: "Código de recuperação",
    confirmTitle: "Para conferir: dois grupos",
    group: (n) => `Grupo ${n}`,
    notThat: "Não é isso que está ali.",
    again: "Ver outra vez",
  },
  device: {
    title: "Desbloquear com este aparelho",
    text: "O código continua: o aparelho é mais um jeito de entrar.",
    whoElse:
      "Quem conseguir desbloquear este aparelho vai poder abrir também o diário. Vale qualquer dedo ou rosto cadastrado aqui, também o de outra pessoa.",
    synced:
      "O aparelho guarda para isto uma chave de acesso. Se suas chaves de acesso são compartilhadas entre seus aparelhos, ou com a família, ela pode valer lá também.",
    add: "Preparar",
    addHint: "O aparelho vai perguntar duas ou três vezes.",
    keep: "Manter",
    keepText: "Para o aparelho continuar abrindo, ele tem que responder mais uma vez.",
    without: "Continuar sem isto",
    keyName: "Alianza",
  },
  removing: {
    text: "Então quem abrir o app aqui lê tudo, e também quem copiar os arquivos deste navegador.",
  },
  sealing: {
    title: "Trancando tudo de novo",
    text: "Com uma chave nova, para que nada de antes abra. Você pode fechar o app a qualquer momento: nada se perde, e fica como antes ou já feito.",
    progress: (done, total) => `${done} de ${total}`,
  },
  notDone: { title: "Não deu para fazer", text: "Tudo está como estava." },
  done: {
    title: "Feito",
    set: "A partir de agora abre com seu código. O botão lá em cima oculta e bloqueia na hora, e a tecla F8 também.",
    change: "A partir de agora o código novo abre. O de antes não abre mais nada.",
    code: "A partir de agora vale o código de recuperação novo.",
    device: "A partir de agora este aparelho também abre o diário.",
    deviceOff: "Este aparelho não abre mais o diário.",
    off: "Não há mais código.",
    renew: "A partir de agora o código novo abre. O que você acabou de usar não abre mais nada.",
  },
  renew: {
    title: "Um código novo",
    text: "O código de recuperação abriu o diário, e não vale mais. Escolha um código novo; depois vem outro código de recuperação.",
  },
};
