/** One line of a scorer's answer: either precision, recall and F1, or a share of cases. */
export type Figure =
	| {
			readonly precision: number;
			readonly recall: number;
			readonly f1: number;
			readonly gold: number;
	  }
	| { readonly rate: number; readonly of: number };

export type Figures = Readonly<Record<string, Figure>>;
