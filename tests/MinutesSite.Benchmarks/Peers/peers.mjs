// Indexes the same items with Pagefind and with lunr: node peers.mjs records.json folder
// Each record is an item: { url, title, text }. Both are told that the language is Danish.
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import lunr from "lunr";
import * as pagefind from "pagefind";

const require = createRequire(import.meta.url);
const [recordsFile, folder] = process.argv.slice(2);
const records = JSON.parse(await readFile(recordsFile, "utf8"));

const { index } = await pagefind.createIndex({ forceLanguage: "da" });
for (const { url, title, text } of records) {
  await index.addCustomRecord({ url, content: `${title}\n${text}`, language: "da", meta: { title } });
}
await index.writeFiles({ outputPath: join(folder, "pagefind") });
await pagefind.close();

require("lunr-languages/lunr.stemmer.support")(lunr);
require("lunr-languages/lunr.da")(lunr);
const words = lunr(function () {
  this.use(lunr.da);
  this.ref("url");
  this.field("title", { boost: 4 });
  this.field("text");
  records.forEach(record => this.add(record));
});
await mkdir(join(folder, "lunr"), { recursive: true });
await writeFile(join(folder, "lunr/index.json"), JSON.stringify(words));
for (const script of ["lunr/lunr.js", "lunr-languages/lunr.stemmer.support.js", "lunr-languages/lunr.da.js"]) {
  await copyFile(require.resolve(script), join(folder, "lunr", script.split("/").pop()));
}
