import type { Day } from "#domain/day.ts";
import type { Country } from "./country.ts";
import { REVIEW, type Confirmation, type Sourced } from "./source.ts";

/** When a line answers. `unknown`: we found no hours we could stand behind, and the page says so. */
export const HOURS = ["always", "nine-to-midnight", "unknown"] as const;
export type Hours = (typeof HOURS)[number];
/** Who answers an emergency number: everyone, or the ambulance only. */
export const ANSWERS = ["all", "ambulance"] as const;
export const LINE_NOTES = [
  "bogota-and-other-cities",
  "from-a-mobile",
  "greater-buenos-aires",
  "option-2",
  "option-5",
  "spanish-2",
  "where-to-find-services",
  "whole-country",
] as const;
export type LineNote = (typeof LINE_NOTES)[number];

export interface EmergencyNumber extends Sourced {
  number: string;
  answers: (typeof ANSWERS)[number];
}

export interface Line extends Sourced {
  /** Its own name, in its own language. */
  name: string;
  /** As dialled inside the country; never in international form, which breaks short codes such as 024 or 988. */
  number: string;
  kind: "call" | "text" | "both";
  hours: Hours;
  note: LineNote | null;
  /** The word to send, where a text line needs one. */
  keyword: string | null;
}

export interface Helplines {
  emergency: readonly EmergencyNumber[];
  lines: readonly Line[];
}

/** The day on which the whole list was gone through. */
const CHECKED_ON = "2026-11-22" as Day;
const EU_112 = "https://digital-strategy.ec.europa.eu/en/policies/112";

const checked = (source: string, confirmed: Confirmation, seen?: string): Sourced => ({
  source,
  checkedOn: CHECKED_ON,
  confirmed,
  ...(seen === undefined ? {} : { seen }),
  review: REVIEW,
});

