// The index's files and the bytes in them.

/** A file of the index that is missing, cut short or corrupt. */
export class FileError extends Error {
  constructor(name) {
    super(`Søgningens fil ${name} kunne ikke læses.`);
  }
}

export const utf8 = new TextDecoder();

export class Bytes {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }
  get done() {
    return this.at >= this.bytes.length;
  }
  byte() {
    if (this.done) {
      throw new RangeError();
    }
    return this.bytes[this.at++];
  }
  number() {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.byte();
      value += (byte & 127) * factor;
      if (byte < 128) {
        return value;
      }
    }
  }
  text() {
    const length = this.number();
    return utf8.decode(this.bytes.subarray(this.at, this.at += length));
  }
  frontCoded(before) {
    return before.slice(0, this.number()) + this.text();
  }
  list() {
    return Array.from({ length: this.number() }, () => this.number());
  }
  postings(count) {
    const items = new Uint32Array(count);
    const impacts = new Uint8Array(count);
    const forms = new Uint8Array(count);
    for (let i = 0, item = 0; i < count; i++) {
      items[i] = item += this.number();
      impacts[i] = this.byte();
      forms[i] = this.byte();
    }
    return { items, impacts, forms };
  }
  /** Blocks of postings with one impact each, until there are `count`. */
  blocks(count) {
    const blocks = [];
    for (let left = count; left > 0;) {
      const impact = this.byte();
      const length = this.number();
      const items = new Uint32Array(length);
      for (let i = 0, item = 0; i < length; i++) {
        items[i] = item += this.number();
      }
      const forms = this.bytes.subarray(this.at, this.at += length);
      blocks.push({ items, impacts: new Uint8Array(length).fill(impact), forms });
      left -= length;
    }
    return blocks;
  }
}

const CACHED_FILES = 600;

/** The files of one index, each read and decoded once. */
export class Files {
  constructor(base, folder, fetch) {
    Object.assign(this, { base, folder, fetch, cache: new Map() });
  }

  /** @param {(bytes: Uint8Array) => T} decode @returns {Promise<T>} @template T */
  get(name, decode, key = name, folder = this.folder) {
    const had = this.cache.get(key);
    if (had) {
      return had;
    }
    const file = this.load(folder + name, folder === "").then(decode).catch(() => {
      this.cache.delete(key);
      throw new FileError(name);
    });
    if (this.cache.size >= CACHED_FILES) {
      this.cache.delete(this.cache.keys().next().value);
    }
    this.cache.set(key, file);
    return file;
  }

  json(name) {
    return this.get(name, bytes => JSON.parse(utf8.decode(bytes)));
  }

  async load(path, isPlain) {
    const response = await this.fetch(this.base + path);
    if (isPlain) {
      return new Uint8Array(await response.arrayBuffer());
    }
    const whole = new Blob([await response.arrayBuffer()]).stream().pipeThrough(new DecompressionStream("deflate"));
    return new Uint8Array(await new Response(whole).arrayBuffer());
  }
}
