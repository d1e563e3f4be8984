import type { PlanTexts } from "./plan-texts.ts";

/** What somebody agreed, aimed for and tried, in Catalan. */
export const caPlan: PlanTexts = {
  first: "Em va escoltar fins al final. En vaig sortir amb més preguntes, però amb ganes de tornar-hi.",
  agreements: {
    confidentiality: [
      "Què passa amb el que explico? Ho comentes amb algú?",
      "El que explico es queda allà. Ho comenta a la seva supervisió sense noms, i si hi hagués perill m’ho diria abans de fer res.",
      "Ho vaig preguntar el primer dia. M’ho va explicar sense pressa.",
    ],
    frequency: [
      "Cada dimarts a les sis.",
      "I si més endavant ens veiem cada dues setmanes?",
      "En vam parlar de passada i va quedar a l’aire.",
    ],
    contact: [
      "Et puc escriure si la setmana es posa lletja?",
      "Un missatge per canviar l’hora, sí. La resta ho apunto i ho porto.",
      "M’estimo més saber-ho que anar-ho endevinant.",
    ],
    cancelling: [
      "Si s’avisa un dia abans, no es paga.",
      "Amb allò del tren no vaig poder avisar, i em va fer angúnia.",
      "Què fem quan és cosa d’última hora?",
      "Es queda com estava: un dia abans. Allò del tren no va comptar.",
    ],
    cost: "Pago a final de mes, tot alhora. Si un mes va just, ho diem i ho mirem.",
    review: [
      "Cada quant mirem si això em serveix?",
      "Cada tres mesos parem i mirem els objectius, amb la meva pàgina al davant.",
      "Va sortir quan vaig llegir la meva pàgina.",
    ],
    roles: "Quan em quedo en blanc, espero jo o em dones un cop de mà?",
    other: ["La cadira", "La poso mirant a la finestra quan vull, sense demanar permís."],
  },
  goals: {
    clearing: [
      "Estar millor. No sé com es veu, això.",
      "Alguna cosa amb dir que sí a tot.",
      "Dir que no a temps, sense passar-me tres dies donant-hi voltes.",
    ],
    clearingWhy: [
      "Perquè arribo al diumenge sense res per a mi.",
      "Contesto «m’ho miro i et dic alguna cosa», i després dic el que vull de debò.",
    ],
    clearingLines: [
      "Encara no ho sé. Em va dir que així també es comença.",
      "Ja s’assembla a alguna cosa. Ho hem dibuixat al full de la setmana.",
      "Avui ho he dit d’una tirada, amb les meves paraules.",
    ],
    reached: [
      "Dormir sense deixar la ràdio engegada",
      "L’engego per no sentir-me.",
      "Apago el llum i no la trobo a faltar.",
      "Fa un mes que ni hi penso, en la ràdio.",
    ],
    replaced: [
      "Tornar a parlar amb el meu pare cada setmana",
      "No era meu. Ho vaig dir i ho vam canviar.",
      "Ser a un dinar de família i marxar quan vulgui",
      "Vull veure la meva família, però no a qualsevol preu.",
      "M’aixeco, dic adeu i no dono explicacions.",
    ],
    paused: ["Entendre què em passa amb la feina", "Ara no hi cap. Ho guardem per a més endavant."],
    unclear: "Alguna cosa amb demanar ajuda, encara no sé què",
    places: [
      "He dit que no a un sopar.",
      "Setmana estranya, ni endavant ni enrere.",
      "Amb la meva germana em surt; a la feina, no.",
      "He tornat a dir que sí a tot. Ho he notat de seguida, això és nou.",
      "He dit «m’ho miro i et dic alguna cosa» i no ha caigut res.",
      "Ja no hi penso tant abans.",
      "Dues vegades aquesta setmana, sense assajar-ho.",
      "",
    ],
  },
  tasks: {
    adapted: [
      "Deu minuts de respiració cada nit",
      "Tres minuts, amb la finestra oberta",
      "Tres respiracions abans d’agafar el telèfon",
    ],
    adaptedPurpose: ["", "Baixar el soroll abans de dormir", "Tenir un moment per decidir si vull respondre"],
    adaptedWhy: [
      "Deu minuts de comptar i estic pitjor. Provem amb menys.",
      "A la nit no. L’hem passada al telèfon, que és on em fa falta.",
      "Encara em fa venir més nervis. La deixo, i vull dir-ho.",
    ],
    didNotFit: [
      "Escriure tres coses bones quan s’acaba el dia",
      "Acabava fent una llista per quedar bé.",
      "No feia per a mi, i no passa res.",
    ],
    weekdays: ["Sortir a caminar sense el mòbil", "Notar les cames i no només el cap"],
    next: ["Respondre demà i no avui, una vegada", "Veure què passa si no contesto a l’acte"],
    day: ["Trucar a la meva germana dissabte", "No esperar que soni el meu", "Vint minuts, i vam riure."],
    open: [
      "Dibuixar la setmana en un full",
      "Veure per on se’m va l’aire",
      "L’he dibuixada amb colors. El dimecres no té ni un forat.",
      "Fer-ho a la taula de la cuina, amb música.",
    ],
    noSense: "Apuntar cada pensament a la taula de quatre columnes",
  },
  how: [
    "Més curt del que em pensava, i n’hi ha hagut prou.",
    "He començat tard i m’he quedat a mitges.",
    "M’ha sortit sense pensar-hi.",
    "Ho he fet, però amb pressa.",
    "Plovia i hi he anat igualment.",
    "Aquell dia no hi va haver manera, i ja està.",
    "M’ha costat arrencar. Després bé.",
  ],
  helped: [
    "Deixar les sabatilles a la porta.",
    "Dir-ho abans a la meva germana.",
    "Que fos al matí.",
    "Posar el mòbil al calaix.",
  ],
  hindered: [
    "La reunió, que es va allargar.",
    "El soroll de les obres.",
    "Voler-ho fer perfecte.",
    "Que no entenc per a què serveix.",
  ],
  answers: [
    "Em va donar les gràcies per dir-ho. Ho vam deixar i en buscarem una altra.",
    "Ho vam mirar amb calma; continuem la setmana que ve.",
    "Va quedar clar en dos minuts. Amb les voltes que hi vaig donar.",
    "No té resposta, però ja ho hem dit.",
  ],
  questions: [
    "He pogut quedar-me en silenci sense patir?",
    "El que m’emporto a casa, en una frase",
    "He arribat amb pressa?",
  ],
  sentences: [
    "Que no ho he de decidir avui.",
    "La setmana dibuixada.",
    "Que de la tristesa se’n torna.",
    "Avui res, i està bé.",
    "Preguntar abans de suposar.",
  ],
};
