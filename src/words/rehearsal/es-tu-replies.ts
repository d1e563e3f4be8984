import type { VoiceContent } from "./voice.ts";

/** Lo que puede responder mi terapeuta, y cómo puedo sostener lo que dije. De tú en las dos direcciones. */
export const replies: VoiceContent["replies"] = {
  curious: {
    said: [
      "Gracias por decírmelo. ¿Me cuentas un poco más?",
      "Me alegra que lo digas. ¿Cómo es para ti?",
      "Eso parece importante. ¿Cuándo empezaste a notarlo?",
      "Quedémonos un momento con eso. ¿Qué necesitarías de mí?",
    ],
    stay: [
      "Sí. Puede que necesite ir despacio.",
      "¿Te puedo dar un ejemplo?",
      "Todavía no lo tengo claro. ¿Me ayudas a verlo?",
    ],
  },
  "agrees-fast": {
    said: [
      "Claro, sin problema. Lo hacemos de otra manera.",
      "Tienes razón. Voy a cambiarlo.",
      "Por supuesto. Como te venga mejor.",
    ],
    stay: [
      "Gracias. ¿Qué haríamos diferente, en concreto?",
      "Antes de seguir, ¿me dices qué entendiste?",
      "¿Podemos mirar dentro de unas semanas cómo va?",
    ],
  },
  explains: {
    said: [
      "Lo hacemos así porque es parte del método.",
      "Déjame explicarte por qué te lo pregunté.",
      "Hay un motivo. Este trabajo lleva tiempo.",
      "Te lo dije porque pensé que te ayudaría.",
    ],
    stay: [
      "Me sirve saber el porqué. Y quiero que sepas cómo lo vivo yo.",
      "Entiendo el motivo, y aun así no me está funcionando.",
      "¿Hay otro camino para llegar a lo mismo?",
    ],
  },
  reassures: {
    said: [
      "Confía en el proceso.",
      "Es pronto todavía. Hay que darse un poco de tiempo.",
      "No te preocupes, eso es parte del camino.",
      "Vas mejor de lo que crees.",
    ],
    stay: [
      "Quiero intentarlo. Me ayudaría saber en qué notaríamos que está funcionando.",
      "¿Cuánto tiempo más haría falta, y qué miraríamos entonces?",
      "Gracias por decirlo. Aun así me gustaría que lo habláramos.",
    ],
  },
  interprets: {
    said: [
      "Quizás esto tiene que ver con tu padre.",
      "Me pregunto con quién más te pasó algo así.",
      "¿Puede ser que te alejes porque nos estamos acercando a algo?",
    ],
    stay: [
      "Puede ser. Primero quiero que miremos lo que pasa entre tú y yo.",
      "Quizás en parte. Lo que digo es sobre nuestras sesiones.",
      "Lo voy a pensar. Hoy prefiero quedarme en lo que dije.",
    ],
  },
  hurt: {
    said: ["Ah. No me lo esperaba.", "Me cuesta oír eso.", "Pensaba que íbamos bien.", "No sé qué decirte."],
    stay: [
      "Puedo esperar un momento. A mí tampoco me fue fácil decirlo.",
      "No digo que todo esté mal. Hablo de una cosa concreta.",
      "Te lo digo porque me importa poder hablar con franqueza.",
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
      "¿Puedes anotarlo, para que empecemos por ahí?",
    ],
  },
  dismisses: {
    said: [
      "Creo que exageras.",
      "Si no te gusta, puedes buscar a otra persona.",
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
