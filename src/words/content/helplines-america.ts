import { checked, type Helplines } from "./helpline.ts";

/** Emergency number first, then the lines that always answer, then the others. */
export const helplinesAmerica = {
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
        ...checked("https://www.argentina.gob.ar/salud", "quoted", "https://www.ospia.org.ar/?p=1635"),
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
          "quoted",
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
          "quoted",
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
          "quoted",
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
          "quoted",
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
          "quoted",
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
          "quoted",
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
          "quoted",
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
          "quoted",
          "https://www.infobae.com/peru/2025/08/16/crisis-silenciosa-jovenes-de-18-a-29-anos-son-quienes-mas-buscan-ayuda-por-ansiedad-y-depresion/",
        ),
      },
    ],
  },
  us: {
    emergency: [
      {
        number: "911",
        answers: "all",
        ...checked("https://www.911.gov", "quoted", "https://internationalmentalhealth.org/resources/"),
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
        ...checked("https://988lifeline.org", "quoted", "https://internationalmentalhealth.org/resources/"),
      },
    ],
  },
} satisfies Record<string, Helplines>;
