import { about } from "./fr/about.ts";
import { agreements } from "./fr/agreements.ts";
import { backup } from "./fr/backup.ts";
import { bring } from "./fr/bring.ts";
import { calendar } from "./fr/calendar.ts";
import { pause } from "./fr/pause.ts";
import { plan } from "./fr/plan.ts";
import { therapies } from "./fr/therapies.ts";
import { checkIn } from "./fr/check-in.ts";
import { common } from "./fr/common.ts";
import { copy } from "./fr/copy.ts";
import { erase } from "./fr/erase.ts";
import { help } from "./fr/help.ts";
import { journey } from "./fr/journey.ts";
import { lock } from "./fr/lock.ts";
import { message } from "./fr/message.ts";
import { notes } from "./fr/notes.ts";
import { page } from "./fr/page.ts";
import { questions } from "./fr/questions.ts";
import { ending } from "./fr/ending.ts";
import { rehearsal } from "./fr/rehearsal.ts";
import { rehearse } from "./fr/rehearse.ts";
import { saying } from "./fr/saying.ts";
import { settings } from "./fr/settings.ts";
import { sharedIn } from "./fr/shared-in.ts";
import { shown } from "./fr/shown.ts";
import { today } from "./fr/today.ts";
import { vault } from "./fr/vault.ts";
import { welcome } from "./fr/welcome.ts";
import { whereFrom } from "./fr/where-from.ts";
import type { Words } from "./words.ts";
import { trends } from "./fr/trends.ts";
import { looking } from "./fr/looking.ts";
import { search } from "./fr/search.ts";
import { example } from "./fr/example.ts";
import { installing } from "./fr/installing.ts";
import { importing } from "./fr/importing.ts";

export const fr: Words = {
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
