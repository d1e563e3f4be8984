import { describe, expect, it } from "vitest";
import { addDays } from "#domain/day.ts";
import { RESIDENT_LANGUAGES } from "#domain/language.ts";
import { ADDRESSES } from "#domain/therapy.ts";
import { messageText, proposedEdges } from "#documents/message-text.ts";
import { loadWords } from "#words/words.ts";
import { ofAnotherAddress } from "../words/address.ts";
import { TODAY } from "./sample-entry.ts";

const words = { es: await loadWords("es"), en: await loadWords("en") };
const thursday = addDays(TODAY, 4);

describe("the message as text", () => {
  it("has an empty line between its parts, and no mark before them", () => {
    expect(
      messageText({ greeting: "Hi Marta,", sentences: ["It is loud.", "I slept.\nA bit."], closing: "Bye." }),
    ).toBe("Hi Marta,\n\nIt is loud.\n\nI slept.\nA bit.\n\nBye.");
    expect(messageText({ greeting: null, sentences: ["It is loud."], closing: null })).toBe("It is loud.");
    expect(messageText({ greeting: null, sentences: [], closing: null })).toBe("");
  });
});

describe("the lines around the sentences", () => {
  const edges = (language: "es" | "en", some: Partial<Parameters<typeof proposedEdges>[2]> = {}) =>
    proposedEdges(words[language], language, {
      name: "Marta",
      address: null,
      today: TODAY,
      sessionDay: thursday,
      ...some,
    });

  it("name who it is for and the day, where they are known", () => {
    expect(edges("en").greeting).toBe("Hi Marta, before our session on Thursday I’d like to tell you this:");
    expect(edges("en", { name: " " }).greeting).toBe(
      "Hi, before our session on Thursday I’d like to tell you this:",
    );
    expect(edges("en", { sessionDay: null }).greeting).toBe(
      "Hi Marta, before our session I’d like to tell you this:",
    );
    expect(edges("es", { address: "usted", name: "Dra. Ruiz" }).greeting).toBe(
      "Hola, Dra. Ruiz. Antes de la sesión del jueves me gustaría contarle esto:",
    );
  });

  it.each(RESIDENT_LANGUAGES)(
    "name no day for today, and a date for a day that is further away (%s)",
    (language) => {
      expect(edges(language, { sessionDay: TODAY })).toEqual(edges(language, { sessionDay: null }));
      expect(edges(language, { sessionDay: addDays(TODAY, 7) }).greeting).toMatch(/29/u);
      expect(edges(language, { sessionDay: addDays(TODAY, 6) }).greeting).not.toMatch(/\d/u);
    },
  );

  it.each(ADDRESSES)("speak Spanish as the two address each other: %s", (address) => {
    for (const name of ["", "Marta"]) {
      for (const sessionDay of [null, thursday]) {
        const { greeting, closing } = edges("es", { address, name, sessionDay });
        expect(ofAnotherAddress(`es-${address}`, `${greeting} ${closing}`)).toEqual([]);
      }
    }
  });

  it("address nobody where that is not known", () => {
    const { greeting, closing } = edges("es");
    for (const voice of ["es-tu", "es-usted", "es-vos"] as const)
      expect(ofAnotherAddress(voice, `${greeting} ${closing}`)).toEqual([]);
  });
});
