/** Words by which somebody praises or blames, in lower case. Our own choice of plain ones. */
export const VALUING_WORDS: ReadonlySet<string> = new Set(
	(
		"absurd abysmal appalling arrogant awful botched brilliant chaotic clueless clumsy corrupt cowardly " +
		"crazy delusional despicable disastrous disgraceful disgusting dishonest dysfunctional embarrassing " +
		"erratic excellent fantastic foolish genius hopeless horrible humiliating hypocritical idiot " +
		"idiotic incompetent inept insane irresponsible laughable lousy naive outrageous paranoid pathetic " +
		"petty reckless ridiculous senseless shameful shameless sloppy stupid superb terrible terrific toxic " +
		"unbelievable unfair unfit unforgivable unhinged useless weak wonderful worthless"
	).split(" "),
);
