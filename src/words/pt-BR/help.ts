import type { Words } from "../words.ts";

export const help: Words["help"] = {
  countryLabel: "País",
  countryGuessed:
    "É um palpite pelo idioma deste aparelho, nunca pelo lugar onde você está. Você pode mudar.",
  countries: {
    ad: "Andorra",
    ar: "Argentina",
    at: "Áustria",
    be: "Bélgica",
    br: "Brasil",
    ca: "Canadá",
    ch: "Suíça",
    cl: "Chile",
    co: "Colômbia",
    de: "Alemanha",
    es: "Espanha",
    fr: "França",
    gb: "Reino Unido",
    ie: "Irlanda",
    it: "Itália",
    lu: "Luxemburgo",
    mx: "México",
    pe: "Peru",
    pt: "Portugal",
    us: "Estados Unidos",
    zz: "Outro país",
  },

  urgent: {
    title: "Ajuda urgente",
    lead: "Se você está em perigo agora, ou pensa em se machucar, ligue. Não precisa saber o que dizer.",
    notAlone:
      "Você também pode ir ao pronto-socorro mais próximo, ou pedir a alguém por perto que fique com você.",
    answers: { all: "Emergências", ambulance: "Ambulância" },
    alwaysTitle: "Alguém com quem falar, de dia e de noite",
    otherTitle: "Outras linhas",
    callNumber: (number) => `Ligar para ${number}`,
    textNumber: (number) => `Mensagem para ${number}`,
    textWord: (word, number) => `Mande ${word} para ${number}`,
    needsSignal: "Para ligar ou mandar mensagem é preciso um telefone com sinal. Não precisa de internet.",
    nobodyNotified:
      "Este app não vê o que você escreve e não avisa ninguém. Se você precisa de alguém, tem que ser uma pessoa que você alcance: por telefone, por mensagem ou ao seu lado.",
    boundaryLink: "Na terapia aconteceu algo que não deveria ter acontecido",
    elsewhereTitle: "Em qualquer outro lugar",
    elsewhereEmergency: "Em uma emergência, ligue para o número de emergência do lugar onde você está.",
    elsewhereSites:
      "Não temos números do seu país. Estes dois sites reúnem linhas de ajuda do mundo todo. Eles precisam de conexão, então aqui vão os endereços, para escrever em um navegador:",
  },
  hours: {
    always: "De dia e de noite, todos os dias",
    "nine-to-midnight": "Das 9 da manhã à meia-noite",
    unknown: "Não sabemos o horário",
  },
  lineNotes: {
    "bogota-and-other-cities": "Em Bogotá e outras cidades.",
    "from-a-mobile": "De um telefone celular.",
    "greater-buenos-aires": "Em Buenos Aires e arredores.",
    "option-2": "Escolha a opção 2.",
    "option-5": "Escolha a opção 5.",
    "spanish-2": "Para falar em espanhol, aperte 2.",
    "where-to-find-services": "Diz que serviços existem e como chegar a eles.",
    "whole-country": "De qualquer lugar do país.",
  },

  dates: {
    checkedOn: (day) => `Lista revista em: ${day}.`,
    review: "Uma pessoa ainda precisa comparar cada um destes dados com a página oficial.",
    mayBeOutOfDate: "Faz mais de um ano: algo pode ter mudado. Veja também as páginas oficiais.",
    officialPages: "Páginas oficiais",
    confirmations: {
      "official-page": "Visto em uma página oficial",
      quoted: "Visto em outra página que o cita",
      "not-confirmed": "Ainda não confirmado",
    },
  },

  boundary: {
    title: "Algo que não deveria ter acontecido",
    lead: "Não cabe a você consertar isto com palavras melhores. Você não deve a ninguém sua opinião nem uma explicação.",
    examplesTitle: "Coisas que não devem acontecer em uma terapia",
    examples: {
      sexual: "Tocar ou dizer algo com intenção sexual, flertar, propor uma relação.",
      favours: "Pedir a você dinheiro, trabalho ou favores.",
      threats: "Ameaçar ou pressionar você para continuar.",
      humiliation: "Humilhar você ou desprezar quem você é.",
      telling: "Contar a outras pessoas o que você disse.",
    },
    never:
      "Contato sexual com quem atende você nunca faz parte da terapia, não importa quem começou nem o que se disse.",
    yourChoice:
      "Não precisa ter certeza, e nada aqui decide se isso conta ou não. O que fazer, e quando, quem escolhe é você. Não fazer nada por agora também é uma escolha.",
    optionsTitle: "O que você pode fazer",
    options: {
      stop: { title: "Cortar o contato", text: "Você pode não voltar, não responder e não dar motivos." },
      tell: {
        title: "Contar a alguém de confiança",
        text: "Uma pessoa que escute e não apresse você.",
      },
      keep: {
        title: "Guardar o que houver",
        text: "Datas, mensagens, recibos. Em um lugar a que só você chegue.",
      },
      talk: {
        title: "Falar com outra pessoa da área",
        text: "Em outra terapia, em uma consulta médica ou em uma linha de ajuda. Você pode perguntar antes o que teria que ser comunicado.",
      },
      complain: {
        title: "Fazer uma queixa",
        text: "Nesta página está onde, no seu país. Se foi um crime, também na polícia.",
      },
    },
    hint: "O que você pode fazer e onde fazer uma queixa",
    keepHere: "Datas, mensagens, recibos. Aqui embaixo você pode escrever uma nota com data.",
    messagesLink: "Mensagens curtas para terminar",
    alsoTitle: "Isto também vai por outro caminho",
    also: {
      medication: {
        title: "Algo sobre a medicação",
        text: "Efeitos, dúvidas, vontade de parar: isso é com quem receita.",
      },
      gone: {
        title: "De repente quem atende você não responde, ou adoece",
        text: "Pergunte quem atende no lugar dessa pessoa. Enquanto isso, você também pode ir a uma consulta médica ou a um posto de saúde.",
      },
      privacy: {
        title: "Você não sabe o que seria contado a outras pessoas",
        text: "Antes de dizer, você pode perguntar: “O que teria que ser comunicado, a quem, e eu saberia antes?”",
      },
    },
    urgentLink: "Se você está em perigo agora, abra a ajuda urgente",
    notLegalAdvice: "Isto não é orientação jurídica.",
    complaintsTitle: "Onde fazer uma queixa",
    noComplaintPlace:
      "Não temos um lugar que possamos indicar no seu país. O conselho ou a associação da profissão, ou uma ouvidoria de saúde, pode dizer onde.",
    complaintNotes: {
      "check-licence": "Para ver se alguém tem registro na profissão.",
      counsellors: "Para terapeutas (counsellors) que fazem parte dela.",
      "health-services": "Para queixas sobre serviços de saúde.",
      "members-only": "Só para quem faz parte dela.",
      "practitioner-psychologists": "Para profissionais da psicologia com registro.",
      psychologists: "Para profissionais da psicologia.",
      "sexual-assault-line": "Uma linha para pessoas que sofreram uma agressão sexual.",
      "still-opening-register":
        "Quando consultamos, ainda estava preparando o registro de profissionais da psicologia.",
      "your-region": "O da sua região ou província.",
      "your-state": "O do seu estado.",
      "your-state-california": "O do seu estado. O endereço é de um folheto da Califórnia que explica como.",
    },
  },

  contacts: {
    title: "Pessoas com quem conto",
    add: "Adicionar alguém de confiança",
    one: "Alguém para quem ligar",
    name: "Nome",
    nameNeeded: "Escreva um nome, ou como você chama essa pessoa.",
    number: "Número",
    numberHint: "Como você disca.",
    numberWrong: "Escreva o número como você disca: algarismos, e + no começo se tiver.",
    whileLocked: "Mostrar também com o diário bloqueado",
    whileLockedHint: "Então quem abrir o app neste aparelho vê este nome e este número.",
    call: "Ligar",
    remove: "Tirar da lista",
  },

  incident: {
    title: "Uma nota com data, só para você",
    hint: "Fica à parte. Só vai para uma página se você escolher a nota à mão.",
    dayLabel: "Quando aconteceu",
    textLabel: "O que aconteceu",
    textHint: "Onde, o que se disse ou se fez, quem mais sabe. Poucas palavras bastam.",
    keep: "Guardar esta nota",
    kept: "Fica aqui, com a data.",
    keptTitle: "Notas guardadas",
    dayNeeded: "Escreva o dia, mesmo aproximado.",
    textNeeded: "Escreva pelo menos umas palavras.",
  },
};
