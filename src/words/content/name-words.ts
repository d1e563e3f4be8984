import type { GuestLanguage } from "#domain/language.ts";

/** What tells a name from another word with a capital. */
interface NameWords {
  /** Words with which sentences begin. */
  readonly ordinary: readonly string[];
  /** What often comes right after a name that opens a sentence. */
  readonly after: readonly string[];
}

const PORTUGUESE: NameWords = {
  ordinary:
    "eu tu você ele ela nós eles elas vocês me te se lhe o a os as um uma uns umas meu minha meus minhas teu tua seu sua nosso nossa este esta isto esse essa isso aquele aquela aquilo e ou mas porque que quem quando onde como se já ainda também hoje ontem amanhã agora depois antes sempre nunca talvez às vezes com sem de do da em no na por para até desde sobre entre não sim há é foi era são estou está estava tenho tem tinha quero queria sinto senti acho penso posso vou fui gostaria oi olá".split(
      " ",
    ),
  after: "disse quis achou falou foi veio ligou perguntou queria pensa".split(" "),
};

/** For texts in the languages that few read; Spanish and English are always known (src/domain/summary-names.ts). */
export const NAME_WORDS: Readonly<Record<GuestLanguage, NameWords>> = {
  ca: {
    ordinary:
      "jo tu vostè ell ella nosaltres vosaltres ells elles em et es ens us el la els les lo un una uns unes meu meva meus meves teu teva seu seva nostre nostra aquest aquesta això aquell aquella allò i o però perquè que qui què quan on com si ja encara també avui ahir demà ara després abans sempre mai potser amb sense de del al en a per des fins sobre entre no sí hi ha és va era són estic està estava tinc té tenia vull volia sento vaig crec penso puc m'agradaria hola".split(
        " ",
      ),
    after: "va diu deia vol volia pensa creu".split(" "),
  },
  de: {
    ordinary:
      "ich du er sie es wir ihr mich mir dich dir uns euch man der die das den dem des ein eine einen einem einer eines kein keine mein meine meinen meinem meiner dein deine deinen deinem ihr ihre ihren ihrem sein seine unser unsere dieser diese dieses jeder jede jedes alle alles und oder aber denn weil dass wenn als ob wer was wann wo wie warum welche schon noch auch heute gestern morgen jetzt dann danach vorher immer nie manchmal vielleicht mit ohne von vom zu zum zur in im an am auf aus bei beim für über unter um nach vor seit bis durch nicht ja nein ist war sind bin habe hat hatte will wollte möchte kann konnte muss soll gehe ging hallo guten".split(
        " ",
      ),
    after: "hat ist war sagt sagte will wollte meint meinte findet fand kam rief schrieb fragte".split(" "),
  },
  fr: {
    ordinary:
      "je j'ai tu il elle on nous vous ils elles me te se le la les un une des du de au aux mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces cela ça c'est et ou mais car parce que qui quoi quand où comment pourquoi si déjà encore aussi aujourd'hui hier demain maintenant après avant toujours jamais parfois souvent peut-être avec sans en dans sur sous par pour depuis jusque entre chez non oui il y est était sont suis ai avais veux voulais peux pouvais dois vais sens crois pense j'aimerais bonjour bonsoir quand".split(
        " ",
      ),
    after: "a est était dit disait veut voulait pense trouve".split(" "),
  },
  it: {
    ordinary:
      "io tu lui lei noi voi loro mi ti si ci vi lo la li le il gli i un uno una mio mia miei mie tuo tua suo sua nostro nostra questo questa quello quella ciò e o ma perché che chi cosa quando dove come se già ancora anche oggi ieri domani adesso ora dopo prima sempre mai forse a volte con senza di del della dei in nel nella per da dal fino su tra fra non sì c'è è era sono sto sta stavo ho ha avevo voglio volevo posso sento credo penso vorrei vado ciao buongiorno".split(
        " ",
      ),
    after: "ha è era dice diceva vuole voleva pensa".split(" "),
  },
  "pt-BR": PORTUGUESE,
  "pt-PT": PORTUGUESE,
};
