package io.pincite.page;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** What someone looks at the pages with. */
enum Look {
    LIGHT_DESKTOP(ColorScheme.LIGHT, 1360, 850, false),
    DARK_DESKTOP(ColorScheme.DARK, 1360, 850, false),
    LIGHT_PHONE(ColorScheme.LIGHT, 390, 844, true),
    DARK_PHONE(ColorScheme.DARK, 390, 844, true);

    private final ColorScheme colors;
    private final int width;
    private final int height;
    private final boolean phone;

    Look(ColorScheme colors, int width, int height, boolean phone) {
        this.colors = colors;
        this.width = width;
        this.height = height;
        this.phone = phone;
    }

    /** A fresh browser profile of this look; nothing moves in it, so that a picture is always the same. */
    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setColorScheme(colors)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setHasTouch(phone)
                .setIsMobile(phone)
                .setLocale("en-US")
                .setTimezoneId("UTC");
    }

    boolean isPhone() {
        return phone;
    }
}
