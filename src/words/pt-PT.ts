import { about } from "./pt-PT/about.ts";
import { agreements } from "./pt-PT/agreements.ts";
import { backup } from "./pt-PT/backup.ts";
import { bring } from "./pt-PT/bring.ts";
import { calendar } from "./pt-PT/calendar.ts";
import { pause } from "./pt-PT/pause.ts";
import { plan } from "./pt-PT/plan.ts";
import { therapies } from "./pt-PT/therapies.ts";
import { checkIn } from "./pt-PT/check-in.ts";
import { common } from "./pt-PT/common.ts";
import { copy } from "./pt-PT/copy.ts";
import { erase } from "./pt-PT/erase.ts";
import { help } from "./pt-PT/help.ts";
import { journey } from "./pt-PT/journey.ts";
import { lock } from "./pt-PT/lock.ts";
import { message } from "./pt-PT/message.ts";
import { notes } from "./pt-PT/notes.ts";
import { page } from "./pt-PT/page.ts";
import { questions } from "./pt-PT/questions.ts";
import { ending } from "./pt-PT/ending.ts";
import { rehearsal } from "./pt-PT/rehearsal.ts";
import { rehearse } from "./pt-PT/rehearse.ts";
import { saying } from "./pt-PT/saying.ts";
import { settings } from "./pt-PT/settings.ts";
import { sharedIn } from "./pt-PT/shared-in.ts";
import { shown } from "./pt-PT/shown.ts";
import { today } from "./pt-PT/today.ts";
import { vault } from "./pt-PT/vault.ts";
import { welcome } from "./pt-PT/welcome.ts";
import { whereFrom } from "./pt-PT/where-from.ts";
import type { Words } from "./words.ts";
import { trends } from "./pt-PT/trends.ts";
import { looking } from "./pt-PT/looking.ts";
import { search } from "./pt-PT/search.ts";
import { example } from "./pt-PT/example.ts";
import { installing } from "./pt-PT/installing.ts";
import { importing } from "./pt-PT/importing.ts";

export const ptPt: Words = {
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
