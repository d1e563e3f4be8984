import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const importing: Words["importing"] = {
  title: "Trazer o que já tem",
  hint: "De outra aplicação ou de ficheiros seus",
  text: "Pode trazer para aqui o que escreveu noutro lugar, como notas ou como sessões. Primeiro vê o que viria. Nada se guarda antes de dizer que sim.",
  kinds: [
    "Day One, exportado como JSON",
    "Daylio, exportado como CSV",
    "Ficheiros de texto ou Markdown: um, vários, uma pasta ou um .zip",
    "Qualquer outra tabela guardada como CSV",
  ],
  stays: "Os ficheiros são lidos neste dispositivo e não vão para ninguém. As fotos ficam onde estão.",
  files: "Ficheiros",
  filesHint: ".zip, .json, .csv, .md ou .txt. Pode escolher vários.",
  folder: "Ou uma pasta inteira",
  reading: "A ler os ficheiros…",
  stop: "Parar",
  other: "Escolher outros ficheiros",
  untouched: "Nada mudou aqui.",

  problems: {
    nothing: { title: "Não há nenhum ficheiro", todo: "Escolha um ficheiro, ou outra pasta." },
    "too-large": {
      title: "É demasiado grande",
      todo: "Todo o texto junto pode ter até 64 MB, e cada ficheiro até 32 MB. Traga por partes.",
    },
    "too-many": {
      title: "São demasiadas entradas",
      todo: "De uma vez podem trazer-se até 10\u00a0000. Traga por partes.",
    },
    "not-known": {
      title: "Este tipo de ficheiro não se consegue ler aqui",
      todo: "Tente exportar da outra aplicação como JSON, CSV ou texto.",
    },
    broken: {
      title: "Não se consegue ler o ficheiro",
      todo: "Está cortado, vazio ou não é o que o nome diz. Exporte-o de novo e tente outra vez.",
    },
    tables: {
      title: "São várias tabelas",
      todo: "Escolha uma de cada vez: é preciso dizer o que há nas colunas.",
    },
    locked: {
      title: "O ficheiro tem palavra-passe",
      todo: "Abra-o com o programa que o fez e guarde-o sem palavra-passe.",
    },
    unreadable: {
      title: "Não se consegue abrir o ficheiro",
      todo: "Guarde-o primeiro neste dispositivo e escolha-o outra vez.",
    },
    failed: {
      title: "Não resultou",
      todo: "Tente outra vez. Se continuar assim, tente com um ficheiro mais pequeno.",
    },
  },

  table: {
    title: "O que há em cada coluna",
    text: (name) => `${name} é uma tabela com colunas próprias. Veja se isto está certo.`,
    columns: { day: "O dia", time: "A hora", title: "O título", text: "O texto" },
    none: "Nenhuma",
    column: (number) => `Coluna ${number}`,
    row: (number) => `Linha ${number}`,
    needed: "Escolha a coluna do dia e a do texto.",
  },
  order: {
    legend: "Como estão escritos os dias?",
    hint: (example) => `Em ${example} não se consegue ver se vem primeiro o dia ou o mês.`,
    options: { dmy: "Primeiro o dia, depois o mês", mdy: "Primeiro o mês, depois o dia" },
  },
  into: {
    therapy: "Para que terapia?",
    as: "Como quê?",
    kinds: { note: "Notas", session: "Sessões" },
    hints: {
      note: "O dia e todo o texto",
      session: "O dia e uma linha. Um texto mais longo fica como nota privada",
    },
  },
  would: {
    title: "O que entraria",
    fresh: (count) =>
      plural("pt-PT", count, { one: "Entraria 1 coisa nova.", other: `Entrariam ${count} coisas novas.` }),
    nothing: "Não há nada de novo para trazer.",
    span: (from, to) => `De ${from} a ${to}.`,
    here: (count) =>
      plural("pt-PT", count, {
        one: "1 já está aqui e não muda.",
        other: `${count} já estão aqui e não mudam.`,
      }),
    twice: (count) =>
      plural("pt-PT", count, {
        one: "1 aparece duas vezes nos ficheiros e entra uma só vez.",
        other: `${count} aparecem duas vezes nos ficheiros e entram uma só vez.`,
      }),
    beside: (count) =>
      plural("pt-PT", count, {
        one: "1 é de um dia que aqui já tem sessão. Ficariam as duas.",
        other: `${count} são de dias que aqui já têm sessão. Ficariam todas.`,
      }),
    fileDates: (count) =>
      plural("pt-PT", count, {
        one: "1 não diz de que dia é: recebe a data da última alteração do ficheiro.",
        other: `${count} não dizem de que dia são: recebem a data da última alteração do ficheiro.`,
      }),
    guessed: (count) =>
      plural("pt-PT", count, {
        one: "1 ficheiro usa uma forma antiga de guardar as letras. Veja se os acentos estão certos.",
        other: `${count} ficheiros usam uma forma antiga de guardar as letras. Veja se os acentos estão certos.`,
      }),
    preview: "As mais recentes",
    leftOut: (count) => plural("pt-PT", count, { one: "1 fica de fora", other: `${count} ficam de fora` }),
    andMore: (count) => plural("pt-PT", count, { one: "E mais 1.", other: `E mais ${count}.` }),
    why: {
      "no-day": "Não se encontra de que dia é.",
      "no-text": "Não tem texto.",
      "too-long": "Tem mais de 100\u00a0000 letras.",
      "to-come": "É de um dia que ainda não chegou.",
      "not-text": "Não é texto.",
      broken: "Não se consegue ler.",
      "not-known": "É de um tipo que não se conhece aqui.",
      "table-beside": "É uma tabela. Escolha-a sozinha: é preciso dizer o que há nas colunas.",
      "open-quote": "Há aspas que se abrem e não se fecham, e não se consegue ver onde esta linha acaba.",
    },
  },
  bringIn: (count) => plural("pt-PT", count, { one: "Trazer esta", other: `Trazer estas ${count}` }),
  bringing: "A trazer…",
  see: { note: "Ver as notas", session: "Ver as sessões" },
  done: (count) =>
    plural("pt-PT", count, { one: "Entrou 1 coisa nova.", other: `Entraram ${count} coisas novas.` }),
  undone: "Foi desfeito. Está tudo como estava.",
  undoneKept: (count) =>
    plural("pt-PT", count, {
      one: "1 fica, porque a mudou depois.",
      other: `${count} ficam, porque as mudou depois.`,
    }),
  notWritten: "Não foi possível guardar, por isso nada entrou.",
  notUndone: "Não foi possível desfazer. Tente outra vez daqui a pouco.",
};
