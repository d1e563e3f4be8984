import type { DataKeys } from "#sealing/keys.ts";
import type { Where } from "#sealing/places.ts";
import type { Header } from "./header.ts";

/** With which keys a journal is sealed now, and where its rows lie. It changes as a whole, when everything is sealed anew. */
export class Hold {
  #header: Header;
  #keys: DataKeys;

  constructor(header: Header, keys: DataKeys) {
    this.#header = header;
    this.#keys = keys;
  }

  get header(): Header {
    return this.#header;
  }
  get keys(): DataKeys {
    return this.#keys;
  }
  get where(): Where {
    return { vid: this.#header.vid, gen: this.#header.gen };
  }
  /** The store that holds the records; the other one is empty, or being filled. */
  get store(): "a" | "b" {
    return this.#header.store;
  }

  become(header: Header, keys: DataKeys): void {
    this.#header = header;
    this.#keys = keys;
  }
}
