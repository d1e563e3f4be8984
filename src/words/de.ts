import { about } from "./de/about.ts";
import { agreements } from "./de/agreements.ts";
import { backup } from "./de/backup.ts";
import { bring } from "./de/bring.ts";
import { calendar } from "./de/calendar.ts";
import { pause } from "./de/pause.ts";
import { plan } from "./de/plan.ts";
import { therapies } from "./de/therapies.ts";
import { checkIn } from "./de/check-in.ts";
import { common } from "./de/common.ts";
import { copy } from "./de/copy.ts";
import { erase } from "./de/erase.ts";
import { help } from "./de/help.ts";
import { journey } from "./de/journey.ts";
import { lock } from "./de/lock.ts";
import { message } from "./de/message.ts";
import { notes } from "./de/notes.ts";
import { page } from "./de/page.ts";
import { questions } from "./de/questions.ts";
import { ending } from "./de/ending.ts";
import { rehearsal } from "./de/rehearsal.ts";
import { rehearse } from "./de/rehearse.ts";
import { saying } from "./de/saying.ts";
import { settings } from "./de/settings.ts";
import { sharedIn } from "./de/shared-in.ts";
import { shown } from "./de/shown.ts";
import { today } from "./de/today.ts";
import { vault } from "./de/vault.ts";
import { welcome } from "./de/welcome.ts";
import { whereFrom } from "./de/where-from.ts";
import type { Words } from "./words.ts";
import { trends } from "./de/trends.ts";
import { looking } from "./de/looking.ts";
import { search } from "./de/search.ts";
import { example } from "./de/example.ts";
import { installing } from "./de/installing.ts";
import { importing } from "./de/importing.ts";

export const de: Words = {
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
