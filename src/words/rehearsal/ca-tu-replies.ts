import type { VoiceContent } from "./voice.ts";

/** What a therapist might answer, and how to stay with it. With tu in both directions. */
export const replies: VoiceContent["replies"] = {
  curious: {
    said: [
      "Gràcies per dir-m’ho. M’ho expliques una mica més?",
      "M’alegra que m’ho diguis. Com ho has viscut?",
      "Això sembla important. Quan vas començar a notar-ho?",
      "Quedem-nos-hi un moment. Què necessitaries de mi?",
    ],
    stay: [
      "Sí. Potser em cal anar a poc a poc.",
      "Et puc posar un exemple?",
      "Encara no ho tinc clar. M’ajudes a veure-ho?",
    ],
  },
  "agrees-fast": {
    said: [
      "I tant, cap problema. Ho fem d’una altra manera.",
      "Tens raó. Ho canviaré.",
      "És clar. Com et vagi més bé.",
    ],
    stay: [
      "Gràcies. Què faries diferent, en concret?",
      "Abans de continuar, em dius què has entès?",
      "Vols que mirem d’aquí a unes setmanes com va?",
    ],
  },
  explains: {
    said: [
      "Ho fem així perquè és part del mètode.",
      "Deixa’m explicar-te per què t’ho vaig preguntar.",
      "Hi ha un motiu. Aquesta feina vol temps.",
      "T’ho vaig dir perquè em pensava que t’ajudaria.",
    ],
    stay: [
      "M’ajuda saber-ne el perquè. I vull que sàpigues com ho visc jo.",
      "Entenc el motiu que em dones, i tot i així no em va bé.",
      "Coneixes un altre camí per arribar al mateix lloc?",
    ],
  },
  reassures: {
    said: [
      "Confia en el procés.",
      "Encara és aviat. Dona’t una mica de temps.",
      "No et preocupis, això és part del camí.",
      "Vas més bé del que et penses.",
    ],
    stay: [
      "Ho vull provar. M’ajudaria saber en què notaríem que funciona.",
      "Quant de temps més hi donaries, i què miraríem aleshores?",
      "Gràcies pel que em dius. Tot i així, m’agradaria que en parléssim.",
    ],
  },
  interprets: {
    said: [
      "Potser això té a veure amb el teu pare.",
      "Em pregunto amb qui més t’ha passat una cosa així.",
      "Pot ser que t’allunyis perquè ens estem acostant a alguna cosa?",
    ],
    stay: [
      "Pot ser. Primer vull que mirem què passa entre tu i jo.",
      "Potser en part. El que et dic és sobre les nostres sessions.",
      "Hi pensaré. Avui m’estimo més quedar-me en el que t’he dit.",
    ],
  },
  hurt: {
    said: [
      "Ah. No m’ho esperava.",
      "Em costa sentir-te dir això.",
      "Em pensava que anàvem bé.",
      "No sé què dir-te.",
    ],
    stay: [
      "Puc esperar un moment. A mi tampoc no m’ha estat fàcil dir-t’ho.",
      "No et dic que tot vagi malament. Parlo d’una cosa concreta.",
      "T’ho dic perquè m’importa poder parlar amb franquesa.",
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
      "No et demano una resposta avui. Volia deixar-ho dit.",
      "Ho pots apuntar, perquè comencem per aquí?",
    ],
  },
  dismisses: {
    said: [
      "Em sembla que exageres.",
      "Si no t’agrada, pots buscar una altra persona.",
      "Fa vint anys que faig això.",
      "Ningú més no se’n queixa.",
    ],
    stay: [
      "Per avui ho deixo aquí.",
      "No vull continuar parlant així.",
      "Ja t’he dit el que volia dir. M’estimo més deixar-ho aquí.",
    ],
  },
};
