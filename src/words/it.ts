import { about } from "./it/about.ts";
import { agreements } from "./it/agreements.ts";
import { backup } from "./it/backup.ts";
import { bring } from "./it/bring.ts";
import { calendar } from "./it/calendar.ts";
import { pause } from "./it/pause.ts";
import { plan } from "./it/plan.ts";
import { therapies } from "./it/therapies.ts";
import { checkIn } from "./it/check-in.ts";
import { common } from "./it/common.ts";
import { copy } from "./it/copy.ts";
import { erase } from "./it/erase.ts";
import { help } from "./it/help.ts";
import { journey } from "./it/journey.ts";
import { lock } from "./it/lock.ts";
import { message } from "./it/message.ts";
import { notes } from "./it/notes.ts";
import { page } from "./it/page.ts";
import { questions } from "./it/questions.ts";
import { ending } from "./it/ending.ts";
import { rehearsal } from "./it/rehearsal.ts";
import { rehearse } from "./it/rehearse.ts";
import { saying } from "./it/saying.ts";
import { settings } from "./it/settings.ts";
import { sharedIn } from "./it/shared-in.ts";
import { shown } from "./it/shown.ts";
import { today } from "./it/today.ts";
import { vault } from "./it/vault.ts";
import { welcome } from "./it/welcome.ts";
import { whereFrom } from "./it/where-from.ts";
import type { Words } from "./words.ts";
import { trends } from "./it/trends.ts";
import { looking } from "./it/looking.ts";
import { search } from "./it/search.ts";
import { example } from "./it/example.ts";
import { installing } from "./it/installing.ts";
import { importing } from "./it/importing.ts";

export const it: Words = {
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
