import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

type Asked = Words["agreements"]["questions"]["other"][number];

/** What is asked without speaking to anybody, or the same in both forms. */
const asked = (text: string): Asked => ({ tu: text, usted: text, vos: text });

const to = (tu: string, vous: string): Asked => ({ tu, usted: vous, vos: tu });

export const agreements: Words["agreements"] = {
  title: "Notre façon de travailler",
  groups: {
    practical: "Les horaires et le prix",
    between: "La confidentialité, et qui fait quoi",
    own: "Avec nos mots",
  },
  notYet: "Nous n’en avons pas encore parlé",
  addOwn: "Ajouter un accord",

  stands: "Où ça en est",
  states: { "to-ask": "À demander", agreed: "Convenu", "to-revisit": "À rediscuter" },
  nowIs: {
    "to-ask": "Cela fait partie de ce que vous voulez demander.",
    agreed: "C’est convenu.",
    "to-revisit": "Cela fait partie de ce dont vous voulez reparler.",
  },
  onTheList: "C’est sur votre liste pour la prochaine séance.",
  toList: "Voir la liste",
  name: "Le nom que je lui donne",
  text: "Notre accord",
  textHint: "Avec vos mots. Ce que vous en savez suffit.",
  noText: "Votre accord peut aller ici, avec vos mots.",
  writeText: "Écrire notre accord",
  question: "Ce que je veux demander",
  questionAgain: "Ce que je veux en dire",
  worthAsking: "Questions utiles",
  worthAskingHint: "Touchez une question pour la prendre. Vous pouvez la dire avec vos mots.",
  taken: "Cela fait partie de vos questions.",
  line: "Pourquoi, en une ligne",
  session: "À quelle séance",
  noSession: "Aucune, ou je ne sais pas",
  onlyWords: "Je change seulement les mots",
  onlyWordsHint: "Sinon, c’est un nouvel accord, et l’ancien reste dans l’historique.",
  change: "Changer les mots",
  addWhy: "Ajouter pourquoi, ou à quelle séance",
  history: "Ce que c’est devenu",
  agreedAnew: "Nouvel accord",
  inSession: (day) => `À la séance du ${day}`,
  delete: "Supprimer ceci",
  goneTitle: "Ceci n’est pas ici",
  goneText: "Cela a peut-être été supprimé.",
  toPlan: "Aller à Plan",
  emptyForm: "Écrivez au moins un mot, ou revenez en arrière : rien ne se perd.",

  questions: {
    frequency: [
      asked("À quel rythme se verrait-on, et pendant combien de temps à peu près ?"),
      asked("Si j’en ai besoin, peut-on changer de rythme ?"),
    ],
    length: [
      asked("Combien de temps dure une séance ? Et si quelque chose de fort arrive vers la fin ?"),
      asked("Puis-je prendre une minute pour souffler avant de sortir ?"),
    ],
    confidentiality: [
      to("Qui d’autre lit tes notes sur moi ?", "Qui d’autre lit vos notes sur moi ?"),
      to(
        "Dans quels cas devrais-tu en parler à quelqu’un ?",
        "Dans quels cas devriez-vous en parler à quelqu’un ?",
      ),
      to(
        "Si tu parles de moi en supervision, que racontes-tu ?",
        "Si vous parlez de moi en supervision, que racontez-vous ?",
      ),
    ],
    contact: [
      to(
        "Puis-je t’écrire entre les séances ? Quand réponds-tu ?",
        "Puis-je vous écrire entre les séances ? Quand répondez-vous ?",
      ),
      asked("Qu’est-ce que je fais si cela va très mal entre deux séances ?"),
    ],
    cancelling: [
      asked("Que se passe-t-il si je ne peux pas venir ?"),
      to(
        "Comment me préviens-tu quand c’est toi qui ne peux pas ?",
        "Comment me prévenez-vous quand c’est vous qui ne pouvez pas ?",
      ),
    ],
    cost: [
      asked("Combien coûte une séance, et comment la paie-t-on ?"),
      asked("Si j’annule une séance, est-ce que je la paie ?"),
      asked("Que peut-on faire si je manque d’argent ?"),
    ],
    roles: [
      to(
        "Avec des mots simples, comment travailles-tu, et quelle est ma part ?",
        "Avec des mots simples, comment travaillez-vous, et quelle est ma part ?",
      ),
      to("Puis-je dire non à ce que tu me proposes ?", "Puis-je dire non à ce que vous me proposez ?"),
    ],
    review: [
      asked("Comment saura-t-on si cela m’aide ?"),
      to(
        "Si quelque chose ne m’aide pas, comment préfères-tu que je te le dise ?",
        "Si quelque chose ne m’aide pas, comment préférez-vous que je vous le dise ?",
      ),
      asked("Quand regarde-t-on où on en est ?"),
    ],
    other: [
      to(
        "As-tu déjà travaillé avec des personnes qui vivent une chose comme la mienne ?",
        "Avez-vous déjà travaillé avec des personnes qui vivent une chose comme la mienne ?",
      ),
      to("Quelle formation as-tu pour cela ?", "Quelle formation avez-vous pour cela ?"),
    ],
  },

  before: {
    title: "Avant une première séance",
    intro:
      "Il n’y a rien à préparer. Si cela peut servir, voici des questions qu’il est souvent bon d’avoir posées.",
    offer: "Avant la première séance",
    offerHint: "Quoi demander, quoi observer, ce que je veux faire savoir.",
    questions: "Des questions utiles à poser",
    questionsHint: "Touchez celles qui sont les vôtres. Elles attendent sur votre liste pour la séance.",
    more: "D’autres questions",
    askedNow: "C’est sur votre liste.",
    unaskedNow: "Ce n’est plus sur votre liste.",
    ownQuestion: "Demander autre chose",
    watch: "Ce que je peux observer",
    watchPoints: [
      "Si l’on m’écoute, sans hâte et sans juger.",
      "Si ce qui compte pour moi est compris.",
      "Si j’ai en face de moi une vraie personne, et pas un rôle.",
      "Si nous parlons de notre façon de travailler : le rythme, la confidentialité, qui fait quoi.",
      "Si j’ai mon mot à dire sur la direction. Ne pas savoir encore, c’est bien aussi.",
      "Si ce qu’on me propose a du sens pour moi, et si je peux dire non.",
      "Si le rythme est le mien.",
    ],
    watchEnd:
      "Tout n’a pas besoin d’être là dès la première fois. Et si cela ne me convient pas, je peux chercher ailleurs.",
    know: "Ce que j’aimerais faire savoir",
    knowHint: "Une ligne suffit. Elle vous suit à la séance, comme une note.",
    keepNote: "L’apporter",
    kept: "Elle vous suit à la séance.",
    emptyNote: "Écrivez au moins un mot. Si rien ne vient, c’est bien aussi.",
    list: "Ce que j’apporte",
    listCount: (n) =>
      plural("fr", n, { one: `${n} chose est sur votre liste.`, other: `${n} choses sont sur votre liste.` }),
    day: "C’est quand, et avec qui",
    dayHint: "Si vous le savez déjà. Cela peut s’écrire plus tard.",
    afterwards: "Après la première séance",
    begin: "Commencer par ici",
    noTherapy: "Qui pense seulement à une thérapie peut aussi commencer par ici.",
  },

  after: {
    title: "Après une première séance",
    titleWith: (name) => `Après la première séance avec ${name}`,
    intro: "Trois petites questions, pour vous et personne d’autre. Chacune peut se sauter.",
    offer: "Est-ce que j’y retournerais ?",
    offerHint: "Trois petites questions sur la première séance, si vous voulez.",
    atEase: "J’étais à l’aise là-bas.",
    goBack: "Est-ce que j’y retournerais ?",
    answers: { yes: "Oui", "not-sure": "Je ne sais pas", no: "Non" },
    line: "Ce qui me le fait dire",
    save: "Garder",
    saved: "C’est gardé",

    yesText: "Bien. À partir d’ici, vos accords ont leur place dans Plan.",
    toPlan: "Aller à Plan",

    unsureText:
      "Ne pas savoir après une séance est courant. Parfois, une phrase éclaire les choses. Apportez-en une, si elle est à vous :",
    unsure: [
      asked("C’était un peu rapide pour moi par moments. Peut-on aller un peu plus lentement ?"),
      to(
        "J’ai eu du mal à être à l’aise, et j’aimerais te dire pourquoi.",
        "J’ai eu du mal à être à l’aise, et j’aimerais vous dire pourquoi.",
      ),
      to(
        "Je ne sais pas encore. Est-ce que je peux te dire ce dont j’aurais besoin ?",
        "Je ne sais pas encore. Est-ce que je peux vous dire ce dont j’aurais besoin ?",
      ),
      to(
        "Qu’est-ce que tu proposes qu’on fasse ensemble, et pourquoi ça ?",
        "Que proposez-vous que nous fassions ensemble, et pourquoi cela ?",
      ),
    ],
    bring: "L’apporter",
    brought: "C’est sur votre liste pour la prochaine séance.",

    noText:
      "Il est courant de ne pas y retourner après une première séance. Chercher jusqu’à ce que cela convienne fait partie du chemin, et vous ne devez d’explication à personne.",
    end: "J’arrête ici",
    endHint: "Ce que vous avez écrit reste. Vous pouvez recommencer quand vous voulez.",
    ended: "C’est terminé. Ce que vous avez écrit reste.",
    another: "Je cherche quelqu’un d’autre",
    anotherHint: "Cette thérapie se termine, et une autre commence avec une page vide.",
    anotherBegun: "Celle-ci est terminée, et une nouvelle commence.",
    think: "J’y réfléchis",
    thinkHint: "Rien ne change. Tout reste ici.",
    carry: "Ce qui peut passer à la suivante",
    carryHint: "Rien ne passe tout seul. Seul ce que vous touchez ici est copié.",
    message: "Si vous voulez prévenir",
    messageText: "Rien ne vous y oblige. Si vous préférez, une ligne suffit :",
    messages: [
      asked("Merci pour la séance. J’y ai réfléchi, et je ne vais pas continuer."),
      to(
        "J’aimerais chercher une autre façon de travailler. Merci pour ton temps.",
        "J’aimerais chercher une autre façon de travailler. Merci pour votre temps.",
      ),
    ],
    copy: "Copier",
    copied: "Copié",
  },
};
