import { phrases } from "./word-set.ts";

/**
 * What an "and" joins within the name of one body ("Customs and Border Protection"): the word before and
 * the word after. Our own choice, added to from the training articles.
 */
export const JOINED_IN_BODIES: ReadonlySet<string> = phrases(`
arts and heritage, arts and sciences, budget and policy, budget and taxation,
business and enterprise, children and family, citizenship and immigration, climate and energy,
control and prevention, culture and media, customs and border, customs and excise,
defence and security, drugs and crime, economic and social, energy and commerce,
energy and industrial, energy and resources, engineering and medicine, environment and climate,
environmental and rural, environmental and scientific, finance and revenue, fire and emergency,
fire and rescue, firearms and explosives, fish and game, fish and wildlife, fisheries and food,
food and agriculture, food and drug, food and drugs, food and rural, gas and electric,
gas and electricity, gynaecologists and obstetricians, health and care, health and disability,
health and family, health and human, health and safety, health and social, homes and communities,
housing and communities, housing and community, housing and urban, immigration and border,
immigration and customs, industry and commerce, industry and trade, information and broadcasting,
information and communication, innovation and science, justice and equality,
labor and employment, labor and pensions, labour and employment, labour and welfare,
law and justice, management and budget, media and sport, medicine and health,
minerals and energy, museums and galleries, obstetricians and gynaecologists,
obstetricians and gynecologists, oceanic and atmospheric, oceanographic and atmospheric,
oversight and government, parks and recreation, parks and wildlife, planning and development,
power and light, prison and probation, prisons and probation, qualifications and examinations,
reform and development, refugees and exiles, research and development, research and innovation,
research and manufacturers, responsibility and ethics, revenue and customs, rights and equality,
roads and highways, schools and learners, science and engineering, science and technology,
sciences and arts, scientific and cultural, securities and exchange, security and cooperation,
seniors and carers, social and economic, standards and technology, statistics and informatics,
strategic and international, taxation and customs, terrorism and financial,
trade and development, trade and industry, trade and investment, trade and tourism,
training and employment, transport and logistics, urban and regional, water and power,
water and sanitation, water and sewerage, weights and measures, wildlife and fisheries,
women and child, women and children, women and equalities, work and pensions, youth and sport,
youth and sports
`);
