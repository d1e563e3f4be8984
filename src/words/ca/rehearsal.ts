import type { Words } from "../words.ts";

export const rehearsal: Words["rehearsal"] = {
  topics: {
    "not-heard": "Em sembla que no m’escolta, o que no m’entén",
    "something-said": "Una cosa que es va dir",
    "weighing-words": "Allà mesuro cada paraula",
    "no-direction": "No sé en què treballem",
    "goals-not-mine": "Els objectius no són meus",
    tasks: "Les tasques no tenen sentit per a mi, o no les he fetes",
    pace: "El ritme",
    frame: "Com treballem: horaris, preu, cancel·lar, missatges, privacitat",
    "not-better": "No milloro, o estic pitjor",
    culture: "Cultura, identitat, llengua, fe",
    "no-fit": "No encaixem",
    "pause-or-end": "Vull fer una pausa o acabar",
    own: "Una altra cosa, amb les meves paraules",
  },

  fears: {
    "hurt-them": "Faria mal a qui m’acompanya",
    "they-know-better": "En sap més que jo",
    ungrateful: "Semblaria que no agraeixo el que fa",
    annoyed: "S’enfadaria amb mi",
    "my-problem": "Diria que el problema és meu",
    dropped: "Deixaria d’atendre’m",
    "cry-or-freeze": "Ploraria o em bloquejaria",
    "not-serious": "No n’hi ha per tant",
    "not-done": "Al lloc d’on vinc, això no es fa",
    other: "Una altra cosa",
  },

  wants: {
    "understand-why": "Entendre per què fem el que fem",
    "change-something": "Canviar alguna cosa",
    slower: "Anar més a poc a poc",
    faster: "Anar més de pressa",
    "how-we-are": "Parlar de com anem",
    "other-way": "Una altra manera de treballar",
    "goals-again": "Tornar a mirar els objectius",
    pause: "Fer una pausa",
    "end-well": "Acabar bé",
    "be-heard": "Només que m’escolti",
  },

  tones: { soft: "Suau", clear: "Clar", firm: "Ferm" },
  uses: {
    spoken: "Per dir-ho",
    note: "Una nota per llegir o entregar",
    message: "Un missatge curt abans de la sessió",
  },
  voices: {
    en: "Anglès",
    "es-tu": "Espanyol, de tú",
    "es-usted": "Espanyol, d’usted",
    "es-vos": "Espanyol, de vos",
    "ca-tu": "Català, de tu",
    "ca-voste": "Català, de vostè",
    "de-du": "Alemany, de du",
    "de-sie": "Alemany, de Sie",
    "fr-tu": "Francès, de tu",
    "fr-vous": "Francès, de vous",
    "it-tu": "Italià, de tu",
    "it-lei": "Italià, de lei",
    "pt-BR": "Portuguès del Brasil",
    "pt-PT-tu": "Portuguès de Portugal, de tu",
    "pt-PT-voce": "Portuguès de Portugal, formal",
  },

  replies: {
    curious: "En vol saber més",
    "agrees-fast": "Diu que sí molt de pressa",
    explains: "Ho explica o ho defensa",
    reassures: "Em tranquil·litza",
    interprets: "Hi veu una altra cosa al darrere",
    hurt: "Li fa mal, o calla",
    clock: "Mira l’hora",
    dismisses: "Hi treu importància, o s’enfada",
  },

  replyMeanings: {
    curious:
      "Pot ser que vulgui entendre-ho abans de respondre. Pots anar a poc a poc i explicar només el que vulguis.",
    "agrees-fast":
      "Pot ser alleujament, o ganes d’arreglar-ho com més aviat millor. També pot ser que digui que sí abans d’entendre-ho.",
    explains:
      "Pot ser que hi hagi una bona raó, o que li costi d’escoltar-ho. Una raó pot ser certa i, tot i així, que a tu no et serveixi.",
    reassures: "Pot ser que ho digui amb afecte. També pot tancar el tema abans que acabis.",
    interprets:
      "Pot ser que hi hagi alguna cosa de cert, i pot ser que s’allunyi del que has dit. No cal decidir ara quina de les dues.",
    hurt: "Pot ser que li hagi fet mal, o que encara no trobi les paraules. El que sent no et toca arreglar-ho a tu, i el que has dit continua dempeus.",
    clock:
      "Pot ser només per l’hora. El que es diu a prop del final queda dit, i la pròxima vegada pot anar primer.",
    dismisses:
      "Això no és culpa teva. Està bé deixar-ho per avui, i acabar és un dret que tens, amb motius o sense donar-ne.",
  },

  cues: {
    "sit-down": "seiem",
    "asked-how": "em pregunta com estic",
    "ten-minutes": "queden deu minuts",
    own: "passa una altra cosa",
  },
  plansB: {
    "hand-note": "entrego la meva nota",
    "have-written": "dic que ho porto escrit",
    "ask-minute": "demano un minut",
    own: "faig una altra cosa",
  },

  decisions: {
    enough: "Sí, m’hi veig amb cor",
    "not-yet": "Encara no",
    "decided-not": "He decidit no dir-ho",
  },

  said: {
    all: "Sí, tot",
    part: "Una part",
    no: "No",
    "not-come-up": "No ha vingut a tomb",
  },
  came: {
    yes: "Sí, ha passat",
    partly: "En part",
    no: "No, ha anat d’una altra manera",
  },
  next: {
    "worked-on": "Hi estem treballant",
    "say-more": "Encara em queda alguna cosa per dir",
    "give-time": "Hi dono temps fins al dia que triï",
    "second-opinion": "Vull una segona opinió",
    end: "Vull acabar",
  },
  sinceThen: { better: "Millor", same: "Igual", worse: "Pitjor" },
};
