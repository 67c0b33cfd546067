import { DEFAULT_THEME, getColor, type IGardenTheme } from '@zendeskgarden/react-theming';
import { color } from '../../src/ui/color';

const themeOf = (base: 'light' | 'dark'): IGardenTheme => ({
  ...DEFAULT_THEME,
  colors: { ...DEFAULT_THEME.colors, base },
});

const VARIABLES: Partial<Record<keyof typeof color, string>> = {
  ground: 'background.default',
  hover: 'background.subtle',
  recess: 'background.recessed',
  text: 'foreground.default',
  grey: 'foreground.subtle',
  link: 'foreground.primary',
  doubt: 'foreground.warning',
  wrong: 'foreground.danger',
  hairline: 'border.subtle',
  border: 'border.default',
  focus: 'border.primaryEmphasis',
  doubtGround: 'background.warning',
  doubtBorder: 'border.warning',
  disabled: 'foreground.disabled',
};

describe.each(['light', 'dark'] as const)('colours of the %s theme', (base) => {
  const theme = themeOf(base);

  it.each(Object.entries(VARIABLES))('%s is Garden’s %s', (name, variable) => {
    expect(color[name as keyof typeof color]({ theme })).toBe(getColor({ theme, variable }));
  });

  it('has a shade for a bar and for the ground of a note', () => {
    const shade = base === 'dark' ? 900 : 200;
    expect(color.bar({ theme })).toBe(getColor({ theme, hue: 'neutralHue', shade }));
    expect(color.noteGround({ theme })).toBe(getColor({ theme, hue: 'lemon', shade }));
  });
});
