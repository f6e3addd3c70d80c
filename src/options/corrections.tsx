import { useState } from "preact/hooks";
import { Icon } from "../design/icon.tsx";
import { saveFile } from "../design/save-file.ts";
import { say, sayCount } from "../design/words.ts";
import { extensionVersion } from "../platform/lifetime.ts";
import type { Correction } from "../shared/correction.ts";
import { CorrectionItem } from "./correction-item.tsx";
import { jsonReportOf, textReportOf } from "./correction-report.ts";
import { Section } from "./section.tsx";
import type { OptionsProps } from "./session.ts";
import { Sure } from "./sure.tsx";

/** Entries shown before the reader asks for the rest. */
const SHOWN_FIRST = 10;

/** What the reader corrected, the newest first, and what can be done with it. */
export function Corrections({ state: { corrections }, intents }: OptionsProps) {
	const { list, state } = corrections;
	return (
		<Section id="corrections">
			<p class="soft">{say("corrections_more")}</p>
			{state !== "sound" && (
				<p class="trouble" role="alert">
					{say(state === "newer" ? "corrections_newer" : "corrections_damaged")}
				</p>
			)}
			{list.length === 0 && state === "sound" && <p>{say("corrections_none")}</p>}
			{list.length > 0 && (
				<>
					<CorrectionList list={list.toReversed()} onTakeBack={intents.takeBack} />
					<Sure
						question={sayCount("corrections_sure", list.length)}
						yes={say("corrections_take_all_back")}
						onYes={() => intents.takeBack(list)}
					>
						{say("corrections_take_all_back")}
					</Sure>
					<Report list={list} />
				</>
			)}
		</Section>
	);
}

interface ListProps {
	readonly list: readonly Correction[];
	readonly onTakeBack: (corrections: readonly Correction[]) => void;
}

function CorrectionList({ list, onTakeBack }: ListProps) {
	const [showsAll, setShowsAll] = useState(false);
	const shown = showsAll ? list : list.slice(0, SHOWN_FIRST);
	return (
		<>
			<ul class="corrections">
				{shown.map((one) => (
					<CorrectionItem key={one.id} correction={one} onTakeBack={() => onTakeBack([one])} />
				))}
			</ul>
			{shown.length < list.length && (
				<button type="button" class="button button-plain" onClick={() => setShowsAll(true)}>
					{sayCount("corrections_show_all", list.length)}
				</button>
			)}
		</>
	);
}

/** A file that the reader can send to whom they like. */
function Report({ list }: Pick<ListProps, "list">) {
	const version = extensionVersion();
	return (
		<>
			<h3>{say("corrections_report_heading")}</h3>
			<p class="soft">{say("corrections_report_more")}</p>
			<p class="buttons">
				<button
					type="button"
					class="button"
					onClick={() =>
						saveFile("on-record-corrections.txt", "text/plain", textReportOf(list, version))
					}
				>
					<Icon name="download" />
					{say("corrections_report_text")}
				</button>
				<button
					type="button"
					class="button"
					onClick={() =>
						saveFile("on-record-corrections.json", "application/json", jsonReportOf(list, version))
					}
				>
					<Icon name="download" />
					{say("corrections_report_json")}
				</button>
			</p>
		</>
	);
}
