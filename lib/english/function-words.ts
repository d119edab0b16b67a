/** Words that hold a sentence together and name nothing: no two texts are about the same thing because of them. */
export const functionWords: ReadonlySet<string> = new Set(
  `a able about above across actually after again ago ah all almost along already also although always am among an and
  another any anybody anyone anything anyway apart are around as ask asked asking at away back basically be became
  because become been before being below beside best better between beyond bit both but by bye call called came can
  cheers come comes coming could currently dear definitely did do does doing done down each either else enough even
  ever every everybody everyone everything exactly far few fine first for from further gave get gets getting give
  given gives giving go goes going gone good got great had happen has have having he hello help her here hers hey hi
  him his hope how however i idea if in indeed instead into is it its itself just keep kept kind kindly know known
  last least less let like likely little look looking lot lots made make makes making many may maybe me mean means
  might mine moment more most much must my myself need needed needs never new next no nobody none nor not nothing now
  of off often oh ok okay on once one only onto or other others our ours out over own part people perhaps please
  possible possibly pretty probably put quite rather re really regarding regards right said same saw say says see
  seem seems seen shall she should since so some somebody someone something sometimes soon sorry still stuff such
  sure take taken tell than thank thanks that the their theirs them then there these they thing things think this
  those though through thus till to together told too took toward towards truly try trying twice two under unless
  until up upon us use used using usual usually very via want wanted wants was way we well went were what whatever
  when where whether which while who whom whose why will wish with within without wonder wondering word words would
  yeah yep yes yet you your yours yourself dr mr mrs ms u ur n thx pls`
    .split(/\s+/)
    .filter(Boolean),
);
