/**
 * Where people say they work, besides the cities that zones are named after: cities, regions, and countries with one
 * time zone, or with one that everybody means, by the zone and in the languages of plans.
 */
export const placesByZone: Readonly<Record<string, string>> = {
  'Africa/Accra': 'Ghana',
  'Africa/Addis_Ababa': 'Ethiopia, Äthiopien, Éthiopie, Etiopía',
  'Africa/Algiers': 'Algeria, Algerien, Algérie, Argelia, Algerije',
  'Africa/Cairo': 'Kairo, Le Caire, El Cairo, Alexandria, Egypt, Ägypten, Égypte, Egipto, Egito, Egitto',
  'Africa/Casablanca': 'Rabat, Marrakech, Marrakesh, Morocco, Marokko, Maroc, Marruecos, Marrocos, Marocco',
  'Africa/Dakar': 'Senegal',
  'Africa/Dar_es_Salaam': 'Tanzania, Tansania, Tanzanie',
  'Africa/Harare': 'Zimbabwe, Simbabwe, Zimbabue',
  'Africa/Johannesburg':
    'Cape Town, Kapstadt, Le Cap, Ciudad del Cabo, Cidade do Cabo, Durban, Pretoria, South Africa, Südafrika, Afrique du Sud, Sudáfrica, África do Sul, Zuid-Afrika',
  'Africa/Kampala': 'Uganda, Ouganda, Oeganda',
  'Africa/Lagos': 'Abuja, Nigeria',
  'Africa/Lusaka': 'Zambia, Sambia, Zambie',
  'Africa/Nairobi': 'Mombasa, Kenya, Kenia, Quênia',
  'Africa/Tunis': 'Tunesi, Tunisia, Tunesien, Tunisie, Túnez, Tunesië',
  'America/Argentina/Buenos_Aires': 'Rosario, Argentina, Argentinien, Argentine, Argentinië',
  'America/Asuncion': 'Paraguay, Paraguai',
  'America/Bogota': 'Medellín, Cali, Colombia, Kolumbien, Colombie',
  'America/Caracas': 'Venezuela',
  'America/Chicago':
    'Austin, Dallas, Houston, San Antonio, Minneapolis, Nashville, New Orleans, St. Louis, Kansas City, Milwaukee, Memphis, Madison, Omaha, Texas, Illinois, Alabama, Wisconsin, Minnesota, Iowa, Missouri, Arkansas, Louisiana, Mississippi, Oklahoma',
  'America/Denver': 'Salt Lake City, Boulder, Albuquerque, Colorado, Utah, Wyoming, New Mexico, Montana',
  'America/Detroit': 'Ann Arbor',
  'America/Edmonton': 'Calgary',
  'America/Guayaquil': 'Quito, Ecuador, Équateur, Equador',
  'America/Havana': 'La Habana, Havanna, Cuba, Kuba',
  'America/Jamaica': 'Jamaika, Jamaïque, Giamaica',
  'America/La_Paz': 'Bolivia, Bolivien, Bolivie',
  'America/Lima': 'Arequipa, Peru, Pérou',
  'America/Los_Angeles':
    'LA, San Francisco, SF, San Diego, San Jose, Seattle, Portland, Las Vegas, Sacramento, Oakland, Silicon Valley, Bay Area, California, Kalifornien, Californie, Washington State, Nevada',
  'America/Managua': 'Nicaragua',
  'America/Mexico_City': 'Ciudad de México, CDMX, Mexiko-Stadt, Guadalajara, Puebla',
  'America/Montevideo': 'Montevidéu, Uruguay, Uruguai',
  'America/New_York':
    'NYC, New York City, Nueva York, Nova York, Nova Iorque, Boston, Washington, Washington DC, Philadelphia, Atlanta, Miami, Orlando, Tampa, Charlotte, Pittsburgh, Baltimore, Cleveland, Columbus, Cincinnati, Raleigh, Brooklyn, Jacksonville, Buffalo, New Jersey, Massachusetts, Connecticut, Pennsylvania, Virginia, North Carolina, South Carolina, Ohio, Maryland, Maine, Vermont, New Hampshire, Rhode Island, Delaware, West Virginia',
  'America/Phoenix': 'Tucson, Scottsdale, Arizona',
  'America/Port_of_Spain':
    'Trinidad & Tobago, Trinidad und Tobago, Trinité-et-Tobago, Trinidad y Tobago, Trinidad e Tobago, Trinidad en Tobago',
  'America/Santiago': 'Santiago de Chile, Valparaíso, Chile, Cile',
  'America/Santo_Domingo':
    'Dominican Republic, Dominikanische Republik, République dominicaine, República Dominicana, Dominicaanse Republiek, Repubblica Dominicana',
  'America/Sao_Paulo': 'Rio, Rio de Janeiro, Brasília, Belo Horizonte, Curitiba, Porto Alegre, Florianópolis, Campinas',
  'America/Tegucigalpa': 'Honduras',
  'America/Toronto': 'Ottawa, Montreal, Quebec City, Hamilton, Mississauga',
  'America/Vancouver': 'Victoria BC',
  'Asia/Almaty': 'Astana, Kazakhstan, Kasachstan, Kazajistán, Cazaquistão, Kazachstan, Kazakistan',
  'Asia/Amman': 'Jordanien, Jordania, Giordania',
  'Asia/Baghdad': 'Iraq, Irak, Iraque',
  'Asia/Bahrain': 'Bahreïn, Baréin',
  'Asia/Baku': 'Azerbaijan, Aserbaidschan, Azerbaïdjan, Azerbaiyán, Azerbaijão, Azerbeidzjan, Azerbaigian',
  'Asia/Bangkok': 'Chiang Mai, Thailand, Thaïlande, Tailandia, Thailandia',
  'Asia/Beirut': 'Lebanon, Libanon, Liban, Líbano',
  'Asia/Colombo': 'Sri Lanka',
  'Asia/Dhaka': 'Chittagong, Bangladesh, Bangladesch, Bangladés',
  'Asia/Dubai':
    'Abu Dhabi, Sharjah, United Arab Emirates, Vereinigte Arabische Emirate, Émirats arabes unis, Emiratos Árabes Unidos, Emirados Árabes Unidos, Verenigde Arabische Emiraten, Emirati Arabi Uniti, UAE, VAE',
  'Asia/Ho_Chi_Minh': 'Ho Chi Minh City, Saigon, Hanoi, Da Nang, Vietnam, Viêt Nam, Vietnã',
  'Asia/Hong_Kong': 'Kowloon, Hongkong',
  'Asia/Jakarta': 'Bandung',
  'Asia/Jerusalem': 'Tel Aviv, Haifa, Jerusalén, Israel, Israele',
  'Asia/Kabul': 'Afghanistan, Afganistán, Afeganistão',
  'Asia/Karachi': 'Lahore, Islamabad, Pakistan, Paquistão',
  'Asia/Kathmandu': 'Nepal',
  'Asia/Kolkata':
    'Bangalore, Bengaluru, Mumbai, Bombay, Delhi, New Delhi, Chennai, Hyderabad, Pune, Ahmedabad, Gurgaon, Gurugram, Noida, Kochi, India, Indien',
  'Asia/Kuala_Lumpur': 'KL, Penang, Johor Bahru, Malaysia, Malaisie, Malasia, Maleisië',
  'Asia/Kuwait': 'Koweït, Koeweit',
  'Asia/Makassar': 'Bali, Denpasar',
  'Asia/Manila': 'Cebu, Makati, Philippines, Philippinen, Filipinas, Filipijnen, Filippine',
  'Asia/Muscat': 'Oman, Omã',
  'Asia/Nicosia': 'Cyprus, Zypern, Chypre, Chipre, Cipro',
  'Asia/Phnom_Penh': 'Cambodia, Kambodscha, Cambodge, Camboya, Camboja, Cambodja, Cambogia',
  'Asia/Qatar': 'Doha, Katar, Catar',
  'Asia/Riyadh': 'Jeddah, Saudi Arabia, Saudi-Arabien, Arabie saoudite, Arabia Saudí, Arábia Saudita, Saoedi-Arabië',
  'Asia/Seoul':
    'Busan, Seúl, South Korea, Südkorea, Corée du Sud, Corea del Sur, Coreia do Sul, Zuid-Korea, Corea del Sud, Korea',
  'Asia/Shanghai':
    'Beijing, Peking, Pékin, Pequim, Shenzhen, Guangzhou, Hangzhou, Chengdu, Schanghai, China, Chine, Cina',
  'Asia/Singapore': 'Singapur, Singapour, Singapura',
  'Asia/Taipei': 'Taipeh, Kaohsiung, Taiwan',
  'Asia/Tashkent': 'Uzbekistan, Usbekistan, Ouzbékistan, Uzbequistão, Oezbekistan',
  'Asia/Tbilisi': 'Georgien, Géorgie',
  'Asia/Tehran': 'Iran, Irã',
  'Asia/Tokyo': 'Tokio, Osaka, Kyoto, Yokohama, Nagoya, Fukuoka, Sapporo, Japan, Japon, Japão, Giappone',
  'Asia/Yangon': 'Myanmar, Mianmar',
  'Asia/Yerevan': 'Armenia, Armenien, Arménie',
  'Atlantic/Canary': 'Las Palmas, Tenerife, Gran Canaria, Canary Islands, Kanaren, Canarias',
  'Atlantic/Reykjavik': 'Iceland, Islande, Islandia, IJsland, Islanda',
  'Australia/Brisbane': 'Gold Coast, Queensland',
  'Australia/Melbourne': 'Victoria Australia, Geelong',
  'Australia/Perth': 'Western Australia',
  'Australia/Sydney': 'Sídney, Canberra, Newcastle NSW, New South Wales, NSW',
  'Europe/Amsterdam':
    'Rotterdam, The Hague, Den Haag, La Haye, Utrecht, Eindhoven, Groningen, Haarlem, Delft, Leiden, Tilburg, Breda, Netherlands, Niederlande, Pays-Bas, Países Bajos, Países Baixos, Nederland, Paesi Bassi, Holland, Hollande, Holanda, Olanda',
  'Europe/Andorra': 'Andorre',
  'Europe/Athens':
    'Athen, Athènes, Atenas, Atene, Athene, Thessaloniki, Greece, Griechenland, Grèce, Grecia, Griekenland',
  'Europe/Belgrade': 'Belgrad, Beograd, Belgrado, Novi Sad, Serbia, Serbien, Serbie, Sérvia, Servië',
  'Europe/Berlin':
    'Berlino, Berlijn, Munich, München, Monaco di Baviera, Hamburg, Hambourg, Hamburgo, Amburgo, Cologne, Köln, Colonia, Keulen, Frankfurt, Francfort, Stuttgart, Düsseldorf, Leipzig, Dresden, Nuremberg, Nürnberg, Hanover, Hannover, Bremen, Dortmund, Bonn, Karlsruhe, Mannheim, Freiburg, Münster, Germany, Deutschland, Allemagne, Alemania, Alemanha, Duitsland, Germania',
  'Europe/Bratislava': 'Slovakia, Slowakei, Slovaquie, Eslovaquia, Slowakije, Slovacchia',
  'Europe/Brussels':
    'Brüssel, Bruxelles, Bruselas, Bruxelas, Antwerp, Antwerpen, Anvers, Ghent, Gent, Gand, Liège, Lüttich, Leuven, Bruges, Brugge, Belgium, Belgien, Belgique, Bélgica, België, Belgio',
  'Europe/Bucharest':
    'Bukarest, Bucarest, București, Cluj, Cluj-Napoca, Timisoara, Iasi, Brasov, Romania, Rumänien, Roumanie, Rumanía, Romênia, Roemenië',
  'Europe/Budapest': 'Debrecen, Szeged, Hungary, Ungarn, Hongrie, Hungría, Hongarije, Ungheria',
  'Europe/Chisinau': 'Moldova, Republik Moldau, Moldavie, Moldavia',
  'Europe/Copenhagen':
    'Kopenhagen, København, Copenhague, Copenaghen, Aarhus, Odense, Denmark, Dänemark, Dinamarca, Denemarken, Danimarca',
  'Europe/Dublin': 'Dublino, Cork, Galway, Limerick, Ireland, Irland, Irlande, Irlanda, Ierland',
  'Europe/Helsinki': 'Espoo, Tampere, Turku, Finland, Finnland, Finlande, Finlandia',
  'Europe/Istanbul': 'Ankara, Izmir, Estambul, Türkiye, Türkei, Turquie, Turquía, Turkije, Turchia, Turkey',
  'Europe/Kyiv': 'Kiew, Lviv, Kharkiv, Odesa, Odessa, Dnipro, Ukraine, Ucrania, Oekraïne, Ucraina',
  'Europe/Lisbon':
    'Lisboa, Lissabon, Lisbonne, Lisbona, Porto, Oporto, Braga, Coimbra, Faro, Aveiro, Setúbal, Cascais, Portugal, Portogallo',
  'Europe/Ljubljana': 'Slovenia, Slowenien, Slovénie, Eslovenia',
  'Europe/London':
    'Londres, Londra, Londen, Manchester, Birmingham, Leeds, Liverpool, Bristol, Edinburgh, Édimbourg, Edimburgo, Glasgow, Cardiff, Newcastle, Sheffield, Nottingham, Cambridge, Oxford, Brighton, Bath, Leicester, York, Southampton, Aberdeen, Belfast, United Kingdom, Vereinigtes Königreich, Royaume-Uni, Reino Unido, Verenigd Koninkrijk, Regno Unito, UK, U.K., Great Britain, Britain, England, Scotland, Wales, Northern Ireland, Großbritannien, Schottland, Inglaterra, Angleterre, Engeland, Inghilterra, Groot-Brittannië, Grande-Bretagne, Gran Bretaña, Grã-Bretanha, Gran Bretagna',
  'Europe/Luxembourg': 'Luxemburg, Luxemburgo, Lussemburgo',
  'Europe/Madrid':
    'Barcelona, Barcelone, Barcellona, Valencia, Valence, Sevilla, Seville, Bilbao, Málaga, Zaragoza, Palma, Mallorca, Alicante, San Sebastián, Murcia, Granada, Vigo, Spain, Spanien, Espagne, España, Espanha, Spanje, Spagna',
  'Europe/Minsk': 'Belarus, Biélorussie, Bielorrusia, Bielorrússia, Bielorussia',
  'Europe/Moscow': 'Moskau, Moscou, Moscú, Mosca, Saint Petersburg, St Petersburg',
  'Europe/Oslo': 'Bergen, Trondheim, Stavanger, Norway, Norwegen, Norvège, Noruega, Noorwegen, Norvegia',
  'Europe/Paris':
    'Parigi, Parijs, Lyon, Lione, Marseille, Marsella, Marsiglia, Toulouse, Nizza, Bordeaux, Lille, Nantes, Strasbourg, Straßburg, Montpellier, Rennes, Grenoble, France, Frankreich, Francia, França, Frankrijk',
  'Europe/Podgorica': 'Montenegro',
  'Europe/Prague':
    'Prag, Praha, Praga, Praag, Brno, Brünn, Ostrava, Plzeň, Czechia, Tschechien, Tchéquie, Chequia, Tchéquia, Tsjechië, Cechia, Czech Republic, Česko, República Checa, République tchèque, Repubblica Ceca',
  'Europe/Riga': 'Latvia, Lettland, Lettonie, Letonia, Letland, Lettonia',
  'Europe/Rome':
    'Roma, Rom, Milan, Mailand, Milano, Milão, Milaan, Turin, Torino, Naples, Napoli, Neapel, Florence, Firenze, Florenz, Florencia, Venice, Venezia, Venedig, Bologna, Genoa, Genova, Verona, Palermo, Bari, Trieste, Italy, Italien, Italie, Italia',
  'Europe/San_Marino': 'Saint-Marin',
  'Europe/Sarajevo':
    'Bosnia & Herzegovina, Bosnien und Herzegowina, Bosnie-Herzégovine, Bosnia y Herzegovina, Bósnia e Herzegovina, Bosnië en Herzegovina, Bosnia ed Erzegovina, Bosnia, Bosnia and Herzegovina, Bosnien',
  'Europe/Skopje':
    'North Macedonia, Nordmazedonien, Macédoine du Nord, Macedonia del Norte, Macedônia do Norte, Noord-Macedonië, Macedonia del Nord',
  'Europe/Sofia': 'Plovdiv, Varna, Bulgaria, Bulgarien, Bulgarie, Bulgarije',
  'Europe/Stockholm':
    'Estocolmo, Stoccolma, Gothenburg, Göteborg, Malmö, Uppsala, Sweden, Schweden, Suède, Suecia, Zweden, Svezia',
  'Europe/Tallinn': 'Tartu, Estonia, Estland, Estonie',
  'Europe/Tirane': 'Albania, Albanien, Albanie',
  'Europe/Vaduz': 'Liechtenstein',
  'Europe/Vienna':
    'Wien, Vienne, Viena, Wenen, Graz, Linz, Salzburg, Innsbruck, Austria, Österreich, Autriche, Oostenrijk',
  'Europe/Vilnius': 'Kaunas, Lithuania, Litauen, Lituanie, Lituania, Litouwen',
  'Europe/Warsaw':
    'Warschau, Varsovie, Varsovia, Varsavia, Warszawa, Krakow, Krakau, Cracow, Wroclaw, Wrocław, Breslau, Poznan, Gdansk, Danzig, Lodz, Łódź, Katowice, Poland, Polen, Pologne, Polonia',
  'Europe/Zagreb': 'Agram, Croatia, Kroatien, Croatie, Croacia, Kroatië, Croazia',
  'Europe/Zurich':
    'Zurigo, Zurique, Geneva, Genf, Genève, Ginebra, Ginevra, Basel, Bâle, Basilea, Bern, Berne, Lausanne, Lugano, Luzern, Lucerne, Winterthur, Switzerland, Schweiz, Suisse, Suiza, Suíça, Zwitserland, Svizzera',
  'Indian/Mauritius': 'Mauricio',
  'Pacific/Auckland':
    'Wellington, Christchurch, New Zealand, Neuseeland, Nouvelle-Zélande, Nueva Zelanda, Nova Zelândia, Nieuw-Zeeland, Nuova Zelanda',
  'Pacific/Honolulu': 'Hawaii',
};
