import type { VoiceContent } from "./voice.ts";

/** Lo que puede responder mi terapeuta, y cómo puedo sostener lo que dije. De vos en las dos direcciones. */
export const replies: VoiceContent["replies"] = {
  curious: {
    said: [
      "Gracias por decírmelo. ¿Me contás un poco más?",
      "Qué bueno que lo digas. ¿Cómo es para vos?",
      "Eso parece importante. ¿Cuándo empezaste a notarlo?",
      "Quedémonos un momento con eso. ¿Qué necesitarías de mí?",
    ],
    stay: [
      "Sí. Puede que necesite ir despacio.",
      "¿Te puedo dar un ejemplo?",
      "Todavía no lo tengo claro. ¿Me ayudás a verlo?",
    ],
  },
  "agrees-fast": {
    said: [
      "Dale, no hay problema. Lo hacemos de otra manera.",
      "Tenés razón. Lo voy a cambiar.",
      "Por supuesto. Como te quede mejor.",
    ],
    stay: [
      "Gracias. ¿Qué haríamos distinto, en concreto?",
      "Antes de seguir, ¿me decís qué entendiste?",
      "¿Podemos mirar en unas semanas cómo va?",
    ],
  },
  explains: {
    said: [
      "Lo hacemos así porque es parte del método.",
      "Dejame explicarte por qué te lo pregunté.",
      "Hay un motivo. Este trabajo lleva tiempo.",
      "Te lo dije porque pensé que te iba a ayudar.",
    ],
    stay: [
      "Me sirve saber por qué. Y quiero que sepas cómo lo vivo yo.",
      "Entiendo el motivo, y aun así no me está funcionando.",
      "¿Hay otro camino para llegar a lo mismo?",
    ],
  },
  reassures: {
    said: [
      "Confiá en el proceso.",
      "Es pronto todavía. Hay que darse un poco de tiempo.",
      "No te preocupes, eso es parte del camino.",
      "Vas mejor de lo que creés.",
    ],
    stay: [
      "Quiero intentarlo. Me ayudaría saber en qué notaríamos que está funcionando.",
      "¿Cuánto tiempo más haría falta, y qué miraríamos entonces?",
      "Gracias por decirlo. Igual me gustaría que lo habláramos.",
    ],
  },
  interprets: {
    said: [
      "Quizás esto tiene que ver con tu papá.",
      "Me pregunto con quién más te pasó algo así.",
      "¿Puede ser que te alejes porque nos estamos acercando a algo?",
    ],
    stay: [
      "Puede ser. Primero quiero que miremos lo que pasa entre vos y yo.",
      "Quizás en parte. Lo que digo es sobre nuestras sesiones.",
      "Lo voy a pensar. Hoy prefiero quedarme en lo que dije.",
    ],
  },
  hurt: {
    said: [
      "Ah. No me lo esperaba.",
      "Me cuesta escuchar eso.",
      "Pensaba que íbamos bien.",
      "No sé qué decirte.",
    ],
    stay: [
      "Puedo esperar un momento. A mí tampoco me fue fácil decirlo.",
      "No digo que esté todo mal. Hablo de una cosa concreta.",
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
      "¿Podés anotarlo, para que empecemos por ahí?",
    ],
  },
  dismisses: {
    said: [
      "Me parece que exagerás.",
      "Si no te gusta, podés buscar a otra persona.",
      "Hace veinte años que hago esto.",
      "Nadie más se queja de eso.",
    ],
    stay: [
      "Por hoy lo dejo acá.",
      "No quiero seguir hablando así.",
      "Ya dije lo que quería decir. Prefiero dejarlo ahí.",
    ],
  },
};
