import fc from 'fast-check';
import { inspect, type Finding } from '../../src/privacy/rules';
import { labelled, type Half, type Labelled } from './labelled';
import { anyBsn, anyInsz, INSZ_NOTATIONS } from './numbers';
import { score } from './score';

/** What docs/privacy-guard.md says, with a little room. All kinds but names together: apart, one miss is a tenth. */
const FLOORS: Readonly<Record<Half, { names: number; others: number; precision: number }>> = {
  tuning: { names: 0.98, others: 0.98, precision: 0.98 },
  'held-out': { names: 0.97, others: 0.95, precision: 0.97 },
};

describe.each(['tuning', 'held-out'] as const)('the %s half', (half) => {
  const sentences = labelled(half);
  const scores = score(sentences);
  const floors = FLOORS[half];

  test('is large enough to say something, and half of it is clean', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(200);
    const clean = sentences.filter(({ expected }) => expected.length === 0).length;
    expect(clean / sentences.length).toBeGreaterThan(0.45);
    expect(clean / sentences.length).toBeLessThan(0.55);
  });

  test('names are found', () => expect(scores.of('name').recall).toBeGreaterThanOrEqual(floors.names));

  test('everything else is found', () =>
    expect(scores.butNames().recall).toBeGreaterThanOrEqual(floors.others));

  test('little else is', () => expect(scores.all().precision).toBeGreaterThanOrEqual(floors.precision));
});

test('no sentence stands in both halves', () => {
  const tuning = new Set(labelled('tuning').map(({ text }) => text));
  expect(labelled('held-out').filter(({ text }) => tuning.has(text))).toEqual([]);
});

describe('found', () => {
  it.each<[Finding['kind'], string, string]>([
    ['email', 'Mail naar jan.janssens+school@ocmw-lier.be aub', 'jan.janssens+school@ocmw-lier.be'],
    ['email', 'MAIL: JAN@EXAMPLE.COM.', 'JAN@EXAMPLE.COM'],
    ['phone', 'gsm 0478/12.34.56', '0478/12.34.56'],
    ['phone', 'bel (09) 234 56 78', '(09) 234 56 78'],
    ['phone', 'bel +32(0)478 12 34 56 of mail', '+32(0)478 12 34 56'],
    ['phone', 'oma: 0031612345678', '0031612345678'],
    ['phone', 'mamie : 01.42.68.53.00', '01.42.68.53.00'],
    ['phone', 'tante in Polen +48 512 345 678', '+48 512 345 678'],
    ['iban', 'op be68 5390 0754 7034 graag', 'be68 5390 0754 7034'],
    ['iban', 'op BE68-5390-0754-7034', 'BE68-5390-0754-7034'],
    ['iban', 'met een tikfout BE68 5390 0754 7035', 'BE68 5390 0754 7035'],
    ['birthDate', 'geboren op zondag 3 mei 2019', '3 mei 2019'],
    ['birthDate', 'kind (°12/04/2017)', '12/04/2017'],
    ['birthDate', 'née le 3 mai', '3 mai'],
    ['birthDate', 'born on May 3, 2019', 'May 3, 2019'],
    ['birthDate', 'DOB: 2017-04-12', '2017-04-12'],
    ['birthDate', 'geboren te Gent op 3 mei 2001', '3 mei 2001'],
    ['address', 'woont Kerkstraat 12 bus 3 boven', 'Kerkstraat 12 bus 3'],
    ['address', 'woont in de kerkstraat 12a', 'kerkstraat 12a'],
    ['address', 'au 12, rue de la Gare', '12, rue de la Gare'],
    ['address', 'rue de la Gare 5 à Mons', 'rue de la Gare 5'],
    ['address', 'lives at 12 Main Street now', '12 Main Street'],
    ['address', 'op Vrijdagmarkt 3', 'Vrijdagmarkt 3'],
    ['plate', 'auto 1-ABC-234', '1-ABC-234'],
    ['plate', 'auto 1ABC234', '1ABC234'],
    ['plate', 'nummerplaat abc-123', 'abc-123'],
    ['plate', 'kenteken 12-ABC-3', '12-ABC-3'],
    ['plate', 'plaque AB-123-CD', 'AB-123-CD'],
    ['name', 'ik maak me zorgen over yassin', 'yassin'],
    ['name', 'mama van Xhevahire belde', 'Xhevahire'],
    ['name', 'de juf van Wanda', 'Wanda'],
    ['name', 'mevrouw De Smet', 'De Smet'],
    ['name', 'mevrouw Van Gent', 'Van Gent'],
    ['name', 'Meneer O’Brien', 'O’Brien'],
    ['name', 'ik zag Thijs van der Velde', 'Thijs van der Velde'],
    ['name', 'dossier van Y. El Amrani', 'Y. El Amrani'],
    ['name', 'Yassins broer is ziek', 'Yassin'],
    ['name', 'Vandaag belde An.', 'An'],
    ['name', 'de brief van Karolien Goossens', 'Karolien Goossens'],
    ['name', 'Op dinsdag kwam Oleksandr Kovalenko', 'Oleksandr Kovalenko'],
    ['name', 'Will is eight and sick', 'Will'],
    ['name', 'hij heet Tsinat', 'Tsinat'],
    ['name', 'la maman d’Ouissem', 'Ouissem'],
    ['name', 'YASSIN is er weer niet', 'YASSIN'],
    ['insz', 'nummer 85.07.30-033.28', '85.07.30-033.28'],
    ['bsn', 'nummer 123456782', '123456782'],
  ])('%s in "%s"', (kind, text, words) => {
    expect(shown(text)).toEqual([`${kind}: ${words}`]);
  });
});

