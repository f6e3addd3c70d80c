import { Choices } from "../design/choices.tsx";
import { say } from "../design/words.ts";
import { RUN_CHOICES, type RunChoice } from "../shared/run-choice.ts";

interface RunChoicesProps {
	readonly host: string;
	readonly choice: RunChoice;
	readonly onChoose: (choice: RunChoice) => void;
}

/** When pages like this one are read. */
export function RunChoices({ host, choice, onChoose }: RunChoicesProps) {
	const labels: Readonly<Record<RunChoice, string>> = {
		"on-click": say("run_on_click"),
		"this-site": say("run_this_site", host),
		"every-site": say("run_every_site"),
		never: say("run_never", host),
	};
	return (
		<section class="run">
			<Choices
				name="run"
				legend={say("run_heading")}
				options={RUN_CHOICES.map((value) => ({ value, label: labels[value] }))}
				chosen={choice}
				onChoose={onChoose}
			/>
		</section>
	);
}
