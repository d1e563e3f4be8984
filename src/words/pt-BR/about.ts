import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const about: Words["about"] = {
  title: "Sobre o app",
  filesTitle: "Os arquivos com que ele funciona",
  filesText:
    "Calculado agora mesmo, a partir dos arquivos deste aparelho. Onde estiver a mesma versão, a impressão digital é a mesma.",
  working: "Calculando…",
  notYet:
    "O app ainda não está guardado neste aparelho, então não há o que comparar. Onde o navegador permite, leva um momento depois da primeira visita.",
  unknown:
    "Não deu para descobrir quais são os arquivos, então não há impressão digital. Feche todas as janelas do app e abra de novo.",
  missing: (names) => `O navegador perdeu uma parte do app, e por isso a impressão digital é outra: ${names}`,
  fingerprint: "Impressão digital",
  copyFingerprint: "Copiar a impressão digital",
  copyList: "Copiar a lista",
  fileByFile: (files) =>
    plural("pt-BR", files, { one: "Arquivo por arquivo: um", other: `Arquivo por arquivo: ${files}` }),
  compareTitle: "O que a comparação mostra",
  compare: [
    "Cada versão sai com sua impressão digital. Se a sua é igual, estes são os arquivos daquela versão, byte a byte. Qualquer pessoa pode montá-los a partir do código e chegar ao mesmo número.",
    "O que ela não pode mostrar: esta página vem do mesmo lugar que o resto. Quem alterasse o app poderia fazer aparecer aqui qualquer número.",
    "Para ter mais certeza, compare em outro aparelho, com ferramentas que não venham daqui. A página de cada versão explica como.",
  ],
  freeTitle: "Livre para usar, estudar e passar adiante",
  free: "Você pode usar este app, ver como ele é feito, mudar e passar adiante. A licença é a Licença Pública Geral GNU, versão 3 ou posterior. O texto está junto do app, como LICENSE.txt.",
  source: "O código vem com cada versão.",
  licences: "Feito com o trabalho de outras pessoas",
  licencesHint: "De quem é, e com que licença",
  licencesText:
    "Isto faz parte do app, com estas condições. Os textos estão em inglês e ficam como foram escritos.",
  drawn: "Os ícones e desenhos foram feitos para este app, e têm a mesma licença.",
  works: (count) => plural("pt-BR", count, { one: "Uma obra", other: `${count} obras` }),
};
