/** Fields of buildings, gardens, homes and the land. */
export const places = `
roof, roofing, tile, tiles, slate, chimney, gutter, ridge, felt, flashing, skylight, retiling, lead, slates, rafters, moss
structural, structure, wall, load bearing, beam, knock through, foundations, subsidence, crack, joist, lintel, supporting wall, rsj, knock down, steel, take out the wall, underpin
plumbing, plumber, tap, pipe, toilet, sink, drain, shower, cistern, radiator, leak, blocked, bath, water pressure, overflow, boiler
heating, boiler, radiator, thermostat, hot water, no heat, heat pump, cold, freezing, furnace, central heating, pilot light
electrical, electrics, socket, wiring, fuse, lights, electrician, rewire, power, consumer unit, switch, cable, breaker, trip, light, bulb
gas, hob, cooker, boiler, gas pipe, gas safe, gas meter, flue, propane, bottled gas
grid connection, grid, meter, export, connection, network operator, feed in, dno, export limit, mpan
solar, panel, panels, inverter, battery, array, photovoltaic, kilowatt
windows, window, pane, glazing, glass, double glazing, sill, frame, condensation, shutter
doors, door, hinge, handle, lock, frame, threshold, letterbox
locks, lock, key, keys, locksmith, fob, locked out, spare key, deadbolt, barrel, entry code
painting, paint, decorating, wallpaper, plaster, walls, ceiling, colour, undercoat, brush, varnish, decorate, skirting
flooring, floor, carpet, laminate, parquet, lino, underlay, boards, tiles, vinyl
kitchen, worktop, cupboards, oven, hob, sink, units, cabinet, island
bathroom, shower, bath, tiles, basin, toilet, grout, wet room
garden, lawn, grass, hedge, mow, weeds, plants, shrub, patio, flowerbed, border, planting, landscaping, leaves, turf, rake, dig, beds, roses
trees, tree, oak, branch, stump, fell, prune, crown, trunk, bough, sycamore, conifer, arborist, chainsaw, overhanging
fence, fencing, gate, post, panel, boundary, wall, railings
pool, swimming pool, chlorine, liner, filter, hot tub, jacuzzi, deep end
pests, pest, rats, mice, wasps, ants, cockroaches, bed bugs, nest, droppings, infestation, moths, fleas, mouse, rodent, wasp, hornets, scratching in, termites, squirrels, pigeons
cleaning, clean, cleaner, scrub, hoover, mop, dust, wipe, polish, oven, vacuum, stain, deep clean, wash, sweep, tidy
laundry, ironing, iron, wash, washing, sheets, towels, shirts, dry clean, bedding, linen, fold
waste, rubbish, bin, bins, recycling, skip, refuse, dump, bulky, compost, fly tipping, litter, garbage, trash
mould, mold, damp, asbestos, mildew, spores, fungus, condensation, black spots, wet patch
asbestos, lagging, artex, old insulation
insulation, loft, cavity, draught, lagging
height, heights, ladder, scaffold, roof, gutter, tall, upper windows, high, chimney, second storey, cherry picker
chimney, flue, soot, sweep, stove, fireplace, log burner, smoke
lift, lifts, elevator, stuck between, doors, escalator, stairlift
leak, water damage, flood, burst, drip, ceiling, pouring, soaked, dripping, water coming, puddle
parking, park, car park, space, permit, bay, garage, barrier, blue badge, valet, drive, parked
neighbour, neighbours, next door, noise, loud, party, barking, flat above, music, upstairs, across the hall, banging, racket, shouting
tenancy, tenant, rent, landlord, lease, flat, eviction, deposit, let, inventory, moving out, move out, subletting, sublet, lodger
viewing, viewings, view the flat, see the house, see the flat, look round, show us, second look, come and see
repairs, boiler, leak, broken, mould, tap, heating, blocked, door, window
property, house, flat, apartment, home, building, bungalow, premises, semi
valuation, value, valuer, worth, appraise, appraisal, how much would it fetch, price it, what is it worth, fetch, estimate, auction, antique
surveys, survey, surveyor, measure, boundary, levels
service charge, management fee, ground rent, communal, block, residents association, hallway, stairwell
construction, build, building work, extension, brick, concrete, foundations, scaffold, site, contractor, conservatory, outbuilding
drains, drain, sewer, manhole, blocked, smell, septic, toilet, backing up, sewage
water, tap, supply, pressure, brown, mains, meter, leak, stopcock, discoloured
electricity, power cut, outage, no power, lights out, meter, supply, blackout, fuse
meter, meters, reading, readings, smart meter, usage, units, display
street, pothole, pavement, streetlight, road, kerb, lamp post, gully, crossing, verge
venue, venue hire, hire, hall, room hire, private hire, party, function, wedding, reception, birthday, event, conference, marquee, hire the, book the, evening do, seated, banquet
meeting room, conference, boardroom, projector, delegates, flipchart, seminar, away day
camping, tent, pitch, caravan, motorhome, camper, awning, campfire, overnight
farm, farms, cow, cows, cattle, sheep, lamb, goat, pig, herd, calf, barn, field, tractor, livestock, ewe, heifer
horse, horses, equine, pony, mare, foal, stallion, donkey, paddock, stable, hoof, hay, saddle, gelding, shetland, laminitis
exotics, reptile, snake, lizard, parrot, tortoise, rabbit, hamster, guinea pig, bird, gecko, iguana, ferret, chinchilla
pets, dog, cat, puppy, kitten, rabbit, animal, spaniel, terrier, labrador, pet, hound
boarding, kennel, cattery, look after the dog, look after the cat, while we are away, dog sitting, feed the cat
grooming, groom, clip, nails, coat, matted, bath, trim
wildlife, hedgehog, fox, bat, bats, deer, swan, pigeon, badger, gull, owl
grave, graves, burial, cemetery, plot, headstone, churchyard, stone, inscription, memorial, crematorium, buried
funeral, coffin, hearse, ashes, cremation, mourners, burial, chapel, service, wake, wreath, undertaker
flowers, bouquet, wreath, roses, lilies, florist, arrangement, vase
`;
