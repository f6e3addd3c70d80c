import type { Evidence } from "../evidence.ts";
import { canBeVeiled } from "../mention-list.ts";
import {
	BODY_HEADS,
	BODY_WORDS,
	GENERIC_FIELDS,
	NO_BODY,
	RANK_WORDS,
	UNAFFILIATED_NOUNS,
} from "./affiliation-words.ts";

const RANKS: ReadonlySet<string> = new Set(RANK_WORDS);
const BODIES: ReadonlySet<string> = new Set(BODY_WORDS);
const HEADS: ReadonlySet<string> = new Set(BODY_HEADS);
const GENERIC: ReadonlySet<string> = new Set(GENERIC_FIELDS);
const NAMES_OF_NO_BODY: ReadonlySet<string> = new Set(NO_BODY);
const UNAFFILIATED = new RegExp(`^(?:${UNAFFILIATED_NOUNS.join("|")})s?$`, "i");
/** Fields that stay with a country but are no body alone: "U.S. defense", "US military". */
const FIELDS = /^(?:law|enforcement|defen[cs]e|military|intelligence|security|diplomatic)$/;

/** Where somebody lives or was born: "a London-based trader". */
const FROM = /-(?:based|born|educated|speaking)$/;
const NUMBER_LIKE =
	/^(?:half-dozen|dozens?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?)$/i;

/** What ends the words ahead of the noun: "officials | with the Justice Department". */
const AFTER_NOUN =
	/,|\s(?:of|with|in|from|for|at|on|who|whom|that|familiar|close|briefed|speaking|involved|to|inside|within|near|by|about|working|not|and (?:a|an|the)|only)\s/i;
const BELONGS_TO =
	/\s(?:at|inside|within|with|from|for|to|of|on|in) ((?:the |a |an )?[^,;()“”"—]+?(?:(?:, \p{Lu}[\w.]*(?: \p{Lu}[\w.]*)*)*,? and (?:the )?\p{Lu}[\w.]*(?: \p{Lu}[\w.]*)*)?)(?=,|\s(?:who|whom|that|said|says|told|familiar|close|briefed|speaking|with|on|but|only)\s|$)/u;
/** Nouns after which "of" or "to" leads to the body: "members of", "an aide to". */
const OF_A_BODY =
	/\b(?:members?|veterans?|staff|employees?|officers?|workers?|leaders?|officials?|aides?|advis[eo]rs?|lawyers?|judges?|representatives?|spokes\w+)$/i;

/**
 * The body an unnamed source belongs to, as printed: what stands ahead of the noun ("White House
 * officials") or after it ("officials with the Justice Department").
 *
 * @param mentions the words of its mentions, in the order of the text
 */
export function findAffiliation(
	kind: Evidence["kind"],
	mentions: readonly string[],
): string | null {
	if (!canBeVeiled(kind) || kind === "public") return null;
	for (const words of mentions) {
		const body = bodyBehind(words) ?? bodyAhead(words);
		if (body) return body;
	}
	return null;
}

/** "the ministry" of "two senior ministry officials": rank and number stripped from the left. */
function bodyAhead(words: string): string | null {
	const plain = words.replace(/^(?:\w+ of (?:the |his |her |their )?)/i, "");
	const cut = AFTER_NOUN.exec(`${plain} `);
	const phrase = plain
		.slice(0, cut?.index ?? plain.length)
		.trim()
		.split(/\s+/);
	const noun = phrase.pop() ?? "";
	if (UNAFFILIATED.test(noun) || !/^\p{Ll}/u.test(noun)) return null;
	while (phrase.length > 0 && isRank(phrase[0]!)) phrase.shift();
	while (phrase.length > 1 && !canEndBody(phrase)) phrase.pop();
	const body = phrase.join(" ");
	if (!opensBody(phrase) || NAMES_OF_NO_BODY.has(body.toLowerCase())) return null;
	return /['’]s?$/.test(body) ? null : body;
}

/** "Number 10" ends in a figure. */
function canEndBody(phrase: readonly string[]): boolean {
	const [ahead = "", last = ""] = phrase.slice(-2);
	return (
		isBodyWord(last) || FIELDS.test(last) || (/^(?:No\.?|Number)$/.test(ahead) && last === "10")
	);
}

/** A field is a body's with a name's next word behind it: "Defense Department", "National Park Service". */
function opensBody([first = "", second = ""]: readonly string[]): boolean {
	return isBodyWord(first) || (/^\p{Lu}/u.test(first) && /^\p{Lu}\p{Ll}/u.test(second));
}

function isRank(word: string): boolean {
	return (
		RANKS.has(word.toLowerCase()) || /^\d+$/.test(word) || NUMBER_LIKE.test(word) || FROM.test(word)
	);
}

function isBodyWord(word: string): boolean {
	return (/^\p{Lu}/u.test(word) && !GENERIC.has(word.toLowerCase())) || BODIES.has(word);
}

/** "Justice Department" of "officials with the Justice Department". */
function bodyBehind(words: string): string | null {
	const match = BELONGS_TO.exec(words);
	if (!match) return null;
	const ahead = words.slice(0, match.index);
	const isOf = /^\s(?:of|to|in|on)\s/i.test(match[0]);
	if (isOf && !OF_A_BODY.test(ahead) && !/^\s(?:in|on)\s/i.test(match[0])) return null;
	const body = match[1]!.trim();
	const bare = body.replace(/^(?:the|a|an) /i, "");
	const head = bare
		.replace(/ of .*/, "")
		.split(/\s+/)
		.at(-1)!;
	const isBody = /^\p{Lu}/u.test(bare) || HEADS.has(head.toLowerCase());
	const isPlace = /^\s(?:in|from|on)\s/i.test(match[0]) && !hasBodyHead(bare);
	return isBody && !isPlace ? (/^a /.test(body) ? body : bare) : null;
}

function hasBodyHead(body: string): boolean {
	return body.split(/\s+/).some((word) => HEADS.has(word.toLowerCase().replace(/['’]s$/, "")));
}
