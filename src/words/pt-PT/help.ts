import type { Words } from "../words.ts";

export const help: Words["help"] = {
  countryLabel: "País",
  countryGuessed:
    "É uma suposição a partir do idioma deste dispositivo, nunca do lugar onde está. Pode mudá-lo.",
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
    lead: "Se está em perigo agora, ou pensa em magoar-se, ligue. Não precisa de saber o que dizer.",
    notAlone: "Também pode ir às urgências mais próximas, ou pedir a alguém por perto que fique consigo.",
    answers: { all: "Emergências", ambulance: "Ambulância" },
    alwaysTitle: "Alguém com quem falar, de dia e de noite",
    otherTitle: "Outras linhas",
    callNumber: (number) => `Ligar para ${number}`,
    textNumber: (number) => `Mensagem para ${number}`,
    textWord: (word, number) => `Mande ${word} para ${number}`,
    needsSignal: "Para ligar ou mandar mensagem é preciso um telefone com rede. Não é preciso internet.",
    nobodyNotified:
      "Esta aplicação não vê o que escreve e não avisa ninguém. Se precisa de alguém, tem de ser uma pessoa a quem chegue: por telefone, por mensagem ou ao seu lado.",
    boundaryLink: "Na terapia aconteceu algo que não deveria ter acontecido",
    elsewhereTitle: "Em qualquer outro lugar",
    elsewhereEmergency: "Numa emergência, ligue para o número de emergência do lugar onde está.",
    elsewhereSites:
      "Não temos números do seu país. Estes dois sites reúnem linhas de ajuda de todo o mundo. Precisam de ligação, por isso aqui vão os endereços, para escrever num navegador:",
  },
  hours: {
    always: "De dia e de noite, todos os dias",
    "nine-to-midnight": "Das 9 da manhã à meia-noite",
    unknown: "Não sabemos o horário",
  },
  lineNotes: {
    "bogota-and-other-cities": "Em Bogotá e outras cidades.",
    "from-a-mobile": "De um telemóvel.",
    "greater-buenos-aires": "Em Buenos Aires e arredores.",
    "option-2": "Escolha a opção 2.",
    "option-5": "Escolha a opção 5.",
    "spanish-2": "Para falar em espanhol, marque 2.",
    "where-to-find-services": "Diz que serviços existem e como chegar a eles.",
    "whole-country": "De qualquer ponto do país.",
  },

  dates: {
    checkedOn: (day) => `Lista revista em: ${day}.`,
    review: "Ainda falta uma pessoa comparar cada um destes dados com a página oficial.",
    mayBeOutOfDate: "Foi há mais de um ano: algo pode ter mudado. Veja também as páginas oficiais.",
    officialPages: "Páginas oficiais",
    confirmations: {
      "official-page": "Visto numa página oficial",
      quoted: "Visto noutra página que o cita",
      "not-confirmed": "Ainda por confirmar",
    },
  },

  boundary: {
    title: "Algo que não deveria ter acontecido",
    lead: "Não lhe cabe resolver isto com palavras melhores. Não deve a ninguém a sua opinião nem uma explicação.",
    examplesTitle: "Coisas que não devem acontecer numa terapia",
    examples: {
      sexual: "Tocar ou dizer algo com intenção sexual, fazer insinuações, propor uma relação.",
      favours: "Pedir-lhe dinheiro, trabalho ou favores.",
      threats: "Fazer ameaças ou pressão para que continue.",
      humiliation: "Humilhar, ou mostrar desprezo por quem é.",
      telling: "Contar a outras pessoas o que ouviu na sessão.",
    },
    never:
      "O contacto sexual com a pessoa com quem faz terapia nunca faz parte da terapia, não importa quem começou nem o que se disse.",
    yourChoice:
      "Não precisa de ter a certeza, e nada aqui decide se isto conta ou não. O que fazer, e quando, é escolha sua. Não fazer nada por agora também é uma escolha.",
    optionsTitle: "O que pode fazer",
    options: {
      stop: { title: "Cortar o contacto", text: "Pode não voltar, não responder e não dar motivos." },
      tell: {
        title: "Contar a alguém de confiança",
        text: "Uma pessoa que ouça sem apressar nada.",
      },
      keep: {
        title: "Guardar o que houver",
        text: "Datas, mensagens, recibos. Num lugar a que mais ninguém chegue.",
      },
      talk: {
        title: "Falar com outra pessoa da área",
        text: "Noutra terapia, numa consulta médica ou numa linha de ajuda. Pode perguntar antes o que teria de ser comunicado.",
      },
      complain: {
        title: "Apresentar uma queixa",
        text: "Nesta página está onde, no seu país. Se foi um crime, também à polícia.",
      },
    },
    hint: "O que pode fazer e onde apresentar uma queixa",
    keepHere: "Datas, mensagens, recibos. Aqui em baixo pode escrever uma nota com data.",
    messagesLink: "Mensagens curtas para terminar",
    alsoTitle: "Isto também vai por outro caminho",
    also: {
      medication: {
        title: "Algo sobre a medicação",
        text: "Efeitos, dúvidas, vontade de parar: isso é com quem receita.",
      },
      gone: {
        title: "De repente a pessoa com quem faz terapia não responde, ou adoece",
        text: "Pergunte quem fica no lugar dela. Entretanto, também pode ir a uma consulta médica ou a um centro de saúde.",
      },
      privacy: {
        title: "Não sabe o que seria contado a outras pessoas",
        text: "Antes de o dizer, pode perguntar: «O que teria de ser comunicado, a quem, e eu saberia antes?»",
      },
    },
    urgentLink: "Se está em perigo agora, abra a ajuda urgente",
    notLegalAdvice: "Isto não é aconselhamento jurídico.",
    complaintsTitle: "Onde apresentar uma queixa",
    noComplaintPlace:
      "Não temos um lugar que possamos indicar no seu país. A ordem ou a associação da profissão, ou um gabinete do utente, pode dizer onde.",
    complaintNotes: {
      "check-licence": "Para ver se alguém tem registo na profissão.",
      counsellors: "Para terapeutas (counsellors) que fazem parte dela.",
      "health-services": "Para queixas sobre serviços de saúde.",
      "members-only": "Só para quem faz parte dela.",
      "practitioner-psychologists": "Para profissionais da psicologia com registo.",
      psychologists: "Para profissionais da psicologia.",
      "sexual-assault-line": "Uma linha para pessoas que sofreram uma agressão sexual.",
      "still-opening-register":
        "Quando consultámos, ainda estava a preparar o registo de profissionais da psicologia.",
      "your-region": "O da sua região ou província.",
      "your-state": "O do seu estado.",
      "your-state-california": "O do seu estado. O endereço é de um folheto da Califórnia que explica como.",
    },
  },

  contacts: {
    title: "Pessoas com quem conto",
    add: "Adicionar alguém de confiança",
    one: "Alguém a quem ligar",
    name: "Nome",
    nameNeeded: "Escreva um nome, ou o que chama a essa pessoa.",
    number: "Número",
    numberHint: "Como o marca.",
    numberWrong: "Escreva o número como o marca: algarismos, e + no início se o tiver.",
    whileLocked: "Mostrar também com o diário bloqueado",
    whileLockedHint: "Nesse caso, quem abrir a aplicação neste dispositivo vê este nome e este número.",
    call: "Ligar",
    remove: "Tirar da lista",
  },

  incident: {
    title: "Uma nota com data, só para si",
    hint: "Fica à parte. Só vai para uma página se escolher a nota à mão.",
    dayLabel: "Quando aconteceu",
    textLabel: "O que aconteceu",
    textHint: "Onde, o que se disse ou fez, quem mais sabe. Bastam poucas palavras.",
    keep: "Guardar esta nota",
    kept: "Fica aqui, com a data.",
    keptTitle: "Notas guardadas",
    dayNeeded: "Escreva o dia, mesmo aproximado.",
    textNeeded: "Escreva pelo menos algumas palavras.",
  },
};
