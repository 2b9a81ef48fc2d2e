import type { ThemeConfig } from 'antd';
import { fontMono, fontSans, tokens } from './tokens';

/** antd keeps its behaviour; only tokens change (console.md §2, §11). */
export function antdTheme(motion: boolean): ThemeConfig {
  return {
    token: {
      colorPrimary: tokens.primary,
      colorLink: tokens.primary,
      colorLinkHover: tokens.primaryDark,
      colorText: tokens.text,
      colorTextSecondary: tokens.second,
      colorTextTertiary: tokens.note,
      colorTextPlaceholder: tokens.note,
      colorBorder: tokens.edge,
      colorBorderSecondary: tokens.divider,
      colorBgLayout: tokens.page,
      colorError: tokens.threeDays,
      colorWarning: tokens.twoThirds,
      colorSuccess: tokens.normal,
      colorInfo: tokens.primary,
      borderRadius: 4,
      borderRadiusLG: 6,
      controlHeight: 32,
      controlHeightSM: 26,
      fontFamily: fontSans,
      fontFamilyCode: fontMono,
      fontSize: 14,
      lineHeight: 22 / 14,
      motion,
      controlOutlineWidth: 1,
      controlOutline: tokens.primary,
    },
    components: {
      Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 400 },
      Segmented: { itemSelectedBg: '#fff', trackBg: '#E7ECF2', itemColor: tokens.second },
      Tabs: { horizontalItemPadding: '10px 0', horizontalItemGutter: 22, titleFontSize: 14 },
      Modal: { titleFontSize: 16 },
    },
  };
}
