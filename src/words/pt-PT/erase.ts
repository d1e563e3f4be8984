import type { Words } from "../words.ts";

export const erase: Words["erase"] = {
  title: "Apagar tudo",
  hint: "O diário e tudo o que esta aplicação guarda neste dispositivo",
  text: "Desaparece tudo o que está escrito aqui, e ninguém o vai poder recuperar.",
  goes: "O que se apaga",
  going: [
    "O diário, com o que está a meio e o que foi apagado antes",
    "A segunda cópia deste dispositivo, e o que ficou à parte porque não abria",
    "As chaves que o abrem",
    "A própria aplicação, tal como o navegador a guardou para funcionar sem ligação",
  ],
  stays: "O que fica, e nenhuma aplicação consegue tirar",
  staying: [
    "As cópias, páginas e ficheiros de calendário que guardou, enviou ou imprimiu",
    "A visita a este site, no histórico do navegador",
    "As cópias do dispositivo inteiro feitas antes, por si ou pelo sistema",
    "Por um tempo, restos no disco. Estão encriptados. Sem código, a chave pode estar entre eles",
  ],
  copyFirst: "Fazer antes uma cópia",
  copyFirstHint: "Um ficheiro que guarda noutro lugar, para poder voltar",
  confirm: (word) => `Para continuar, escreva aqui «${word}»`,
  word: "apagar",
  notTheWord: (word) => `Escreva «${word}», para que nada se apague por engano.`,
  begin: "Apagar tudo agora",
  beginHint:
    "Começa de imediato e não se pode desfazer. Se for interrompido, continua da próxima vez que a aplicação abrir.",
  leave: "Deixar tudo como está",

  erasing: {
    title: "A apagar tudo",
    text: "Demora um momento. Deixe esta janela aberta.",
  },
  erased: {
    title: "Está apagado",
    text: "Neste navegador não resta nada do diário que alguém possa abrir aqui.",
    todo: "Pense nas cópias que guardou ou enviou, e no histórico do navegador. Isso fica nas suas mãos.",
    icon: "Se a aplicação está no ecrã principal, tire também o ícone. O que partilhar com ela a partir de agora vai, sem encriptação, para o site de onde ela veio.",
  },
  notWhole: {
    title: "Ainda não está tudo apagado",
    text: "O navegador não libertou tudo. O que resta está encriptado.",
    todo: "Feche as outras janelas da aplicação e tente outra vez. Ou apague os dados deste site nas definições do navegador.",
  },
};
