import { useState } from "preact/hooks";
import { say } from "../design/words.ts";
import { extensionVersion } from "../platform/lifetime.ts";
import { readOwnFile } from "../platform/own-files.ts";
import { Section } from "./section.tsx";

/** What leaves the device, which language it speaks, and on whose terms. */
export function About() {
	return (
		<Section id="about">
			<h3>{say("privacy_heading")}</h3>
			<p>{say("privacy")}</p>
			<h3>{say("options_language_heading")}</h3>
			<p>{say("options_language", nameOf(document.documentElement.lang))}</p>
			<h3>{say("options_licences_heading")}</h3>
			<p>{say("options_version", extensionVersion())}</p>
			<Licences />
		</Section>
	);
}

function nameOf(language: string): string {
	return new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
}

/** Written by the build: the terms of everything that is inside the extension. */
const LICENCES = "licences.txt";

function Licences() {
	const [text, setText] = useState("");
	const load = async () => {
		const file = await readOwnFile(LICENCES).catch(() => null);
		setText(file ? new TextDecoder().decode(file) : say("options_licences_lost"));
	};
	return (
		<details class="licences" onToggle={() => text === "" && load()}>
			<summary>{say("options_licences")}</summary>
			{/* A long text must be reachable to be scrolled by keyboard. */}
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls. */}
			<pre tabIndex={0} lang="en" dir="ltr">
				{text}
			</pre>
		</details>
	);
}
