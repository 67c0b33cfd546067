import { getColor } from '@zendeskgarden/react-theming';
import type { DefaultTheme } from 'styled-components';

interface Themed {
  theme: DefaultTheme;
}

const role =
  (variable: string) =>
  ({ theme }: Themed): string =>
    getColor({ theme, variable });

/**
 * Garden's colours by what they mean here, so that no component picks a hue of its own: grey text and hairlines, blue for
 * links and focus, amber for doubt, red for contradicted or the wrong person, a yellow ground for internal notes.
 */
export const color = {
  ground: role('background.default'),
  hover: role('background.subtle'),
  recess: role('background.recessed'),
  text: role('foreground.default'),
  grey: role('foreground.subtle'),
  link: role('foreground.primary'),
  doubt: role('foreground.warning'),
  wrong: role('foreground.danger'),
  hairline: role('border.subtle'),
  border: role('border.default'),
  focus: role('border.primaryEmphasis'),
  doubtGround: role('background.warning'),
  doubtBorder: role('border.warning'),
  disabled: role('foreground.disabled'),
  bar: ({ theme }: Themed): string =>
    getColor({ theme, dark: { hue: 'neutralHue', shade: 900 }, light: { hue: 'neutralHue', shade: 200 } }),
  noteGround: ({ theme }: Themed): string =>
    getColor({ theme, dark: { hue: 'lemon', shade: 900 }, light: { hue: 'lemon', shade: 200 } }),
};
