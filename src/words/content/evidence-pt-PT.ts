import type { EvidenceText } from "./evidence.ts";

export const evidencePtPt: EvidenceText = {
  lead: "O ensaio apoia-se em coisas estudadas uma a uma, quase sempre noutros campos. Esta página diz quais, por quem, e até onde isso vai.",

  unknownTitle: "O que ninguém sabe",
  unknown: [
    "Não encontrámos nenhum estudo sobre ensaiar, numa aplicação, o que se quer dizer na própria terapia. Isto vale também para esta.",
    "A maioria destes estudos trata de dizer o que se pensa ou de chegar a uma meta. Muitos fizeram-se com estudantes ou com gente voluntária.",
    "Falam de muitas pessoas, em média. Nenhum pode dizer como vai ser no seu caso.",
    "Ninguém sabe como vai ser a reação do outro lado. Pode ser boa, pode ser desajeitada no início, pode não ser boa.",
  ],

  parts: {
    unsaid: "O que não se diz",
    therapists: "Como se recebe do outro lado",
    between: "O que há entre as duas pessoas",
    preparing: "Preparar-se para dizer algo difícil",
    asking: "Quando perguntam como está a correr",
  },
  claims: {
    unsaid: {
      hiding:
        "547 pessoas em terapia responderam a um inquérito pela internet. Delas, 93\u00a0% disseram que já tinham mentido na terapia, e 72,6\u00a0% sobre a própria terapia. Por exemplo, ao fingir que gostavam de um comentário ou que ele servia. Entre os motivos: por educação e para não magoar a outra pessoa.",
      deference:
        "14 pessoas voltaram a ver uma sessão com a gravação dela. Contaram como se continham: por medo de criticar, para fazer o esperado, para não ferir a autoestima do outro lado, por sentir uma dívida. Daí vêm os medos que pode escolher.",
      disappointing:
        "Uma revisão juntou 936 frases de 51 estudos sobre o que tinha corrido mal numa terapia. Falam do que fez quem conduzia a terapia, do que foi difícil entre as duas pessoas, de não encaixarem, e do que veio disso. Daí vêm os assuntos que pode escolher.",
    },
    therapists: {
      receiving:
        "18 terapeutas com experiência escreveram sobre vezes em que alguém lhes disse que algo não estava bem. Foi difícil, e houve o que aprender; ouvir algo concreto serviu. Houve quem mudasse algo com essa pessoa, quem só mudasse depois com outras e quem não mudasse nada.",
    },
    between: {
      relationship:
        "Em 295 estudos com mais de 30\u00a0000 pessoas, uma boa relação de trabalho e um bom resultado andaram muitas vezes juntos (r\u00a0=\u00a00,278). É uma ligação, não uma causa, e houve exceções.",
      agreeing:
        "Um estudo acompanhou 105 pessoas num tipo de terapia para a depressão. Concordar cedo sobre objetivos e tarefas ligou-se ao que mudou depois. O vínculo ligou-se mais ao que já tinha mudado.",
      mending:
        "Numa revisão, onde uma tensão foi vista e reparada, os resultados foram, em média, melhores do que onde ficou como estava. Daí não se conclui que a reparação fosse a causa.",
    },
    preparing: {
      ifThen:
        "Com um plano do tipo «se acontece isto, então faço aquilo», chegar a uma meta foi mais frequente. Assim foi em 94 testes (d\u00a0=\u00a00,65) e mais tarde em 642 (d de 0,27 a 0,66). Pesou mais com as palavras «se» e «então», com muita vontade e com o plano ensaiado.",
      practising:
        "79 mulheres participaram num estudo sobre dizer o que se pensa. Praticá-lo, e também olhar para os pensamentos que travam, foi o que saiu à frente. Algum tempo depois, pelo que elas mesmas diziam, os grupos estavam iguais.",
      imagining:
        "Em 123 comparações com 5685 pessoas, imaginar algo antes andou a par de o fazer depois (g\u00a0=\u00a00,49, entre 0,37 e 0,62). Quem assina o estudo diz que os trabalhos nem sempre coincidem.",
      theWayThere:
        "Antes de um exame, estudantes que imaginaram como iam estudar estudaram mais e tiveram melhores notas. Por isso se pergunta onde se vai sentar e qual é a primeira palavra, e não se pede que imagine que corre tudo bem.",
    },
    asking: {
      forms:
        "Quando, na terapia, se pergunta de vez em quando, com formulários, como a pessoa está, dez revisões anteriores juntas encontraram efeitos de pequenos a médios. É coisa diferente de ensaiar, e esta aplicação não envia nada a ninguém.",
      oneOfThem:
        "Uma revisão de 18 estudos sobre um desses sistemas encontrou um efeito pequeno no conjunto (g\u00a0=\u00a00,27) e nenhum em serviços de psiquiatria. Diz que os bons resultados noutros lugares podem vir em parte de quem fez os estudos.",
    },
  },
  figures: "Os números são os que cada publicação dá, e falam de uma média.",

  referencesTitle: "O que foi lido",
  leaving:
    "Os endereços estão aqui como texto: a aplicação não carrega nada deles. Abrir um num navegador é sair da aplicação.",
  checkedOn: (day) =>
    `Lido em: ${day}. Foram os resumos, em cópias guardadas, a não ser onde se diz outra coisa. Ainda falta uma pessoa comparar cada dado com a publicação.`,
  confirmations: {
    quoted: "Foi lida outra página que fala dela.",
    "not-confirmed": "Ainda por confirmar.",
  },
};
