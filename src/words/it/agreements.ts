import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { ofDay } from "./days.ts";

type Asked = Words["agreements"]["questions"]["other"][number];

/** Nobody is spoken to, or it is said alike with tu and with lei. */
const asked = (text: string): Asked => ({ tu: text, usted: text, vos: text });

/** With tu and with lei. */
const to = (tu: string, lei: string): Asked => ({ tu, usted: lei, vos: tu });

export const agreements: Words["agreements"] = {
  title: "Come lavoriamo",
  groups: {
    practical: "I tempi e quanto costa",
    between: "La riservatezza, e chi fa che cosa",
    own: "Con parole nostre",
  },
  notYet: "Non se n’è ancora parlato",
  addOwn: "Aggiungi un accordo",

  stands: "A che punto è",
  states: { "to-ask": "Da chiedere", agreed: "Deciso", "to-revisit": "Da riparlarne" },
  nowIs: {
    "to-ask": "È tra le cose che vuoi chiedere.",
    agreed: "Resta come avete deciso.",
    "to-revisit": "È tra le cose di cui vuoi riparlare.",
  },
  onTheList: "È nella tua lista per la prossima seduta.",
  toList: "Vedi la lista",
  name: "Come lo chiamo",
  text: "Che cosa abbiamo deciso",
  textHint: "Con parole tue. Quello che sai.",
  noText: "Qui può stare quello che avete deciso, con parole tue.",
  writeText: "Scrivi che cosa abbiamo deciso",
  question: "Che cosa voglio chiedere",
  questionAgain: "Che cosa voglio dirne",
  worthAsking: "Vale la pena chiedere",
  worthAskingHint: "Tocca una domanda per prenderla. Puoi dirla con parole tue.",
  taken: "È tra le tue domande.",
  line: "Perché, in una riga",
  session: "In quale seduta",
  noSession: "In nessuna, o non so",
  onlyWords: "Cambio solo le parole",
  onlyWordsHint: "Altrimenti conta come un accordo nuovo, e quello di prima resta nella storia.",
  change: "Cambia le parole",
  addWhy: "Aggiungi perché, o in quale seduta",
  history: "Che strada ha fatto",
  agreedAnew: "Deciso di nuovo",
  inSession: (day) => `Nella seduta ${ofDay(day)}`,
  delete: "Elimina questo",
  goneTitle: "Questo non è qui",
  goneText: "Forse è stato eliminato.",
  toPlan: "Vai al Piano",
  emptyForm: "Scrivi almeno una parola, o torna indietro: non si perde niente.",

  questions: {
    frequency: [
      asked("Ogni quanto ci vedremmo, e più o meno per quanto tempo?"),
      asked("Se ne ho bisogno, possiamo cambiare ogni quanto ci vediamo?"),
    ],
    length: [
      asked("Quanto dura una seduta, e che cosa facciamo se verso la fine esce qualcosa di grosso?"),
      asked("Posso avere un minuto per riprendermi, prima di uscire?"),
    ],
    confidentiality: [
      to("Chi altro legge i tuoi appunti su di me?", "Chi altro legge i suoi appunti su di me?"),
      to(
        "In quali casi avresti l’obbligo di parlarne con qualcuno?",
        "In quali casi avrebbe l’obbligo di parlarne con qualcuno?",
      ),
      to(
        "Se parli di me in supervisione, che cosa racconti?",
        "Se parla di me in supervisione, che cosa racconta?",
      ),
    ],
    contact: [
      to(
        "Posso scriverti tra una seduta e l’altra? Quando rispondi?",
        "Posso scriverle tra una seduta e l’altra? Quando risponde?",
      ),
      asked("Che cosa faccio se tra due sedute le cose vanno molto male?"),
    ],
    cancelling: [
      asked("Che cosa succede se non posso venire?"),
      to("Come mi avvisi quando a non potere sei tu?", "Come mi avvisa quando a non potere è lei?"),
    ],
    cost: [
      asked("Quanto costa una seduta, e come si paga?"),
      asked("Se disdico una seduta, la pago?"),
      asked("Che cosa possiamo fare se i soldi non bastano?"),
    ],
    roles: [
      to(
        "Detto in modo semplice, come lavori, e qual è la mia parte?",
        "Detto in modo semplice, come lavora, e qual è la mia parte?",
      ),
      to("Posso dire di no a qualcosa che mi proponi?", "Posso dire di no a qualcosa che mi propone?"),
    ],
    review: [
      asked("Come sapremo se questo mi sta aiutando?"),
      to(
        "Se qualcosa non mi aiuta, come preferisci che te lo dica?",
        "Se qualcosa non mi aiuta, come preferisce che glielo dica?",
      ),
      asked("Quando guardiamo come sta andando?"),
    ],
    other: [
      to(
        "Ti è già capitato di lavorare con qualcosa di simile a quello che porto io?",
        "Le è già capitato di lavorare con qualcosa di simile a quello che porto io?",
      ),
      to("Che formazione hai per questo?", "Che formazione ha per questo?"),
    ],
  },

  before: {
    title: "Prima di una prima seduta",
    intro: "Non serve preparare niente. Se ti è utile, ecco che cosa molta gente è contenta di aver chiesto.",
    offer: "Prima della prima seduta",
    offerHint: "Che cosa chiedere, a che cosa badare, che cosa vorrei far sapere.",
    questions: "Domande che vale la pena fare",
    questionsHint: "Tocca quelle che senti tue. Aspettano la seduta nella tua lista.",
    more: "Altre domande",
    askedNow: "È nella tua lista.",
    unaskedNow: "Non è più nella tua lista.",
    ownQuestion: "Chiedi un’altra cosa",
    watch: "A che cosa posso badare",
    watchPoints: [
      "Se mi ascolta senza fretta e senza giudicare.",
      "Se quello che per me conta arriva.",
      "Se ho davanti una persona vera, e non un ruolo.",
      "Se parliamo di come lavoreremo: ogni quanto, la riservatezza, chi fa che cosa.",
      "Se posso dire la mia su dove andiamo. Non saperlo ancora va bene.",
      "Se quello che mi propone ha senso per me, e posso dire di no.",
      "Se il ritmo è il mio.",
    ],
    watchEnd:
      "La prima volta non occorre che ci sia tutto. E se non mi sembra giusto, posso cercare altrove.",
    know: "Che cosa vorrei far sapere",
    knowHint: "Basta una riga. Viene con te in seduta, come nota.",
    keepNote: "Porta anche questo",
    kept: "Viene con te in seduta.",
    emptyNote: "Scrivi almeno una parola. Se non viene niente, va bene lo stesso.",
    list: "Che cosa viene con me",
    listCount: (n) =>
      plural("it", n, { one: "C’è 1 cosa nella tua lista.", other: `Ci sono ${n} cose nella tua lista.` }),
    day: "Quando, e con chi",
    dayHint: "Se lo sai già. Si può scrivere anche dopo.",
    afterwards: "Dopo la prima seduta",
    begin: "Comincia da qui",
    noTherapy: "Anche chi sta solo pensando alla terapia può cominciare da qui.",
  },

  after: {
    title: "Dopo una prima seduta",
    titleWith: (name) => `Dopo la prima seduta con ${name}`,
    intro: "Tre piccole domande, solo per te. Ognuna si può saltare.",
    offer: "Ci tornerei?",
    offerHint: "Tre piccole domande sulla prima seduta, se ti va.",
    atEase: "Mi sentivo a mio agio.",
    goBack: "Ci tornerei?",
    answers: { yes: "Sì", "not-sure": "Non so", no: "No" },
    line: "Perché lo dico",
    save: "Conserva",
    saved: "Conservato",

    yesText: "Bene. Quello che deciderete da qui in poi ha il suo posto nel Piano.",
    toPlan: "Vai al Piano",

    unsureText:
      "Capita spesso di non saperlo dopo una seduta. A volte una frase chiarisce le cose. Portane una, se la senti tua:",
    unsure: [
      asked("Una parte per me è andata veloce. Potremmo andare un po’ più piano?"),
      to(
        "Non mi sentivo del tutto a mio agio, e vorrei dirti perché.",
        "Non mi sentivo del tutto a mio agio, e vorrei dirle perché.",
      ),
      to(
        "Non lo so ancora. Posso dirti di che cosa avrei bisogno?",
        "Non lo so ancora. Posso dirle di che cosa avrei bisogno?",
      ),
      to(
        "Che cosa proponi di fare insieme, e perché proprio quello?",
        "Che cosa propone di fare insieme, e perché proprio quello?",
      ),
    ],
    bring: "Porta questa",
    brought: "È nella tua lista per la prossima seduta.",

    noText:
      "Non tornare è un modo comune di finire, per una prima seduta. Cercare finché non ti trovi bene fa parte del cercare aiuto. Non devi spiegazioni a nessuno.",
    end: "Finisco qui",
    endHint: "Quello che è scritto resta. Puoi ricominciare quando vuoi.",
    ended: "È conclusa. Quello che è scritto resta.",
    another: "Cerco un’altra persona",
    anotherHint: "Questa si conclude, e un’altra comincia da una pagina bianca.",
    anotherBegun: "Questa è conclusa, e un’altra è iniziata.",
    think: "Ci penso",
    thinkHint: "Non cambia niente. Questo resta qui.",
    carry: "Che cosa può passare alla prossima",
    carryHint: "Niente passa da solo. Si copia soltanto quello che tocchi qui.",
    message: "Se vuoi farlo sapere",
    messageText: "Non serve. Se preferisci, basta una riga:",
    messages: [
      asked("Grazie per la seduta. Ci ho pensato, e non continuerò."),
      to(
        "Vorrei cercare un altro modo di lavorare. Grazie per il tuo tempo.",
        "Vorrei cercare un altro modo di lavorare. Grazie per il suo tempo.",
      ),
    ],
    copy: "Copia questo",
    copied: "Copiato",
  },
};