describe('not found', () => {
  it.each([
    'Bel 112, 1712, 101, 102, 103, 106, 107, 1813, 113 of 116 000.',
    'Veilig Thuis: 0800 2000, 0800-2000 of 08002000. Antigifcentrum 070 245 245.',
    'Community Help Service: 02 648 40 14.',
    'CLB, OCMW, CAW, Kind en Gezin en Huis van het Kind zitten samen.',
    'De Sint-Jozefschool en VZW De Brug in de politiezone Lier.',
    'Gent, Sint-Niklaas, Brugge, Lier en Charleroi doen mee.',
    'Wanda, OASE, Signs of Safety, Triple P en Marte Meo.',
    'Artikel 12 van de wet van 3 mei 2003, artikel 458 Strafwetboek.',
    '12 euro, € 120, 4,50 € en 1.250 euro.',
    'Dinsdag 3 mei om 14u, 12/04/2026 om 9.30 uur, 15 jan. tot 3 feb.',
    'Kinderen geboren na 1 januari 2019, en vóór 1/9/2021.',
    'Mei is druk, in mei ook, en de roos in de lente ook.',
    'Will you come? Mark the date. Hope is what we need.',
    'Une rose, une pierre, la marine et la prudence.',
    'Dan bellen we. Ben je er? An sich niet. Wil je?',
    'Vandaag, vanaf nu en vandaar.',
    'mevrouw de directeur en meneer de burgemeester',
    'In de Kerkstraat 3 gezinnen, dans la rue 5 enfants.',
    'ouders van Gent, kinderen van Brugge, papa Turks, mama Poolse',
    'Ondernemingsnummer BE 0412.345.678.',
    'Van 12-14 jaar, 3-4 keer, 24-7, lokaal 1-2-3, S-2026-0042.',
    'In plaats van 56 er 2, op een andere plaats 12 ab 3.',
    'https://www.fatima.be/yassin en www.emma.be',
  ])('%s', (text) => expect(shown(text)).toEqual([]));
});

