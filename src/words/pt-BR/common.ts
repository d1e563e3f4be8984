import { formatWeekday } from "../format.ts";
import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { first } from "./first.ts";

export const common: Words["common"] = {
  ...first,

  places: {
    today: "Hoje",
    journey: "Caminho",
    notes: "Notas",
    page: "Para levar",
    plan: "Plano",
    rehearse: "Ensaiar",
  },
  messages: "Avisos",
  uncover: "Mostrar de novo",
  placesLabel: "Lugares",
  skipToContent: "Ir para o conteúdo",
  noteIt: "Anotar",
  hide: "Ocultar agora",
  hideAndLock: "Ocultar e bloquear agora",
  settings: "Ajustes",

  back: "Voltar",
  close: "Fechar",
  continue: "Continuar",
  done: "Feito",
  save: "Salvar",
  saved: "Salvo",
  undo: "Desfazer",
  notUndone: "Isto mudou nesse meio-tempo, então fica como está.",
  moveUp: (text) => `Subir: ${text}`,
  moveDown: (text) => `Descer: ${text}`,
  placeNow: (place, of) => `Agora, ${place} de ${of}`,
  copied: "Copiado",
  couldNotCopy: "Este navegador não deixa copiar. Você ainda pode selecionar o texto à mão.",
  deleted: "Apagado",
  clear: "Limpar",
  more: "Mais",
  retry: "Tentar de novo",
  stopHere: "Paro por aqui",
  optional: "opcional",
  notFoundTitle: "Não há nada aqui",
  notFoundText: "A página pode ter mudado de lugar, ou o que ela mostrava foi apagado.",
  toToday: "Ir para Hoje",

  language: "Idioma",

  therapy: "Terapia",
  withName: (name) => `com ${name}`,
  sessions: (n) => plural("pt-BR", n, { one: "1 sessão", other: `${n} sessões` }),
  therapyKinds: {
    individual: "Individual",
    couple: "De casal",
    family: "De família",
    group: "De grupo",
    other: "Outra coisa",
  },
  therapyStates: {
    considering: "Ainda não começou",
    active: "Em andamento",
    paused: "Em pausa",
    ended: "Terminada",
  },
  waysToMeet: {
    "in-person": "Presencial",
    video: "Por vídeo",
    phone: "Por telefone",
    chat: "Por chat",
  },
  rhythms: {
    weekly: "Toda semana",
    fortnightly: "A cada duas semanas",
    monthly: "Uma vez por mês",
    irregular: "Varia",
  },
  addresses: { tu: "tú", usted: "usted", vos: "vos" },
  addressLabel: "Em espanhol, a gente se trata por",

  today: "Hoje",
  tomorrow: "Amanhã",
  weekday: (weekday) => formatWeekday("pt-BR", weekday),
  dayAndTime: (day, time) => `${day}, ${time}`,

  errors: {
    notADay: "Escreva um dia, por exemplo 2026-11-22.",
    notATime: "Escreva uma hora, por exemplo 19:30.",
    tooLong: "É mais longo do que cabe aqui. Encurte ou divida em dois.",
  },
};
