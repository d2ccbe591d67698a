/** What the columns of other systems' member lists are called, in the languages in which they come. */

/** What a column may hold. */
export type Field =
  | 'id'
  | 'name'
  | 'given'
  | 'family'
  | 'known'
  | 'email'
  | 'phone'
  | 'otherPhone'
  | 'post'
  | 'area'
  | 'place'
  | 'reach'
  | 'canDo'
  | 'emergencyName'
  | 'emergencyPhone'
  | 'language'
  | 'birthYear'
  | 'number'
  | 'handle'
  | 'status'
  | 'balance'

/**
 * English, Welsh, Polish, and what TimeOverflow (in English, Spanish, Catalan, Portuguese, French, Italian) and Komunitin
 * write. Names are compared without accents, in lower case, with blanks for all else.
 */
const names: Readonly<Record<Field, readonly string[]>> = {
  id: [
    ...['id', 'n', 'no', 'member id', 'member uid', 'uid', 'user id', 'identifier', 'num', 'numero', 'nr'],
    ...['rhif aelod', 'dynodydd', 'identyfikator', 'numer czlonka'],
  ],
  name: [
    ...['name', 'full name', 'member', 'member name', 'username', 'enw', 'enw llawn', 'imie i nazwisko'],
    ...['nombre', 'nom', 'nome', 'usuario', 'usuari', 'osoba'],
  ],
  given: [
    'given',
    'first',
    'given name',
    'given names',
    'first name',
    'first names',
    'forename',
    'enw cyntaf',
    'enwau cyntaf',
    'imie',
    'imiona',
  ],
  family: [
    'family',
    'last',
    'family name',
    'last name',
    'surname',
    'cyfenw',
    'nazwisko',
    'apellidos',
    'cognoms',
  ],
  known: ['known as', 'nickname', 'preferred name', 'llysenw', 'pseudonim'],
  email: [
    'email',
    'e mail',
    'email address',
    'e mail address',
    'mail',
    'ebost',
    'e bost',
    'correo electronico',
    'correo',
    'adres e mail',
  ],
  phone: [
    'phone',
    'telephone',
    'mobile',
    'tel',
    'ffon',
    'rhif ffon',
    'telefon',
    'telefono',
    'telefone',
    'telephone number',
  ],
  otherPhone: [
    ...['alternative phone', 'alt phone', 'other phone', 'second phone', 'ffon arall', 'inny telefon'],
    ...['telefono alternativo', 'telefon alternatiu', 'telephone alternatif', 'telefone alternativo'],
  ],
  post: ['address', 'postal address', 'cyfeiriad', 'adres', 'direccion', 'adreca'],
  area: ['area', 'ward', 'village', 'district', 'ardal', 'okolica', 'dzielnica', 'barrio'],
  place: ['place', 'coordinates', 'location', 'lle', 'lleoliad', 'polozenie', 'wspolrzedne', 'coordenadas'],
  reach: ['reach', 'reach km', 'travels', 'travels km', 'cyrraedd', 'cyrraedd km', 'zasieg', 'zasieg km'],
  canDo: [
    'skills',
    'can do',
    'could do',
    'sgiliau',
    'gall wneud',
    'umiejetnosci',
    'habilidades',
    'habilitats',
  ],
  emergencyName: [
    ...['emergency contact', 'emergency name', 'in an emergency', 'cyswllt brys', 'cyswllt mewn argyfwng'],
    ...['kontakt w naglym wypadku', 'w naglym wypadku', 'contacto de emergencia'],
  ],
  emergencyPhone: [
    ...['emergency phone', 'emergency telephone', 'emergency contact phone', 'ffon brys', 'ffon argyfwng'],
    ...['telefon w naglym wypadku', 'telefono de emergencia'],
  ],
  language: ['language', 'locale', 'iaith', 'jezyk', 'idioma', 'langue', 'lingua'],
  birthYear: ['birth year', 'year of birth', 'blwyddyn geni', 'rok urodzenia'],
  number: ['card', 'card number', 'number', 'rhif cerdyn', 'numer karty'],
  handle: ['short name', 'handle', 'code', 'account code', 'enw byr', 'krotka nazwa'],
  status: ['status', 'state', 'statws', 'stan', 'estado'],
  balance: [
    'balance',
    'standing',
    'account balance',
    'hours',
    'balans',
    'saldo',
    'solde',
    'bilans',
    'saldo actual',
  ],
}

/** The name of a column without accents, case and punctuation. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ł', 'l')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Which column holds what, by index; columns that mean nothing here are left out, and each field is taken once. */
export function fieldsOf(header: readonly string[]): Map<Field, number> {
  const found = new Map<Field, number>()
  for (const [index, title] of header.entries()) {
    const field = fieldNamed(plain(title))
    if (field !== undefined && !found.has(field)) found.set(field, index)
  }
  return found
}

function fieldNamed(title: string): Field | undefined {
  for (const [field, known] of Object.entries(names) as [Field, readonly string[]][])
    if (known.includes(title)) return field
  return undefined
}
