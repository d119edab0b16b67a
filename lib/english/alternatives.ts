import { once } from '@/lib/engine/once';
import { type Phrase, phraseOf } from './subjects';

/**
 * What excludes one another, as teams set limits by it (`ground floor only`): a set a line, its sides between bars. Who asks
 * for one side asks for none of the others. Behind a `!` the words speak of nothing else.
 */
const table = `
! ground floor, downstairs, street level | upstairs, first floor, second floor, third floor, fourth floor, fifth floor, sixth floor, top floor, stairs, loft, attic, basement, cellar, carry it up, bring it up, take it up, floor up
! kerbside, curbside, kerb, front door, doorstep, roadside, driveway | upstairs, second floor, third floor, stairs, into the house, inside, into the garden, back garden, carry it in, bring it in, bring it through, kitchen, garage, into the
business days, working days, weekdays, weekday, monday to friday, mondays to fridays, mon fri, monday friday | saturday, saturdays, sunday, sundays, weekend, weekends, bank holiday, christmas day, boxing day, good friday
daytime, office hours, business hours, working hours, opening hours | evening, evenings, tonight, night, midnight, after six, after work, after hours, after seven, after eight, weekend, saturday, sunday
remote, remotely, online, by email, email, in writing, video call, ticket, tickets, portal, chat | on site, onsite, in person, send somebody, send someone, send a, technician, engineer, come out, come round, come to us, come to our, face to face, visit, drive over, at our office, phone, ring, call me, telephone, whatsapp, text
on site, in the shop, in store, in the workshop, at the surgery, in our workshop, at our premises, at the clinic, in clinic | home visit, come round, come out, come to the house, at home, to my house, to our house, house call, pick it up from, collect it from, come to us, come to my, come to the hotel, at my, at our house, come over
uk, united kingdom, britain, great britain, england, mainland, uk mainland, domestic, within the country, national | france, germany, spain, italy, ireland, northern ireland, scotland, wales, jersey, guernsey, isle, orkney, shetland, hebrides, abroad, overseas, europe, netherlands, belgium, switzerland, america, usa, canada, australia, international, dubai, portugal, poland, norway, sweden, denmark, austria, greece, turkey, japan, china, india, cyprus, malta, paris, lyon, bordeaux, berlin, munich, hamburg, vienna, zurich, geneva, madrid, barcelona, lisbon, porto, rome, milan, athens, brussels, antwerp, amsterdam, rotterdam, dublin, cork, galway, belfast, copenhagen, stockholm, oslo, helsinki, warsaw, prague, budapest, new york, toronto, sydney, melbourne, tokyo, hong kong, singapore, brittany, provence, tuscany, andalusia
us, usa, united states, continental us, domestic, lower 48 | canada, mexico, alaska, hawaii, puerto rico, uk, england, europe, abroad, overseas, international, germany, france, australia, japan
adults, adult, over 18, over 18s, 18 and over, over 21 | child, children, kid, kids, baby, toddler, teenager, son, daughter, little one, grandson, granddaughter
card, cards, card payment, bank transfer, online payment | cash, cheque, check, notes, coins
cats and dogs, dogs and cats, small animals, dogs, cats | rabbit, hamster, parrot, snake, horse, pony, tortoise, guinea pig, goat, sheep, cow, ferret, lizard, budgie, chicken, hens
english, in english | french, german, spanish, italian, polish, arabic, dutch, portuguese, chinese, mandarin, turkish, welsh, urdu, hindi, russian, romanian
commercial, businesses, business customers, trade, companies, trade customers, business premises, offices | house, flat, home, private, my kitchen, residential, garden, bungalow, myself, personal
residential, homes, private homes, households, domestic | office, shop, warehouse, factory, restaurant, company, commercial, business premises
indoor, indoors, inside, interior | outside, outdoor, outdoors, garden, terrace, exterior, roof, facade
outdoor, outdoors, exterior, outside | inside, indoors, interior, kitchen, bathroom
windows, pc | mac, macbook, linux, ipad, chromebook
collection, pick up, collect in person, takeaway | deliver, delivery, send it, post it, courier, bring it to
! our own policies, our policies, own policies, our own products, own products, our own, our products, products bought from us, bought here, our make, own brand, our systems, our machines | another company, other company, another firm, other firm, elsewhere, another shop, other make, another brand, other brand, ebay, amazon, online shop, other insurer, another insurer, different insurer, different company, competitor, other supplier, another supplier, not from you, second hand, other provider
members, residents, existing customers, subscribers, registered patients | not a member, non member, friend, visitor, guest, not registered, new customer
black and white, monochrome | colour, color
wheelchairs, foot passengers | car, bike, bicycle
`;

/** A set, and whether its words tell by themselves what is limited. */
export interface Alternatives {
  readonly isTelling: boolean;
  readonly sides: readonly (readonly Phrase[])[];
}

export const alternatives: () => readonly Alternatives[] = once(() =>
  table
    .trim()
    .split('\n')
    .map((line) => ({
      isTelling: line.startsWith('! '),
      sides: line
        .replace('! ', '')
        .split(' | ')
        .map((side) => side.split(', ').map((words) => phraseOf(words.split(' ')))),
    })),
);
