const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
const DAY = `(?:${MONTH}\\s+\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}|\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4})`;
const MADE =
	"(?:(?:first|last|originally)\\s+)?(?:updated|posted|published|modified)(?:\\s+(?:on|at))?:?";
/** "PUBLISHED: March 6, 2025 at 4:56 p.m. | UPDATED: March 7, 2025": nothing but when. */
const DATE_LINE = new RegExp(
	`^${MADE}\\s+(?:\\w+day,?\\s+)?${DAY}(?:[\\s\\d:.,|/•·–-]|\\b(?:${MADE}|at|on|[ap]\\.?m\\b|[a-z]{1,3}t\\b|gmt|utc|\\w+day|${MONTH}))*$`,
	"i",
);

/** Lines that lead elsewhere or ask for something, wherever they stand. Matched at their start. */
const LEADS_ELSEWHERE = [
	/^(?:read|see|learn|watch|listen|explore|view|find out)\s+(?:more|also|next|now|on)\b.{0,12}[:|»>–—-]/i,
	/^(?:related|more|recommended|also|don[’']t miss|must[- ]read|up next|in case you missed it|what to read next|see also|see more|read also|also read|more on this|more from [\w' ]+|related (?:articles?|stor(?:y|ies)|coverage|content|links?|topics?|posts?|video))\s*(?::|$)/i,
	/^(?:read|see|watch)(?: more| also| next| it here)?:/i,
	/^(?:click|tap) here (?:to|for)\b/i,
	/^(?:sign|signed) up (?:here |now |today )?(?:for|to)\b.{0,120}(?:newsletter|inbox|email|alerts?|updates?|digest)/i,
	/^(?:subscribe|register|log in|sign in|sign up|join us)(?:\W*$|\s+(?:and|for|free|here|now|on|to|today|with)\b.{0,140}$)/i,
	/^(?:get|receive) (?:the|our|more|all|your|daily|breaking)\b.{0,100}(?:newsletter|inbox|app\b|alerts?|straight to your)/i,
	/^follow (?:us|@|[\w' .]{2,40} on (?:twitter|x|facebook|instagram|google|youtube|tiktok|threads|bluesky))/i,
	/^(?:like|find|join|contact|email) us on\b/i,
	/^(?:download|get) (?:the|our) [\w' ]*app\b/i,
	/^(?:advertisement|advert|ad|sponsored(?: content)?|promoted(?: stories| content)?|story continues(?: below)?.*|article continues (?:below|after).*|scroll to continue.*|loading\W*|share this.*|share|print|save|comments?|skip past newsletter promotion|after newsletter promotion|view (?:this post|image|gallery|comments).*|image \d+ of \d+|\d+ of \d+)\W*$/i,
	/^(?:have|got) (?:a|any) (?:news )?(?:tip|story|stories|confidential)\b.{0,200}(?:email|contact|send|get in touch)/i,
	/^(?:our website|this website|our site) (?:is|uses)\b/i,
	/^(?:updated |posted |published )?(?:at )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,4})?$/i,
	DATE_LINE,
	/^©|^copyright\b|^all rights reserved/i,
	/^(?:this article|this page|this post) (?:contains|may contain|includes) affiliate/i,
	/\b(?:may|will) (?:earn|receive) (?:a |an )?(?:small )?(?:affiliate )?commission\b/i,
];

/** A post printed as text may begin like a promotion: "READ: … — Name (@handle)". */
const SIGNED_POST = /\(@\w+\)/;

/** Credits of pictures: at the end in brackets, or the whole line. */
const CREDITS = [
	/\((?:image|photo|picture|pic|credit|video|screenshot)(?: credit| courtesy)?s?\s*(?::|by|via|courtesy)[^)]*\)\s*$/i,
	/^(?:image|photo|photograph|picture|pic|photo illustration|illustration|main image|featured image|credit)s?(?: credit| source| courtesy| by)?s?\s*(?::|by |via |courtesy )/i,
	/\((?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+ ?\/ ?\p{Lu}[^()]{2,40}\)$/u,
	/(?:^|[/|(]|\b(?:photo|image|picture|credit|photographer):\s|(?<!:|\b(?:and|by|for|from|of|said|says|tells|the|to|told|with))\s)(?:getty images(?: via [\w ]+)?|afp|reuters|associated press|ap photo|shutterstock|istock|rex features|pa wire|pa media|epa|efe|alamy(?: stock photo)?|imago|zuma(?: press)?|bloomberg via getty images|wireimage|anadolu(?: agency)?)\s*[)\]]?$/i,
];
/** A caption with its credit seldom is longer; a paragraph that ends in "told Reuters" has a stop. */
const LONGEST_CREDIT = 400;

/** Whether a line of text leads elsewhere, asks for a click or counts as page machinery. */
export function isPromo(text: string): boolean {
	return !SIGNED_POST.test(text) && LEADS_ELSEWHERE.some((pattern) => pattern.test(text));
}

/** Whether a line is a picture's credit, alone or with its caption. */
export function isCredit(text: string): boolean {
	return text.length <= LONGEST_CREDIT && CREDITS.some((pattern) => pattern.test(text));
}
