import { lettersOf } from "./letters.ts";
import { isNotFree, wallsIn } from "./lock.ts";
import { type JsonObject, type StructuredData, textsOf } from "./structured-data.ts";

/** What a closed article asks of its reader. */
const ASKS = new RegExp(
	[
		"subscribe (?:now )?to (?:continue|keep|read|unlock)",
		"to (?:continue|keep|go on) reading",
		"(?:sign|log) in (?:or subscribe )?to (?:continue|keep|read)",
		"read the full (?:story|article)",
		"(?:article|story|content|post|piece) (?:is )?(?:only )?(?:for|available to|exclusive to|reserved for) (?:\\w+ )?(?:subscribers|members)",
		"only (?:\\w+ )?(?:subscribers|members) (?:can|may) read",
		"(?:reached|used up) (?:your|the|all) (?:\\w+ ){0,3}free articles",
		"read all (?:of )?(?:your )?free articles",
	]
		// Words of two blocks stand without a blank between them.
		.map((words) => `${words}\\b`)
		.join("|"),
	"i",
);
const LONGEST_PROMPT = 1_500;

/** From this share of the words the page counts, the text is taken to be whole. */
const WHOLE_SHARE = 0.7;
/** Behind a wall a text of fewer words is its beginning: news articles are longer. */
const STUB_WORDS = 150;
/** Letters at the end of a text by which it is known again. */
const ENDING = 40;
/** No sentence ends so: the page gives the first so many letters of the text. */
const BREAKS_OFF =
	/[\p{L}\d,;’'”"]\s(?:a|an|and|are|as|at|because|but|by|from|had|has|have|her|his|if|in|is|its|my|of|or|our|than|that|the|their|this|to|was|were|which|while|who|whose|with|your)\s*$/u;
/** Shortest last line, in code units, that is a sentence and no item of a list. */
const SHORTEST_LAST = 60;
const CUT_OFF = /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$/;

/**
 * Whether only the beginning of an article can be read on the page: the text breaks off amid a
 * sentence; or the rest is kept for subscribers, as the page says it is not free
 * (https://schema.org/isAccessibleForFree) or shows a wall, and the text read is less than the page
 * counts, cut off or a mere stub.
 */
export function isOnlyBeginning(document: Document, data: StructuredData, text: string): boolean {
	if (breaksOff(text)) return true;
	const isLocked = data.articles.some(isNotFree) || hasWall(document);
	return isLocked && isCut(text, data);
}

/** Whether a text ends amid a sentence; a list may end in a few words of any kind. */
function breaksOff(text: string): boolean {
	const last = text.slice(text.lastIndexOf("\n") + 1);
	return last.length >= SHORTEST_LAST && BREAKS_OFF.test(last);
}

/** A wall in the markup counts only when it asks for something: its name may be on any wrapper. */
function hasWall(document: Document): boolean {
	return wallsIn(document).some((element) => {
		const text = element.textContent ?? "";
		return text.length <= LONGEST_PROMPT && ASKS.test(text);
	});
}

function isCut(text: string, { articles }: StructuredData): boolean {
	const words = countWords(text);
	if (words < STUB_WORDS || CUT_OFF.test(text)) return true;
	return articles.some(
		(article) => words < statedWords(article) * WHOLE_SHARE || goesOnAfter(text, article),
	);
}

/** How many words the page says the article has; 0 when it does not say. */
function statedWords({ wordCount }: JsonObject): number {
	const stated = Number(textsOf(wordCount)[0] ?? wordCount);
	return Number.isFinite(stated) ? stated : 0;
}

/** Whether the page's data hold far more of the article than was read, its end too. */
function goesOnAfter(text: string, { articleBody }: JsonObject): boolean {
	const body = textsOf(articleBody)[0] ?? "";
	const isLonger = countWords(text) < countWords(body) * WHOLE_SHARE;
	return isLonger && !lettersOf(text).includes(lettersOf(body).slice(-ENDING));
}

function countWords(text: string): number {
	return text.match(/\S+/g)?.length ?? 0;
}
