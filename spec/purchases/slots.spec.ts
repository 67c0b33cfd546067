import fc from 'fast-check';
import { toLink, trackingLink } from '../../src/purchases/carriers';
import { addAmounts, evenShare, toMoney } from '../../src/purchases/money';
import { readAddress } from '../../src/purchases/readAddress';
import { readSlot } from '../../src/purchases/readSlot';

describe('an address that an admin typed', () => {
  it.each([
    ['boutique.example.fr', 'https://boutique.example.fr'],
    ['  https://Boutique.Example.FR/  ', 'https://boutique.example.fr'],
    ['HTTPS://example.com/shop/fr/', 'https://example.com/shop/fr'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
    ['shop.example.co.uk/~anna/shop-2', 'https://shop.example.co.uk/~anna/shop-2'],
  ])('%s', (typed, expected) => {
    expect(readAddress(typed)).toBe(expected);
  });

  it.each([
    '',
    'http://example.com',
    'ftp://example.com',
    'javascript:alert(1)',
    '//example.com',
    'https://',
    'https://example',
    'https://localhost',
    'https://shop.local',
    'https://shop.internal/x',
    'https://127.0.0.1',
    'https://127.1',
    'https://2130706433',
    'https://0x7f.0.0.1',
    'https://１２７.0.0.1',
    'https://[::1]',
    'https://192.168.0.1.',
    'https://example.com:8443',
    'https://anna:secret@example.com',
    'https://example.com@evil.example',
    'https://example.com/../admin',
    'https://example.com/./x',
    'https://example.com/.well-known',
    'https://example.com/%2e%2e/admin',
    'https://example.com//evil.example',
    'https://example.com\\@evil.example',
    'https://example.com/?x=1',
    'https://example.com/#x',
    'https://exa\tmple.com',
    'https://exam ple.com',
    'https://example.com/{{setting.shop1_credential}}',
    'https://{{setting.shop1_credential}}.example.com',
    `https://${'a'.repeat(64)}.example.com`,
  ])('%j is none', (typed) => {
    expect(readAddress(typed)).toBeNull();
  });

  it('is a public https address whatever was typed, or none', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.string().map((text) => `https://${text}.example.com/`),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const address = readAddress(text);
        if (address === null) return;
        const url = new URL(address);
        expect(url.href.replace(/\/$/, '')).toBe(address);
        expect([url.protocol, url.port, url.username, url.search, url.hash]).toEqual([
          'https:',
          '',
          '',
          '',
          '',
        ]);
        expect(url.hostname).toMatch(/\.(?:[a-z]{2,}|xn--[a-z0-9-]+)$/);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a slot', () => {
  const label = (kind: string) => `a ${kind}`;
  const filled = { shop2_kind: ' WooCommerce ', shop2_address: 'shop.example.com' };

  it('is empty until somebody fills it in', () => {
    expect(readSlot({}, 'shop2', label)).toBeNull();
    expect(readSlot({ shop2_kind: ' ', shop2_name: 'x', shop2_credential: 'x' }, 'shop2', label)).toBeNull();
  });

  it('has an id, a name and a placeholder of its own', () => {
    expect(readSlot(filled, 'shop2', label)).toEqual({
      kind: 'woocommerce',
      slot: {
        id: 'shop2',
        label: 'a woocommerce',
        address: 'https://shop.example.com',
        secret: '{{setting.shop2_credential}}',
        options: {},
      },
      brands: [],
      wrong: [],
    });
    expect(readSlot({ ...filled, shop2_name: 'Outlet' }, 'shop2', label)?.slot.label).toBe('Outlet');
  });

  it('has options and brands', () => {
    const options = '# ours\r\nstatus.packed = processing\n\n store=abc = d ';
    const slot = readSlot(
      { ...filled, shop2_options: options, shop2_brands: '360, 361;362' },
      'shop2',
      label,
    );
    expect(slot?.slot.options).toEqual({ 'status.packed': 'processing', store: 'abc = d' });
    expect(slot?.brands).toEqual([360, 361, 362]);
  });

  it.each([
    [{ shop2_address: 'http://x.example' }, 'address'],
    [{ shop2_address: '' }, 'address'],
    [{ shop2_options: 'colour' }, 'options'],
    [{ shop2_options: 'a = 1\na = 2' }, 'options'],
    [{ shop2_options: '__proto__ = 1' }, 'options'],
    [{ shop2_brands: 'Acme' }, 'brands'],
  ])('%j: names the field that is wrong', (wrong, field) => {
    expect(readSlot({ ...filled, ...wrong }, 'shop2', label)?.wrong).toEqual([field]);
  });
});

describe('tracking links', () => {
  it.each([
    ['Colissimo', '6A12345678901', 'https://www.laposte.fr/outils/suivre-vos-envois?code=6A12345678901'],
    ['La Poste', '6A 1234 5678 901', 'https://www.laposte.fr/outils/suivre-vos-envois?code=6A12345678901'],
    ['chronopost-international', 'XJ123456789FR', 'chronopost.fr'],
    ['Mondial Relay', '12345678', 'mondialrelay.fr'],
    ['DHL Express', '1234567890', 'dhl.com'],
    ['dhl_paket', '00340434161094042557', 'dhl.com'],
    ['DPD', '01505012345678', 'dpd'],
    ['GLS France', '12345678901', 'gls-group.com'],
    ['UPS Ground', '1Z12345E0205271688', 'ups.com'],
    ['FedEx Sameday', '780201939860', 'fedex.com'],
    ['usps', '9400111899223197428490', 'usps.com'],
    ['Royal Mail', 'QF123456789GB', 'royalmail.com'],
    ['Evri', 'H00AAA0012345678', 'evri.com'],
    ['Hermes', '12345678901234', 'myhermes.de'],
    ['PostNL', '3SABCD1234567', 'postnl.nl'],
    ['bpost', '323212345678901234567890', 'bpost'],
    ['Correos', 'PQ4F6P0704080260188041Y', 'correos.es'],
    ['SEUR', '12345678901', 'seur.com'],
    ['Österreichische Post', '1012345678901234', 'post.at'],
    ['Swiss Post', '99.00.123456.12345678', null],
    ['Swiss Post', '990012345612345678', 'post.ch'],
    ['Deutsche Privatpost', '123456789', null],
    ['groups', '123456789', null],
  ])('%s %s', (carrier, number, expected) => {
    const link = trackingLink(carrier, number);
    if (expected === null) expect(link).toBeNull();
    else expect(link).toContain(expected);
  });

  it('takes a bare number for its carrier’s only where no other gives it out', () => {
    expect(trackingLink(null, '1Z12345E0205271688')).toContain('ups.com');
    expect(trackingLink('', 'RR123456785FR')).toContain('laposte.fr');
    expect(trackingLink(null, 'RR123456785DE')).toBeNull();
    expect(trackingLink(null, '12345678901')).toBeNull();
  });

  it('holds nothing but the number, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (carrier, number) => {
        const link = trackingLink(`dhl ${carrier}`, number);
        if (link !== null) expect(link).toMatch(/[=/][A-Z0-9]{6,40}$/);
      }),
    );
    expect(trackingLink('dhl', 'javascript:alert(1)')).toBeNull();
    expect([toLink('javascript:alert(1)'), toLink('data:x'), toLink('https://x.example')]).toEqual([
      null,
      null,
      'https://x.example',
    ]);
  });
});

