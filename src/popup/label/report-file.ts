import { exportOf } from "../../shared/export.ts";
import { hostOf } from "../../shared/hosts.ts";
import type { Report } from "../../shared/tab-state.ts";

/** Characters of a title that go into a file name. */
const LONGEST_NAME = 60;

/** The analysis as the text of a JSON file. */
export function jsonOf(report: Report): string {
	return `${JSON.stringify(exportOf(report.url, report), null, "\t")}\n`;
}

/** A file name that tells which article it is about and suits every system. */
export function fileNameOf(
	{ url, title }: Pick<Report, "url" | "title">,
	ending: "csv" | "json" | "png",
): string {
	const words = `${hostOf(url) ?? ""} ${title ?? ""}`
		.normalize("NFKD")
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.slice(0, LONGEST_NAME)
		.replace(/^-+|-+$/g, "");
	return `on-record-${words || "article"}.${ending}`;
}
