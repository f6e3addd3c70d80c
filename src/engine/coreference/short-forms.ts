/** Short and full first names of the same person; both ways round. Usual English ones. */
const SHORT_FIRST_NAMES = new Map(
	(
		"abe=abraham al=albert alex=alexander andy=andrew ben=benjamin bernie=bernard bill=william " +
		"bob=robert bobby=robert charlie=charles chris=christopher chuck=charles dan=daniel dave=david " +
		"deb=deborah debbie=deborah dick=richard don=donald ed=edward fred=frederick greg=gregory " +
		"jeff=jeffrey jerry=jerrold jim=james jimmy=james joe=joseph josh=joshua kate=katherine " +
		"ken=kenneth larry=lawrence liz=elizabeth matt=matthew mike=michael mitch=mitchell nick=nicholas " +
		"pat=patrick pete=peter ray=raymond rob=robert ron=ronald sam=samuel steve=steven sue=susan " +
		"ted=edward tim=timothy tom=thomas tony=anthony vic=victor will=william zach=zachary"
	)
		.split(" ")
		.map((pair) => pair.split("=") as [string, string]),
);

const GENERATION = new Set(["ii", "iii", "iv", "jr", "jr.", "sr", "sr."]);
const INITIAL = /^\p{L}\.?$/u;

/** The words of a person's name that tell it from others: no initials, no "Jr.". */
export function tellingWords(words: readonly string[]): readonly string[] {
	const kept = words.filter((word) => !GENERATION.has(word) && !INITIAL.test(word));
	return kept.length > 0 ? kept : words;
}

function sameFirstName(a: string, b: string): boolean {
	return a === b || SHORT_FIRST_NAMES.get(a) === b || SHORT_FIRST_NAMES.get(b) === a;
}

/**
 * Whether two names in lower-case words may be one person's: equal, "Joe Biden" and "Joseph R.
 * Biden", or the one is how the other goes on or opens ("Van Der Beek", "Hillary").
 */
export function mayBeSamePerson(a: readonly string[], b: readonly string[]): boolean {
	const [short, long] = a.length <= b.length ? [a, b] : [b, a];
	if (short.length === 0) return false;
	if (endsWith(long, short)) return true;
	if (short.length === 1 && lastPart(short[0]!) === lastPart(long.at(-1)!)) {
		return short[0] === lastPart(short[0]!) || long.at(-1) === lastPart(long.at(-1)!);
	}
	if (short.length === 1) return short[0] === long[0];
	return short.at(-1) === long.at(-1) && sameFirstName(short[0]!, long[0]!);
}

/** "khalil" of "al-khalil", "roth" of "lang-roth". */
export function lastPart(word: string): string {
	return word.slice(word.lastIndexOf("-") + 1);
}

/** "lopez" for "lópez": the same text prints both. */
export function withoutAccents(word: string): string {
	return word.normalize("NFD").replace(/\p{M}/gu, "");
}

/** Whether `short` is how `long` ends, word by word. */
export function endsWith(long: readonly string[], short: readonly string[]): boolean {
	return short.every((word, i) => word === long[long.length - short.length + i]);
}

/** Words that the initials of a body's name leave out. */
const UNCOUNTED = new Set(["&", "and", "for", "of", "on", "the", "in"]);

/** The initials of a body's name in lower-case words: "fbi" for "federal bureau of investigation". */
export function initialsOf(words: readonly string[]): string {
	return words
		.filter((word) => !UNCOUNTED.has(word))
		.map((word) => word[0] ?? "")
		.join("");
}

/** An acronym as `initialsOf` writes it: "U.S." and "US" are "us". */
export function plainAcronym(word: string): string {
	return word.replace(/\./g, "").toLowerCase();
}
