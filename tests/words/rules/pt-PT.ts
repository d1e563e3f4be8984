import { rules as brazil } from "./pt-BR.ts";
import type { WordRules } from "./rules.ts";

/** Adjectives and participles that would agree with somebody. */
const AGREEING =
  "(?:pront|sozinh|segur|insegur|tranquil|content|nervos|ansios|orgulhos|dispost|sincer|honest|satisfeit|\\p{L}{2,}(?:ad|id))[oa]s?";

const FAMILIAR = [
  "tu|ti|contigo|teus?|tuas?|te|to",
  "tens|podes|queres|preferes|sentes|pensas|dizes|vens|crês|sabes|fazes|lês|percebes|pedes|és|estás|precisas|achas|vês|vais|dás",
  "contas|ajudas|recomendas|exageras|falas|olhas|explicas|ouves|chegas|perguntas|gostas|guardas|respeites|saibas|digas|prefiras",
  "terias|poderias|farias|dirias|precisarias|disseste|olhaste|viste|notaste|reparaste|começaste|percebeste|ficaste|passaste|trouxeste",
  "\\p{L}+-te(?:-\\p{L}+)?",
  "cancela|confia|conta|diz-me|explica|ouve|desculpa|deixa-me",
];

const FORMAL = [
  "lhe|lhes|lho|lha|seus?|suas?|si|com você",
  "\\p{L}+-lhe(?:s|-\\p{L}+)?",
  "cancele|confie|conte|diga-me|dê-me|explique|ouça|espere|desculpe|deixe-me|pergunte-me|permita-me|preocupe",
  "prefere|recomenda|precisaria|respeite|saiba",
];

export const rules: WordRules = {
  ...brazil,
  banned: [
    ...brazil.banned.filter((each) => !each.startsWith("você ")),
    "(?:hoje |ainda )(?:ainda )?não (?:fez|escreveu|respondeu|completou|preencheu|registou)",
  ],
  debt: brazil.debt.map((each) => each.replace("você (?:deveria|devia) ter", "(?:deveria|devia) ter feito")),
  gendered: [
    ...brazil.gendered,
    "vocês?",
    "o acompanha|a acompanha|que o atende|que a atende",
    `(?:sente-se|sentiu-se|sinto-me|senti-me|sentia-me|sentir-se|ficaste|estás|sentes-te) (?:muito |mais |tão |bem |um pouco )?${AGREEING}`,
  ],
  accuses: [
    "(?:faz|fazes|fez|fizeste)-me (?:sentir|ficar)",
    "me (?:faz|fez|fazes|fizeste) (?:sentir|ficar)",
    "culpa",
    "perd(?:ão|oe|oa|oar)",
    "desculp\\p{L}*",
    "lamento",
    "peço perdão",
  ],
  caught: [
    ...brazil.caught.filter((each) => !/você/iu.test(each)),
    "Sente-se cansada",
    "Senti-me perdida",
    "quem o acompanha",
    "Você escreve",
    "Hoje ainda não escreveu",
    "Deveria ter feito",
  ],
  leftAlone: [
    "procurar",
    "escura",
    "a pessoa com quem faz terapia",
    "está guardado",
    "Terapeuta e eu",
    "para/de",
    "os seus dados estão guardados",
    "uma pessoa de verdade",
    "duas vezes seguidas",
    "ainda não tenho terapeuta",
    "o que não disse",
    "segurança",
  ],
  asksForChange: /mud(?:a|ar|e|em|emos|ou|ança)|não me está a ajudar/u,
  promises:
    /(?<!\p{L})(?:(?:vai|vão|irá) (?:ajud|melhor)\p{L}+|ajudá-l[oa]|ajuda-[oa]|ajudar-lhe|melhor(?:a|am|ar|ará|ou|aram)|garant\p{L}+|funcion\p{L}+|eficaz|eficazes|efetiv\p{L}+|comprov\p{L}+|demonstr\p{L}+|provad\p{L}+|result(?:a|ará))(?!\p{L})/iu,
  promising: [
    "Vai ajudar",
    "Isto ajuda-o",
    "melhora a terapia",
    "Está comprovado",
    "isto funciona",
    "nós garantimos",
    "uma maneira eficaz",
  ],
  plain: "O que escreve aqui fica no seu telemóvel. Mais ninguém o lê.",
  typed: {
    happened: [
      "quando o candeeiro estava aceso calei-me",
      "O candeeiro estava aceso.",
      "o candeeiro estava aceso,",
      "O candeeiro estava aceso\nCalei-me",
      "- o candeeiro estava aceso\n- calei-me",
      "o candeeiro:",
    ],
    impact: ["mal", "calo-me 😔", "calo-me…", "  Fica comigo a semana toda  ", "CALO-ME"],
    wish: ["falar do candeeiro", "Que falemos disso.", "menos luz -", "uma pausa 🙏🏽", "«Menos luz»"],
    question: [
      "podemos apagá-lo",
      "Podemos apagá-lo?",
      "queria saber porque está aceso",
      "pode ser 🙏",
      "Porquê.",
      "Custa-me. Podemos apagá-lo?",
    ],
  },
  otherAddress: {
    "pt-PT-tu": [...FORMAL, "vocês?|vós|vosso|vossa|convosco"],
    "pt-PT-voce": [...FAMILIAR, "vocês?|vós|vosso|vossa|convosco"],
  },
};
