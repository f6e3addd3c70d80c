import type { Correction } from "../shared/correction.ts";
import { parseCorrections, storedCorrections } from "../shared/correction-guard.ts";
import { isPlain } from "../shared/guard.ts";
import type { MessageKey } from "../shared/message-key.ts";
import { failure, type Result, success } from "../shared/result.ts";
import type { Settings } from "../shared/settings.ts";
import { parseSettings, soundnessOfSettings } from "../shared/settings-guard.ts";

/** What one file holds of all that a reader set and corrected. */
export interface SettingsFile {
	readonly settings: Settings;
	readonly corrections: readonly Correction[];
}

const FORMAT = "onrecord-settings";
/** Bytes; as large as all that can be kept, with room to spare. */
const LARGEST_FILE = 10_000_000;

/** Why a file is not taken; each has a sentence. */
export type FileFault = "not-ours" | "newer" | "damaged" | "too-large";

export const FILE_FAULT_LABELS: Readonly<Record<FileFault, MessageKey>> = {
	"not-ours": "file_not_ours",
	newer: "file_newer",
	damaged: "file_damaged",
	"too-large": "file_too_large",
};

/** The file as text. Its parts carry their versions, as they do in storage. */
export function settingsFileOf({ settings, corrections }: SettingsFile): string {
	const file = { format: FORMAT, settings, corrections: storedCorrections(corrections) };
	return `${JSON.stringify(file, null, "\t")}\n`;
}

/**
 * Reads a file that may be anybody's: settings of earlier versions are migrated, and where anything
 * does not fit, nothing of it is taken.
 */
export function readSettingsFile(text: string): Result<SettingsFile, FileFault> {
	const file = parsed(text);
	if (!isPlain(file) || file.format !== FORMAT) return failure("not-ours");
	const states = [soundnessOfSettings(file.settings), parseCorrections(file.corrections).state];
	if (states.includes("newer")) return failure("newer");
	if (file.settings === undefined || states.includes("damaged")) return failure("damaged");
	return success({
		settings: parseSettings(file.settings),
		corrections: parseCorrections(file.corrections).list,
	});
}

/** Reads a file that the reader chose. */
export async function openSettingsFile(file: File): Promise<Result<SettingsFile, FileFault>> {
	if (file.size > LARGEST_FILE) return failure("too-large");
	return readSettingsFile(await file.text());
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
