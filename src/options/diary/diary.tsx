import { useState } from "preact/hooks";
import { Icon } from "../../design/icon.tsx";
import { saveFile } from "../../design/save-file.ts";
import { Switch } from "../../design/switch.tsx";
import { say, sayCount } from "../../design/words.ts";
import { DIARY_LIMITS, type DiaryEntry } from "../../shared/diary.ts";
import { Section } from "../section.tsx";
import type { OptionsProps } from "../session.ts";
import { Sure } from "../sure.tsx";
import { Articles } from "./articles.tsx";
import { diaryAsCsv } from "./diary-csv.ts";
import { byOutlet } from "./figures.ts";
import { OverTime } from "./over-time.tsx";
import { type DiaryFilter, filtered } from "./search.ts";

/** Whether a diary is kept, and what it holds. */
export function Diary({ state: { settings, diary }, intents }: OptionsProps) {
	const numbers = new Intl.NumberFormat(document.documentElement.lang);
	const { entries, days } = DIARY_LIMITS;
	const limits = [entries, Math.round(days / 365)].map((limit) => numbers.format(limit));
	return (
		<Section id="diary">
			<p class="soft">{say("diary_more", ...limits)}</p>
			<Switch on={settings.diary} onChange={(on) => intents.change({ diary: on })}>
				{say("diary_keep")}
			</Switch>
			{diary === null && settings.diary && (
				<p class="trouble" role="alert">
					{say("diary_damaged")}
				</p>
			)}
			{diary === "private" && settings.diary && <p>{say("diary_private")}</p>}
			{diary !== null && diary !== "private" && (
				<Kept entries={diary} isOn={settings.diary} intents={intents} />
			)}
		</Section>
	);
}

interface ContentsProps {
	readonly entries: readonly DiaryEntry[];
	readonly intents: OptionsProps["intents"];
}

/** What was noted, also before the diary was switched off. */
function Kept({ entries, isOn, intents }: ContentsProps & { readonly isOn: boolean }) {
	if (entries.length === 0) return isOn ? <p>{say("diary_empty")}</p> : null;
	return (
		<>
			{!isOn && <p>{say("diary_kept")}</p>}
			<Contents entries={entries} intents={intents} />
		</>
	);
}

function Contents({ entries, intents }: ContentsProps) {
	const [filter, setFilter] = useState<DiaryFilter>({ outlet: null, words: "" });
	const outlets = byOutlet(entries, document.documentElement.lang);
	// The last article of an outlet may just have been taken out.
	const isThere = outlets.some(({ outlet }) => outlet === filter.outlet);
	const outlet = isThere ? filter.outlet : null;
	const found = filtered(entries, { ...filter, outlet: null });
	const shown = filtered(found, { ...filter, outlet });
	const now = Date.now();
	const setOutlet = (next: string | null) => setFilter({ ...filter, outlet: next });
	return (
		<>
			<Finder
				filter={{ ...filter, outlet }}
				outlets={outlets.map((one) => one.outlet)}
				onFilter={setFilter}
			/>
			{shown.length > 0 && (
				<OverTime
					entries={found}
					since={Math.min(now, ...entries.map(({ firstRead }) => firstRead))}
					outlet={outlet}
					onOutlet={setOutlet}
					now={now}
				/>
			)}
			<h3>{say("diary_articles_heading")}</h3>
			<p class="soft small" role="status">
				{shown.length > 0 ? sayCount("diary_articles", shown.length) : say("diary_none_found")}
			</p>
			{shown.length > 0 && (
				<Articles
					key={`${outlet} ${filter.words}`}
					entries={shown}
					onForget={intents.forgetArticle}
				/>
			)}
			<div class="buttons">
				<button
					type="button"
					class="button"
					onClick={() => saveFile("on-record-diary.csv", "text/csv", diaryAsCsv(entries))}
				>
					<Icon name="download" />
					{say("diary_save")}
				</button>
				<Sure
					question={sayCount("diary_clear_sure", entries.length)}
					yes={say("diary_clear")}
					onYes={intents.clearDiary}
				>
					{say("diary_clear")}
				</Sure>
			</div>
		</>
	);
}

interface FinderProps {
	readonly filter: DiaryFilter;
	readonly outlets: readonly string[];
	readonly onFilter: (filter: DiaryFilter) => void;
}

function Finder({ filter, outlets, onFilter }: FinderProps) {
	return (
		<search class="diary-finder">
			<label>
				<span class="small soft">{say("diary_outlet")}</span>
				<select
					value={filter.outlet ?? ""}
					onChange={({ currentTarget: { value } }) =>
						onFilter({ ...filter, outlet: value === "" ? null : value })
					}
				>
					<option value="">{say("diary_all_outlets")}</option>
					{outlets.map((outlet) => (
						<option key={outlet} value={outlet}>
							{outlet}
						</option>
					))}
				</select>
			</label>
			<label>
				<span class="small soft">{say("diary_search")}</span>
				<input
					type="search"
					value={filter.words}
					onInput={({ currentTarget: { value } }) => onFilter({ ...filter, words: value })}
				/>
			</label>
		</search>
	);
}
