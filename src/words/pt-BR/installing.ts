import type { Words } from "../words.ts";

export const installing: Words["installing"] = {
  title: "Instalar o app",
  hint: "Na tela inicial ele abre como qualquer outro",
  isInstalled: "Está instalado neste aparelho.",
  install: "Instalar",
  text: "O app na tela inicial é esta mesma página, com um ícone próprio. Não se paga nada e não é preciso abrir conta.",
  changes: "O que muda",
  changed: [
    "Abre pelo ícone, em uma janela própria, também sem conexão.",
    "É menos provável que o navegador apague o diário para abrir espaço.",
  ],
  takesIn:
    "Com Chrome, Edge ou Samsung Internet, dá para compartilhar com ele texto de outros apps. Em um computador, as cópias também abrem com ele.",
  same: "O diário continua neste aparelho, criptografado como antes.",
  how: "Como se faz aqui",
  other: "Outro aparelho ou navegador",
  otherLabel: "Qual",
  carry: {
    title: "Seu diário não vai junto sozinho",
    text: "Em um iPhone ou iPad, e com o Safari em um Mac, o app instalado guarda um diário próprio, que começa vazio. Faça antes uma cópia. Depois instale, abra o app pelo ícone e escolha “Tenho uma cópia”.",
    make: "Fazer uma cópia",
  },
  ways: {
    "ios-safari": {
      name: "iPhone ou iPad, Safari",
      steps: [
        "Toque no botão de compartilhar, o quadrado com uma seta. Pode estar dentro do menu de três pontos.",
        "Escolha “Adicionar à Tela de Início” e deixe ativado “Abrir como App da Web”.",
        "Abra Alianza pelo ícone. Daí em diante, escreva ali.",
      ],
    },
    "ios-other": {
      name: "iPhone ou iPad, outro navegador",
      steps: [
        "Toque no botão de compartilhar, ao lado do endereço ou no menu.",
        "Escolha “Adicionar à Tela de Início”. Se não aparecer, abra esta página no Safari.",
        "Abra Alianza pelo ícone. Daí em diante, escreva ali.",
      ],
    },
    "mac-safari": {
      name: "Mac, Safari",
      steps: [
        "Na barra de menus, abra “Arquivo”, ou use o botão de compartilhar.",
        "Escolha “Adicionar ao Dock”.",
        "Abra Alianza pelo Dock. Daí em diante, escreva ali.",
      ],
    },
    chromium: {
      name: "Chrome, Edge e parecidos",
      steps: [
        "Abra o menu do navegador, os três pontos.",
        "Escolha “Instalar” ou “Adicionar à tela inicial”. Em um computador, pode estar em “Transmitir, salvar e compartilhar” ou em “Aplicativos”.",
        "Abra Alianza pelo ícone. Ali está o mesmo diário.",
      ],
    },
    samsung: {
      name: "Samsung Internet",
      steps: [
        "Abra o menu, as três linhas embaixo.",
        "Escolha “Adicionar página a” e depois “Tela inicial”.",
        "Abra Alianza pelo ícone. Ali está o mesmo diário.",
      ],
    },
    "firefox-android": {
      name: "Android, Firefox",
      steps: [
        "Abra o menu, os três pontos.",
        "Escolha “Adicionar app à tela inicial” ou “Instalar”.",
        "Abra Alianza pelo ícone. Ali está o mesmo diário.",
      ],
    },
    "firefox-computer": {
      name: "Computador, Firefox",
      steps: [
        "No Windows, o Firefox 143 e os seguintes podem pôr o app na barra de tarefas, com janela própria. O botão está na barra de endereço.",
        "Em um Mac e em outros sistemas, o Firefox não consegue. Um favorito traz você de volta aqui, e funciona igual sem conexão.",
        "De qualquer um dos jeitos, falta parte da proteção para o diário não ser apagado. Faça uma cópia de vez em quando.",
      ],
    },
  },
  dot: "Um ponto no ícone",
  dotHint:
    "Quando você sai e algo fica pela metade, ou algo compartilhado espera. Nunca um número. Quem vê o ícone vê o ponto.",
};
