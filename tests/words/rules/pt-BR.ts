import type { WordRules } from "./rules.ts";

/** Adjectives and participles that would agree with somebody. */
const AGREEING =
  "(?:pront|sozinh|segur|insegur|tranquil|content|nervos|ansios|orgulhos|dispost|sincer|honest|satisfeit|\\p{L}{2,}(?:ad|id))[oa]s?";

export const rules: WordRules = {
  banned: [
    "scores?",
    "pontuaç(?:ão|ões)",
    "pontua(?:r|do|da|m)?",
    "diagn[oó]stic\\p{L}*",
    "(?:a)?normal\\p{L}*",
    "riscos? de (?:abandono|desistência)",
    "curas?",
    "cura(?:r|do|da|dos|das|tiv[oa]s?)",
    "curou",
    "clinicamente",
    "resistências?",
    "resist(?:e|em|ir|iu|indo|ente|entes)",
    "dias (?:seguidos|consecutivos)",
    "sequências? de (?:dias|semanas|sessões)",
    "falh\\p{L}*",
    "fracass\\p{L}*",
    "você (?:ainda )?não (?:fez|escreveu|respondeu|completou|preencheu|registrou|terminou|cumpriu)",
    "ainda não (?:fez|escreveu|respondeu|completou|preencheu|registrou)",
  ],
  debt: [
    "atrasad\\p{L}*",
    "em atraso",
    "vencid\\p{L}*",
    "pendentes?",
    "pendências?",
    "(?:des|in)cumpr\\p{L}*",
    "você (?:deveria|devia) ter",
    "(?:ficou|está) devendo",
    "faltou fazer",
    "dias? perdidos?",
    "deixou de fazer",
  ],
  gendered: [
    "\\p{L}+[oa]s?/(?:-)?(?:[oa]s?|\\p{L}+[oa]s?)",
    "\\p{L}+\\((?:[oaes]s?)\\)",
    "\\p{L}*@\\p{L}*",
    "(?:tod|amig|bem-vind|querid|obrigad|cansad|menin)(?:x|e)s?",
    "elxs?|elus?|delus?",
    "(?:[oa]s?|[ao]o|à|d[oa]s?|n[oa]s?|pel[oa]s?|um|uma|uns|umas|n?d?ess[ea]s?|n?d?est[ea]s?) (?:terapeutas?|psic[oó]log[oa]s?|psiquiatras?|pacientes?|clientes?|profissional|profissionais)",
    "(?:meu|minha|seu|sua|teu|tua|nosso|nossa) (?:terapeuta|psic[oó]log[oa]|psiquiatra)",
    "psic[oó]log[oa]s?",
    "bem-vind[oa]s?",
    "obrigad[oa]s?",
    "cansad[oa]s?",
    `(?:você (?:está|estava|estiver|esteja|fica|ficou|fique|ficar|é|se sente|se sentiu)|estou|eu estava|estive|fiquei|fico|sou|eu era|me sinto|me senti|me sentia|se sentir|se sente|saí|saio) (?:muito |mais |tão |bem |um pouco )?${AGREEING}`,
    "(?:mim|si|você|eu|ti) (?:mesm|própri)[oa]",
    "ambos|nós (?:dois|duas)|vocês (?:dois|duas)|um ao outro|uma à outra",
    "o senhor|a senhora",
  ],
  accuses: [
    "você me (?:faz|fez|fazia) (?:sentir|ficar)",
    "me (?:faz|fez) sentir",
    "culpa",
    "perd(?:ão|oe|oa|oar)",
    "desculp\\p{L}*",
    "sinto muito",
    "foi mal",
  ],
  caught: [
    "Você está pronto",
    "se você se sente cansada",
    "Fiquei perdida",
    "escutado/a",
    "todxs",
    "amig@s",
    "o terapeuta",
    "sua psicóloga",
    "meu terapeuta",
    "da terapeuta",
    "Bem-vinda",
    "Obrigado",
    "Hoje você ainda não escreveu",
    "de si mesma",
    "é anormal",
    "a cura",
    "sua pontuação",
    "Algo falhou",
    "sete dias seguidos",
    "Tarefas pendentes",
    "uma tarefa vencida",
    "Você deveria ter feito",
  ],
  leftAlone: [
    "procurar",
    "escura",
    "quem me atende",
    "está salvo",
    "Terapeuta e eu",
    "para/de",
    "seus dados estão guardados",
    "uma pessoa de verdade",
    "duas vezes seguidas",
    "ainda não tenho terapeuta",
    "o que você não disse",
    "segurança",
  ],
  asksForChange: /mud(?:a|ar|e|em|ou|ança)|não está me ajudando/u,
  promises:
    /(?<!\p{L})(?:(?:vai|vão|irá) (?:te )?(?:ajud|melhor)\p{L}+|(?:te|lhe) ajuda\p{L}*|ajuda(?:rá)? você|melhor(?:a|am|ar|ará|ou|aram)|garant\p{L}+|funcion\p{L}+|eficaz|eficazes|efetiv\p{L}+|comprov\p{L}+|demonstr\p{L}+|provad\p{L}+)(?!\p{L})/iu,
  promising: [
    "Vai ajudar você",
    "Isto ajuda você",
    "melhora a terapia",
    "Está comprovado",
    "isto funciona",
    "nós garantimos",
    "um jeito eficaz",
  ],
  chains:
    /(?:(?<!\p{L})(?:d[oa]s?|de(?: (?:um|uma|seus?|suas?|meus?|minhas?))?|d?ess[ea]s?|d?est[ea]s?) \p{L}+ ?){4,}/iu,
  /** Vowels that stand together, weak ones joined: "cuidado" has three, "saída" has three, "ação" has two, "dia" has two. */
  syllables: (word) => {
    const groups =
      word
        .toLowerCase()
        .replaceAll(/(?<=[qg])u(?=[eiéêí])/gu, "")
        .match(/[aeiouyáéíóúâêôãõàü]+/gu) ?? [];
    const inGroup = (group: string): number => {
      const stressed = (group.match(/[íú]/gu) ?? []).length;
      const strong = (group.replaceAll(/ã[oe]|õe/gu, "ã").match(/[aeoáéóâêôãõà]/gu) ?? []).length;
      return stressed + Math.max(stressed > 0 ? 0 : 1, strong);
    };
    const endsApart = /^[^áéíóúâêôãõ]*(?<![aeo])[iu][ao]s?$/iu.test(word) ? 1 : 0;
    return Math.max(
      1,
      groups.reduce((sum, group) => sum + inGroup(group), endsApart),
    );
  },
  /** Flesch (1948), fitted to Portuguese by Martins, Ghiraldelo, Nunes and Oliveira (1996): above 75 very easy, 50 to 75 easy. */
  ease: (perWord, perSentence) => 248.835 - 84.6 * perWord - 1.015 * perSentence,
  easy: 70,
  office:
    "A consideração das circunstâncias pessoais condicionará significativamente a determinação administrativa das prestações correspondentes.",
  plain: "O que você escreve aqui fica no seu celular. Ninguém mais lê.",
  typed: {
    happened: [
      "quando a lâmpada estava acesa eu me calei",
      "A lâmpada estava acesa.",
      "a lâmpada estava acesa,",
      "A lâmpada estava acesa\nEu me calei",
      "- a lâmpada estava acesa\n- eu me calei",
      "a lâmpada:",
    ],
    impact: ["mal", "eu me calo 😔", "eu me calo…", "  Fica comigo a semana toda  ", "EU ME CALO"],
    wish: ["falar da lâmpada", "Que a gente fale disso.", "menos luz -", "uma pausa 🙏🏽", "“Menos luz”"],
    question: [
      "a gente pode apagar",
      "A gente pode apagar?",
      "queria saber por que está acesa",
      "pode ser 🙏",
      "Por quê.",
      "É difícil. A gente pode apagar?",
    ],
  },
  otherAddress: {
    "pt-BR": [
      "tu|ti|contigo|teus?|tuas?|tens|podes|queres|estás|és",
      "o senhor|a senhora",
      "vós|convosco|vosso|vossa",
    ],
  },
  ofOthers: /irmã|irmão|mãe|pai|avó|avô|vizinh|chefe|prim[oa]|ti[oa]/u,
  seasons:
    /(?<!\p{L})(?:primavera|verão|outono|inverno|janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)(?!\p{L})/iu,
};
