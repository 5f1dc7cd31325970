// Marks, on the page of a meeting, the words that were searched for (?m=…), in the item that was opened.
import { marker } from "./search.js";

const STOP_WORDS = new Set("ad af at da de dem den der det en er et for fra har hvor i ikke med men mod når og om op over på samt som til ud ved vi vil".split(" "));

/** @param {string} words */
export function markWords(words) {
  const find = marker(words, STOP_WORDS);
  const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
  const walker = document.createTreeWalker(target ?? document.querySelector(".items") ?? document.body, NodeFilter.SHOW_TEXT, node =>
    node.parentElement?.closest("script, style, button, mark") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const texts = [];
  while (walker.nextNode()) {
    texts.push(walker.currentNode);
  }
  for (const text of texts) {
    let rest = text;
    let at = 0;
    for (const { start, end } of find(text.data)) {
      if (start >= at) {
        const word = rest.splitText(start - at);
        rest = word.splitText(end - start);
        const mark = document.createElement("mark");
        word.replaceWith(mark);
        mark.append(word);
        at = end;
      }
    }
  }
}
