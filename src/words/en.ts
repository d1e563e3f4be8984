import { about } from "./en/about.ts";
import { agreements } from "./en/agreements.ts";
import { backup } from "./en/backup.ts";
import { bring } from "./en/bring.ts";
import { calendar } from "./en/calendar.ts";
import { pause } from "./en/pause.ts";
import { plan } from "./en/plan.ts";
import { therapies } from "./en/therapies.ts";
import { checkIn } from "./en/check-in.ts";
import { common } from "./en/common.ts";
import { copy } from "./en/copy.ts";
import { erase } from "./en/erase.ts";
import { help } from "./en/help.ts";
import { journey } from "./en/journey.ts";
import { lock } from "./en/lock.ts";
import { message } from "./en/message.ts";
import { notes } from "./en/notes.ts";
import { page } from "./en/page.ts";
import { questions } from "./en/questions.ts";
import { ending } from "./en/ending.ts";
import { rehearsal } from "./en/rehearsal.ts";
import { rehearse } from "./en/rehearse.ts";
import { saying } from "./en/saying.ts";
import { settings } from "./en/settings.ts";
import { sharedIn } from "./en/shared-in.ts";
import { shown } from "./en/shown.ts";
import { today } from "./en/today.ts";
import { vault } from "./en/vault.ts";
import { welcome } from "./en/welcome.ts";
import { whereFrom } from "./en/where-from.ts";
import { trends } from "./en/trends.ts";
import { looking } from "./en/looking.ts";
import { search } from "./en/search.ts";
import { example } from "./en/example.ts";
import { installing } from "./en/installing.ts";
import { importing } from "./en/importing.ts";

export const en = {
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
