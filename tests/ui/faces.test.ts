import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { cutScreenFaces, SCREEN_FACES } from "../../scripts/faces.mjs";

it("the type faces of the screen are what is cut from the whole ones, and nothing else lies beside them", async () => {
  const cut = await cutScreenFaces();
  expect((await readdir(SCREEN_FACES)).sort()).toEqual([...cut.keys()].sort());
  for (const [name, content] of cut)
    expect(Buffer.from(content).equals(await readFile(join(SCREEN_FACES, name))), name).toBe(true);
});

it("the style sheet asks of each file what is in it, and never for one that is not there", async () => {
  const sheet = await readFile("src/ui/fonts.css", "utf8");
  const asked = [...sheet.matchAll(/url\("\.\/faces\/([^"]+)"\)/g)].map(([, name]) => name);
  const cut = [...(await cutScreenFaces()).keys()].filter((name) => name.endsWith(".woff2"));
  expect(new Set(asked)).toEqual(new Set(cut));
});
