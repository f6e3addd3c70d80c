import type { Report, TabState } from "../shared/tab-state.ts";
import { applyCorrections } from "./apply.ts";
import type { BookedCorrection } from "./booked.ts";

/** Where a tab stands once the reader's corrections of its page are made. */
export function correctedState(state: TabState, booked: readonly BookedCorrection[]): TabState {
	if (booked.length === 0) return state;
	switch (state.status) {
		case "read":
		case "nothing-found":
			return { ...state, report: correctedReport(state.report, booked) };
		case "reading":
			return state.soFar ? { ...state, soFar: correctedReport(state.soFar, booked) } : state;
		case "unread":
		case "not-article":
		case "other-language":
		case "site-off":
		case "no-permission":
		case "closed-page":
		case "failed":
			return state;
	}
}

function correctedReport(report: Report, booked: readonly BookedCorrection[]): Report {
	const corrections = booked.map(({ correction }, id) => ({ ...correction, id }));
	const { analysis, applied } = applyCorrections(report.analysis, report.text, corrections);
	if (applied.length === 0) return report;
	const corrected = applied.map((one) => {
		const { correction, passing } = booked[one.id]!;
		return { ...one, id: correction.id, passing };
	});
	return { ...report, analysis, corrected };
}
