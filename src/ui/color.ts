import type { DefaultTheme } from 'styled-components';

interface Themed {
  theme: DefaultTheme;
}

type Hue = 'neutralHue' | 'primaryHue' | 'warningHue' | 'dangerHue' | 'palette' | 'lemon';

/** `neutralHue.700` of the theme. A hue is a role of the theme, or a name of its palette. */
function pick({ colors, palette }: DefaultTheme, hue: Hue, shade: string | number): string {
  const plain = palette[shade];
  if (hue === 'palette') return typeof plain === 'string' ? plain : '';
  const shades = palette[hue === 'lemon' ? hue : colors[hue]];
  return typeof shades === 'object' ? (shades[Number(shade)] ?? '') : '';
}

/**
 * What Garden's `getColor({ theme, variable })` gives for a role without transparency. Its own brings 14 KiB of colour
 * arithmetic into the first view for shades that no role here asks for; a spec holds the two to each other.
 */
const role =
  (group: 'background' | 'foreground' | 'border', name: string) =>
  ({ theme }: Themed): string => {
    const [hue = '', shade = ''] = theme.colors.variables[theme.colors.base][group][name]?.split('.') ?? [];
    return pick(theme, hue as Hue, shade);
  };

/**
 * Garden's colours by what they mean here, so that no component picks a hue of its own: grey text and hairlines, blue for
 * links and focus, amber for doubt, red for contradicted or the wrong person, a yellow ground for internal notes.
 */
export const color = {
  ground: role('background', 'default'),
  hover: role('background', 'subtle'),
  recess: role('background', 'recessed'),
  text: role('foreground', 'default'),
  grey: role('foreground', 'subtle'),
  link: role('foreground', 'primary'),
  doubt: role('foreground', 'warning'),
  wrong: role('foreground', 'danger'),
  hairline: role('border', 'subtle'),
  border: role('border', 'default'),
  focus: role('border', 'primaryEmphasis'),
  doubtGround: role('background', 'warning'),
  doubtBorder: role('border', 'warning'),
  disabled: role('foreground', 'disabled'),
  bar: ({ theme }: Themed): string => pick(theme, 'neutralHue', theme.colors.base === 'dark' ? 900 : 200),
  noteGround: ({ theme }: Themed): string => pick(theme, 'lemon', theme.colors.base === 'dark' ? 900 : 200),
};
