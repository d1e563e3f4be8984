import type { Words } from "../words.ts";

export const erase: Words["erase"] = {
  title: "Apagar tudo",
  hint: "O diário e tudo o que este app guarda neste aparelho",
  text: "Some tudo o que está escrito aqui, e ninguém vai poder recuperar.",
  goes: "O que se apaga",
  going: [
    "O diário, com o que está pela metade e o que foi apagado antes",
    "A segunda cópia deste aparelho, e o que ficou à parte porque não abria",
    "As chaves que o abrem",
    "O próprio app, como o navegador o guardou para usar sem conexão",
  ],
  stays: "O que fica, e nenhum app consegue tirar",
  staying: [
    "As cópias, páginas e arquivos de calendário que você salvou, enviou ou imprimiu",
    "A visita a este site, no histórico do navegador",
    "As cópias do aparelho inteiro feitas antes, por você ou pelo sistema",
    "Por um tempo, restos no disco. Estão criptografados. Sem código, a chave pode estar entre eles",
  ],
  copyFirst: "Fazer antes uma cópia",
  copyFirstHint: "Um arquivo que você guarda em outro lugar, para poder voltar",
  confirm: (word) => `Para continuar, escreva aqui “${word}”`,
  word: "apagar",
  notTheWord: (word) => `Escreva “${word}”, para que nada se apague por engano.`,
  begin: "Apagar tudo agora",
  beginHint:
    "Começa na hora e não dá para desfazer. Se for interrompido, continua na próxima vez que o app abrir.",
  leave: "Deixar tudo como está",

  erasing: {
    title: "Apagando tudo",
    text: "Leva um momento. Deixe esta janela aberta.",
  },
  erased: {
    title: "Está apagado",
    text: "Neste navegador não resta nada do diário que alguém possa abrir aqui.",
    todo: "Pense nas cópias que você guardou ou enviou, e no histórico do navegador. Isso fica com você.",
    icon: "Se o app está na tela inicial, tire também o ícone. O que você compartilhar com ele a partir de agora vai, sem criptografia, para o site de onde ele veio.",
  },
  notWhole: {
    title: "Ainda não está tudo apagado",
    text: "O navegador não liberou tudo. O que resta está criptografado.",
    todo: "Feche as outras janelas do app e tente de novo. Ou apague os dados deste site nas configurações do navegador.",
  },
};
