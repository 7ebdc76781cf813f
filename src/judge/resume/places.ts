import { fold } from '../../text/fold.js';
import { namesJob, namesOrganisation } from './header-words.js';

const STATES = `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI
  SC SD TN TX UT VT VA WA WV WI WY DC PR ON QC BC AB MB SK NS NB NL PE NSW VIC QLD UK USA US UAE IL RU EU DE FR`;
const states = new Set(STATES.split(/\s+/));

const AREAS = `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
  indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
  nevada new-hampshire new-jersey new-mexico new-york north-carolina north-dakota ohio oklahoma oregon pennsylvania
  rhode-island south-carolina south-dakota tennessee texas utah vermont virginia washington west-virginia wisconsin wyoming
  ontario quebec british-columbia alberta manitoba saskatchewan nova-scotia new-south-wales victoria queensland bavaria bayern
  united-states united-states-of-america usa u.s. u.s.a. america united-kingdom uk u.k. england scotland wales northern-ireland ireland germany deutschland france spain espana italy italia
  portugal netherlands the-netherlands holland nederland belgium belgique luxembourg switzerland schweiz suisse austria osterreich poland polska czech-republic czechia slovakia
  hungary romania bulgaria greece turkey turkiye cyprus malta croatia serbia slovenia bosnia macedonia albania montenegro kosovo
  sweden norway denmark finland iceland estonia latvia lithuania ukraine belarus russia moldova georgia armenia azerbaijan
  kazakhstan uzbekistan israel palestine lebanon jordan syria iraq iran egypt morocco tunisia algeria libya saudi-arabia uae united-arab-emirates qatar kuwait bahrain oman
  india pakistan bangladesh sri-lanka nepal china taiwan hong-kong japan korea south-korea singapore malaysia indonesia thailand vietnam philippines cambodia myanmar mongolia
  australia new-zealand canada mexico brazil brasil argentina chile colombia peru ecuador uruguay venezuela bolivia paraguay costa-rica panama guatemala cuba dominican-republic jamaica puerto-rico
  nigeria ghana kenya ethiopia uganda tanzania rwanda south-africa zimbabwe zambia botswana namibia senegal ivory-coast cameroon россия украина`;

const CITIES = `remote anywhere worldwide hybrid onsite on-site
  london manchester birmingham leeds bristol edinburgh glasgow cambridge oxford cardiff belfast liverpool sheffield brighton reading dublin cork galway
  paris lyon marseille toulouse nantes lille bordeaux grenoble nice strasbourg rennes berlin munich munchen hamburg cologne koln frankfurt frankfurt-am-main stuttgart dusseldorf leipzig dresden hannover
  nuremberg nurnberg karlsruhe bonn heidelberg mannheim aachen potsdam bremen essen dortmund freiburg mainz vienna wien graz linz salzburg innsbruck zurich zuerich geneva geneve basel bern lausanne
  amsterdam rotterdam utrecht eindhoven the-hague den-haag delft leiden groningen brussels brussel bruxelles antwerp ghent leuven madrid barcelona valencia seville sevilla malaga bilbao zaragoza lisbon lisboa porto braga
  rome roma milan milano turin torino bologna florence firenze naples napoli genoa padua padova verona trieste pisa stockholm gothenburg goteborg malmo uppsala lund oslo bergen trondheim copenhagen kobenhavn aarhus odense helsinki espoo tampere turku
  tallinn tartu riga vilnius kaunas warsaw warszawa krakow cracow wroclaw gdansk poznan lodz prague praha brno bratislava budapest bucharest cluj cluj-napoca iasi timisoara sofia plovdiv belgrade novi-sad zagreb ljubljana athens thessaloniki istanbul ankara izmir
  kyiv kiev kharkiv lviv odesa odessa dnipro dnepr minsk moscow saint-petersburg st-petersburg st.-petersburg novosibirsk kazan yekaterinburg nizhny-novgorod samara tbilisi yerevan baku almaty astana tashkent
  tel-aviv tel-aviv-yafo jerusalem haifa herzliya ramat-gan petah-tikva rishon-lezion beer-sheva rehovot netanya ashdod cairo alexandria casablanca rabat tunis dubai abu-dhabi doha riyadh jeddah amman beirut
  bangalore bengaluru mumbai delhi new-delhi hyderabad chennai pune kolkata noida gurgaon gurugram ahmedabad jaipur kochi indore coimbatore trivandrum chandigarh lucknow nagpur karachi lahore islamabad dhaka colombo kathmandu
  beijing shanghai shenzhen guangzhou hangzhou chengdu nanjing wuhan taipei tokyo osaka kyoto seoul busan kuala-lumpur penang jakarta bandung bangkok hanoi ho-chi-minh-city manila cebu
  sydney melbourne brisbane perth adelaide canberra auckland wellington christchurch toronto montreal vancouver ottawa calgary edmonton waterloo winnipeg halifax quebec-city mississauga
  new-york-city nyc brooklyn manhattan boston cambridge philadelphia pittsburgh washington-dc washington-d.c. baltimore arlington mclean reston richmond raleigh durham charlotte atlanta miami orlando tampa jacksonville
  nashville memphis louisville cincinnati columbus cleveland detroit ann-arbor chicago milwaukee madison minneapolis st.-louis st-louis kansas-city omaha des-moines indianapolis dallas houston austin san-antonio fort-worth plano denver boulder
  salt-lake-city phoenix scottsdale tucson las-vegas albuquerque seattle redmond bellevue portland boise sacramento san-francisco san-francisco-bay-area bay-area oakland berkeley palo-alto mountain-view menlo-park sunnyvale santa-clara san-jose cupertino fremont
  los-angeles santa-monica irvine san-diego pasadena honolulu anchorage buffalo rochester albany hartford new-haven providence newark jersey-city princeton stamford
  mexico-city guadalajara monterrey sao-paulo rio-de-janeiro belo-horizonte porto-alegre curitiba florianopolis recife brasilia buenos-aires cordoba rosario santiago bogota medellin cali lima quito montevideo
  lagos abuja accra nairobi kampala kigali addis-ababa dar-es-salaam johannesburg cape-town durban pretoria`;

