import type { Day } from "#domain/day.ts";
import { checkedOn, EU_112, type Helplines } from "./helpline.ts";

/** Where else the languages of this app are spoken. Gone through a few days after the others. */
const checked = checkedOn("2026-11-26" as Day);

export const helplinesNeighbours = {
  ad: {
    emergency: [
      {
        number: "112",
        answers: "all",
        ...checked("https://www.govern.ad", "not-confirmed"),
      },
    ],
    lines: [
      {
        name: "Línia Verda",
        number: "177",
        kind: "call",
        hours: "always",
        note: null,
        keyword: null,
        ...checked(
          "https://www.salut.ad",
          "quoted",
          "https://www.laveulliure.ad/ca/articulo/mes-de-la-meitat-de-les-trucades-del-telefon-de-prevencio-del-suicidi-son-dones-adultes",
        ),
      },
    ],
  },
  at: {
    emergency: [{ number: "112", answers: "all", ...checked(EU_112, "not-confirmed") }],
    lines: [
      {
        name: "TelefonSeelsorge",
        number: "142",
        kind: "call",
        hours: "always",
        note: null,
        keyword: null,
        ...checked(
          "https://www.telefonseelsorge.at",
          "quoted",
          "https://www.ots.at/presseaussendung/OTM_20230425_OTM0006/telefonseelsorge-seit-25-jahren-amtlicher-notruf-fuer-die-seele",
        ),
      },
    ],
  },
  be: {
    emergency: [{ number: "112", answers: "all", ...checked(EU_112, "not-confirmed") }],
    lines: [
      {
        name: "Centre de Prévention du Suicide",
        number: "0800 32 123",
        kind: "call",
        hours: "always",
        note: null,
        keyword: null,
        ...checked(
          "https://www.preventionsuicide.be",
          "quoted",
          "https://www.dhnet.be/dernieres-depeches/2023/09/05/une-nouvelle-campagne-de-prevention-du-suicide-pour-agir-avant-le-drame-ZGY4QISYTREFDEKWQIYM5IIN7Q/",
        ),
      },
      {
        name: "Zelfmoordlijn",
        number: "1813",
        kind: "call",
        hours: "always",
        note: null,
        keyword: null,
        ...checked(
          "https://www.zelfmoord1813.be",
          "quoted",
          "https://www.vrt.be/vrtnws/fr/2019/09/08/chaque-jour-trois-personnes-mettent-fin-a-leur-vie-en-flandre/",
        ),
      },
    ],
  },
  ca: {
    emergency: [
      {
        number: "911",
        answers: "all",
        ...checked("https://www.canada.ca", "quoted", "https://camh.ca/fr/agent-du-changement/988"),
      },
    ],
    lines: [
      {
        name: "9-8-8",
        number: "988",
        kind: "both",
        hours: "always",
        note: null,
        keyword: null,
        ...checked(
          "https://988.ca",
          "quoted",
          "https://www.newswire.ca/fr/news-releases/au-cas-ou-la-journee-mondiale-de-prevention-du-suicide-est-l-occasion-pour-les-canadiens-d-apprendre-de-retenir-et-de-partager-ce-numero-qui-peut-sauver-des-vies-847241482.html",
        ),
      },
    ],
  },
  ch: {
    emergency: [{ number: "144", answers: "ambulance", ...checked("https://www.ch.ch", "not-confirmed") }],
    lines: [
      {
        name: "143 – Die Dargebotene Hand, La Main Tendue, Telefono Amico",
        number: "143",
        kind: "call",
        hours: "always",
        note: null,
        keyword: null,
        ...checked("https://www.143.ch", "quoted", "https://de.zxc.wiki/wiki/Die_Dargebotene_Hand"),
      },
    ],
  },
  lu: {
    emergency: [
      {
        number: "112",
        answers: "all",
        ...checked(
          EU_112,
          "quoted",
          "https://www.lessentiel.lu/fr/story/non-le-112-ne-vous-pretera-pas-sa-grande-echelle-pour-laver-vos-carreaux-356490091119",
        ),
      },
    ],
    lines: [
      {
        name: "SOS Détresse",
        number: "454545",
        kind: "call",
        hours: "unknown",
        note: null,
        keyword: null,
        ...checked(
          "https://454545.lu",
          "quoted",
          "https://www.lessentiel.lu/fr/story/sos-detresse-etend-ses-horaires-pour-faire-face-682613948743",
        ),
      },
    ],
  },
} as const satisfies Record<string, Helplines>;
