import type { Words } from "../words.ts";

export const installing: Words["installing"] = {
  title: "Installa l’app",
  hint: "Nella schermata Home si apre come ogni altra app",
  isInstalled: "È installata su questo dispositivo.",
  install: "Installa",
  text: "L’app nella schermata Home è questa stessa pagina, con un’icona sua. Non c’è niente da pagare, e niente account.",
  changes: "Che cosa cambia",
  changed: [
    "Si apre dalla sua icona, in una finestra sua, anche senza connessione.",
    "È meno probabile che il browser cancelli il diario per fare spazio.",
  ],
  takesIn:
    "Con Chrome, Edge o Samsung Internet ci si può condividere del testo da altre app. Su un computer, si possono aprire con l’app anche le copie.",
  same: "Il diario resta su questo dispositivo, cifrato come prima.",
  how: "Come si fa qui",
  other: "Un altro dispositivo o browser",
  otherLabel: "Quale",
  carry: {
    title: "Il tuo diario non si sposta da solo",
    text: "Su iPhone o iPad, e con Safari su un Mac, l’app installata tiene un diario suo, e comincia vuoto. Prima fai una copia. Poi installa, apri l’app dalla sua icona e scegli «Ho una copia».",
    make: "Fai una copia",
  },
  ways: {
    "ios-safari": {
      name: "iPhone o iPad, Safari",
      steps: [
        "Tocca il pulsante Condividi, il quadrato con una freccia. Può stare nel menu con tre puntini.",
        "Scegli «Aggiungi alla schermata Home», e lascia attivo «Apri come app web».",
        "Apri Alianza dalla sua icona. Da quel momento, scrivi lì.",
      ],
    },
    "ios-other": {
      name: "iPhone o iPad, un altro browser",
      steps: [
        "Tocca il pulsante Condividi, accanto all’indirizzo o nel menu.",
        "Scegli «Aggiungi alla schermata Home». Se non c’è, apri questa pagina in Safari.",
        "Apri Alianza dalla sua icona. Da quel momento, scrivi lì.",
      ],
    },
    "mac-safari": {
      name: "Mac, Safari",
      steps: [
        "Nella barra dei menu, apri «File», oppure premi il pulsante Condividi.",
        "Scegli «Aggiungi al Dock».",
        "Apri Alianza dal Dock. Da quel momento, scrivi lì.",
      ],
    },
    chromium: {
      name: "Chrome, Edge e simili",
      steps: [
        "Apri il menu del browser, i tre puntini.",
        "Scegli «Installa» o «Aggiungi a schermata Home». Su un computer può stare in «Trasmetti, salva e condividi» o in «App».",
        "Apri Alianza dalla sua icona. Lì c’è lo stesso diario.",
      ],
    },
    samsung: {
      name: "Samsung Internet",
      steps: [
        "Apri il menu, le tre linee in basso.",
        "Scegli «Aggiungi pagina a», poi «Schermata Home».",
        "Apri Alianza dalla sua icona. Lì c’è lo stesso diario.",
      ],
    },
    "firefox-android": {
      name: "Android, Firefox",
      steps: [
        "Apri il menu, i tre puntini.",
        "Scegli «Aggiungi app alla schermata principale» o «Installa».",
        "Apri Alianza dalla sua icona. Lì c’è lo stesso diario.",
      ],
    },
    "firefox-computer": {
      name: "Computer, Firefox",
      steps: [
        "Su Windows, da Firefox 143 in poi si può aggiungere alla barra delle applicazioni, con una finestra sua: il pulsante è nella barra degli indirizzi.",
        "Su un Mac e su altri sistemi, Firefox non può. Un segnalibro riporta qui, e funziona lo stesso senza connessione.",
        "In entrambi i casi manca una parte della protezione contro la cancellazione. Ogni tanto fai una copia.",
      ],
    },
  },
  dot: "Un puntino sull’icona",
  dotHint:
    "Quando esci dall’app con qualcosa a metà, o qualcosa di condiviso che aspetta. Mai un numero. Chi vede l’icona vede il puntino.",
};