/** Emergency number first, then the lines that always answer, then the others. */
export const helplines: Readonly<Record<Country, Helplines>> = {
  ar: {
    emergency: [
      {
        number: "911",
        answers: "all",
        ...checked("https://www.argentina.gob.ar/tema/emergencias", "not-confirmed"),
      },
    ],
    lines: [
      {
        name: "Línea Nacional de Salud Mental",
        number: "0800 999 0091",
        kind: "call",
        hours: "always",
        note: null,
        keyword: null,
        ...checked("https://www.argentina.gob.ar/salud", "press", "https://www.ospia.org.ar/?p=1635"),
      },
      {
        name: "Centro de Asistencia al Suicida",
        number: "011 5275 1135",
        kind: "call",
        hours: "unknown",
        note: "whole-country",
        keyword: null,
        ...checked(
          "https://www.asistenciaalsuicida.org.ar",
          "press",
          "https://lapostacomodorense.com.ar/2025/09/03/septiembre-mes-de-la-prevencion-del-suicidio-la-importancia-de-escuchar-acompanar-y-abrazar/",
        ),
      },
      {
        name: "Centro de Asistencia al Suicida",
        number: "135",
        kind: "call",
        hours: "unknown",
        note: "greater-buenos-aires",
        keyword: null,
        ...checked(
          "https://www.asistenciaalsuicida.org.ar",
          "press",
          "https://lapostacomodorense.com.ar/2025/09/03/septiembre-mes-de-la-prevencion-del-suicidio-la-importancia-de-escuchar-acompanar-y-abrazar/",
        ),
      },
    ],
  },
  br: {
    emergency: [
      { number: "192", answers: "ambulance", ...checked("https://www.gov.br/saude", "not-confirmed") },
    ],
    lines: [
      {
        name: "CVV, Centro de Valorização da Vida",
        number: "188",
        kind: "call",
        hours: "always",
        note: null,
        keyword: null,
        ...checked(
          "https://cvv.org.br",
          "press",
          "http://www.diariodecaceres.com.br/exibir.php?noticia=17205",
        ),
      },
    ],
  },
  cl: {
    emergency: [
      { number: "131", answers: "ambulance", ...checked("https://www.minsal.cl", "not-confirmed") },
    ],
    lines: [
      {
        name: "Línea de Prevención del Suicidio",
        number: "*4141",
        kind: "call",
        hours: "always",
        note: "from-a-mobile",
        keyword: null,
        ...checked(
          "https://www.minsal.cl",
          "press",
          "https://www.latercera.com/nacional/noticia/fono-4141-de-prevencion-del-suicidio-mas-de-227000-llamadas-atendidas-en-tres-anos/",
        ),
      },
      {
        name: "Salud Responde",
        number: "600 360 7777",
        kind: "call",
        hours: "unknown",
        note: null,
        keyword: null,
        ...checked(
          "https://saludresponde.minsal.cl",
          "press",
          "https://www.adnradio.cl/2025/10/28/linea-4141-de-prevencion-del-suicidio-supera-las-227000-llamadas-en-tres-anos-de-atencion/",
        ),
      },
    ],
  },
  co: {
    emergency: [
      {
        number: "123",
        answers: "all",
        ...checked(
          "https://bogota.gov.co",
          "press",
          "https://www.radiosantafe.com/2025/09/11/bogota-refuerza-su-apoyo-en-el-dia-mundial-para-la-prevencion-del-suicidio/",
        ),
      },
    ],
    lines: [
      {
        name: "Línea 106",
        number: "106",
        kind: "call",
        hours: "always",
        note: "bogota-and-other-cities",
        keyword: null,
        ...checked("https://bogota.gov.co/servicios/guia-de-tramites-y-servicios/linea-106", "official-page"),
      },
    ],
  },
  de: {
    emergency: [{ number: "112", answers: "all", ...checked(EU_112, "not-confirmed") }],
    lines: [
      {
        name: "TelefonSeelsorge",
        number: "0800 111 0 111",
        kind: "call",
        hours: "always",
        note: null,
        keyword: null,
        ...checked(
          "https://www.telefonseelsorge.de",
          "press",
          "https://www.domradio.de/artikel/telefonseelsorge-jetzt-unter-oekumenischem-dachverband",
        ),
      },
      {
        name: "TelefonSeelsorge",
        number: "0800 111 0 222",
        kind: "call",
        hours: "always",
        note: null,
        keyword: null,
        ...checked(
          "https://www.telefonseelsorge.de",
          "press",
          "https://www.domradio.de/artikel/telefonseelsorge-jetzt-unter-oekumenischem-dachverband",
        ),
      },
    ],
  },
  es: {
    emergency: [
      {
        number: "112",
        answers: "all",
        ...checked(
          EU_112,
          "press",
          "https://www.elnacional.cat/es/sociedad/telefono-024-detecta-585-suicidios-curso-primeros-meses-funcionamiento_852759_102.html",
        ),
      },
    ],
    lines: [
      {
        name: "Línea 024",
        number: "024",
        kind: "call",
        hours: "always",
        note: null,
        keyword: null,
        ...checked(
          "https://www.sanidad.gob.es/linea024/home.htm",
          "press",
          "https://www.farodevigo.es/galicia/2025/10/11/medio-millar-gallegos-mes-024-linea-suicidio-122499662.html",
        ),
      },
    ],
  },
  fr: {
    emergency: [{ number: "112", answers: "all", ...checked(EU_112, "not-confirmed") }],
    lines: [
      {
        name: "3114",
        number: "3114",
        kind: "call",
        hours: "always",
        note: null,
        keyword: null,
        ...checked(
          "https://3114.fr",
          "official-page",
          "https://3114.fr/que-se-passe-t-il-quand-je-contacte-le-3114/",
        ),
      },
    ],
  },
  gb: {
    emergency: [
      {
        number: "999",
        answers: "all",
        ...checked(
          "https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/",
          "press",
          "https://www.norwoodmc.co.uk/2024/08/14/nhs-111-option-2-for-crisis-mental-health-support/",
        ),
      },
    ],
    lines: [
      {
        name: "Samaritans",
        number: "116 123",
        kind: "call",
        hours: "always",
        note: null,
        keyword: null,
        ...checked(
          "https://www.samaritans.org",
          "press",
          "https://www.kickstherapy.com/blog/mental-health-crisis-resources-uk",
        ),
      },
      {
        name: "NHS 111",
        number: "111",
        kind: "call",
        hours: "always",
        note: "option-2",
        keyword: null,
        ...checked(
          "https://www.nhs.uk/nhs-services/mental-health-services/where-to-get-urgent-help-for-mental-health/",
          "press",
          "https://www.pendeensurgery.nhs.uk/health-information/urgent-mental-health-support-and-mental-health-and-wellness",
        ),
      },
      {
        name: "Shout",
        number: "85258",
        kind: "text",
        hours: "always",
        note: null,
        keyword: "SHOUT",
        ...checked(
          "https://giveusashout.org",
          "press",
          "https://www.kickstherapy.com/blog/mental-health-crisis-resources-uk",
        ),
      },
    ],
  },
  ie: {
    emergency: [{ number: "112", answers: "all", ...checked(EU_112, "not-confirmed") }],
    lines: [
      {
        name: "Samaritans",
        number: "116 123",
        kind: "call",
        hours: "always",
        note: null,
        keyword: null,
        ...checked(
          "https://www.samaritans.org/ireland/",
          "press",
          "https://www.irishtimes.com/news/samaritans-freephone-helpline-will-save-lives-says-lynch-1.526624",
        ),
      },
      {
        name: "Text About It",
        number: "50808",
        kind: "text",
        hours: "always",
        note: null,
        keyword: null,
        ...checked(
          "https://www.textaboutit.ie",
          "press",
          "https://www.donegallive.ie/news/news/550907/live-saving-innovative-24-7-text-service-launched.html",
        ),
      },
      {
        name: "HSE Your Mental Health",
        number: "1800 111 888",
        kind: "call",
        hours: "always",
        note: "where-to-find-services",
        keyword: null,
        ...checked(
          "https://www2.hse.ie/mental-health/",
          "press",
          "https://corksafetyalerts.com/news/your-mental-health-freephone-information-line-launched-by-the-taoiseach-and-other-ministers/",
        ),
      },
    ],
  },
  it: {
    emergency: [{ number: "112", answers: "all", ...checked(EU_112, "not-confirmed") }],
    lines: [
      {
        name: "Telefono Amico Italia",
        number: "02 2327 2327",
        kind: "call",
        hours: "nine-to-midnight",
        note: null,
        keyword: null,
        ...checked(
          "https://www.telefonoamico.it",
          "press",
          "https://www.agensir.it/quotidiano/2020/12/12/natale-2020-telefono-amico-italia-dalle-10-del-24-alla-mezzanotte-del-26-dicembre-i-volontari-risponderanno-h24-a-chi-si-sente-solo/",
        ),
      },
    ],
  },
  mx: {
    emergency: [{ number: "911", answers: "all", ...checked("https://www.gob.mx/sesnsp", "not-confirmed") }],
    lines: [
      {
        name: "Línea de la Vida",
        number: "800 911 2000",
        kind: "call",
        hours: "always",
        note: null,
        keyword: null,
        ...checked(
          "https://www.gob.mx/conasama",
          "press",
          "https://www.eluniversal.com.mx/nacion/promueven-la-linea-de-la-vida-tras-presentar-encuesta-sobre-consumo-de-drogas-asi-puedes-pedir-ayuda/",
        ),
      },
      {
        name: "SAPTEL",
        number: "55 5259 8121",
        kind: "call",
        hours: "unknown",
        note: null,
        keyword: null,
        ...checked("http://www.saptel.org.mx", "not-confirmed"),
      },
    ],
  },
  pe: {
    emergency: [
      { number: "106", answers: "ambulance", ...checked("https://www.gob.pe/minsa", "not-confirmed") },
    ],
    lines: [
      {
        name: "Línea 113 Salud",
        number: "113",
        kind: "call",
        hours: "always",
        note: "option-5",
        keyword: null,
        ...checked(
          "https://www.gob.pe/minsa",
          "press",
          "https://www.infobae.com/peru/2025/08/16/crisis-silenciosa-jovenes-de-18-a-29-anos-son-quienes-mas-buscan-ayuda-por-ansiedad-y-depresion/",
        ),
      },
    ],
  },
  pt: {
    emergency: [
      {
        number: "112",
        answers: "all",
        ...checked(
          EU_112,
          "press",
          "https://24noticias.sapo.pt/atualidade/artigos/1411-linha-nacional-de-prevencao-do-suicidio-arranca-com-atendimento-24-horas",
        ),
      },
    ],
    lines: [
      {
        name: "Linha Nacional de Prevenção do Suicídio",
        number: "1411",
        kind: "call",
        hours: "always",
        note: null,
        keyword: null,
        ...checked(
          "https://www.sns24.gov.pt",
          "press",
          "https://www.deco.proteste.pt/saude/saude-mental/noticias/linha-prevencao-suicidio-funciona-24-horas-por-dia",
        ),
      },
      {
        name: "SNS 24",
        number: "808 24 24 24",
        kind: "call",
        hours: "unknown",
        note: null,
        keyword: null,
        ...checked(
          "https://www.sns24.gov.pt",
          "press",
          "https://24noticias.sapo.pt/atualidade/artigos/1411-linha-nacional-de-prevencao-do-suicidio-arranca-com-atendimento-24-horas",
        ),
      },
    ],
  },
  us: {
    emergency: [
      {
        number: "911",
        answers: "all",
        ...checked("https://www.911.gov", "press", "https://internationalmentalhealth.org/resources/"),
      },
    ],
    lines: [
      {
        name: "988 Suicide & Crisis Lifeline",
        number: "988",
        kind: "both",
        hours: "always",
        note: "spanish-2",
        keyword: null,
        ...checked("https://988lifeline.org", "press", "https://internationalmentalhealth.org/resources/"),
      },
    ],
  },
};

/** For every other country: two lists of helplines. They need a connection and are only ever shown as text. */
export const ELSEWHERE_SITES = ["findahelpline.com", "befrienders.org"] as const;

/** The digits (and star) a telephone dials, without the spaces that make them readable. */
export const dialled = (number: string): string => number.replaceAll(" ", "");
