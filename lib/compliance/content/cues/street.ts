/**
 * How drugs are sold on the street: names that few other things bear, and what only dealers say
 * beside them. Seven languages; the lists are our own.
 */
export const streetCues = {
  /** A drug by its name of the street; colours and plants in pairs only. */
  slang: `
    flake|sniff|fishscale|percs|perks|xans|xannies|zannies|addys|za|zaza|zips|ket|mdma|tabs|lsd|shrooms|mushies|pills|edibles|carts|bud|buds|stardawg|weed|coke|crack|pebs|meth|fent|8ths|eighths; some|proper|that|fresh|new|banging|fire|good|top|best|the loud; loud ~ # ; white|light|hard and|n|or brown|dark|soft; brown|dark|soft and|n|or white|light|hard; percs ~ bars; bars ~ percs; molly|charlie|mandy|acid|snow|hash|haze and|n|or|, ~ ket|pills|weed|coke|shrooms|molly|charlie|mandy|acid|hash|haze
    weed|koks|haze|hasch|pep|keta|mdma|xtc|ecstasy; gras|weißes|grünes|schnee|pillen|teile und|, ~ gras|weißes|koks|grünes|schnee|pillen|teile|pep|hasch; weißes und ~ gras; gras am start; beuh|weed|shit|taga|taz|coke|kétamine|mdma; coco|herbe|résine|blanche et|, ~ beuh|weed|shit|coke|coco|herbe|résine; farlopa|perico|cogollos|hachís|keta|tusi|merca; coca|hierba|maría|pastillas|pastis y|, ~ coca|hierba|maría|cristal|polen|pastillas|pastis|hachís; bamba|hashish|ganja|keta; fumo|erba|coca|pasticche|roba e|, ~ fumo|erba|coca|pasticche|bamba; prensado|skunk|haxixe|maconha|baseado; bala|doce|pó|erva|lança e|, ~ bala|doce|pó|erva|lança|md|skunk|prensado; wiet|hasj|xtc|keta|3mmc|4mmc; coke|pillen|speed|pep|wit en|, ~ wiet|xtc|keta|coke|pillen|speed|bruin
  `,
  /** What dealers say of their line, their hours and their wares. */
  dealer: `
    same line; bell|shout the|this|my line; lines|line is? back? on; on deck; both on; active all|till|til; tap in; hmu; drops|dropping|runs|running till|til|until|all; your|the plug ~ ; text|dm|msg|message ~ for the? menu; new batch|drop landed; reup; re up; banging|bangin|proper|peng food|loud|bud|flake|gear; deals on zips|ounces|8ths|eighths|oz; no time wasters; best ~ in town|ends
    am start; schreib* ~ telegram|signal|threema|wickr; liefer* ~ nacht|diskret|hause; ab # g|gramm|gr; ab 1g|2g|3g|5g|10g; dispo ~ nuit|soir|24; livr* ~ nuit|discr*|partout|24; passe*|écris|contacte* ~ snap|telegram|signal; menu ~ snap|telegram|signal
    llev*|repart*|entreg* ~ domicilio|casa|noche; pide*|pídelo|escrib* ~ telegram|signal|wickr; toda la noche; de la buena; consegn*|porto|portiamo ~ casa|domicilio|notte; scrivi* ~ telegram|signal|wickr; tutta la notte; entrego|levo|entrega* ~ casa|noite|madrugada; chama*|chame ~ telegram|signal|zap; noite toda; bezorg*|breng*|lever* ~ nacht|laat|huis|deur; app|stuur|bericht ~ telegram|signal|menu
  `,
  /** Ordinary wares that these words stand beside, too. */
  ordinary: `
    rice|bread|sugar|roast|coffee|espresso|chocolate|paint|wine|burger|burgers|pizza|pizzas|fries|sandwich*|smoothie*|cone|cones|sundae*|salad*|soup*|sauce|towels|jeans|lift|ski|lawn|garden|bakery|cake|cakes|garage|brake*|prescription*|pharmacy; ice cream; golf ~ ; golf|go|shopping carts; ear|cotton|pod|galaxy buds; rasen|rollrasen|garten|brot|reis|wein|kaffee; grill*|kohle|briketts; gazon|jardin|pain|vin|café|peinture; pan|arroz|vino|refresco*|hamburguesa*|césped|jardín|zoo; pane|riso|prato|giardino|sugo|forno|ristorante|farmacia; pão|arroz|vinho|bolo|bolos|padaria|brigadeiro*|jardim|farmácia; brood|rijst|wijn|gazon|tuin|friet*|apotheek
  `,
} as const;
