import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { backupSchema } from "#domain/backup.ts";
import { openBackup } from "#documents/backup-file.ts";
import { ageTool, MISSING_AGE } from "#support/age-tool.ts";
import { isSampleBackup, plainSamples, sampleBackup } from "#support/journal-samples.ts";

const SAMPLES = "docs/samples";
const text = (name: string) => readFile(join(SAMPLES, name), "utf8");
const passphrase = /of `backup\.age` is `([^`]+)`/.exec(await text("README.md"))?.[1] ?? "";
const sealed = async () => new Uint8Array(await readFile(join(SAMPLES, "backup.age")));

describe("what lies in docs/samples", () => {
  it("is what the app makes of the made-up journal today", async () => {
    for (const [name, content] of await plainSamples()) expect(await text(name), name).toBe(content);
    expect(await text("backup.schema.json")).toBe(await text("../backup-format.schema.json"));
    expect(await isSampleBackup(await sealed(), passphrase)).toBe(true);
  });

  it("has a copy that the app opens, and inside it the same as in the JSON", async () => {
    const opened = await openBackup(crypto, { kind: "open", bytes: await sealed(), passphrase });
    if (opened.kind !== "opened") throw new Error(opened.why);
    const inside = backupSchema.parse(JSON.parse(await text("journal.json")));
    expect(opened.backup.setAside).toBe(0);
    expect(opened.backup.entries).toEqual(inside.records);
  });

  it("has a copy that the age command opens, to the letter of the JSON", () => {
    expect(MISSING_AGE).toEqual([]);
    return sealed().then(async (bytes) => {
      expect(`${ageTool.decrypt(bytes, passphrase)}\n`).toBe(await text("journal.json"));
    });
  });

  it("would be made anew as another file with the same inside", async () => {
    const anew = await sampleBackup(passphrase);
    expect(Buffer.from(anew).equals(Buffer.from(await sealed()))).toBe(false);
    expect(await isSampleBackup(anew, passphrase)).toBe(true);
  });

  it("has a schema that says what the app reads", async () => {
    const schema = z.toJSONSchema(backupSchema, { unrepresentable: "any" });
    expect(JSON.parse(await text("backup.schema.json"))).toEqual(schema);
  });
});
