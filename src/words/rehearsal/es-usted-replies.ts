import type { VoiceContent } from "./voice.ts";

/** Lo que puede responder mi terapeuta, y cómo puedo sostener lo que dije. De usted en las dos direcciones. */
export const replies: VoiceContent["replies"] = {
  curious: {
    said: [
      "Gracias por decírmelo. ¿Me cuenta un poco más?",
      "Me alegra que lo diga. ¿Cómo es para usted?",
      "Eso parece importante. ¿Cuándo empezó a notarlo?",
      "Quedémonos un momento con eso. ¿Qué necesitaría de mí?",
    ],
    stay: [
      "Sí. Puede que necesite ir despacio.",
      "¿Le puedo dar un ejemplo?",
      "Todavía no lo tengo claro. ¿Me ayuda a verlo?",
    ],
  },
  "agrees-fast": {
    said: [
      "Claro, sin problema. Lo hacemos de otra manera.",
      "Tiene razón. Voy a cambiarlo.",
      "Por supuesto. Como le venga mejor.",
    ],
    stay: [
      "Gracias. ¿Qué haríamos diferente, en concreto?",
      "Antes de seguir, ¿me dice qué entendió?",
      "¿Podemos mirar dentro de unas semanas cómo va?",
    ],
  },
  explains: {
    said: [
      "Lo hacemos así porque es parte del método.",
      "Permítame explicarle por qué se lo pregunté.",
      "Hay un motivo. Este trabajo lleva tiempo.",
      "Se lo dije porque pensé que le ayudaría.",
    ],
    stay: [
      "Me sirve saber el porqué. Y quiero que sepa cómo lo vivo yo.",
      "Entiendo el motivo, y aun así no me está funcionando.",
      "¿Hay otro camino para llegar a lo mismo?",
    ],
  },
  reassures: {
    said: [
      "Confíe en el proceso.",
      "Es pronto todavía. Hay que darse un poco de tiempo.",
      "No se preocupe, eso es parte del camino.",
      "Va mejor de lo que cree.",
    ],
    stay: [
      "Quiero intentarlo. Me ayudaría saber en qué notaríamos que está funcionando.",
      "¿Cuánto tiempo más haría falta, y qué miraríamos entonces?",
      "Gracias por decirlo. Aun así me gustaría que lo habláramos.",
    ],
  },
  interprets: {
    said: [
      "Quizás esto tiene que ver con su padre.",
      "Me pregunto con quién más le pasó algo así.",
      "¿Puede ser que se aleje porque nos estamos acercando a algo?",
    ],
    stay: [
      "Puede ser. Primero quiero que miremos lo que pasa entre usted y yo.",
      "Quizás en parte. Lo que digo es sobre nuestras sesiones.",
      "Lo voy a pensar. Hoy prefiero quedarme en lo que dije.",
    ],
  },
  hurt: {
    said: ["Ah. No me lo esperaba.", "Me cuesta oír eso.", "Pensaba que íbamos bien.", "No sé qué decirle."],
    stay: [
      "Puedo esperar un momento. A mí tampoco me fue fácil decirlo.",
      "No digo que todo esté mal. Hablo de una cosa concreta.",
      "Se lo digo porque me importa poder hablar con franqueza.",
    ],
  },
  clock: {
    said: [
      "Nos quedan cinco minutos.",
      "Por hoy lo tenemos que dejar ahí.",
      "Es un tema grande para el final de una sesión.",
    ],
    stay: [
      "Entonces, la próxima vez quiero empezar por ahí.",
      "No necesito una respuesta hoy. Quería dejarlo dicho.",
      "¿Puede anotarlo, para que empecemos por ahí?",
    ],
  },
  dismisses: {
    said: [
      "Creo que exagera.",
      "Si no le gusta, puede buscar a otra persona.",
      "Llevo veinte años haciendo esto.",
      "Nadie más se queja de eso.",
    ],
    stay: [
      "Por hoy lo dejo aquí.",
      "No quiero seguir hablando así.",
      "Ya dije lo que quería decir. Prefiero dejarlo ahí.",
    ],
  },
};
