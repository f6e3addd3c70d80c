import { keepAsking } from "../design/keep-asking.ts";
import {
	type SettingsIntents,
	type SettingsState,
	startSettingsSession,
} from "../design/settings-session.ts";
import { correctionStore } from "../platform/correction-store.ts";
import { settingsSoundness, settingsStore } from "../platform/settings-store.ts";
import { askBackground } from "../platform/views.ts";
import type { Correction, CorrectionFault } from "../shared/correction.ts";
import type { KeptCorrections } from "../shared/correction-guard.ts";
import { CORRECTION_FAULT_LABELS } from "../shared/labels.ts";
import type { MessageKey } from "../shared/message-key.ts";
import type { Result } from "../shared/result.ts";
import { patternsInUse } from "../shared/run-mode.ts";
import type { Soundness } from "../shared/soundness.ts";
import { clearDiary, type DiaryState, forgetArticle, readDiary } from "./diary/diary-session.ts";
import type { SettingsFile } from "./settings-file.ts";

/** What the options show beside the settings. */
interface Own {
	readonly corrections: KeptCorrections;
	readonly diary: DiaryState;
	/** Whether the stored settings were understood. */
	readonly soundness: Soundness;
}

/** Everything the options show. */
export interface OptionsState extends SettingsState, Own {}

/** What a reader can want of the options. */
export interface OptionsIntents extends SettingsIntents {
	takeBack(corrections: readonly Correction[]): void;
	/** Takes one article out of the diary. */
	forgetArticle(address: string): void;
	clearDiary(): void;
	/** Must be called in the click itself: what the file sets may need a permission. */
	useFile(file: SettingsFile): void;
}

/** What every section of the page is drawn from. */
export interface OptionsProps {
	readonly state: OptionsState;
	readonly intents: OptionsIntents;
}

type Draw = (state: OptionsState, intents: OptionsIntents) => void;

/** Opens the options and keeps them up to date. */
export async function startOptionsSession(draw: Draw): Promise<void> {
	let redraw = () => {};
	// What is told while the first is still asked for is newer than that.
	let news: Partial<Own> = {};
	const learn = (told: Partial<Own>) => {
		news = { ...news, ...told };
		redraw();
	};
	const readDiaryAnew = async () => learn({ diary: await readDiary() });
	correctionStore.onChanged((corrections) => learn({ corrections }));
	// What is written now is of this version and whole.
	settingsStore.onChanged(async () => learn({ soundness: await settingsSoundness() }));
	// The reader may have read on in another tab.
	document.addEventListener("visibilitychange", () => document.hidden || readDiaryAnew());
	const changed = async (work: Promise<MessageKey>) => {
		const told = await work;
		await readDiaryAnew();
		return told;
	};
	const first = await firstOwn();
	await startSettingsSession((state, intents, tell) => {
		redraw = () => draw({ ...state, ...first, ...news }, { ...intents, ...own });
		const own = {
			takeBack: (list: readonly Correction[]) => tell(takeBack(list)),
			useFile: (file: SettingsFile) => tell(useFile(file)),
			forgetArticle: (address: string) => tell(changed(forgetArticle(address))),
			clearDiary: () => tell(changed(clearDiary())),
		};
		redraw();
	});
}

async function firstOwn(): Promise<Own> {
	const [corrections, soundness, diary] = await Promise.all([
		correctionStore.read(),
		settingsSoundness(),
		readDiary(),
	]);
	return { corrections, soundness, diary };
}

async function takeBack(list: readonly Correction[]): Promise<MessageKey> {
	const dropped = await askBackground("dropCorrections", { ids: list.map(({ id }) => id) });
	return told(dropped, "told_taken_back");
}

/** Keeps what a file holds; where the reader says no to its mode, pages are read on a click. */
async function useFile({ settings, corrections }: SettingsFile): Promise<MessageKey> {
	await keepAsking(patternsInUse(settings), () => askBackground("replaceSettings", settings));
	return told(await askBackground("addCorrections", { list: corrections }), "told_file_used");
}

function told(result: Result<true, CorrectionFault>, done: MessageKey): MessageKey {
	return result.ok ? done : CORRECTION_FAULT_LABELS[result.error];
}