describe('whatever the text is', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    // Lone halves of a pair as well.
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 })
      .map((codes) => String.fromCharCode(...codes)),
    fc
      .array(
        fc.constantFrom(
          '0',
          '32',
          '+',
          '@',
          '.',
          '-',
          ' ',
          '(',
          ')',
          'De',
          'van',
          'Jan',
          '°',
          'rue',
          'é',
          '’',
        ),
      )
      .map((parts) => parts.join('')),
    fc
      .array(fc.constantFrom(...labelled('tuning').map(({ text }) => text)), { maxLength: 4 })
      .map((texts) => texts.join(' ')),
  );

  test('findings lie within it, in order, and never share a character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { blocked, warned } = inspect(text);
        for (const list of [blocked, warned, sorted([...blocked, ...warned])]) {
          let end = 0;
          for (const { from, to } of list) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            end = to;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('the same text gives the same findings', () => {
    fc.assert(fc.property(anyText, (text) => expect(inspect(text)).toEqual(inspect(text))));
  });

  const clean = [...labelled('tuning'), ...labelled('held-out')].filter(
    ({ expected }) => expected.length === 0,
  );
  const personal = fc.constantFrom<[Finding['kind'], string][]>(
    ['email', 'jan.peeters@gmail.com'],
    ['email', 'k_nowak+1@school-lier.be'],
    ['iban', 'BE68 5390 0754 7034'],
    ['iban', 'NL91ABNA0417164300'],
    ['phone', '0478 12 34 56'],
    ['phone', '+32 9 234 56 78'],
    ['phone', '06-24681357'],
  );
  const national = fc.oneof(
    fc.tuple(anyInsz(), fc.constantFrom(...INSZ_NOTATIONS)).map(([digits, write]) => write(digits)),
    anyBsn(),
  );
  const between = ({ text }: Labelled, place: number, words: string) => {
    const parts = text.split(' ');
    parts.splice(place % (parts.length + 1), 0, words);
    return parts.join(' ');
  };

  test('what is put between two words of a clean sentence is found, exactly', () => {
    fc.assert(
      fc.property(fc.constantFrom(...clean), fc.nat(), personal, (sentence, place, [kind, words]) => {
        expect(shown(between(sentence, place, words))).toContain(`${kind}: ${words}`);
      }),
      { numRuns: 2_000 },
    );
  });

  // Which of its digits and the numbers beside it are taken for it is told in rules.test.ts.
  test('a national number there blocks', () => {
    fc.assert(
      fc.property(fc.constantFrom(...clean), fc.nat(), national, (sentence, place, words) => {
        expect(inspect(between(sentence, place, words)).blocked).not.toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  /** 10,000 characters of each: an expression that tries everything again at every character would not end in time. */
  const NASTY = [
    ...[
      'a',
      'A',
      'é',
      '0',
      '1',
      ' ',
      '-',
      '.',
      '@',
      '+',
      '(',
      '/',
      '\n',
      "'",
      '°',
      '\u0301',
      '\ud800',
      '😀',
      '_',
    ],
    ...[
      'a.',
      'a@',
      'a@b.',
      'A-',
      'Aa ',
      'a ',
      '0 ',
      '00 ',
      '+3',
      '1-',
      '1.',
      '1/',
      '12 ',
      '1 A',
      "d'",
      'A. ',
      '\u00a0',
    ],
    ...[
      'De ',
      'van ',
      'Van de ',
      'rue de ',
      'rue a ',
      '12 rue ',
      'Kerkstraat ',
      '12 Main ',
      'Koning ',
      'Astraat ',
    ],
    ...[
      'geboren op ',
      'née le ',
      'mama van ',
      'M. ',
      'BE68 ',
      '0478 ',
      'Sint ',
      'vzw De ',
      '3 mei ',
      '1-A',
      'www.',
    ],
  ];
  it.each(NASTY)('ten thousand characters of %j', (piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length));
    expect(() => inspect(text)).not.toThrow();
  });
});

function shown(text: string): string[] {
  const { blocked, warned } = inspect(text);
  return sorted([...blocked, ...warned]).map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`);
}

function sorted(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.from - b.from);
}
