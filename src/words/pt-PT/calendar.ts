import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const calendar: Words["calendar"] = {
  title: "No seu calendário",
  intro:
    "Uma aplicação web sem servidor não consegue avisar por si só. O calendário do seu telemóvel consegue: aqui faz-se, no seu dispositivo, um ficheiro com os dias.",
  what: "O que entra",
  sessions: "Sessões",
  noSessions: "Para as sessões, diga na sua terapia em que dia e de quanto em quanto tempo há sessão.",
  toTherapy: "Dizer quando tenho sessão",
  noTasks: "Nenhuma tarefa tem um dia próprio.",
  weekly: (weekdays, time) => `Todas as semanas, ${weekdays}${time}`,
  fortnightly: (weekdays, time) => `De duas em duas semanas, ${weekdays}${time}`,
  from: (day) => `a partir de ${day}`,
  once: (day, time) => `${day}${time}`,
  atTime: (time) => `, às ${time}`,
  dates: (n) => plural("pt-PT", n, { one: "1 data", other: `${n} datas` }),
  names: "Como se chama lá",
  namesHint: "Quem vir o seu calendário vai ler isto. Propomos algo que não revela nada.",
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
    "Abrange um ano a contar de hoje. Quando algo mudar, faça-o outra vez: o calendário substitui o que veio daqui.",
  zone: (zone) => `Horas como em ${zone}, também quando a hora muda.`,
  outside:
    "Uma vez no seu calendário, isto fica fora da proteção desta aplicação, e alguns calendários são copiados para um servidor.",
  save: "Guardar o ficheiro de calendário",
  share: "Passar para o meu calendário",
  saved: "Guardado nas suas transferências. Abra-o com o seu calendário.",
  nothingChosen: "Escolha primeiro o que entra.",
};
