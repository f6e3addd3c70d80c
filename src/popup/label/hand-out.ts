import { saveFile } from "../../design/save-file.ts";
import type { MessageKey } from "../../shared/message-key.ts";
import type { MarkSettings } from "../../shared/settings.ts";
import type { Report } from "../../shared/tab-state.ts";
import { laterIn } from "../later.ts";
import { attributionsAsCsv } from "./attribution-rows.ts";
import { labelOf, type SourcingLabel } from "./label.ts";
import { fileNameOf, jsonOf } from "./report-file.ts";
import { labelAsMarkdown, labelAsText } from "./words.ts";

/** The forms in which a result can be passed on. */
export const HAND_OUTS = [
	"copy-text",
	"copy-markdown",
	"copy-picture",
	"save-picture",
	"save-csv",
	"copy-json",
	"save-json",
] as const;
export type HandOut = (typeof HAND_OUTS)[number];

/**
 * Hands a result out and gives what to tell. Must be called in the click itself: browsers let
 * nobody copy later.
 */
export async function handOut(
	what: HandOut,
	report: Report,
	settings: Pick<MarkSettings, "showLessCertain">,
): Promise<MessageKey> {
	const label = () => labelOf(report, settings, new Date(), document.documentElement.lang);
	switch (what) {
		case "copy-text":
			return copyText(labelAsText(label()));
		case "copy-markdown":
			return copyText(labelAsMarkdown(label()));
		case "copy-picture":
			return copyPicture(label(), report);
		case "save-picture":
			return savePicture(pictureOf(label()), report);
		case "copy-json":
			return copyText(jsonOf(report));
		case "save-json":
			return save(fileNameOf(report, "json"), jsonOf(report), "application/json");
		case "save-csv":
			return save(fileNameOf(report, "csv"), attributionsAsCsv(report), "text/csv");
	}
}

async function copyText(words: string): Promise<MessageKey> {
	try {
		await navigator.clipboard.writeText(words);
		return "told_copied";
	} catch {
		// The document lost the focus, or a policy forbids it.
		return "told_copy_failed";
	}
}

/** A browser that takes no picture onto its clipboard gets a file instead. */
async function copyPicture(label: SourcingLabel, report: Report): Promise<MessageKey> {
	const picture = pictureOf(label);
	try {
		// The promise itself: the browser sees the click only in this turn.
		await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
		return "told_copied";
	} catch {
		return savePicture(picture, report);
	}
}

async function pictureOf(label: SourcingLabel): Promise<Blob> {
	return laterIn(globalThis).labelAsPicture(label);
}

async function savePicture(picture: Promise<Blob>, report: Report): Promise<MessageKey> {
	try {
		return save(fileNameOf(report, "png"), await picture, "image/png");
	} catch (error) {
		console.error(error);
		return "told_no_picture";
	}
}

function save(name: string, content: string | Blob, type: string): MessageKey {
	saveFile(name, type, content);
	return "told_downloaded";
}
