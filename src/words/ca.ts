import { about } from "./ca/about.ts";
import { agreements } from "./ca/agreements.ts";
import { backup } from "./ca/backup.ts";
import { bring } from "./ca/bring.ts";
import { calendar } from "./ca/calendar.ts";
import { pause } from "./ca/pause.ts";
import { plan } from "./ca/plan.ts";
import { therapies } from "./ca/therapies.ts";
import { checkIn } from "./ca/check-in.ts";
import { common } from "./ca/common.ts";
import { copy } from "./ca/copy.ts";
import { erase } from "./ca/erase.ts";
import { help } from "./ca/help.ts";
import { journey } from "./ca/journey.ts";
import { lock } from "./ca/lock.ts";
import { message } from "./ca/message.ts";
import { notes } from "./ca/notes.ts";
import { page } from "./ca/page.ts";
import { questions } from "./ca/questions.ts";
import { ending } from "./ca/ending.ts";
import { rehearsal } from "./ca/rehearsal.ts";
import { rehearse } from "./ca/rehearse.ts";
import { saying } from "./ca/saying.ts";
import { settings } from "./ca/settings.ts";
import { sharedIn } from "./ca/shared-in.ts";
import { shown } from "./ca/shown.ts";
import { today } from "./ca/today.ts";
import { vault } from "./ca/vault.ts";
import { welcome } from "./ca/welcome.ts";
import { whereFrom } from "./ca/where-from.ts";
import { trends } from "./ca/trends.ts";
import { looking } from "./ca/looking.ts";
import { search } from "./ca/search.ts";
import { example } from "./ca/example.ts";
import { installing } from "./ca/installing.ts";
import { importing } from "./ca/importing.ts";
import type { Words } from "./words.ts";

export const ca: Words = {
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
