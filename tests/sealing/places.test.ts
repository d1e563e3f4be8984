import { expect, it } from "vitest";
import type { Place } from "#sealing/envelope.ts";
import {
  doorPlace,
  draftPlace,
  dropKeysPlace,
  dropPlace,
  folderPlace,
  manifestPlace,
  recordPlace,
  wrapPlace,
} from "#sealing/places.ts";

const WHERE = { vid: "V", gen: 3 };

// What is sealed at a place opens there for ever: none of these may ever be another.
it.each<[string, Place, Place]>([
  ["a record", recordPlace(WHERE, "id", 7), ["alianza", 1, "V", 3, "r", "id", 7]],
  ["a draft", draftPlace(WHERE, "id", 7), ["alianza", 1, "V", 3, "d", "id", 7]],
  ["the manifest", manifestPlace(WHERE, 7), ["alianza", 1, "V", 3, "m", 7]],
  ["a key that is wrapped", wrapPlace(WHERE, "rec"), ["wrap", 1, "V", 3, "rec"]],
  ["a key that is kept", wrapPlace(WHERE, "kept"), ["wrap", 1, "V", 3, "kept"]],
  ["the folder of a copy", folderPlace(WHERE), ["alianza", 1, "V", 3, "f"]],
  ["what the door shows", doorPlace("V"), ["door", 1, "V"]],
  ["what waits", dropPlace("key", "id", 9), ["drop", 1, "key", "id", 9]],
  ["the keys of what waits", dropKeysPlace(WHERE), ["alianza", 1, "V", 3, "s"]],
])("%s has its place", (_, place, expected) => {
  expect(place).toEqual(expected);
});
