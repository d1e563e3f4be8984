import type { EvidenceText } from "./evidence.ts";

export const evidencePtBr: EvidenceText = {
  lead: "O ensaio se apoia em coisas estudadas uma por uma, quase sempre em outros campos. Esta página diz quais, por quem, e até onde isso vai.",

  unknownTitle: "O que ninguém sabe",
  unknown: [
    "Não encontramos nenhum estudo sobre ensaiar, em um app, o que se quer dizer na própria terapia. Isso vale também para este.",
    "A maioria destes estudos trata de falar por si ou de chegar a uma meta. Muitos foram feitos com estudantes ou com gente voluntária.",
    "Eles falam de muitas pessoas, em média. Nenhum pode dizer como vai ser para você.",
    "Ninguém sabe como vai ser a reação de quem atende você. Pode ser boa, pode ser sem jeito no começo, pode não ser boa.",
  ],

  parts: {
    unsaid: "O que não se diz",
    therapists: "Como se recebe do outro lado",
    between: "O que há entre as duas pessoas",
    preparing: "Preparar-se para dizer algo difícil",
    asking: "Quando perguntam como está indo",
  },
  claims: {
    unsaid: {
      hiding:
        "547 pessoas em terapia responderam a uma pesquisa pela internet. Delas, 93% disseram que já tinham mentido na terapia, e 72,6% sobre a própria terapia. Por exemplo, fingindo gostar de um comentário ou achar que ele servia. Entre os motivos: por educação e para não magoar a outra pessoa.",
      deference:
        "14 pessoas olharam de novo uma sessão com a gravação dela. Contaram como se seguravam: por medo de criticar, para fazer o esperado, para não ferir a autoestima do outro lado, por sentir uma dívida. Daí vêm os medos que você pode escolher.",
      disappointing:
        "Uma revisão juntou 936 frases de 51 estudos sobre o que tinha dado errado em uma terapia. Falam do que fez quem atendia, do que foi difícil entre as duas pessoas, de não encaixarem, e do que veio disso. Daí vêm os assuntos que você pode escolher.",
    },
    therapists: {
      receiving:
        "18 terapeutas com experiência escreveram sobre vezes em que alguém lhes disse que algo não ia bem. Foi difícil, e houve o que aprender; ouvir algo concreto serviu. Houve quem mudasse algo com aquela pessoa, quem só mudasse depois com outras e quem não mudasse nada.",
    },
    between: {
      relationship:
        "Em 295 estudos com mais de 30.000 pessoas, uma boa relação de trabalho e um bom resultado muitas vezes andaram juntos (r\u00a0=\u00a00,278). É uma ligação, não uma causa, e houve exceções.",
      agreeing:
        "Um estudo acompanhou 105 pessoas em um tipo de terapia para a depressão. Concordar cedo sobre objetivos e tarefas se ligou ao que mudou depois. O vínculo se ligou mais ao que já tinha mudado.",
      mending:
        "Em uma revisão, onde uma tensão foi vista e reparada, os resultados foram, em média, melhores do que onde ficou como estava. Não se conclui daí que o reparo foi a causa.",
    },
    preparing: {
      ifThen:
        "Com um plano do tipo “se acontece isto, então faço aquilo”, chegar a uma meta foi mais frequente. Foi assim em 94 testes (d\u00a0=\u00a00,65) e depois em 642 (d de 0,27 a 0,66). Pesou mais com as palavras “se” e “então”, com muita vontade e com o plano ensaiado.",
      practising:
        "79 mulheres participaram de um estudo sobre falar por si. Praticar isso, e também olhar os pensamentos que seguram, foi o que saiu na frente. Algum tempo depois, pelo que elas mesmas diziam, os grupos estavam iguais.",
      imagining:
        "Em 123 comparações com 5.685 pessoas, imaginar algo antes andou junto com fazê-lo depois (g\u00a0=\u00a00,49, entre 0,37 e 0,62). Quem assina o estudo diz que os trabalhos nem sempre coincidem.",
      theWayThere:
        "Antes de uma prova, estudantes que imaginaram como iam estudar estudaram mais e tiraram notas melhores. Por isso perguntamos onde você vai se sentar e qual é a sua primeira palavra, e não pedimos para imaginar que dá tudo certo.",
    },
    asking: {
      forms:
        "Quando, na terapia, se pergunta de tempos em tempos, com formulários, como a pessoa está, dez revisões anteriores juntas acharam efeitos de pequenos a médios. É coisa diferente de ensaiar, e este app não envia nada a ninguém.",
      oneOfThem:
        "Uma revisão de 18 estudos sobre um desses sistemas achou um efeito pequeno no conjunto (g\u00a0=\u00a00,27) e nenhum em serviços de psiquiatria. Ela diz que os bons resultados em outros lugares podem vir em parte de quem fez os estudos.",
    },
  },
  figures: "Os números são os que cada publicação dá, e falam de uma média.",

  referencesTitle: "O que foi lido",
  leaving:
    "Os endereços estão aqui como texto: o app não carrega nada deles. Abrir um deles no navegador é sair do app.",
  checkedOn: (day) =>
    `Lido em: ${day}. Foram os resumos, em cópias guardadas, a não ser onde se diz outra coisa. Uma pessoa ainda precisa comparar cada dado com a publicação.`,
  confirmations: {
    quoted: "Foi lida outra página que fala dela.",
    "not-confirmed": "Ainda não confirmado.",
  },
};
