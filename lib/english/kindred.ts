import { once } from '@/lib/engine/once';
import { stemOf } from './stem';

/**
 * Families of words that an answer may use for one another: who asks what it costs is answered by a price. One family
 * a line. Words of several families count for each.
 */
const families = `
cost costs price pricing priced fee fees charge charges rate rates tariff quote quotation cheap dear expensive £ $ € usd eur gbp amount total sum payable owe owed owing
pay payment paying paid settle settled invoice billed bill deposit instalment debit
refund refunded reimburse reimbursed reimbursement credit credited money compensation
deliver delivery delivered ship shipping shipped shipment dispatch dispatched arrive arrival arrives arrived send sent post posted parcel package courier tracking track transit reach
collect collection collected pickup pick fetch
open opening opens opened close closes closed closing hours shut
start starts starting started begin begins beginning began kick commence
finish finished end ends ending complete completed completion ready done over
book booking booked reserve reserved reservation slot appointment pencil pencilled table
cancel cancelled canceled cancelling cancellation stop end terminate termination notice
change changed changing alter altered amend amended amendment edit modify swap switch move moved reschedule postpone
size sizes small medium large big width length height wide long tall dimension dimensions measure measurements cm mm metre metres inch inches fit fits
colour color colours colors shade paint red blue green white black grey gray
park parking car cars garage space spaces drive
food eat eating meal meals menu lunch dinner breakfast buffet catering vegan vegetarian gluten allergy allergies nut nuts
child children kid kids baby toddler son daughter
dog dogs pet pets cat cats animal animals
doctor dr gp surgeon nurse consultant dentist physician medic
guarantee guaranteed warranty covered cover covers insured insurance insure
data stored hosted server servers hosting backup backups cloud storage
password login log access account user username signin
file files document documents pdf copy form forms paper paperwork attachment attached scan
contract agreement terms lease policy clause
sign signature signed signing
photo photos picture pictures image images camera
proof proofs proofing mockup draft drafts sample samples
wrap wrapped wrapping gift
phone call telephone ring number mobile
email mail inbox address
meeting meet call visit appointment come
person people guest guests persons head heads seats seat
staff team engineer technician fitter plumber electrician driver builder builders crew lads men man
week weeks weekly fortnight
month months monthly
day days daily
year years annual annually yearly
night nights overnight evening
monday mon
tuesday tue tues
wednesday wed weds
thursday thu thur thurs
friday fri
saturday sat weekend
sunday sun weekend
today tonight
january jan
february feb
march mar
april apr
june jun
july jul
august aug
september sep sept
october oct
november nov
december dec xmas christmas
vat tax taxes duty duties customs
discount discounts reduction off cheaper percent % deal offer
free complimentary gratis included includes include inclusive
train bus tram station airport taxi lift
room rooms suite bedroom
key keys lock locks
house flat home apartment property
water leak leaking pipe pipes tap plumbing
heating boiler radiator radiators heat warm
electric electricity power socket sockets electrics
stairs step steps lift elevator wheelchair accessible access ramp disabled
safe safety secure security
medicine tablet tablets prescription prescriptions dose medication
test tests result results scan blood
reason cause caused because why due
name names called
language english french german spanish italian polish dutch translation translate translated
stock available availability left
spare replacement replace replaced replacing exchange new
repair repaired fix fixed mend mended
return returned returning back send
qualified certified licence license licensed accredited registered insured experience
commercial business trade licence license
export exported download csv excel spreadsheet
update updates upgraded upgrade version
add added adding extra extras additional
remove removed delete deleted removing
reply answer response
lawyer solicitor legal court
gift voucher vouchers card
`;

const familiesByStem = once(() => {
  const byStem = new Map<string, string[]>();
  for (const [at, line] of families.trim().split('\n').entries()) {
    for (const word of line.split(' ')) {
      const stem = stemOf(word);
      const known = byStem.get(stem) ?? [];
      if (!known.includes(`${at}`)) byStem.set(stem, [...known, `${at}`]);
    }
  }
  return byStem;
});

/** The families that a stem belongs to, each by a name that is no word. */
export function familiesOfStem(stem: string): readonly string[] {
  return familiesByStem().get(stem) ?? [];
}
