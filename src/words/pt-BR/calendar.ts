import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const calendar: Words["calendar"] = {
  title: "No seu calendário",
  intro:
    "Um app da web sem servidor não consegue avisar você por conta própria. O calendário do seu celular consegue: aqui se faz, no seu aparelho, um arquivo com os dias.",
  what: "O que entra",
  sessions: "Sessões",
  noSessions: "Para as sessões, diga na sua terapia em que dia e de quanto em quanto tempo há sessão.",
  toTherapy: "Dizer quando tenho sessão",
  noTasks: "Nenhuma tarefa tem um dia próprio.",
  weekly: (weekdays, time) => `Toda semana, ${weekdays}${time}`,
  fortnightly: (weekdays, time) => `A cada duas semanas, ${weekdays}${time}`,
  from: (day) => `a partir de ${day}`,
  once: (day, time) => `${day}${time}`,
  atTime: (time) => `, às ${time}`,
  dates: (n) => plural("pt-BR", n, { one: "1 data", other: `${n} datas` }),
  names: "Como se chama lá",
  namesHint: "Quem vir seu calendário vai ler isto. Propomos algo que não revela nada.",
  neutral: { session: "Compromisso", task: "Lembrete" },
  nameOf: { session: "Uma sessão", task: "Uma tarefa" },
  ring: { session: "Aviso de uma sessão", task: "Aviso de uma tarefa" },
  alarms: {
    none: "Nenhum",
    "hour-before": "Uma hora antes",
    morning: "Na mesma manhã, às nove",
    "evening-before": "Na noite anterior, às oito",
  },
  reach:
    "Vale por um ano a partir de hoje. Quando algo mudar, faça de novo: o calendário substitui o que veio daqui.",
  zone: (zone) => `Horas como em ${zone}, também quando a hora muda.`,
  outside:
    "No seu calendário, isto fica fora da proteção deste app, e alguns calendários são copiados para um servidor.",
  save: "Salvar o arquivo de calendário",
  share: "Passar para meu calendário",
  saved: "Salvo nos seus downloads. Abra com seu calendário.",
  nothingChosen: "Escolha primeiro o que entra.",
};
