import { strToU8, zipSync } from "fflate";
import type { ImportFile } from "#documents/import-read.ts";

/** Files as other apps write them, made by hand. Nobody in them exists. */
export const DAY_ONE = JSON.stringify({
  metadata: { version: "1.0" },
  entries: [
    {
      uuid: "5F1C0A7E9B3D4C2A8E6F7A1B2C3D4E5F",
      creationDate: "2025-03-04T22:30:00Z",
      timeZone: "Europe/Madrid",
      starred: true,
      tags: ["terapia"],
      location: { latitude: 40.4, longitude: -3.7, placeName: "Calle Inventada 1" },
      text: "# Después de la sesión\n\nHoy costó\\. Hablamos de la mudanza\\!\n\n![](dayone-moment://ABCDEF0123456789)\n\nMe quedo con una frase\\-ancla\\.",
    },
    {
      uuid: "AAAA0A7E9B3D4C2A8E6F7A1B2C3D4E5F",
      creationDate: "2025-01-01T03:00:00Z",
      timeZone: "America/Mexico_City",
      text: "Año nuevo, lista corta.",
    },
    {
      uuid: "BBBB0A7E9B3D4C2A8E6F7A1B2C3D4E5F",
      creationDate: "2025-02-10T08:15:00Z",
      timeZone: "Nowhere/At_All",
      richText: JSON.stringify({
        contents: [
          { text: "Only in the newer form.\n", attributes: { line: { header: 1 } } },
          { embeddedObjects: [{ type: "photo", identifier: "X" }] },
          { text: "Second line." },
        ],
      }),
    },
    { uuid: "CCCC", creationDate: "soon", timeZone: "UTC", text: "When?" },
    {
      uuid: "DDDD",
      creationDate: "2025-02-11T08:15:00Z",
      timeZone: "UTC",
      text: "![](dayone-moment:/video/9)",
    },
  ],
});

export const DAYLIO =
  "\ufefffull_date,date,weekday,time,mood,activities,note_title,note\n" +
  '2025-03-05,5 de marzo,miércoles,22:10,bien,"lectura | paseo largo","Un día raro","Primero nada.<br>Luego, ""todo"" a la vez."\n' +
  '2025-03-06,March 6,Thursday,9:05 PM,meh,"","",""\n';

export const DAYLIO_OLD =
  'year,date,weekday,time,mood,activities,note\n2018,18 May,Friday,11:54 pm,happy,"clean | cook","Went to a party"\n';

export const TABLE_EN =
  'Entry date,Mood,Title,What happened\n3/14/2025,ok,Pie day,"Ate, talked, slept."\n4/2/2025,low,,Rain all day.\n';

export const TABLE_ES =
  "Fecha;Hora;Texto\n14/03/2025;18:30;Salí antes de tiempo; y volví\n02/04/2025;;Llovió todo el día.\n";

export const MARKDOWN =
  '---\ntitle: "Lo que me llevo"\ndate: 2025-03-05T19:20\ntags:\n  - terapia\n---\n\nUna frase, y ya está.\n';

/** A file as it is chosen. @param content bytes, or a text in UTF-8 */
export function chosen(name: string, content: string | Uint8Array, changed = "2025-06-01"): ImportFile {
  const bytes = typeof content === "string" ? strToU8(content) : content;
  return {
    name,
    size: bytes.length,
    changed,
    // In pieces, as a disk gives them.
    chunks: async function* () {
      for (let at = 0; at < bytes.length; at += 60_000) yield bytes.subarray(at, at + 60_000);
    },
  };
}

export const zipped = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
  );
