import type { Words } from "../words.ts";

export const installing: Words["installing"] = {
  title: "Instalar a aplicação",
  hint: "No ecrã principal abre-se como qualquer outra",
  isInstalled: "Está instalada neste dispositivo.",
  install: "Instalar",
  text: "A aplicação no ecrã principal é esta mesma página, com um ícone próprio. Não se paga nada e não é preciso abrir conta.",
  changes: "O que muda",
  changed: [
    "Abre-se pelo ícone, numa janela própria, também sem ligação.",
    "É menos provável que o navegador apague o diário para arranjar espaço.",
  ],
  takesIn:
    "Com Chrome, Edge ou Samsung Internet, é possível partilhar com ela texto de outras aplicações. Num computador, as cópias também se abrem com ela.",
  same: "O diário continua neste dispositivo, encriptado como antes.",
  how: "Como se faz aqui",
  other: "Outro dispositivo ou navegador",
  otherLabel: "Qual",
  carry: {
    title: "O seu diário não vai sozinho",
    text: "Num iPhone ou iPad, e com o Safari num Mac, a aplicação instalada guarda um diário próprio, que começa vazio. Faça antes uma cópia. Depois instale, abra a aplicação pelo ícone e escolha «Tenho uma cópia».",
    make: "Fazer uma cópia",
  },
  ways: {
    "ios-safari": {
      name: "iPhone ou iPad, Safari",
      steps: [
        "Toque no botão de partilhar, o quadrado com uma seta. Pode estar dentro do menu de três pontos.",
        "Escolha «Adicionar ao ecrã principal» e deixe ativado «Abrir como app web».",
        "Abra Alianza pelo ícone. A partir daí, escreva ali.",
      ],
    },
    "ios-other": {
      name: "iPhone ou iPad, outro navegador",
      steps: [
        "Toque no botão de partilhar, ao lado do endereço ou no menu.",
        "Escolha «Adicionar ao ecrã principal». Se não aparecer, abra esta página no Safari.",
        "Abra Alianza pelo ícone. A partir daí, escreva ali.",
      ],
    },
    "mac-safari": {
      name: "Mac, Safari",
      steps: [
        "Na barra de menus, abra «Ficheiro», ou use o botão de partilhar.",
        "Escolha «Adicionar à Dock».",
        "Abra Alianza a partir da Dock. A partir daí, escreva ali.",
      ],
    },
    chromium: {
      name: "Chrome, Edge e semelhantes",
      steps: [
        "Abra o menu do navegador, os três pontos.",
        "Escolha «Instalar» ou «Adicionar ao ecrã principal». Num computador, pode estar em «Transmitir, guardar e partilhar» ou em «Aplicações».",
        "Abra Alianza pelo ícone. Ali está o mesmo diário.",
      ],
    },
    samsung: {
      name: "Samsung Internet",
      steps: [
        "Abra o menu, as três linhas em baixo.",
        "Escolha «Adicionar página a» e depois «Ecrã principal».",
        "Abra Alianza pelo ícone. Ali está o mesmo diário.",
      ],
    },
    "firefox-android": {
      name: "Android, Firefox",
      steps: [
        "Abra o menu, os três pontos.",
        "Escolha «Adicionar aplicação ao ecrã inicial» ou «Instalar».",
        "Abra Alianza pelo ícone. Ali está o mesmo diário.",
      ],
    },
    "firefox-computer": {
      name: "Computador, Firefox",
      steps: [
        "No Windows, o Firefox 143 e os seguintes podem pôr a aplicação na barra de tarefas, com janela própria. O botão está na barra de endereço.",
        "Num Mac e noutros sistemas, o Firefox não consegue. Um marcador traz de volta aqui, e funciona igual sem ligação.",
        "De qualquer das maneiras, falta parte da proteção para o diário não ser apagado. Faça uma cópia de vez em quando.",
      ],
    },
  },
  dot: "Um ponto no ícone",
  dotHint:
    "Quando sai e algo fica a meio, ou algo partilhado está à espera. Nunca um número. Quem vê o ícone vê o ponto.",
};
