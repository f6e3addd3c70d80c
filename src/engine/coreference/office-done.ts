import type { Name } from "../mention/name.ts";
import { CORE_ENDS, DEFINITE, INDEFINITE } from "../mention/words/function-words.ts";
import type { ParsedText } from "../text/parse.ts";
import type { TokenRange } from "../text/span.ts";

/** Verbs for what the holder of an office does, and what that makes them. Our own choice. */
const DOERS: ReadonlyMap<string, string> = new Map([
	["chaired", "chair"],
	["chairs", "chair"],
	["co-founded", "co-founder"],
	["co-wrote", "co-author"],
	["coaches", "coach"],
	["directed", "director"],
	["directs", "director"],
	["edited", "editor"],
	["edits", "editor"],
	["founded", "founder"],
	["headed", "head"],
	["heads", "head"],
	["leads", "leader"],
	["led", "leader"],
	["manages", "manager"],
	["owns", "owner"],
	["wrote", "author"],
]);
/** What is led by nobody who would be called its leader. */
const NOBODY_LEADS =
	/^(?:applause|chant|chants|charge|chorus|field|market|poll|polls|race|tributes|way)$/;
/** Who led it wrote of it. */
const RESEARCH = /^(?:analysis|paper|research|review|study|trial|work)$/;
/** Words of what is chaired or led, at most. */
const LONGEST_OBJECT = 5;

/** What somebody is by what they do: "chair" with "council" for "Lee, who chairs the council". */
export interface OfficeDone {
	readonly role: string;
	/** The words of what they lead, in lower case. */
	readonly words: readonly string[];
}

/** Read right behind a name: "Lee chairs the council", "Lee, who led the study,". Null where it tells none. */
export function officeDone(parsed: ParsedText, name: Name): OfficeDone | null {
	const verb = verbBehind(parsed, name);
	const role = verb === null ? undefined : DOERS.get(parsed.tokens[verb]!.norm);
	if (verb === null || !role) return null;
	const words = objectOf(parsed, { from: verb + 1, to: verb + 1 + LONGEST_OBJECT });
	const last = words.at(-1);
	if (last === undefined || NOBODY_LEADS.test(last)) return null;
	if (role === "leader" && RESEARCH.test(last))
		return { role: "author", words: ["lead", ...words] };
	return { role, words };
}

function verbBehind({ tokens }: ParsedText, { tokens: { to } }: Name): number | null {
	const isWho = tokens[to]?.norm === "," && tokens[to + 1]?.norm === "who";
	const verb = isWho ? to + 2 : to;
	return DOERS.has(tokens[verb]?.norm ?? "") ? verb : null;
}

/** The words behind an article: what has none is a number or a way. */
function objectOf({ tokens }: ParsedText, { from, to }: TokenRange): readonly string[] {
	const article = tokens[from]?.norm ?? "";
	if (!DEFINITE.has(article) && !INDEFINITE.has(article)) return [];
	const words: string[] = [];
	for (let i = from + 1; i < to; i++) {
		const { norm } = tokens[i] ?? { norm: "" };
		if (!/^\p{L}/u.test(norm) || CORE_ENDS.has(norm)) break;
		words.push(norm);
	}
	return words;
}
