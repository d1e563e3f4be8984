import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const importing: Words["importing"] = {
  title: "Trazer o que você já tem",
  hint: "De outro app ou de arquivos seus",
  text: "Você pode trazer para cá o que escreveu em outro lugar, como notas ou como sessões. Primeiro você vê o que viria. Nada é salvo antes de você dizer que sim.",
  kinds: [
    "Day One, exportado como JSON",
    "Daylio, exportado como CSV",
    "Arquivos de texto ou Markdown: um, vários, uma pasta ou um .zip",
    "Qualquer outra tabela salva como CSV",
  ],
  stays: "Os arquivos são lidos neste aparelho e não vão para ninguém. As fotos ficam onde estão.",
  files: "Arquivos",
  filesHint: ".zip, .json, .csv, .md ou .txt. Você pode escolher vários.",
  folder: "Ou uma pasta inteira",
  reading: "Lendo os arquivos…",
  stop: "Parar",
  other: "Escolher outros arquivos",
  untouched: "Nada mudou aqui.",

  problems: {
    nothing: { title: "Não há nenhum arquivo", todo: "Escolha um arquivo, ou outra pasta." },
    "too-large": {
      title: "É grande demais",
      todo: "Todo o texto junto pode ter até 64 MB, e cada arquivo até 32 MB. Traga por partes.",
    },
    "too-many": {
      title: "São entradas demais",
      todo: "De uma vez dá para trazer até 10.000. Traga por partes.",
    },
    "not-known": {
      title: "Este tipo de arquivo não dá para ler aqui",
      todo: "Tente exportar do outro app como JSON, CSV ou texto.",
    },
    broken: {
      title: "Não dá para ler o arquivo",
      todo: "Está cortado, vazio ou não é o que o nome diz. Exporte de novo e tente outra vez.",
    },
    tables: {
      title: "São várias tabelas",
      todo: "Escolha uma de cada vez: é preciso dizer o que há nas colunas.",
    },
    locked: {
      title: "O arquivo tem senha",
      todo: "Abra com o programa que o fez e salve sem senha.",
    },
    unreadable: {
      title: "Não dá para abrir o arquivo",
      todo: "Salve primeiro neste aparelho e escolha de novo.",
    },
    failed: {
      title: "Não deu certo",
      todo: "Tente de novo. Se continuar assim, tente com um arquivo menor.",
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
    legend: "Como os dias estão escritos?",
    hint: (example) => `Em ${example} não dá para ver se o dia ou o mês vem primeiro.`,
    options: { dmy: "Primeiro o dia, depois o mês", mdy: "Primeiro o mês, depois o dia" },
  },
  into: {
    therapy: "Para qual terapia?",
    as: "Como o quê?",
    kinds: { note: "Notas", session: "Sessões" },
    hints: {
      note: "O dia e todo o texto",
      session: "O dia e uma linha. Um texto mais longo fica como nota privada",
    },
  },
  would: {
    title: "O que entraria",
    fresh: (count) =>
      plural("pt-BR", count, { one: "Entraria 1 coisa nova.", other: `Entrariam ${count} coisas novas.` }),
    nothing: "Não há nada novo para trazer.",
    span: (from, to) => `De ${from} a ${to}.`,
    here: (count) =>
      plural("pt-BR", count, {
        one: "1 já está aqui e não muda.",
        other: `${count} já estão aqui e não mudam.`,
      }),
    twice: (count) =>
      plural("pt-BR", count, {
        one: "1 aparece duas vezes nos arquivos e entra uma vez só.",
        other: `${count} aparecem duas vezes nos arquivos e entram uma vez só.`,
      }),
    beside: (count) =>
      plural("pt-BR", count, {
        one: "1 é de um dia que aqui já tem sessão. As duas ficariam.",
        other: `${count} são de dias que aqui já têm sessão. Todas ficariam.`,
      }),
    fileDates: (count) =>
      plural("pt-BR", count, {
        one: "1 não diz de que dia é: recebe a data da última modificação do arquivo.",
        other: `${count} não dizem de que dia são: recebem a data da última modificação do arquivo.`,
      }),
    guessed: (count) =>
      plural("pt-BR", count, {
        one: "1 arquivo usa um jeito antigo de guardar as letras. Veja se os acentos estão certos.",
        other: `${count} arquivos usam um jeito antigo de guardar as letras. Veja se os acentos estão certos.`,
      }),
    preview: "As mais recentes",
    leftOut: (count) => plural("pt-BR", count, { one: "1 fica de fora", other: `${count} ficam de fora` }),
    andMore: (count) => plural("pt-BR", count, { one: "E mais 1.", other: `E mais ${count}.` }),
    why: {
      "no-day": "Não se encontra de que dia é.",
      "no-text": "Não tem texto.",
      "too-long": "Tem mais de 100.000 letras.",
      "to-come": "É de um dia que ainda não chegou.",
      "not-text": "Não é texto.",
      broken: "Não dá para ler.",
      "not-known": "É de um tipo que não se conhece aqui.",
      "table-beside": "É uma tabela. Escolha só ela: é preciso dizer o que há nas colunas.",
      "open-quote": "Há aspas que se abrem e não se fecham, e não dá para ver onde esta linha acaba.",
    },
  },
  bringIn: (count) => plural("pt-BR", count, { one: "Trazer esta", other: `Trazer estas ${count}` }),
  bringing: "Trazendo…",
  see: { note: "Ver as notas", session: "Ver as sessões" },
  done: (count) =>
    plural("pt-BR", count, { one: "1 coisa nova entrou.", other: `${count} coisas novas entraram.` }),
  undone: "Foi desfeito. Tudo está como estava.",
  undoneKept: (count) =>
    plural("pt-BR", count, {
      one: "1 fica, porque você mudou algo nela depois.",
      other: `${count} ficam, porque você mudou algo nelas depois.`,
    }),
  notWritten: "Não deu para salvar, então nada entrou.",
  notUndone: "Não deu para desfazer. Tente de novo daqui a pouco.",
};
