import { about } from "./es/about.ts";
import { agreements } from "./es/agreements.ts";
import { backup } from "./es/backup.ts";
import { bring } from "./es/bring.ts";
import { calendar } from "./es/calendar.ts";
import { pause } from "./es/pause.ts";
import { plan } from "./es/plan.ts";
import { therapies } from "./es/therapies.ts";
import { checkIn } from "./es/check-in.ts";
import { common } from "./es/common.ts";
import { copy } from "./es/copy.ts";
import { erase } from "./es/erase.ts";
import { help } from "./es/help.ts";
import { journey } from "./es/journey.ts";
import { lock } from "./es/lock.ts";
import { message } from "./es/message.ts";
import { notes } from "./es/notes.ts";
import { page } from "./es/page.ts";
import { questions } from "./es/questions.ts";
import { ending } from "./es/ending.ts";
import { rehearsal } from "./es/rehearsal.ts";
import { rehearse } from "./es/rehearse.ts";
import { saying } from "./es/saying.ts";
import { settings } from "./es/settings.ts";
import { sharedIn } from "./es/shared-in.ts";
import { shown } from "./es/shown.ts";
import { today } from "./es/today.ts";
import { vault } from "./es/vault.ts";
import { welcome } from "./es/welcome.ts";
import { whereFrom } from "./es/where-from.ts";
import type { Words } from "./words.ts";
import { trends } from "./es/trends.ts";
import { looking } from "./es/looking.ts";
import { search } from "./es/search.ts";
import { example } from "./es/example.ts";
import { installing } from "./es/installing.ts";
import { importing } from "./es/importing.ts";

export const es: Words = {
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
