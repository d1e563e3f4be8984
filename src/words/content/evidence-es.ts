import type { EvidenceText } from "./evidence.ts";

export const evidenceEs: EvidenceText = {
  lead: "El ensayo se apoya en cosas que se estudiaron por separado, casi siempre en otros terrenos. Aquí pone cuáles, quién las estudió y hasta dónde llegan.",

  unknownTitle: "Lo que nadie sabe",
  unknown: [
    "No encontramos ningún ensayo clínico sobre practicar, en una aplicación, lo que se quiere decir en la propia terapia. Tampoco en esta.",
    "La mayoría de estos estudios tratan de cómo hacerse valer o de cómo se llega a una meta. Muchos se hicieron con estudiantes o con gente voluntaria.",
    "Hablan de muchas personas, en promedio. Ninguno puede decir cómo te irá a ti.",
    "Nadie puede saber cómo reaccionará tu terapeuta. Puede que lo agradezca, que al principio responda con torpeza o que no lo reciba bien.",
  ],

  parts: {
    unsaid: "Lo que se calla",
    therapists: "Cómo se recibe al otro lado",
    between: "Lo que hay entre las dos personas",
    preparing: "Prepararse para decir algo difícil",
    asking: "Que te pregunten cómo va",
  },
  claims: {
    unsaid: {
      hiding:
        "547 personas en terapia respondieron a una encuesta por internet. El 93\u00a0% dijo que alguna vez había mentido en terapia, y el 72,6\u00a0% sobre la propia terapia. Por ejemplo, al fingir que gustaba un comentario o que aquello servía. Entre los motivos: por cortesía y por no molestar.",
      deference:
        "14 personas repasaron una sesión con su grabación. Contaron cómo se contenían: por miedo a criticar, por hacer lo que se esperaba, por cuidar la autoestima de su terapeuta, por sentirse en deuda. De ahí salen los miedos entre los que puedes elegir.",
      disappointing:
        "Una revisión reunió 936 frases de 51 estudios sobre lo que había ido mal en una terapia. Hablan de lo que hizo quien atendía, lo difícil entre las dos personas, un encaje pobre, sus consecuencias. De ahí salen los temas entre los que puedes elegir.",
    },
    therapists: {
      receiving:
        "18 terapeutas con experiencia escribieron sobre veces en que alguien les dijo que algo iba mal. Les costó, y aprendieron de ello; les sirvió que fuera algo concreto. Hubo quien cambió algo con esa persona, quien solo lo hizo después con otras y quien no cambió nada.",
    },
    between: {
      relationship:
        "En 295 estudios con más de 30\u00a0000 personas, una buena relación de trabajo y un buen resultado a menudo fueron juntos (r\u00a0=\u00a00,278). Es una relación, no una causa, y hubo excepciones.",
      agreeing:
        "Se siguió a 105 personas en un tipo de terapia para la depresión. Estar de acuerdo pronto en objetivos y tareas se relacionó con lo que cambió después. El vínculo se relacionó más con lo que ya había cambiado.",
      mending:
        "En una revisión, cuando una tensión se vio y se reparó, los resultados fueron en promedio mejores que cuando se dejó estar. De ahí no se sigue que la reparación fuera la causa.",
    },
    preparing: {
      ifThen:
        "Con un plan del tipo «si pasa esto, entonces hago aquello», llegar a una meta fue más frecuente. Así fue en 94 pruebas (d\u00a0=\u00a00,65) y más tarde en 642 (d de 0,27 a 0,66). La diferencia fue mayor con las palabras «si» y «entonces», con muchas ganas y con el plan ensayado.",
      practising:
        "79 mujeres participaron en un estudio sobre hacerse valer. Practicarlo y además mirar los pensamientos que frenan fue lo que mejor resultó. Tiempo después, según lo que ellas mismas decían, los grupos estaban igual.",
      imagining:
        "En 123 comparaciones con 5685 personas, imaginar algo de antemano fue de la mano de hacerlo después (g\u00a0=\u00a00,49, entre 0,37 y 0,62). Quienes lo escriben dicen que los estudios no siempre coinciden.",
      theWayThere:
        "Antes de un examen, quienes imaginaron cómo iban a estudiar estudiaron más y sacaron mejores notas. Por eso se te pregunta dónde estarás y cuál es tu primera palabra, y no se te pide imaginar que sale bien.",
    },
    asking: {
      forms:
        "Cuando en terapia se pregunta cada cierto tiempo, con formularios, cómo va todo, diez revisiones anteriores juntas encontraron efectos de pequeños a medianos. Es otra cosa que ensayar, y esta aplicación no envía nada a nadie.",
      oneOfThem:
        "Una revisión de 18 estudios sobre uno de esos sistemas encontró un efecto pequeño en conjunto (g\u00a0=\u00a00,27) y ninguno en servicios de psiquiatría. Dice que los buenos resultados en otros lugares pueden deberse en parte a quién hizo los estudios.",
    },
  },
  figures: "Las cifras son las que da cada publicación, y hablan de un promedio.",

  referencesTitle: "Lo que se leyó",
  leaving:
    "Las direcciones están aquí como texto: la aplicación no carga nada de ellas. Abrir una en un navegador es salir de la aplicación.",
  checkedOn: (day) =>
    `Leído el ${day}, en resúmenes y en copias guardadas, salvo donde se dice otra cosa. Falta que una persona compare cada dato con la publicación.`,
  confirmations: {
    quoted: "Se leyó otra página que lo cuenta.",
    "not-confirmed": "Sin confirmar.",
  },
};
