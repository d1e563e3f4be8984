import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const backup: Words["backup"] = {
  title: "Uma cópia de tudo",
  hint: "Para guardar noutro lugar ou levar para outro dispositivo",
  text: "Uma cópia é um ficheiro com todo o seu diário, protegido com uma frase secreta. Com ela pode continuar noutro dispositivo, ou voltar se perder este.",
  fileName: (day) => `copia-${day}`,

  standing: {
    none: "Ainda não há nenhuma cópia. Se este dispositivo se perder, perde-se o que está escrito aqui.",
    empty: "Ainda não há nada para copiar.",
    all: (when) => `Tudo está numa cópia. A última foi verificada em ${when}.`,
    since: (n, when) =>
      plural("pt-PT", n, {
        one: `Há 1 coisa que está só neste dispositivo. A última cópia foi verificada em ${when}.`,
        other: `Há ${n} coisas que estão só neste dispositivo. A última cópia foi verificada em ${when}.`,
      }),
  },

  reminder: {
    text: (n) =>
      plural("pt-PT", n, {
        one: "1 coisa que escreveu está só neste dispositivo.",
        other: `${n} coisas que escreveu estão só neste dispositivo.`,
      }),
    later: "Agora não",
  },

  make: {
    title: "Fazer uma cópia",
    hint: "Um ficheiro, protegido com uma frase secreta",
    passphrase: "A frase secreta",
    text: "Com o ficheiro e a frase consegue-se ler tudo. Sem a frase ninguém consegue, e não há forma de a recuperar: quem faz a aplicação também não a tem.",
    ways: { words: "Seis palavras", own: "Uma minha" },
    suggested: "Anote em papel ou guarde num gestor de palavras-passe",
    strength: (words) =>
      `Tiradas à sorte entre ${words} palavras: são tantas combinações que ninguém as consegue experimentar todas, nem com muitas máquinas.`,
    others: "Outras palavras",
    copy: "Copiar as palavras",
    again: "As mesmas palavras outra vez",
    againHint: "Para ter a certeza de que as tem. Se as copiou, pode deixar em branco.",
    own: "Frase secreta",
    ownHint: (n) => `Pelo menos ${n} caracteres. Várias palavras valem mais do que uma com símbolos.`,
    ownAgain: "A mesma frase outra vez",
    tooShort: (n) => `São precisos pelo menos ${n} caracteres.`,
    notSame: "As duas não são iguais.",
    begin: "Fazer a cópia",
    sealing: "A proteger a cópia…",
    checking: "A abrir outra vez para verificar…",
    stop: "Parar",
    failed: "Não foi possível fazer a cópia. Nada mudou. Feche outras aplicações e tente outra vez.",
    notChecked: "A cópia não se abriu como devia e foi descartada. Nada mudou. Tente outra vez.",
    checked: (n) =>
      plural("pt-PT", n, {
        one: "A cópia está feita e verificada: 1 registo, tal como aqui.",
        other: `A cópia está feita e verificada: ${n} registos, tal como aqui.`,
      }),
    save: "Guardar o ficheiro",
    send: "Enviar o ficheiro",
    handed:
      "A aplicação não consegue ver para onde foi o ficheiro. Veja se lá está, e guarde-o num sítio que não seja este dispositivo.",
    lookInside: "Verificar o ficheiro guardado",
  },

  open: {
    title: "Abrir uma cópia",
    hint: "Ver o que tem dentro e, se quiser, trazer para aqui",
    text: "Primeiro vê o que tem dentro. Nada muda antes de dizer que sim.",
    file: "O ficheiro",
    passphrase: "A frase secreta dessa cópia",
    noFile: "Escolha primeiro o ficheiro.",
    noPassphrase: "Escreva a frase secreta.",
    begin: "Ver o que tem",
    opening: "A abrir a cópia…",
    problems: {
      "not-a-backup": {
        title: "Isto não é a cópia de um diário",
        todo: "Escolha outro ficheiro. O nome acaba em «.age».",
      },
      "too-large": {
        title: "Este ficheiro é demasiado grande para ser uma cópia",
        todo: "Escolha outro ficheiro. O nome acaba em «.age».",
      },
      unreadable: {
        title: "Não foi possível ler o ficheiro",
        todo: "Guarde-o primeiro neste dispositivo e escolha-o outra vez.",
      },
      "does-not-open": {
        title: "A frase não abre este ficheiro",
        todo: "Veja letra por letra e tente outra vez. Se é mesmo essa frase, o ficheiro está danificado: experimente outra cópia.",
      },
      newer: {
        title: "Esta cópia foi feita por uma versão mais nova da aplicação",
        todo: "Feche todas as janelas da aplicação e abra-a outra vez com ligação à internet, para que se atualize.",
      },
      damaged: {
        title: "A frase está certa, mas o que tem dentro está danificado",
        todo: "Experimente outra cópia.",
      },
      "kinds-differ": {
        title: "Esta cópia não é deste diário",
        todo: "Experimente outra cópia.",
      },
      failed: {
        title: "Não foi possível abrir a cópia",
        todo: "Feche outras aplicações e tente outra vez.",
      },
    },
    untouched: "O seu diário está como estava.",
    inside: "O que tem dentro",
    made: (when) => `Feita em: ${when}.`,
    records: (n) => plural("pt-PT", n, { one: "1 registo", other: `${n} registos` }),
    span: (from, to) => `Escrito entre ${from} e ${to}.`,
    setAside: (n) =>
      plural("pt-PT", n, {
        one: "1 não se consegue ler por inteiro. O que não se consegue ler fica de fora.",
        other: `${n} não se conseguem ler por inteiro. O que não se consegue ler fica de fora.`,
      }),
    would: "O que acontece ao trazê-la",
    did: "O que foi feito",
    outcomes: {
      new: (n) => plural("pt-PT", n, { one: "1 coisa nova", other: `${n} coisas novas` }),
      "newer-there": (n) => `${n} com algo mais recente na cópia`,
      "newer-here": (n) => `${n} com algo mais recente aqui: fica como está`,
      "changed-on-both": (n) =>
        `${n} com mudanças nos dois lugares: as duas ficam, a mais recente aparece e a outra vai para as versões anteriores`,
      "deleted-there": (n) =>
        plural("pt-PT", n, {
          one: "1 coisa apagada no outro dispositivo: aqui também se apaga",
          other: `${n} coisas apagadas no outro dispositivo: aqui também se apagam`,
        }),
      "deleted-here": (n) =>
        plural("pt-PT", n, {
          one: "1 coisa apagada aqui: continua apagada",
          other: `${n} coisas apagadas aqui: continuam apagadas`,
        }),
      same: (n) => plural("pt-PT", n, { one: "1 coisa igual", other: `${n} coisas iguais` }),
    },
    nothing: "Tudo o que há na cópia já está aqui. Não há nada para trazer.",
    bringIn: "Trazer para aqui",
    bringing: "A trazer…",
    leave: "Deixar estar",
    replace: "Trocar tudo pela cópia",
    replaceText: (n) =>
      plural("pt-PT", n, {
        one: "O seu diário fica como a cópia. 1 coisa desaparece ou volta a ser como era então. Logo a seguir ainda pode desfazer.",
        other: `O seu diário fica como a cópia. ${n} coisas desaparecem ou voltam a ser como eram então. Logo a seguir ainda pode desfazer.`,
      }),
    replaceSure: "Sim, trocar tudo",
    done: "Agora está tudo aqui.",
    replaced: "O seu diário está como a cópia.",
    undone: "Desfeito. O seu diário está como estava.",
    undoneKept: (n) =>
      plural("pt-PT", n, {
        one: "1 coisa foi escrita ou mudada depois e fica como está agora.",
        other: `${n} coisas foram escritas ou mudadas depois e ficam como estão agora.`,
      }),
    notUndone: "Não foi possível desfazer. Nada mudou.",
    notWritten: "Não se trouxe nada.",
  },

  folder: {
    title: "Atualizada numa pasta",
    hint: "Com a aplicação aberta, neste computador",
    text: "Escolha uma pasta e a aplicação guarda nela uma cópia protegida enquanto estiver aberta. Se for uma pasta que vai para outros dispositivos ou outro disco, a cópia vai com ela.",
    begin: "Escolher a pasta",
    writing: "A escrever a cópia e a verificá-la…",
    kept: (folder, file) => `Há uma cópia na pasta «${folder}», com o nome «${file}».`,
    last: (when) => `Escrita e verificada: ${when}.`,
    when: "É escrita outra vez alguns minutos depois de cada mudança e quando sai da aplicação. A anterior fica até a nova estar verificada.",
    notAllowed: "O navegador volta a perguntar antes de deixar escrever ali. Até lá a cópia fica como está.",
    allow: "Permitir e escrever agora",
    failed:
      "Não foi possível escrever a cópia. O que havia está como estava. Veja se a pasta continua lá e tem espaço.",
    end: "Deixar de guardar ali",
    endText: "O ficheiro na pasta fica. A aplicação esquece a pasta e a frase secreta.",
  },

  plain: {
    title: "Em ficheiros para ler",
    hint: "Para si ou para outros programas",
    text: "O seu diário é seu. Aqui pode levá-lo em ficheiros que não pedem aplicação nem frase secreta.",
    notProtected:
      "Este ficheiro não está protegido: quem o encontrar pode lê-lo. Guarde-o onde mais ninguém o encontre.",
    files: {
      markdown: {
        title: "Para ler",
        hint: "Tudo o que escreveu, dia a dia, com as versões anteriores. Abre-se como texto (Markdown).",
      },
      csv: {
        title: "As sessões numa tabela",
        hint: "Uma linha por sessão, para uma folha de cálculo (CSV).",
      },
      json: { title: "Para outros programas", hint: "Tudo, numa forma documentada (JSON)." },
    },
    save: "Guardar o ficheiro",
    saveOf: (title) => `Guardar o ficheiro: ${title}`,
    sure: "Guardar sem proteção",
    saved: "O ficheiro está com o navegador. Encontra-o entre as suas transferências.",
    failed: "Não foi possível fazer o ficheiro. Nada mudou.",
    fileName: (day) => `notas-${day}`,

    heading: "O meu diário",
    headNote: (day) => `Como estava: ${day}. Sem proteção: guarde-o onde mais ninguém o encontre.`,
    unreadable: (n) =>
      plural("pt-PT", n, {
        one: "1 coisa foi escrita por uma versão mais nova da aplicação e não se consegue mostrar aqui.",
        other: `${n} coisas foram escritas por uma versão mais nova da aplicação e não se conseguem mostrar aqui.`,
      }),
    columns: {
      day: "Dia",
      time: "Hora",
      how: "Presencial ou à distância",
      place: (item) => `${item}: lugar, o primeiro é 0`,
      note: (item) => `${item}: com as minhas palavras`,
    },
  },

  told: {
    kinds: {
      therapy: "Uma terapia",
      session: "Uma sessão",
      note: "Uma nota",
      incident: "Uma nota com data",
      contact: "Alguém a quem ligar",
      settings: "Definições",
      summary: "O que entreguei",
      agreement: "Como trabalhamos",
      goal: "Um objetivo",
      progress: "Onde vejo um objetivo",
      task: "Uma tarefa",
      attempt: "Como foi com uma tarefa",
      question: "Uma pergunta minha",
      topic: "Algo de que falar",
      arrangement: "A minha ordem",
      rehearsal: "Um ensaio",
      saying: "Como foi quando o disse",
      backup: "A última cópia",
      usual: "O meu habitual, começado de novo",
      observation: "Algo em que reparei",
      review: "Olhar para trás",
    },
    ofDay: (kind, day) => `${kind}, ${day}`,
    gone: "algo que já não está aqui",
    about: "Sobre",
    choices: {
      bring: "à espera da próxima sessão",
      left: "por agora, deixo",
      talked: "falado",
    },
    editOf: "Feito a partir de",
  },
};
