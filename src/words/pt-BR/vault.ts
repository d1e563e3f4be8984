import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { start } from "./start.ts";

export const vault: Words["vault"] = {
  ...start,

  dataMissing: {
    title: "Seus dados não estão onde os deixamos",
    text: "Havia um diário neste navegador e agora ele não aparece. O navegador, um app de limpeza ou um defeito pode ter removido o diário. Nada de novo foi começado por cima.",
    todo: "Tente de novo, e abra o navegador outra vez. Se você acabou de limpar este aparelho, veja se dá para desfazer. Começar de novo não apaga nada do que ainda estiver lá.",
  },
  startNew: "Começar um diário novo",
  startNewHint: "O novo começa vazio.",

  changesMissing: {
    title: "As últimas mudanças podem faltar",
    text: (n) =>
      plural("pt-BR", n, {
        one: "Este aparelho se lembra de 1 mudança que não está no diário. Ela pode ter se perdido quando algo travou ou faltou luz.",
        other: `Este aparelho se lembra de ${n} mudanças que não estão no diário. Elas podem ter se perdido quando algo travou ou faltou luz.`,
      }),
    todo: "Olhe o que você escreveu por último e escreva de novo o que faltar. Todo o resto está lá.",
  },
  newerVersion: {
    title: "Este diário foi escrito por uma versão mais nova",
    text: "Esta versão não abre, para não estragar nada. Nada foi alterado.",
    todo: "Feche todas as janelas do app e abra de novo com conexão à internet, para ele se atualizar.",
  },
  headerDamaged: {
    title: "A chave do seu diário está danificada",
    text: "A parte que abre seu diário não dá para ler. O que você escreveu continua lá, criptografado, e nada foi alterado.",
    todo: "Tente de novo, e abra o navegador outra vez. Não apague os dados deste site.",
  },
  storageMissing: {
    title: "Este navegador não consegue guardar um diário",
    text: "O armazenamento de que o app precisa não existe aqui ou está desligado. O que você escrevesse se perderia, então nada começa.",
    todo: "Abra o app em outro navegador, ou permita que este site guarde dados.",
  },
  storageBlocked: {
    title: "O armazenamento não responde",
    text: "Esperamos dez segundos. Outra janela do app pode estar usando.",
    todo: "Feche as outras janelas e tente de novo. Se continuar assim, reinicie o navegador.",
  },
  storageFailing: {
    title: "O armazenamento deu um erro",
    text: "O navegador não conseguiu ler ou escrever. O que já estava salvo não foi tocado.",
    todo: "Copie o que estava escrevendo, feche o app e abra de novo.",
  },
  storageFull: {
    title: "Não há espaço para salvar",
    text: "Seu texto continua aqui, na tela. Ele ainda não está salvo.",
    todo: "Libere espaço no aparelho e tente de novo. Por via das dúvidas, copie antes seu texto para outro lugar.",
  },

  damagedRecords: {
    title: (n) =>
      plural("pt-BR", n, { one: "1 registro está danificado", other: `${n} registros estão danificados` }),
    text: (n) =>
      plural("pt-BR", n, {
        one: "Não dá para abrir. Ficou à parte, guardado, e todo o resto funciona.",
        other: "Não dá para abrir. Ficaram à parte, guardados, e todo o resto funciona.",
      }),
    todo: "Você não precisa fazer nada.",
  },

  persistence: {
    title: "Este navegador vai guardar o diário?",
    granted: {
      title: "O navegador se compromete a guardar",
      text: "Ele não vai apagar seu diário para abrir espaço. Ainda assim, some se você apagar os dados deste site.",
      todo: "Se o aparelho se perder, o diário vai junto.",
    },
    mayErase: {
      title: "Este navegador pode apagar o diário",
      text: "Se faltar espaço, ou depois de um tempo sem uso, o navegador pode apagar seu diário sem perguntar.",
      todo: "Instale o app na sua tela inicial: ali é menos provável.",
    },
    unknown: {
      title: "Não sabemos se este navegador vai guardar",
      text: "Este navegador não diz se pode apagar seu diário.",
      todo: "Instale o app na sua tela inicial, se este navegador permitir.",
    },
  },

  saved: "Salvo",
  draftSaved: "Rascunho salvo",
  saving: "Salvando…",
  notSaved: "Não salvo",
  retrySaving: "Tentar de novo",
  textCopied: "Seu texto está copiado",

  conflict: {
    title: "Isto mudou em outra janela",
    text: "Há duas versões da mesma coisa. Qual delas fica é com você.",
    mine: "O que tenho aqui",
    other: "O que está na outra janela",
    keepMine: "Ficar com a minha",
    takeOther: "Usar a outra",
    keepBoth: "Guardar as duas",
    lostNothing: "A versão que você não escolher fica entre as anteriores.",
  },
  updatedElsewhere: {
    title: "O app se atualizou em outra janela",
    text: "O que você estava escrevendo aqui ficou como rascunho.",
    todo: "Abra esta janela de novo para continuar.",
  },

  newVersion: {
    title: "Há uma versão nova",
    text: "Seu diário fica como está.",
    whatChanged: (what) => `O que muda: ${what}`,
    restart: "Reiniciar agora",
    later: "Mais tarde",
  },

  noPasscode: {
    title: "Sem código",
    text: "Protege de olhares rápidos, não de quem copiar o navegador.",
  },
  whatItCannotDo:
    "Nenhum bloqueio protege de quem olha por cima do seu ombro, sabe seu código ou pôs um programa espião neste aparelho.",

  degraded: {
    title: "Algumas coisas não funcionam neste navegador",
    noTabs: "Duas janelas do app não conseguem se avisar do que mudou. Use só uma de cada vez.",
    ok: "Entendi",
  },
};
