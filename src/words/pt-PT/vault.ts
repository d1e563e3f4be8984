import { plural } from "../plural.ts";
import type { Words } from "../words.ts";
import { start } from "./start.ts";

export const vault: Words["vault"] = {
  ...start,

  dataMissing: {
    title: "Os seus dados não estão onde os deixámos",
    text: "Havia um diário neste navegador e agora não aparece. O navegador, uma aplicação de limpeza ou uma avaria pode tê-lo removido. Não se começou nada de novo por cima.",
    todo: "Tente outra vez, e volte a abrir o navegador. Se acabou de limpar este dispositivo, veja se é possível desfazer. Começar de novo não apaga nada do que ainda lá estiver.",
  },
  startNew: "Começar um diário novo",
  startNewHint: "O novo começa vazio.",

  changesMissing: {
    title: "As últimas mudanças podem faltar",
    text: (n) =>
      plural("pt-PT", n, {
        one: "Este dispositivo lembra-se de 1 mudança que não está no diário. Pode ter-se perdido quando algo bloqueou ou faltou a luz.",
        other: `Este dispositivo lembra-se de ${n} mudanças que não estão no diário. Podem ter-se perdido quando algo bloqueou ou faltou a luz.`,
      }),
    todo: "Veja o que escreveu por último e volte a escrever o que faltar. Tudo o resto está lá.",
  },
  newerVersion: {
    title: "Este diário foi escrito por uma versão mais nova",
    text: "Esta versão não o abre, para não estragar nada. Nada foi alterado.",
    todo: "Feche todas as janelas da aplicação e abra-a outra vez com ligação à internet, para que se atualize.",
  },
  headerDamaged: {
    title: "A chave do seu diário está danificada",
    text: "A parte que abre o seu diário não se consegue ler. O que escreveu continua lá, encriptado, e nada foi alterado.",
    todo: "Tente outra vez, e volte a abrir o navegador. Não apague os dados deste site.",
  },
  storageMissing: {
    title: "Este navegador não consegue guardar um diário",
    text: "O armazenamento de que a aplicação precisa não existe aqui ou está desligado. O que escrevesse perder-se-ia, por isso não se começa nada.",
    todo: "Abra a aplicação noutro navegador, ou permita que este site guarde dados.",
  },
  storageBlocked: {
    title: "O armazenamento não responde",
    text: "Esperámos dez segundos. Outra janela da aplicação pode estar a usá-lo.",
    todo: "Feche as outras janelas e tente outra vez. Se continuar assim, reinicie o navegador.",
  },
  storageFailing: {
    title: "O armazenamento deu um erro",
    text: "O navegador não conseguiu ler ou escrever. O que já estava guardado ficou como estava.",
    todo: "Copie o que estava a escrever, feche a aplicação e abra-a outra vez.",
  },
  storageFull: {
    title: "Não há espaço para guardar",
    text: "O seu texto continua aqui, no ecrã. Ainda não está guardado.",
    todo: "Liberte espaço no dispositivo e tente outra vez. Por precaução, copie antes o seu texto para outro lugar.",
  },

  damagedRecords: {
    title: (n) =>
      plural("pt-PT", n, { one: "1 registo está danificado", other: `${n} registos estão danificados` }),
    text: (n) =>
      plural("pt-PT", n, {
        one: "Não se consegue abrir. Ficou à parte, guardado, e tudo o resto funciona.",
        other: "Não se conseguem abrir. Ficaram à parte, guardados, e tudo o resto funciona.",
      }),
    todo: "Não precisa de fazer nada.",
  },

  persistence: {
    title: "Este navegador vai guardar o diário?",
    granted: {
      title: "O navegador compromete-se a guardá-lo",
      text: "Não vai apagar o seu diário para arranjar espaço. Ainda assim, desaparece se apagar os dados deste site.",
      todo: "Se o dispositivo se perder, o diário vai com ele.",
    },
    mayErase: {
      title: "Este navegador pode apagar o diário",
      text: "Se faltar espaço, ou depois de um tempo sem uso, o navegador pode apagar o seu diário sem perguntar.",
      todo: "Instale a aplicação no seu ecrã principal: ali é menos provável.",
    },
    unknown: {
      title: "Não sabemos se este navegador o vai guardar",
      text: "Este navegador não diz se pode apagar o seu diário.",
      todo: "Instale a aplicação no seu ecrã principal, se este navegador o permitir.",
    },
  },

  saved: "Guardado",
  draftSaved: "Rascunho guardado",
  saving: "A guardar…",
  notSaved: "Não guardado",
  retrySaving: "Tentar outra vez",
  textCopied: "O seu texto está copiado",

  conflict: {
    title: "Isto mudou noutra janela",
    text: "Há duas versões da mesma coisa. Qual delas fica é consigo.",
    mine: "O que tenho aqui",
    other: "O que está na outra janela",
    keepMine: "Ficar com a minha",
    takeOther: "Usar a outra",
    keepBoth: "Guardar as duas",
    lostNothing: "A versão que não escolher fica entre as anteriores.",
  },
  updatedElsewhere: {
    title: "A aplicação atualizou-se noutra janela",
    text: "O que estava a escrever aqui ficou como rascunho.",
    todo: "Abra esta janela de novo para continuar.",
  },

  newVersion: {
    title: "Há uma versão nova",
    text: "O seu diário fica como está.",
    whatChanged: (what) => `O que muda: ${what}`,
    restart: "Reiniciar agora",
    later: "Mais tarde",
  },

  noPasscode: {
    title: "Sem código",
    text: "Protege de olhares rápidos, não de quem copiar o navegador.",
  },
  whatItCannotDo:
    "Nenhum bloqueio protege de quem olha por cima do seu ombro, sabe o seu código ou pôs um programa espião neste dispositivo.",

  degraded: {
    title: "Algumas coisas não funcionam neste navegador",
    noTabs: "Duas janelas da aplicação não conseguem avisar-se do que mudou. Use só uma de cada vez.",
    ok: "Percebi",
  },
};
