import type { RehearsalTopic, Voice } from "#domain/rehearsal.ts";
import type { Parts } from "#domain/wording.ts";

type Filled = Omit<Parts, "topic">;
type Address = Extract<Voice, `es-${string}`>;
/** Igual en las tres voces, o escrito en cada una: de tú, de usted, de vos. */
type Typed = string | readonly [tu: string, usted: string, vos: string];

const PLACE: Readonly<Record<Address, 0 | 1 | 2>> = { "es-tu": 0, "es-usted": 1, "es-vos": 2 };

const filled = (happened: Typed, impact: Typed, wish: Typed, question: Typed, topic = "") => {
  const typed = (text: Typed, voice: Address) => (typeof text === "string" ? text : text[PLACE[voice]]);
  return (voice: Address): Filled => ({
    topicText: topic,
    boxes: {
      happened: typed(happened, voice),
      impact: typed(impact, voice),
      wish: typed(wish, voice),
      question: typed(question, voice),
    },
  });
};

/** Lo que alguien podría escribir sobre cada tema: inventado, y tecleado como se teclea, con y sin puntos y mayúsculas. */
export const SPANISH_BOXES: Readonly<Record<RehearsalTopic, (voice: Address) => Filled>> = {
  "not-heard": filled(
    [
      "cuando te conté lo de mi madre miraste dos veces el reloj",
      "cuando le conté lo de mi madre miró dos veces el reloj",
      "cuando te conté lo de mi mamá miraste dos veces el reloj",
    ],
    "después ya no hablé más de ella",
    "",
    ["te diste cuenta", "se dio cuenta", "te diste cuenta"],
  ),
  "something-said": filled(
    [
      "Hace dos semanas me dijiste que me gusta quejarme.",
      "Hace dos semanas me dijo que me gusta quejarme.",
      "Hace dos semanas me dijiste que me gusta quejarme.",
    ],
    "Desde entonces lo oigo todas las noches",
    "que lo miremos antes de seguir con otra cosa",
    "",
  ),
  "weighing-words": filled(
    "",
    [
      "ensayo en el coche lo que te voy a contar y dejo fuera lo peor",
      "ensayo en el coche lo que le voy a contar y dejo fuera lo peor",
      "ensayo en el auto lo que te voy a contar y dejo afuera lo peor",
    ],
    "Saber que no cambia nada en las sesiones si lo digo",
    [
      "Qué harías si te dijera algo que no te gusta?",
      "Qué haría usted si le dijera algo que no le gusta?",
      "Qué harías si te dijera algo que no te gusta?",
    ],
  ),
  "no-direction": filled(
    "En las últimas sesiones hablamos del trabajo, de mi hermana y de la mudanza, y salí sin saber para qué",
    "parece que vengo a dar el parte de la semana",
    "elegir una cosa y quedarnos un tiempo con ella",
    "",
  ),
  "goals-not-mine": filled(
    "Pusimos que quiero volver a la oficina",
    "Dije que sí porque sonaba razonable, y no lo quiero",
    "me gustaría que lo escribiéramos otra vez, con mis palabras",
    "",
  ),
  tasks: filled(
    "el registro de pensamientos lleva tres semanas en blanco",
    "me siento delante de la hoja, me da vergüenza y la cierro",
    "Algo más corto, o algo que pueda hacer caminando",
    "para qué sirve",
  ),
  pace: filled(
    "El martes pasado entramos en lo del accidente diez minutos antes del final",
    "pasé dos noches sin dormir",
    "ir más despacio, y parar con tiempo para volver a la calma",
    "",
  ),
  frame: filled(
    [
      "Este mes me cambiaste la hora tres veces",
      "Este mes me cambió la hora tres veces",
      "Este mes me cambiaste el horario tres veces",
    ],
    "organizo toda la semana alrededor de la sesión",
    "una hora fija, y un aviso al menos un día antes si hay que moverla",
    "",
  ),
  "not-better": filled(
    "vengo desde marzo y sigo con los ojos abiertos a las cuatro de la mañana",
    "Empiezo a pensar que soy yo",
    "que miremos qué hemos probado hasta ahora y qué más hay",
    "En qué notaríamos que funciona",
  ),
  culture: filled(
    [
      "Cuando hablo de mis padres me dices que ponga límites",
      "Cuando hablo de mis padres me dice que ponga límites",
      "Cuando hablo de mis viejos me decís que ponga límites",
    ],
    "en mi familia esa palabra significa irse",
    "encontrar algo que encaje con nuestra forma de vivir",
    "",
  ),
  "no-fit": filled("salgo con consejos y yo venía a que me escucharan", "ya no tengo ganas de venir", "", [
    "¿me ayudas a encontrar a alguien que trabaje de otra manera?",
    "¿me ayuda a encontrar a alguien que trabaje de otra manera?",
    "¿me ayudás a encontrar a alguien que trabaje de otra manera?",
  ]),
  "pause-or-end": filled(
    "me mudo en marzo y ya tengo lo que vine a buscar",
    "Me da algo de pena y bastante calma",
    "dos sesiones más, y que la última sea para despedirnos",
    "",
  ),
  own: filled(
    [
      "ayer te vi en el supermercado con tus hijos",
      "ayer le vi en el supermercado con sus hijos",
      "ayer te vi en el supermercado con tus hijos",
    ],
    "Me escondí detrás de una estantería. Sentí mucha vergüenza",
    "",
    "qué hacemos si vuelve a pasar?",
    "Encontrarnos fuera de la sesión",
  ),
};