describe('amounts', () => {
  it.each([
    ['361.9500', 'EUR', '361.95'],
    ['12000.0000', 'JPY', '12000'],
    ['1.5', 'KWD', '1.500'],
    [49.27, 'EUR', '49.27'],
    [19.9, 'EUR', '19.90'],
    ['-17.91', 'EUR', '-17.91'],
    ['0.12345', 'EUR', '0.12345'],
    ['free', 'EUR', ''],
    [null, 'EUR', ''],
    [1e21, 'EUR', ''],
  ])('%j %s is %s', (amount, currency, expected) => {
    expect(toMoney(amount, currency)).toEqual({ amount: expected, currency });
  });

  it('have no currency that is none', () => {
    expect(toMoney('1', '<b>')).toEqual({ amount: '1.00', currency: '' });
    expect(toMoney('1', null).currency).toBe('');
  });

  it('are added exactly', () => {
    expect(addAmounts(['0.1', '0.2'])).toBe('0.3');
    expect(addAmounts(['17.91', '-0.01', 2])).toBe('19.90');
    expect(addAmounts(['1', 'free'])).toBeNull();
    const cents = fc.array(fc.integer({ min: -99_999_999, max: 99_999_999 }), { maxLength: 50 });
    const asAmount = (units: number) => `${units < 0 ? '-' : ''}${(Math.abs(units) / 100).toFixed(2)}`;
    fc.assert(
      fc.property(cents, (all) => {
        const sum = all.reduce((one, other) => one + other, 0);
        expect(Number(addAmounts(all.map(asAmount)))).toBe(Number(asAmount(sum)));
      }),
    );
  });

  it('are shared out only where nothing has to be rounded', () => {
    expect(evenShare('99.98', 2)).toBe('49.99');
    expect(evenShare('10', 4)).toBe('2.50');
    expect(evenShare('10.00', 3)).toBeNull();
    expect(evenShare('10.00', 0)).toBeNull();
    expect(evenShare(null, 1)).toBeNull();
  });
});
