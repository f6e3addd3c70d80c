/** How embed code signs a post: "— Name (@handle) June 15, 2025". */
export interface Signature {
	readonly author: string | null;
	readonly handle: string | null;
	readonly printedDate: string | null;
	/** Where the signature begins in the text. */
	readonly start: number;
}

/** Names may hold brackets and emoji; the handle is what stands last in brackets after an `@`. */
const SIGNED =
	/(?:[—–]|(?:^|\s)--?\s)\s*(?<name>[^—–\n]{0,120}?)\s*\(\s*@(?<handle>[\w.-]{1,64}?)\s*\)\s*(?<date>[^\n]{0,60})$/u;
const SIGNED_WITHOUT_HANDLE = /[—–]\s*(?<date>[^—–\n]{4,60})$/u;
/** "A post shared by Name (@handle) on Apr 3, 2019 at 9:00am PDT" and its translations. */
const SHARED =
	/(?:shared by|geteilter beitrag von|partagée par|compartida por|condivis\w+ da)\s+(?<name>[^\n]{0,120}?)\s*\(\s*@(?<handle>[\w.]{1,30})\s*\)(?:\s*(?:on|am|le|el|il)\s+(?<date>[^\n]{4,60}))?\s*$/iu;

/** Finds the signature at the end of an embed's text, its white space collapsed. */
export function findSignature(text: string): Signature | null {
	const match = SIGNED.exec(text) ?? SHARED.exec(text);
	if (match) return signatureOf(match);
	const dated = SIGNED_WITHOUT_HANDLE.exec(text);
	return dated && /\d/.test(dated[0]) ? signatureOf(dated) : null;
}

function signatureOf(match: RegExpExecArray): Signature {
	const groups = match.groups ?? {};
	return {
		author: groups.name?.trim() || null,
		handle: groups.handle ?? null,
		printedDate: groups.date?.trim() || null,
		start: match.index,
	};
}
