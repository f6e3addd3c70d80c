import { words } from "./word-set.ts";

/**
 * Nouns for texts, data and recordings (singular). Our own choice, added to from the training
 * articles.
 */
export const DOCUMENT_NOUNS: ReadonlySet<string> = words(`
accounting act ad advert advertisement advisory affidavit agenda agreement amendment analysis
announcement appeal application appraisal archive assessment attachment audio audit autopsy
banner bible bill biography blueprint book booklet brief briefing brochure bulletin cable
calculation calendar card census certificate charge-sheet chart charter circular clip code
communique communiqué complaint constitution contract copy correspondence ct data database
decision declaration decree deposition details diary directive disclosure dna doctrine
document documentation dossier draft e-mail ebook edict email emails entry estimate evaluation
evidence excerpt exhibit experiment figure figures file filing finding findings flier flyer
footage forecast form formula graph graphic guidance guideline handout image index indicator
indictment information inquiry inscription intelligence_assessment inventory investigation
invitation invoice judgement judgment kit label law lawsuit leaflet ledger legislation letter
list literature log lyrics manifest manifesto manual manuscript map material measurement memo
memoir memorandum message meta-analysis metric minute minutes missive model modeling modelling
motion notation note notebook notice notification novel number numbers obituary order outline
overview pamphlet papers paragraph passage patent petition photo photograph phrase picture
placard plan plaque platform playbook pledge poll polling preamble precis preprint
presentation press-kit proclamation projection proposal prospectus protocol provision
publication questionnaire quote ranking readout receipt record recording records register
regulation release research resolution result results resume returns review rule ruling résumé
scan schedule score screenshot script scripture sheet sign signage simulation site slide
slideshow slogan song spreadsheet statement statistic statistics statute study subpoena suit
summary summons survey syllabus tally tape tax-return test testimony text textbook thesis
timeline timetable tome transcript transcription translation treaty trend video voicemail
warrant webpage website whitepaper wikipedia writ writing x-ray yearbook
`);

/** Nouns for news organisations and what they print (singular). */
export const OUTLET_NOUNS: ReadonlySet<string> = words(`
article broadcast broadcaster broadsheet channel column coverage daily editorial gazette
headline interview magazine media network news newscast newsletter newspaper newsroom newswire
op-ed outlet paper periodical podcast press publication radio report reporting station story
tabloid telecast television tv weekly wire
`);

/** Nouns for posts on social media (singular). */
export const POST_NOUNS: ReadonlySet<string> = words(`
comment facebook hashtag instagram livestream livestreams meme post posting repost retweet
snapchat thread tiktok toot tweet
`);
