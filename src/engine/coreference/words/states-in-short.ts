/**
 * States of the USA as news shorten them behind a lawmaker's party ("D-N.Y.", "R-TX"), letters only and in
 * lower case, with their full names: the Associated Press's short forms and the postal codes.
 * Our own choice.
 */
export const STATES_IN_SHORT: ReadonlyMap<string, string> = new Map(
	(
		"ak=alaska,al=alabama,ala=alabama,ar=arkansas,ariz=arizona,ark=arkansas,az=arizona,ca=california," +
		"calif=california,co=colorado,colo=colorado,conn=connecticut,ct=connecticut,de=delaware,del=delaware," +
		"fl=florida,fla=florida,ga=georgia,hi=hawaii,ia=iowa,id=idaho,il=illinois,ill=illinois,in=indiana," +
		"ind=indiana,kan=kansas,ks=kansas,ky=kentucky,la=louisiana,ma=massachusetts,mass=massachusetts," +
		"md=maryland,me=maine,mi=michigan,mich=michigan,minn=minnesota,miss=mississippi,mn=minnesota," +
		"mo=missouri,mont=montana,ms=mississippi,mt=montana,nc=north carolina,nd=north dakota,ne=nebraska," +
		"neb=nebraska,nev=nevada,nh=new hampshire,nj=new jersey,nm=new mexico,nv=nevada,ny=new york,oh=ohio," +
		"ok=oklahoma,okla=oklahoma,or=oregon,ore=oregon,pa=pennsylvania,ri=rhode island,sc=south carolina," +
		"sd=south dakota,tenn=tennessee,tex=texas,tn=tennessee,tx=texas,ut=utah,va=virginia,vt=vermont," +
		"wa=washington,wash=washington,wi=wisconsin,wis=wisconsin,wv=west virginia,wva=west virginia," +
		"wy=wyoming,wyo=wyoming"
	)
		.split(",")
		.map((pair): [string, string] => pair.split("=") as [string, string]),
);
