import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { ofDay } from "./the-day.ts";

type Asked = Words["agreements"]["questions"]["other"][number];

/** What is asked without speaking to anybody, or the same in both forms. */
const asked = (text: string): Asked => ({ tu: text, usted: text, vos: text });

const to = (tu: string, voste: string): Asked => ({ tu, usted: voste, vos: tu });

export const agreements: Words["agreements"] = {
  title: "Com treballem",
  groups: {
    practical: "Els horaris i el que costa",
    between: "La privacitat i què fa cadascú",
    own: "Amb les nostres paraules",
  },
  notYet: "Encara no n’hem parlat",
  addOwn: "Afegeix-ne un altre",

  stands: "Com està",
  states: { "to-ask": "Per preguntar", agreed: "Acordat", "to-revisit": "Per tornar-ne a parlar" },
  nowIs: {
    "to-ask": "Queda entre el que vols preguntar.",
    agreed: "Queda com a acordat.",
    "to-revisit": "Queda entre allò de què vols tornar a parlar.",
  },
  onTheList: "És a la teva llista per a la pròxima sessió.",
  toList: "Mira la llista",
  name: "Quin nom li poso",
  text: "Què hem acordat",
  textHint: "Amb les teves paraules. Fins on sàpigues.",
  noText: "Aquí pot anar el que heu acordat, amb les teves paraules.",
  writeText: "Escriu què hem acordat",
  question: "Què vull preguntar",
  questionAgain: "Què vull dir-ne",
  worthAsking: "Val la pena preguntar-ho",
  worthAskingHint: "Toca’n una per quedar-te-la. La pots dir amb les teves paraules.",
  taken: "Queda entre les teves preguntes.",
  line: "Per què, en una línia",
  session: "En quina sessió",
  noSession: "En cap, o no ho sé",
  onlyWords: "Només canvio com està escrit",
  onlyWordsHint: "Si no, compta com un acord nou, i l’anterior queda a la història.",
  change: "Canvia les paraules",
  addWhy: "Afegeix per què, o en quina sessió",
  history: "Què se n’ha fet",
  agreedAnew: "Acordat de nou",
  inSession: (day) => `A la sessió ${ofDay(day)}`,
  delete: "Esborra això",
  goneTitle: "Això no és aquí",
  goneText: "Potser s’ha esborrat.",
  toPlan: "Ves al Pla",
  emptyForm: "Escriu almenys una paraula, o torna enrere: no es perd res.",

  questions: {
    frequency: [
      asked("Cada quant ens veuríem, i més o menys quanta estona?"),
      asked("Si ho necessito, podem canviar cada quant ens veiem?"),
    ],
    length: [
      asked("Quant dura una sessió, i què fem si surt una cosa grossa gairebé al final?"),
      asked("Puc tenir un minut per refer-me abans de sortir?"),
    ],
    confidentiality: [
      to("Qui més llegeix les teves notes sobre mi?", "Qui més llegeix les seves notes sobre mi?"),
      to("En quins casos ho hauries d’explicar a algú?", "En quins casos ho hauria d’explicar a algú?"),
      to(
        "Si parles de mi en una supervisió, què hi expliques?",
        "Si parla de mi en una supervisió, què hi explica?",
      ),
    ],
    contact: [
      to("Et puc escriure entre sessions? I quan respons?", "Li puc escriure entre sessions? I quan respon?"),
      asked("Què faig si entre dues sessions les coses es posen molt malament?"),
    ],
    cancelling: [
      asked("Què passa si no puc venir?"),
      to("Com m’avises quan ets tu qui no pot?", "Com m’avisa quan és vostè qui no pot?"),
    ],
    cost: [
      asked("Quant costa una sessió i com es paga?"),
      asked("Si cancel·lo una sessió, la pago?"),
      asked("Què podem fer si no m’arriben els diners?"),
    ],
    roles: [
      to(
        "Dit de manera senzilla, com treballes, i quina és la meva part?",
        "Dit de manera senzilla, com treballa, i quina és la meva part?",
      ),
      to("Puc dir que no a una cosa que em proposes?", "Puc dir que no a una cosa que em proposa?"),
    ],
    review: [
      asked("Com sabrem si això m’ajuda?"),
      to(
        "Si alguna cosa no m’ajuda, com prefereixes que t’ho digui?",
        "Si alguna cosa no m’ajuda, com prefereix que l’hi digui?",
      ),
      asked("Quan mirem com va?"),
    ],
    other: [
      to(
        "Has treballat amb gent que porta una cosa com la meva?",
        "Ha treballat amb gent que porta una cosa com la meva?",
      ),
      to("Quina formació tens per a això?", "Quina formació té per a això?"),
    ],
  },

  before: {
    title: "Abans d’una primera sessió",
    intro: "No cal preparar res. Per si et serveix, aquí hi ha el que molta gent s’alegra d’haver preguntat.",
    offer: "Abans de la primera sessió",
    offerHint: "Què preguntar, en què fixar-me, què vull que se sàpiga.",
    questions: "Preguntes que valen la pena",
    questionsHint: "Toca les que sentis teves. T’esperen a la llista per a la sessió.",
    more: "Més preguntes",
    askedNow: "És a la teva llista.",
    unaskedNow: "Ja no és a la teva llista.",
    ownQuestion: "Pregunta una altra cosa",
    watch: "En què em puc fixar",
    watchPoints: [
      "Si m’escolten sense pressa i sense jutjar-me.",
      "Si arriba el que per a mi és important.",
      "Si tinc al davant una persona de debò, i no un paper.",
      "Si parlem de com treballarem: cada quant, la privacitat, què fa cadascú.",
      "Si hi puc dir la meva, sobre cap on anem. No saber-ho encara està bé.",
      "Si el que em proposen té sentit per a mi, i puc dir que no.",
      "Si el ritme és el meu.",
    ],
    watchEnd:
      "No cal que hi sigui tot, la primera vegada. I si no m’hi sento bé, puc buscar en un altre lloc.",
    know: "Què m’agradaria que se sabés",
    knowHint: "Amb una línia n’hi ha prou. Va a la sessió com una nota.",
    keepNote: "Porta-ho",
    kept: "Va amb tu a la sessió.",
    emptyNote: "Escriu almenys una paraula. Si no surt res, també està bé.",
    list: "El que ve amb mi",
    listCount: (n) =>
      plural("ca", n, { one: "Hi ha 1 cosa a la teva llista.", other: `Hi ha ${n} coses a la teva llista.` }),
    day: "Quan és, i amb qui",
    dayHint: "Si ja ho saps. Es pot escriure més tard.",
    afterwards: "Després de la primera sessió",
    begin: "Comença per aquí",
    noTherapy: "Qui tot just pensa a fer teràpia també pot començar per aquí.",
  },

  after: {
    title: "Després d’una primera sessió",
    titleWith: (name) => `Després de la primera sessió amb ${name}`,
    intro: "Tres preguntes petites, només per a tu. Cadascuna es pot saltar.",
    offer: "Hi tornaria?",
    offerHint: "Tres preguntes petites sobre la primera sessió, si vols.",
    atEase: "M’hi he sentit bé.",
    goBack: "Hi tornaria?",
    answers: { yes: "Sí", "not-sure": "No ho sé", no: "No" },
    line: "Què m’ho fa dir",
    save: "Guarda-ho",
    saved: "Guardat",

    yesText: "Bé. El que aneu acordant té el seu lloc al Pla.",
    toPlan: "Ves al Pla",

    unsureText:
      "No saber-ho després d’una sessió passa sovint. De vegades una frase ho aclareix. Emporta-te’n una, si te la sents teva:",
    unsure: [
      asked("Una part ha anat de pressa per a mi. Podríem anar una mica més a poc a poc?"),
      to(
        "M’ha costat sentir-m’hi bé, i m’agradaria explicar-te per què.",
        "M’ha costat sentir-m’hi bé, i m’agradaria explicar-li per què.",
      ),
      to(
        "Encara no ho sé. Et puc explicar què necessitaria?",
        "Encara no ho sé. Li puc explicar què necessitaria?",
      ),
      to("Què proposes que fem, i per què això?", "Què proposa que fem, i per què això?"),
    ],
    bring: "Porta-la",
    brought: "És a la teva llista per a la pròxima sessió.",

    noText:
      "No tornar-hi és un final corrent per a una primera sessió. Buscar fins que t’hi sentis bé forma part de buscar ajuda, i no deus cap explicació a ningú.",
    end: "Ho deixo aquí",
    endHint: "El que has escrit es queda. Pots tornar a començar quan vulguis.",
    ended: "S’ha acabat. El que has escrit es queda.",
    another: "Busco una altra persona",
    anotherHint: "Aquesta s’acaba, i en comença una altra amb la pàgina en blanc.",
    anotherBegun: "Aquesta s’ha acabat, i n’ha començat una de nova.",
    think: "M’ho rumio",
    thinkHint: "No canvia res. Això es queda aquí.",
    carry: "Què pot venir a la següent",
    carryHint: "Res no hi passa sense tu. Només es copia el que toquis aquí.",
    message: "Si vols avisar",
    messageText: "No cal. Si ho prefereixes, amb una línia n’hi ha prou:",
    messages: [
      asked("Gràcies per la sessió. M’ho he pensat i no continuaré."),
      to(
        "M’agradaria buscar una altra manera de treballar. Gràcies pel teu temps.",
        "M’agradaria buscar una altra manera de treballar. Gràcies pel seu temps.",
      ),
    ],
    copy: "Copia això",
    copied: "Copiat",
  },
};
