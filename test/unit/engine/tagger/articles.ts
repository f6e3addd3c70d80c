/** Our own sentences, in the ways in which news tells who says so. */
const SENTENCES = [
	"The mayor said on Monday that the old bridge would open again in May.",
	"“We have no time to lose,” said Lena Vogt, who leads the harbour board.",
	"According to a report by the audit office, the trams ran late twice a week.",
	"Two officials familiar with the talks told the Daily Lantern the deal was dead.",
	"The company did not say how many workers would have to leave; it wrote only that “all options” were open.",
	"It is believed that the painting left the country in a piano.",
	"Critics call the plan reckless, and the council's own lawyers have warned against it.",
	"“I saw the lights,” the guard recalled. “Then they were gone.”",
	"Vogt wants the harbour to stay in public hands.",
	"A poll published Tuesday found that most voters doubt the figures.",
	"Asked about the delay, a spokesman for the railway declined to comment.",
	"The tram left at nine, and nobody was hurt.",
] as const;

export const ARTICLE = SENTENCES.join("\n\n");
/** All of it as one paragraph. */
export const ONE_PARAGRAPH = SENTENCES.join(" ");
