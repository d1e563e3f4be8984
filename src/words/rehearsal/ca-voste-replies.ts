import type { VoiceContent } from "./voice.ts";

/** What a therapist might answer, and how to stay with it. With vostè in both directions. */
export const replies: VoiceContent["replies"] = {
  curious: {
    said: [
      "Gràcies per dir-m’ho. M’ho explica una mica més?",
      "M’alegra que m’ho digui. Com ho ha viscut?",
      "Això sembla important. Quan va començar a notar-ho?",
      "Quedem-nos-hi un moment. Què necessitaria de mi?",
    ],
    stay: [
      "Sí. Potser em cal anar a poc a poc.",
      "Li puc posar un exemple?",
      "Encara no ho tinc clar. M’ajuda a veure-ho?",
    ],
  },
  "agrees-fast": {
    said: [
      "I tant, cap problema. Ho fem d’una altra manera.",
      "Té raó. Ho canviaré.",
      "És clar. Com li vagi més bé.",
    ],
    stay: [
      "Gràcies. Què faria diferent, en concret?",
      "Abans de continuar, em diu què ha entès?",
      "Vol que mirem d’aquí a unes setmanes com va?",
    ],
  },
  explains: {
    said: [
      "Ho fem així perquè és part del mètode.",
      "Deixi’m explicar-li per què l’hi vaig preguntar.",
      "Hi ha un motiu. Aquesta feina vol temps.",
      "L’hi vaig dir perquè em pensava que l’ajudaria.",
    ],
    stay: [
      "M’ajuda saber-ne el perquè. I vull que sàpiga com ho visc jo.",
      "Entenc el motiu que em dona, i tot i així no em va bé.",
      "Coneix un altre camí per arribar al mateix lloc?",
    ],
  },
  reassures: {
    said: [
      "Confiï en el procés.",
      "Encara és aviat. Doni’s una mica de temps.",
      "No es preocupi, això és part del camí.",
      "Va més bé del que es pensa.",
    ],
    stay: [
      "Ho vull provar. M’ajudaria saber en què notaríem que funciona.",
      "Quant de temps més hi donaria, i què miraríem aleshores?",
      "Gràcies pel que em diu. Tot i així, m’agradaria que en parléssim.",
    ],
  },
  interprets: {
    said: [
      "Potser això té a veure amb el seu pare.",
      "Em pregunto amb qui més li ha passat una cosa així.",
      "Pot ser que s’allunyi perquè ens estem acostant a alguna cosa?",
    ],
    stay: [
      "Pot ser. Primer vull que mirem què passa entre vostè i jo.",
      "Potser en part. El que li dic és sobre les nostres sessions.",
      "Hi pensaré. Avui m’estimo més quedar-me en el que li he dit.",
    ],
  },
  hurt: {
    said: [
      "Ah. No m’ho esperava.",
      "Em costa sentir-li dir això.",
      "Em pensava que anàvem bé.",
      "No sé què dir-li.",
    ],
    stay: [
      "Puc esperar un moment. A mi tampoc no m’ha estat fàcil dir-l’hi.",
      "No li dic que tot vagi malament. Parlo d’una cosa concreta.",
      "L’hi dic perquè m’importa poder parlar amb franquesa.",
    ],
  },
  clock: {
    said: [
      "Ens queden cinc minuts.",
      "Per avui ho hem de deixar aquí.",
      "És un tema gros per al final d’una sessió.",
    ],
    stay: [
      "Llavors, la pròxima vegada vull començar per aquí.",
      "No li demano una resposta avui. Volia deixar-ho dit.",
      "Ho pot apuntar, perquè comencem per aquí?",
    ],
  },
  dismisses: {
    said: [
      "Em sembla que exagera.",
      "Si no li agrada, pot buscar una altra persona.",
      "Fa vint anys que faig això.",
      "Ningú més no se’n queixa.",
    ],
    stay: [
      "Per avui ho deixo aquí.",
      "No vull continuar parlant així.",
      "Ja li he dit el que volia dir. M’estimo més deixar-ho aquí.",
    ],
  },
};
