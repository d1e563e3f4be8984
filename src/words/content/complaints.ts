import type { Day } from "#domain/day.ts";
import type { Country } from "./country.ts";
import { REVIEW, type Confirmation, type Sourced } from "./source.ts";

/** What a person needs to know to choose among the bodies of their country. */
export const COMPLAINT_NOTES = [
  "check-licence",
  "counsellors",
  "health-services",
  "members-only",
  "practitioner-psychologists",
  "psychologists",
  "sexual-assault-line",
  "still-opening-register",
  "your-region",
  "your-state",
  "your-state-california",
] as const;
export type ComplaintNote = (typeof COMPLAINT_NOTES)[number];

export interface ComplaintPlace extends Sourced {
  /** Its own name, in its own language. */
  name: string;
  note: ComplaintNote;
  /** A telephone number as dialled in the country, where one is known. */
  number: string | null;
}

const CHECKED_ON = "2026-11-22" as Day;

const place = (
  name: string,
  note: ComplaintNote,
  source: string,
  confirmed: Confirmation,
  more: { seen?: string; number?: string } = {},
): ComplaintPlace => ({
  name,
  note,
  number: more.number ?? null,
  source,
  checkedOn: CHECKED_ON,
  confirmed,
  ...(more.seen === undefined ? {} : { seen: more.seen }),
  review: REVIEW,
});

/** Where to complain about a therapist. An empty list means that we know of no place we could name with confidence. */
export const complaints: Readonly<Record<Country, readonly ComplaintPlace[]>> = {
  ad: [],
  ar: [
    place("Colegio de Psicólogos", "your-region", "https://www.fepra.org.ar", "official-page", {
      seen: "https://www.colpsibhi.org.ar/c/capitulo-vii-del-poder-disciplinario",
    }),
  ],
  at: [],
  be: [],
  br: [place("Conselho Regional de Psicologia", "your-region", "https://site.cfp.org.br", "not-confirmed")],
  ca: [],
  ch: [],
  cl: [
    place("Superintendencia de Salud", "health-services", "https://www.superdesalud.gob.cl", "not-confirmed"),
    place(
      "Colegio de Psicólogas y Psicólogos de Chile",
      "members-only",
      "https://colegiopsicologos.cl",
      "not-confirmed",
    ),
  ],
  co: [
    place(
      "Tribunales Deontológicos y Bioéticos de Psicología (Colpsic)",
      "psychologists",
      "https://colpsic.org.co",
      "official-page",
      { seen: "https://colpsic.org.co/tribunales/preguntas-frecuentes/" },
    ),
  ],
  de: [place("Landespsychotherapeutenkammer", "your-state", "https://www.bptk.de", "not-confirmed")],
  es: [
    place(
      "Comisión Deontológica, Colegio Oficial de la Psicología",
      "your-region",
      "https://www.cop.es",
      "official-page",
      {
        seen: "https://copc.cat/es/comissio-deontologica",
      },
    ),
  ],
  fr: [],
  gb: [
    place("HCPC", "practitioner-psychologists", "https://www.hcpc-uk.org", "not-confirmed"),
    place(
      "UKCP",
      "members-only",
      "https://www.psychotherapy.org.uk/registers-standards/complaints/make-a-complaint/",
      "official-page",
    ),
    place("BACP", "counsellors", "https://www.bacp.co.uk", "not-confirmed"),
  ],
  ie: [
    place(
      "Psychological Society of Ireland (PSI)",
      "members-only",
      "https://www.psychologicalsociety.ie",
      "official-page",
      {
        seen: "http://www.psychologicalsociety.ie/find-a-psychologist/make-a-complaint.html",
      },
    ),
    place("IACP", "counsellors", "https://iacp.ie", "not-confirmed"),
    place("CORU", "still-opening-register", "https://coru.ie", "official-page", {
      seen: "https://coru.ie/news/news-for-health-social-care-professionals/psychologists-registration-board-update-june-2023.html",
    }),
  ],
  it: [
    place("Ordine degli Psicologi", "your-region", "https://www.psy.it", "official-page", {
      seen: "https://www.ordinepsicologier.it/it/come-segnalare-comportamento-scorretto",
    }),
  ],
  lu: [],
  mx: [
    place("CONAMED", "health-services", "https://www.gob.mx/conamed", "official-page", {
      seen: "https://www.gob.mx/conamed/acciones-y-programas/nuestros-servicios-43613?tab=",
    }),
    place(
      "Registro Nacional de Profesionistas",
      "check-licence",
      "https://www.cedulaprofesional.sep.gob.mx",
      "not-confirmed",
    ),
  ],
  pe: [place("Colegio de Psicólogos del Perú", "psychologists", "https://www.cpsp.pe", "not-confirmed")],
  pt: [
    place(
      "Conselho Jurisdicional, Ordem dos Psicólogos Portugueses",
      "psychologists",
      "https://www.ordemdospsicologos.pt/pt/orgaos_sociais/conselho_jurisdicional",
      "official-page",
    ),
  ],
  us: [
    place(
      "State licensing board",
      "your-state-california",
      "https://www.dca.ca.gov/publications/proftherapy.shtml",
      "official-page",
      {
        seen: "https://solid.dca.ca.gov/publications/proftherapy.shtml",
      },
    ),
    place("RAINN", "sexual-assault-line", "https://rainn.org", "not-confirmed", { number: "800 656 4673" }),
  ],
};
