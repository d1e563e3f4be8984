import { about } from "./pt-BR/about.ts";
import { agreements } from "./pt-BR/agreements.ts";
import { backup } from "./pt-BR/backup.ts";
import { bring } from "./pt-BR/bring.ts";
import { calendar } from "./pt-BR/calendar.ts";
import { pause } from "./pt-BR/pause.ts";
import { plan } from "./pt-BR/plan.ts";
import { therapies } from "./pt-BR/therapies.ts";
import { checkIn } from "./pt-BR/check-in.ts";
import { common } from "./pt-BR/common.ts";
import { copy } from "./pt-BR/copy.ts";
import { erase } from "./pt-BR/erase.ts";
import { help } from "./pt-BR/help.ts";
import { journey } from "./pt-BR/journey.ts";
import { lock } from "./pt-BR/lock.ts";
import { message } from "./pt-BR/message.ts";
import { notes } from "./pt-BR/notes.ts";
import { page } from "./pt-BR/page.ts";
import { questions } from "./pt-BR/questions.ts";
import { ending } from "./pt-BR/ending.ts";
import { rehearsal } from "./pt-BR/rehearsal.ts";
import { rehearse } from "./pt-BR/rehearse.ts";
import { saying } from "./pt-BR/saying.ts";
import { settings } from "./pt-BR/settings.ts";
import { sharedIn } from "./pt-BR/shared-in.ts";
import { shown } from "./pt-BR/shown.ts";
import { today } from "./pt-BR/today.ts";
import { vault } from "./pt-BR/vault.ts";
import { welcome } from "./pt-BR/welcome.ts";
import { whereFrom } from "./pt-BR/where-from.ts";
import type { Words } from "./words.ts";
import { trends } from "./pt-BR/trends.ts";
import { looking } from "./pt-BR/looking.ts";
import { search } from "./pt-BR/search.ts";
import { example } from "./pt-BR/example.ts";
import { installing } from "./pt-BR/installing.ts";
import { importing } from "./pt-BR/importing.ts";

export const ptBr: Words = {
  about,
  agreements,
  backup,
  bring,
  calendar,
  pause,
  plan,
  therapies,
  checkIn,
  common,
  copy,
  erase,
  help,
  journey,
  lock,
  message,
  notes,
  page,
  questions,
  ending,
  rehearsal,
  rehearse,
  saying,
  settings,
  sharedIn,
  shown,
  today,
  vault,
  welcome,
  whereFrom,
  trends,
  looking,
  search,
  example,
  importing,
  installing,
};