const areas = namesIn(AREAS);
const cities = namesIn(CITIES);

function namesIn(list: string): ReadonlySet<string> {
  return new Set(
    list
      .trim()
      .split(/\s+/)
      .map((name) => name.replaceAll('-', ' ')),
  );
}

/** Whether a text as a whole is the name of a place that is known. */
export function isKnownPlace(text: string): boolean {
  const name = plainName(text);
  return areas.has(name) || cities.has(name);
}

/** Whether a text as a whole names a country or a state. */
function isArea(text: string): boolean {
  return states.has(text.trim()) || areas.has(plainName(text));
}

function plainName(text: string): string {
  return fold(text)
    .replaceAll('-', ' ')
    .replace(/^[\s(]+/, '')
    .replace(/[\s).]+$/, '')
    .replace(/ {2,}/g, ' ');
}

/** The most parts between commas: street, district, city, country. */
const MOST_PARTS = 4;

/**
 * Whether a text as a whole is a place: "Lyon", "Boise, ID", "Kiel, Germany", "Townsville, CA 94110".
 * An unknown name before a city is rather an employer.
 */
export function isPlace(text: string): boolean {
  if (text.length > 100) return false;
  const parts = text.split(',').map((part) => withoutPostCode(part));
  if (parts.at(-1) === '') parts.pop();
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || parts.length > MOST_PARTS) return false;
  if (parts.length === 1) return isKnownPlace(first);
  if (/^city$/i.test(first) && /^(?:state|country)$/i.test(last)) return true;
  if (!parts.every((part) => isNameOfPlace(part))) return false;
  return isArea(last) || isArea(first) || parts.every((part) => isKnownPlace(part));
}

function withoutPostCode(part: string): string {
  return part
    .trim()
    .replace(/^\(|\)$/g, '')
    .replace(/^[A-Z]{0,2}-?\d{4,6}\s/, '')
    .replace(/\s\d{4,6}(?:-\d{4})?$/, '')
    .trim();
}

/** Some words with capitals, none of them of a job or an organisation. */
function isNameOfPlace(part: string): boolean {
  return (
    part.length <= 40 &&
    /^\p{Lu}[\p{L} .'’()-]*$/u.test(part) &&
    part.split(' ').length <= 4 &&
    !namesJob(part) &&
    !namesOrganisation(part)
  );
}
