const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
const DAY = `(?:${MONTH}\\s+\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4})`;
const MADE = "updated|posted|published|modified|first|last|originally";
/** "PUBLISHED: March 6, 2025 at 4:56 p.m. | UPDATED: March 7, 2025": nothing but when. */
const DATE_LINE = `(?:\\s+(?:${MADE}|on|at))*:?\\s+(?:\\w+day,?\\s+)?${DAY}(?:[\\s\\d:.,|/•·–-]|\\b(?:${MADE}|at|on|[ap]\\.?m\\b|[a-z]{1,3}t\\b|gmt|utc|\\w+day|${MONTH}))*$`;

/** What a line begins with, one of several that are parted by `|`, and how it goes on. */
export type Opening = readonly [begins: string, goesOn: string];

/** Lines that lead elsewhere or ask for something, wherever they stand. */
export const LEADS_ELSEWHERE: readonly Opening[] = [
	[
		"read|see|learn|watch|listen|explore|view|find out",
		"\\s+(?:more|also|next|now|on)\\b.{0,12}[:|»>–—-]",
	],
	[
		"related|more|recommended|also|don[’']t miss|must[- ]read|up next|in case you missed it|what to read next|see also|see more|read also|also read|more on this|more from [\\w' ]+|related (?:articles?|stor(?:y|ies)|coverage|content|links?|topics?|posts?|video)",
		"\\s*(?::|$)",
	],
	["read|see|watch", "(?: more| also| next| it here)?:"],
	["click|tap", " here (?:to|for)\\b"],
	[
		"sign|signed",
		" up (?:here |now |today )?(?:for|to)\\b.{0,120}(?:newsletter|inbox|email|alerts?|updates?|digest)",
	],
	[
		"subscribe|register|log in|sign in|sign up|join us",
		"(?:\\W*$|\\s+(?:and|for|free|here|now|on|to|today|with)\\b.{0,140}$)",
	],
	[
		"get|receive",
		" (?:the|our|more|all|your|daily|breaking)\\b.{0,100}(?:newsletter|inbox|app\\b|alerts?|straight to your)",
	],
	[
		"follow",
		" (?:us|@|[\\w' .]{2,40} on (?:twitter|x|facebook|instagram|google|youtube|tiktok|threads|bluesky))",
	],
	["like|find|join|contact|email", " us on\\b"],
	["download|get", " (?:the|our) [\\w' ]*app\\b"],
	[
		"advertisement|advert|ad|sponsored(?: content)?|promoted(?: stories| content)?|story continues.*|article continues (?:below|after).*|scroll to continue.*|loading|share this.*|share|print|save|comments?|skip past newsletter promotion|after newsletter promotion|view (?:this post|image|gallery|comments).*|image \\d+ of \\d+|(?=\\d)\\d+ of \\d+",
		"\\W*$",
	],
	[
		"have|got",
		" (?:a|any) (?:news )?(?:tip|story|stories|confidential)\\b.{0,200}(?:email|contact|send|get in touch)",
	],
	["our website|this website|our site", " (?:is|uses)\\b"],
	[
		"updated |posted |published |at |(?=\\d)",
		"(?:at )?\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s?(?:[ap]\\.?m\\.?)?\\s?(?:[A-Z]{2,4})?$",
	],
	[MADE, DATE_LINE],
	["©|copyright\\b|all rights reserved", ""],
	["this article|this page|this post", " (?:contains|may contain|includes) affiliate"],
];

/** A remark on what links earn, anywhere in a line, and a word that it has. */
export const EARNS =
	/\b(?:may|will) (?:earn|receive) (?:a |an )?(?:small )?(?:affiliate )?commission\b/i;
const EARNING = "commission";

/** A post printed as text may begin like a promotion: "READ: … — Name (@handle)". */
const SIGNED_POST = /\(@\w+\)/;

/** Credits of pictures: the whole line; in brackets at its end; an agency there. */
export const CREDIT: Opening = [
	"images?|photos?|photographs?|pictures?|pics?|photo illustrations?|illustrations?|main images?|featured images?|credits?",
	"(?:(?: credit| source| courtesy| by)s?)?(?:\\s*:|\\s+(?:by|via|courtesy) )",
];
export const IN_BRACKETS = [
	/\((?:image|photo|picture|pic|credit|video|screenshot)(?: credit| courtesy)?s?\s*(?::|by|via|courtesy)[^)]*\)\s*$/i,
	/\((?:[A-ZÀ-ÖØ-ÞĀ-ɏ][\wÀ-ɏ.'’-]+ ){1,3}[A-ZÀ-ÖØ-ÞĀ-ɏ][\wÀ-ɏ'’-]+ ?\/ ?[A-ZÀ-ÖØ-ÞĀ-ɏ][^()]{2,40}\)$/,
];
export const AGENCY =
	/(?:^|[/|(]|\b(?:photo|image|picture|credit|photographer):\s|(?<!:|\b(?:and|by|for|from|of|said|says|tells|the|to|told|with))\s)(?:getty images(?: via [\w ]+)?|afp|reuters|associated press|ap photo|shutterstock|istock|rex features|pa wire|pa media|epa|efe|alamy(?: stock photo)?|imago|zuma(?: press)?|bloomberg via getty images|wireimage|anadolu(?: agency)?)\s*[)\]]?$/i;
/** What a line ends with that may end with an agency: no stop, as most paragraphs do. */
const MAY_BE_AGENCY = /[\w)\]]/;
/** A caption with its credit seldom is longer; a paragraph that ends in "told Reuters" has a stop. */
const LONGEST_CREDIT = 400;

/** Whether a line of text leads elsewhere, asks for a click or counts as page machinery. */
export function isPromo(text: string): boolean {
	const word = firstWordOf(text);
	const leads =
		LEADS_ELSEWHERE.some((opening) => opens(opening, word, text)) ||
		(text.toLowerCase().includes(EARNING) && EARNS.test(text));
	return leads && !SIGNED_POST.test(text);
}

/** Whether a line is a picture's credit, alone or with its caption. */
export function isCredit(text: string): boolean {
	if (text.length > LONGEST_CREDIT) return false;
	const end = text.at(-1) ?? "";
	return (
		(end === ")" && IN_BRACKETS.some((pattern) => pattern.test(text))) ||
		(MAY_BE_AGENCY.test(end) && AGENCY.test(text)) ||
		opens(CREDIT, firstWordOf(text), text)
	);
}

/** A word, `©`, or `(?=\d)` for a digit; null for what no opening begins with. */
function firstWordOf(text: string): string | null {
	const word = /^(?:[a-z]{2,}|\d|©)/i.exec(text)?.[0].toLowerCase() ?? null;
	return word && /\d/.test(word) ? "(?=\\d)" : word;
}

/** The pattern is made only for a line that begins with one of its words, as hardly any does. */
function opens([begins, goesOn]: Opening, word: string | null, text: string): boolean {
	return (
		word !== null &&
		`|${begins}`.includes(`|${word}`) &&
		new RegExp(`^(?:${begins})${goesOn}`, "i").test(text)
	);
}
