import { exportOf } from "../shared/export.ts";
import { hostOf } from "../shared/hosts.ts";
import type { MessageKey } from "../shared/message-key.ts";
import type { Report } from "../shared/tab-state.ts";

/** Characters of a title that go into a file name. */
const LONGEST_NAME = 60;

/** The analysis as the text of a JSON file. */
export function jsonOf(report: Report): string {
	return `${JSON.stringify(exportOf(report.url, report), null, "\t")}\n`;
}

/** A file name that tells which article it is about and suits every system. */
export function fileNameOf({ url, title }: Pick<Report, "url" | "title">): string {
	const words = `${hostOf(url) ?? ""} ${title ?? ""}`
		.normalize("NFKD")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.slice(0, LONGEST_NAME)
		.replace(/^-+|-+$/g, "");
	return `on-record-${words || "article"}.json`;
}

/** Puts the report on the clipboard and gives what to tell. */
export async function copyReport(report: Report): Promise<MessageKey> {
	try {
		await navigator.clipboard.writeText(jsonOf(report));
		return "told_copied";
	} catch {
		// The document lost the focus, or a policy forbids it.
		return "told_copy_failed";
	}
}

/** Hands the report to the browser as a download and gives what to tell. */
export async function downloadReport(report: Report): Promise<MessageKey> {
	const file = new Blob([jsonOf(report)], { type: "application/json" });
	const link = document.createElement("a");
	link.href = URL.createObjectURL(file);
	link.download = fileNameOf(report);
	link.click();
	// The browser has taken over the file's content by the next turn.
	setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
	return "told_downloaded";
}
