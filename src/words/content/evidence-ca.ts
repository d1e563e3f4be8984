import { theDay } from "../ca/the-day.ts";
import type { EvidenceText } from "./evidence.ts";

export const evidenceCa: EvidenceText = {
  lead: "L’assaig es basa en coses que es van estudiar per separat, gairebé sempre en altres camps. Aquí hi ha quines són, qui les va estudiar i fins on arriben.",

  unknownTitle: "El que no sap ningú",
  unknown: [
    "No hem trobat cap assaig clínic sobre practicar, en una aplicació, el que es vol dir a la pròpia teràpia. Tampoc en aquesta.",
    "La majoria d’aquests estudis tracten de com fer-se valer o de com s’arriba a una meta. Molts es van fer amb estudiants o amb gent voluntària.",
    "Parlen de molta gent, de mitjana. Cap no pot dir com t’anirà a tu.",
    "Ningú no pot saber com reaccionarà qui t’acompanya. Potser ho agraeix, potser al començament hi respon amb poca traça, o potser no s’ho pren bé.",
  ],

  parts: {
    unsaid: "El que es calla",
    therapists: "Com es rep a l’altra banda",
    between: "El que hi ha entre les dues persones",
    preparing: "Preparar-se per dir una cosa difícil",
    asking: "Que et preguntin com va",
  },
  claims: {
    unsaid: {
      hiding:
        "547 persones en teràpia van respondre una enquesta per internet. El 93\u00a0% va dir que alguna vegada havia mentit en teràpia, i el 72,6\u00a0%, sobre la teràpia mateixa. Per exemple, fent veure que els agradava un comentari o que allò servia. Entre els motius: per cortesia i per no disgustar l’altra persona.",
      deference:
        "14 persones van repassar una sessió amb la gravació. Van explicar com es contenien: per por de criticar, per fer el que s’esperava, per protegir l’autoestima de qui les atenia, per sentir-se en deute. D’aquí surten les pors entre les quals pots triar.",
      disappointing:
        "Una revisió va reunir 936 frases de 51 estudis sobre el que havia anat malament en una teràpia. Parlen del que va fer qui atenia, del que era difícil entre les dues persones, de no acabar d’encaixar, de les conseqüències. D’aquí surten els temes entre els quals pots triar.",
    },
    therapists: {
      receiving:
        "18 terapeutes amb experiència van escriure sobre vegades que algú els va dir que una cosa anava malament. Els va costar, i en van aprendre; els va servir que fos una cosa concreta. Hi va haver qui va canviar alguna cosa amb aquella persona, qui ho va fer més tard amb altres i qui no va canviar res.",
    },
    between: {
      relationship:
        "En 295 estudis amb més de 30.000 persones, una bona relació de treball i un bon resultat sovint van anar plegats (r\u00a0=\u00a00,278). És una relació, no una causa, i hi va haver excepcions.",
      agreeing:
        "Es van seguir 105 persones en una mena de teràpia per a la depressió. Estar d’acord aviat en objectius i tasques es va relacionar amb el que va canviar després. El vincle es va relacionar més amb el que ja havia canviat.",
      mending:
        "En una revisió, quan una tensió es va veure i reparar, de mitjana els resultats van ser més bons que quan es va deixar estar. D’aquí no se segueix que la reparació en fos la causa.",
    },
    preparing: {
      ifThen:
        "Amb un pla del tipus «si passa això, llavors faig allò», arribar a una meta va ser més freqüent. Va ser així en 94 proves (d\u00a0=\u00a00,65) i més tard en 642 (d de 0,27 a 0,66). La diferència va ser més gran amb les paraules «si» i «llavors», amb moltes ganes i amb el pla assajat.",
      practising:
        "79 dones van participar en un estudi sobre fer-se valer. Practicar-ho i, a més, mirar els pensaments que frenen va ser el que va anar més bé. Un temps després, segons el que deien elles mateixes, els grups estaven igual.",
      imagining:
        "En 123 comparacions amb 5.685 persones, imaginar una cosa per endavant va anar lligat a fer-la després (g\u00a0=\u00a00,49, entre 0,37 i 0,62). Qui ho escriu diu que els estudis no sempre coincideixen.",
      theWayThere:
        "Abans d’un examen, qui va imaginar com estudiaria va estudiar més i va treure més bona nota. Per això se’t pregunta on seuràs i quina és la teva primera paraula, i no se’t demana que imaginis que surt bé.",
    },
    asking: {
      forms:
        "Quan en teràpia es pregunta cada cert temps, amb formularis, com va tot, deu revisions anteriors plegades van trobar efectes de petits a mitjans. És una altra cosa que assajar, i aquesta aplicació no envia res a ningú.",
      oneOfThem:
        "Una revisió de 18 estudis sobre un d’aquests sistemes va trobar un efecte petit en conjunt (g\u00a0=\u00a00,27) i cap en serveis de psiquiatria. Diu que els bons resultats en altres llocs es poden deure en part a qui va fer els estudis.",
    },
  },
  figures: "Les xifres són les que dona cada publicació, i parlen d’una mitjana.",

  referencesTitle: "El que s’ha llegit",
  leaving:
    "Les adreces són aquí com a text: l’aplicació no en carrega res. Obrir-ne una en un navegador és sortir de l’aplicació.",
  checkedOn: (day) =>
    `Llegit ${theDay(day)}, en resums i en còpies guardades, si no es diu una altra cosa. Encara falta que una persona compari cada dada amb la publicació.`,
  confirmations: {
    quoted: "Es va llegir una altra pàgina que en parla.",
    "not-confirmed": "Sense confirmar.",
  },
};
