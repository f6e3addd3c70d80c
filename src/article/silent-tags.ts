/** Never read: no text of the page's own, or not meant for reading. */
export const SILENT_TAGS: ReadonlySet<string> = new Set(
	(
		"AREA AUDIO BASE BUTTON CANVAS DATALIST DIALOG EMBED FRAME FRAMESET IFRAME INPUT LINK MAP MATH META " +
		"METER NOFRAMES NOSCRIPT OBJECT OPTION OUTPUT PARAM PROGRESS SCRIPT SELECT SOURCE STYLE SVG " +
		"TEMPLATE TEXTAREA TITLE TRACK VIDEO"
	).split(" "),
);

/** Whether what an element holds is never read. */
export function isSilent(element: Element): boolean {
	return SILENT_TAGS.has(tagOf(element));
}

/** The tag in upper case; XHTML and SVG keep the case of the source. */
export function tagOf(element: Element): string {
	const tag = element.tagName;
	return /[a-z]/.test(tag) ? tag.toUpperCase() : tag;
}
