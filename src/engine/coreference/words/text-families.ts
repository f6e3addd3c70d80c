/**
 * Nouns by which news speaks of one and the same text in turn; singular, lower case. Our own
 * choice.
 */
export const TEXT_FAMILIES: readonly ReadonlySet<string>[] = [
	"complaint filing indictment lawsuit petition suit",
	"affidavit declaration testimony",
	"analysis assessment finding paper report research review study",
	"poll survey",
	"email letter message note",
	"decision judgment opinion ruling verdict",
	"bill law legislation measure",
	"clip footage recording tape video",
	"announcement press release statement",
].map((row) => new Set(row.split(" ")));
