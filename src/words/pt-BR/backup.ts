import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const backup: Words["backup"] = {
  title: "Uma cópia de tudo",
  hint: "Para guardar em outro lugar ou levar para outro aparelho",
  text: "Uma cópia é um arquivo com todo o seu diário, trancado com uma frase secreta. Com ela você pode continuar em outro aparelho, ou voltar se perder este.",
  fileName: (day) => `copia-${day}`,

  standing: {
    none: "Ainda não há nenhuma cópia. Se este aparelho se perder, o que está escrito aqui se perde também.",
    empty: "Ainda não há nada para copiar.",
    all: (when) => `Tudo está em uma cópia. A última foi conferida em ${when}.`,
    since: (n, when) =>
      plural("pt-BR", n, {
        one: `Há 1 coisa que está só neste aparelho. A última cópia foi conferida em ${when}.`,
        other: `Há ${n} coisas que estão só neste aparelho. A última cópia foi conferida em ${when}.`,
      }),
  },

  reminder: {
    text: (n) =>
      plural("pt-BR", n, {
        one: "1 coisa que você escreveu está só neste aparelho.",
        other: `${n} coisas que você escreveu estão só neste aparelho.`,
      }),
    later: "Agora não",
  },

  make: {
    title: "Fazer uma cópia",
    hint: "Um arquivo, trancado com uma frase secreta",
    passphrase: "A frase secreta",
    text: "Com o arquivo e a frase dá para ler tudo. Sem a frase ninguém consegue, e não há como recuperá-la: quem faz o app também não a tem.",
    ways: { words: "Seis palavras", own: "Uma minha" },
    suggested: "Anote em papel ou guarde em um gerenciador de senhas",
    strength: (words) =>
      `Sorteadas entre ${words} palavras: são tantas combinações que ninguém consegue testar todas, nem com muitas máquinas.`,
    others: "Outras palavras",
    copy: "Copiar as palavras",
    again: "As mesmas palavras outra vez",
    againHint: "Para ter certeza de que estão com você. Se copiou, pode deixar em branco.",
    own: "Frase secreta",
    ownHint: (n) => `Pelo menos ${n} caracteres. Várias palavras valem mais que uma com símbolos.`,
    ownAgain: "A mesma frase outra vez",
    tooShort: (n) => `É preciso ter pelo menos ${n} caracteres.`,
    notSame: "As duas não são iguais.",
    begin: "Fazer a cópia",
    sealing: "Trancando a cópia…",
    checking: "Abrindo de novo para conferir…",
    stop: "Parar",
    failed: "Não deu para fazer a cópia. Nada mudou. Feche outros apps e tente de novo.",
    notChecked: "A cópia não abriu como devia e foi descartada. Nada mudou. Tente de novo.",
    checked: (n) =>
      plural("pt-BR", n, {
        one: "A cópia está feita e conferida: 1 registro, igual ao daqui.",
        other: `A cópia está feita e conferida: ${n} registros, iguais aos daqui.`,
      }),
    save: "Salvar o arquivo",
    send: "Enviar o arquivo",
    handed:
      "O app não consegue ver para onde o arquivo foi. Veja se ele está lá, e guarde em algum lugar que não seja este aparelho.",
    lookInside: "Conferir o arquivo salvo",
  },

  open: {
    title: "Abrir uma cópia",
    hint: "Ver o que há nela e, se quiser, trazer para cá",
    text: "Primeiro você vê o que há nela. Nada muda antes de você dizer que sim.",
    file: "O arquivo",
    passphrase: "A frase secreta dessa cópia",
    noFile: "Escolha primeiro o arquivo.",
    noPassphrase: "Escreva a frase secreta.",
    begin: "Ver o que há nela",
    opening: "Abrindo a cópia…",
    problems: {
      "not-a-backup": {
        title: "Isto não é a cópia de um diário",
        todo: "Escolha outro arquivo. O nome dele termina em “.age”.",
      },
      "too-large": {
        title: "Este arquivo é grande demais para ser uma cópia",
        todo: "Escolha outro arquivo. O nome dele termina em “.age”.",
      },
      unreadable: {
        title: "Não deu para ler o arquivo",
        todo: "Salve primeiro neste aparelho e escolha de novo.",
      },
      "does-not-open": {
        title: "A frase não abre este arquivo",
        todo: "Olhe letra por letra e tente de novo. Se é mesmo essa frase, o arquivo está danificado: tente com outra cópia.",
      },
      newer: {
        title: "Esta cópia foi feita por uma versão mais nova do app",
        todo: "Feche todas as janelas do app e abra de novo com conexão à internet, para ele se atualizar.",
      },
      damaged: {
        title: "A frase está certa, mas o que há dentro está danificado",
        todo: "Tente com outra cópia.",
      },
      "kinds-differ": {
        title: "Esta cópia não combina com este diário",
        todo: "Tente com outra cópia.",
      },
      failed: {
        title: "Não deu para abrir a cópia",
        todo: "Feche outros apps e tente de novo.",
      },
    },
    untouched: "Seu diário está como estava.",
    inside: "O que há nela",
    made: (when) => `Feita em: ${when}.`,
    records: (n) => plural("pt-BR", n, { one: "1 registro", other: `${n} registros` }),
    span: (from, to) => `Escrito entre ${from} e ${to}.`,
    setAside: (n) =>
      plural("pt-BR", n, {
        one: "1 não dá para ler inteiro. O que não dá para ler fica de fora.",
        other: `${n} não dá para ler inteiros. O que não dá para ler fica de fora.`,
      }),
    would: "O que acontece ao trazer",
    did: "O que foi feito",
    outcomes: {
      new: (n) => plural("pt-BR", n, { one: "1 coisa nova", other: `${n} coisas novas` }),
      "newer-there": (n) => `${n} com algo mais recente na cópia`,
      "newer-here": (n) => `${n} com algo mais recente aqui: fica como está`,
      "changed-on-both": (n) =>
        `${n} com mudanças nos dois lugares: as duas ficam, a mais recente aparece e a outra vai para as versões anteriores`,
      "deleted-there": (n) =>
        plural("pt-BR", n, {
          one: "1 coisa apagada no outro aparelho: aqui ela também se apaga",
          other: `${n} coisas apagadas no outro aparelho: aqui elas também se apagam`,
        }),
      "deleted-here": (n) =>
        plural("pt-BR", n, {
          one: "1 coisa apagada aqui: continua apagada",
          other: `${n} coisas apagadas aqui: continuam apagadas`,
        }),
      same: (n) => plural("pt-BR", n, { one: "1 coisa igual", other: `${n} coisas iguais` }),
    },
    nothing: "Tudo o que há na cópia já está aqui. Não há nada para trazer.",
    bringIn: "Trazer para cá",
    bringing: "Trazendo…",
    leave: "Deixar",
    replace: "Trocar tudo pela cópia",
    replaceText: (n) =>
      plural("pt-BR", n, {
        one: "Seu diário fica como a cópia. 1 coisa some ou volta a ser como era então. Logo depois dá para desfazer.",
        other: `Seu diário fica como a cópia. ${n} coisas somem ou voltam a ser como eram então. Logo depois dá para desfazer.`,
      }),
    replaceSure: "Sim, trocar tudo",
    done: "Agora está tudo aqui.",
    replaced: "Seu diário está como a cópia.",
    undone: "Desfeito. Seu diário está como estava.",
    undoneKept: (n) =>
      plural("pt-BR", n, {
        one: "1 coisa foi escrita ou mudada depois e fica como está agora.",
        other: `${n} coisas foram escritas ou mudadas depois e ficam como estão agora.`,
      }),
    notUndone: "Não deu para desfazer. Nada mudou.",
    notWritten: "Nada foi trazido.",
  },

  folder: {
    title: "Atualizada em uma pasta",
    hint: "Com o app aberto, neste computador",
    text: "Escolha uma pasta e o app guarda nela uma cópia trancada enquanto estiver aberto. Se for uma pasta que vai para outros aparelhos ou outro disco, a cópia vai junto.",
    begin: "Escolher a pasta",
    writing: "Escrevendo a cópia e conferindo…",
    kept: (folder, file) => `Há uma cópia na pasta “${folder}”, com o nome “${file}”.`,
    last: (when) => `Escrita e conferida: ${when}.`,
    when: "É escrita de novo alguns minutos depois de cada mudança e quando você sai do app. A anterior fica até a nova ser conferida.",
    notAllowed: "O navegador pergunta de novo antes de deixar escrever ali. Até lá a cópia fica como está.",
    allow: "Permitir e escrever agora",
    failed:
      "Não deu para escrever a cópia. O que havia está como estava. Veja se a pasta continua lá e tem espaço.",
    end: "Deixar de guardar ali",
    endText: "O arquivo na pasta fica. O app esquece a pasta e a frase secreta.",
  },

  plain: {
    title: "Em arquivos para ler",
    hint: "Para você ou para outros programas",
    text: "Seu diário é seu. Aqui você pode levá-lo em arquivos que não pedem app nem frase secreta.",
    notProtected:
      "Este arquivo não está protegido: quem o encontrar pode ler. Guarde onde só você o encontre.",
    files: {
      markdown: {
        title: "Para ler",
        hint: "Tudo o que você escreveu, dia a dia, com as versões anteriores. Abre como texto (Markdown).",
      },
      csv: {
        title: "As sessões em uma tabela",
        hint: "Uma linha por sessão, para uma planilha (CSV).",
      },
      json: { title: "Para outros programas", hint: "Tudo, em uma forma documentada (JSON)." },
    },
    save: "Salvar o arquivo",
    saveOf: (title) => `Salvar o arquivo: ${title}`,
    sure: "Salvar sem proteção",
    saved: "O arquivo está com o navegador. Você o encontra entre os seus downloads.",
    failed: "Não deu para fazer o arquivo. Nada mudou.",
    fileName: (day) => `notas-${day}`,

    heading: "Meu diário",
    headNote: (day) => `Como estava: ${day}. Sem proteção: guarde onde só você o encontre.`,
    unreadable: (n) =>
      plural("pt-BR", n, {
        one: "1 coisa foi escrita por uma versão mais nova do app e não dá para mostrar aqui.",
        other: `${n} coisas foram escritas por uma versão mais nova do app e não dá para mostrar aqui.`,
      }),
    columns: {
      day: "Dia",
      time: "Hora",
      how: "Presencial ou a distância",
      place: (item) => `${item}: lugar, o primeiro é 0`,
      note: (item) => `${item}: com minhas palavras`,
    },
  },

  told: {
    kinds: {
      therapy: "Uma terapia",
      session: "Uma sessão",
      note: "Uma nota",
      incident: "Uma nota com data",
      contact: "Alguém para quem ligar",
      settings: "Ajustes",
      summary: "O que entreguei",
      agreement: "Como trabalhamos",
      goal: "Um objetivo",
      progress: "Onde vejo um objetivo",
      task: "Uma tarefa",
      attempt: "Como foi com uma tarefa",
      question: "Uma pergunta minha",
      topic: "Algo para falar",
      arrangement: "Minha ordem",
      rehearsal: "Um ensaio",
      saying: "Como foi quando eu disse",
      backup: "A última cópia",
      usual: "Meu habitual, começado de novo",
      observation: "Algo que notei",
      review: "Olhar para trás",
    },
    ofDay: (kind, day) => `${kind}, ${day}`,
    gone: "algo que não está mais aqui",
    about: "Sobre",
    choices: {
      bring: "espera a próxima sessão",
      left: "por agora, deixo",
      talked: "conversado",
    },
    editOf: "Feito a partir de",
  },
};
