import { plural } from "../plural.ts";
import type { Words } from "../words.ts";

export const about: Words["about"] = {
  title: "Acerca da aplicação",
  filesTitle: "Os ficheiros com que funciona",
  filesText:
    "Calculado agora mesmo, a partir dos ficheiros deste dispositivo. Onde estiver a mesma versão, a impressão digital é a mesma.",
  working: "A calcular…",
  notYet:
    "A aplicação ainda não está guardada neste dispositivo, por isso não há o que comparar. Onde o navegador permite, demora um momento depois da primeira visita.",
  unknown:
    "Não foi possível descobrir quais são os ficheiros, por isso não há impressão digital. Feche todas as janelas da aplicação e abra-a outra vez.",
  missing: (names) =>
    `O navegador perdeu uma parte da aplicação, e por isso a impressão digital é outra: ${names}`,
  fingerprint: "Impressão digital",
  copyFingerprint: "Copiar a impressão digital",
  copyList: "Copiar a lista",
  fileByFile: (files) =>
    plural("pt-PT", files, { one: "Ficheiro por ficheiro: um", other: `Ficheiro por ficheiro: ${files}` }),
  compareTitle: "O que a comparação mostra",
  compare: [
    "Cada versão sai com a sua impressão digital. Se a que vê é igual, estes são os ficheiros dessa versão, byte a byte. Qualquer pessoa pode construí-los a partir do código e chegar ao mesmo número.",
    "O que não pode mostrar: esta página vem do mesmo sítio que o resto. Quem alterasse a aplicação poderia fazer aparecer aqui qualquer número.",
    "Para ter mais certeza, compare noutro dispositivo, com ferramentas que não venham daqui. A página de cada versão explica como.",
  ],
  freeTitle: "Livre para usar, estudar e partilhar",
  free: "Pode usar esta aplicação, ver como é feita, mudá-la e passá-la a outras pessoas. A licença é a Licença Pública Geral GNU, versão 3 ou posterior. O texto está junto da aplicação, como LICENSE.txt.",
  source: "O código vem com cada versão.",
  licences: "Feita com o trabalho de outras pessoas",
  licencesHint: "De quem é, e com que licença",
  licencesText:
    "Isto faz parte da aplicação, com estas condições. Os textos estão em inglês e ficam como foram escritos.",
  drawn: "Os ícones e desenhos foram feitos para esta aplicação, e têm a mesma licença.",
  works: (count) => plural("pt-PT", count, { one: "Uma obra", other: `${count} obras` }),
};
