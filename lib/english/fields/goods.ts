/** Fields of goods, their transport, and machines. */
export const goods = `
delivery, deliver, shipping, ship, parcel, courier, dispatch, tracking, arrive, arrived, drop off, driver, van, delivered, post, pallet, consignment, sent to, freight, package, depot, lorry, transport, come along, bring along, shipment, where is my
redirect, different address, new address, address change, reroute, another address, deliver elsewhere, leave it with, send it instead, neighbour, change the address
collection, pick up, collect, collected, fetch, come and get, take away, uplift
lost property, lost, left behind, left my, left it, found, handed in, forgot my, forgotten, umbrella, lost my, belongings, mislaid, under the seat, scarf, glasses, hat
lost parcel, missing, never arrived, disappeared, vanished, gone missing, signed for by, not turned up, no sign of
returns, return, send back, sent back, unwanted, exchange, swap, wrong size, change my mind, take it back, label, bring it back, bring back, money back, too small, too big, does not fit, not suit
damage, damaged, broken, cracked, dented, scratched, smashed, chipped, torn, crushed, bent, shattered, ruined, stained, soaked, wrecked, knocked
warranty, guarantee, under guarantee, cover, faulty, defect, covered, stopped working, broke, failed, packed up, years old, gave out, died, conked out, out of warranty, manufacturer
replacement, replace, new one, swap, exchange, another one, instead, substitute, fresh one
remake, remakes, remaking, redo, done over, do over, do again, done again, make again, start again, rebuild, from scratch, redone, second attempt, reprint, rework, make another, run again
defect, quality, faulty, reject, out of tolerance, scratches, flaw, batch, substandard, wrong colour, scrap, blemish, uneven, warped, burr
recall, batch, lot number, contaminated, withdraw, product alert, foreign object, food poisoning, glass in, metal in
spare parts, spares, parts, part number, seal, gasket, bearing, cartridge, filter, belt, blade, replacement part, component, knob, hinge, screws, battery
repair, repairs, fix, mend, fault, faulty, broken, leaking, leak, dripping, stopped working, not working, replace, patch, cracked, loose, slipped, rattles, noisy, stuck, jammed, wobbly, come off, come loose, falling apart, put right, make good, restore, refix, refit, torn, worn
servicing, service, maintenance, maintain, overhaul, inspection, tune, check over, leaking, dripping, pressure, gauge, noise, engineer, technician, descale, seals, clean out, annual check, breakdown, broke down, serviced, oil
machine, machines, equipment, motor, pump, pressure, gauge, compressor, machinery, panel, lever, unit, drum, conveyor, hydraulic, press, grinder, drip tray, nozzle, valve, device, printer
installation, install, fit, fitting, fitted, put up, put in, mount, mounted, wire in, hook up, connect, set up, set it up, plumb in, hang, drill, wall mount, attach, put together, assemble, fitter
assembly, assemble, flat pack, put together, screw, build it, put it up, instructions, erect
disassembly, dismantle, take apart, take down, remove, uninstall, rip out, disconnect, strip out
disposal, dispose, take away the old, old one, scrap, recycle, get rid of, tip, dump, skip, rubbish, take the old, remove the old, haul away, junk, waste
upstairs, stairs, floor, third floor, second floor, fourth floor, fifth floor, top floor, first floor, lift, flight, carry up, bring it up, loft, attic, elevator
unloading, unload, tail lift, forklift, offload, carry in, carry inside, bring it in, bring inside, into the house, into the garden, kerbside
storage, store, warehouse, keep it for, hold it, hold on to, hang on to, look after it, stock, hold back
packaging, packing, wrap, box, boxes, carton, label, bubble wrap
samples, sample, swatch, tester, try before, free sample, trial
stock, availability, in stock, available, sold out, back in, restock, run out
custom, bespoke, personalised, made to order, tailor made, special size, one off, made to measure, engraved, monogram, own design, non standard, special colour
minimum order, order quantity, single, just one, only one, small order, a couple of, only need
express, rush, urgent, same day, next day, tomorrow, tonight, overnight, asap, by the morning, within the hour, fast track, jump the queue, quick turnaround, by noon, today, this afternoon, this evening, squeeze
dangerous goods, hazardous, flammable, lithium, batteries, aerosol, paint, chemical, acid, gas bottle, fireworks, solvent, petrol, explosive, corrosive, hazmat, toxic
chemicals, chemical, acid, bleach, solvent, toxic, poison, fumes
perishables, perishable, fresh, frozen, chilled, food, fruit, meat, flowers, refrigerated
live animals, animals, pet, dog, cat, puppy, kitten, fish, bird, hamster, snake, hens
furniture, sofa, wardrobe, table, chair, bed, desk, drawers, cabinet, cupboard, bookcase, dresser, shelf, shelves, mattress, armchair
upholstery, upholster, cushion, fabric, cover, recover, springs, seat, padding, sofa, stuffing, foam, armchair
hardware, laptop, computer, printer, monitor, screen, keyboard, docking, headset, tablet, server, phone, cable, charger, scanner, mouse, handset, webcam
alterations, tailor, hem, shorten, take in, let out, too long, sleeve, waist, zip, stitch
jewellery, ring, necklace, bracelet, gold, diamond, resize, clasp, stone, pendant, silver
watch, watches, clock, strap, mechanism, movement, battery, chronometer
clothing, clothes, shirt, jacket, garment, uniform, t shirt, hoodie, trousers, dress, fabric, cap, polo
cars, car, vehicle, van, engine, brakes, exhaust, gearbox, clutch, tyre, mot, wheel, bumper, windscreen, motor, steering
breakdown, roadside, tow, recovery, flat battery, flat tyre, puncture, stranded, will not start, broken down
bicycle, bike, cycle, chain, gears, wheel, pedal, saddle, e bike, brakes, spokes
boat, mooring, berth, marina, sail, mast, hull, keel, engine, outboard, pontoon, yacht, dinghy, harbour, slipway, anchor, rigging
piano, violin, instrument, steinway, baby grand, upright, guitar, tuning, strings, keys, bow, cello, flute, trumpet, out of tune, drum
firearms, gun, rifle, shotgun, ammunition, air rifle, pistol
tools, drill, saw, hammer, blade, mower, chainsaw, generator, tool, hire, sander
print, printing, printed, leaflets, posters, brochures, paper, ink, copies, business cards, banner, reprint, run
proof, proofs, artwork, draft, layout, mockup, pdf, sign off, colours, bleed, template
book, books, manuscript, chapter, editor, publisher, novel, author, isbn, typesetting
`;
