import { checked, EU_112, type Helplines } from "./helpline.ts";

/** Emergency number first, then the lines that always answer, then the others. */
export const helplinesEurope = {
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
          "quoted",
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
          "quoted",
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
          "quoted",
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
          "quoted",
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
          "quoted",
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
          "quoted",
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
          "quoted",
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
          "quoted",
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
          "quoted",
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
          "quoted",
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
          "quoted",
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
          "quoted",
          "https://www.agensir.it/quotidiano/2020/12/12/natale-2020-telefono-amico-italia-dalle-10-del-24-alla-mezzanotte-del-26-dicembre-i-volontari-risponderanno-h24-a-chi-si-sente-solo/",
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
          "quoted",
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
          "quoted",
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
          "quoted",
          "https://24noticias.sapo.pt/atualidade/artigos/1411-linha-nacional-de-prevencao-do-suicidio-arranca-com-atendimento-24-horas",
        ),
      },
    ],
  },
} satisfies Record<string, Helplines>;
