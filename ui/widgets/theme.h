#pragma once
#include <QColor>
#include <QString>

class QApplication;

namespace pindesk::ui {

/// The colours of one appearance. Pairs that carry text have a contrast of at least 4.5 (themetest.cpp).
struct Colors {
    QColor window;     ///< behind cards
    QColor surface;    ///< cards, bars
    QColor field;      ///< inputs
    QColor side;       ///< navigation
    QColor border;     ///< lines that only separate
    QColor outline;    ///< edges of controls
    QColor hover;      ///< under the pointer
    QColor text;       ///< on window, surface, field, side
    QColor muted;      ///< less important text on the same grounds
    QColor disabled;   ///< text of what cannot be used now
    QColor accent;     ///< the one accent: links, primary buttons, focus
    QColor onAccent;   ///< text on accent
    QColor accentSoft; ///< ground of what is chosen or recommended
    struct Tone {
        QColor text;   ///< on ground and on surface
        QColor ground; ///< soft
        QColor border;
    };
    Tone good, caution, bad, neutral;
};

enum class Appearance { System, Light, Dark };
/// `system`, `light`, `dark`; anything else is System.
[[nodiscard]] Appearance appearanceFromText(const QString& text);
[[nodiscard]] QString textOf(Appearance appearance);

/// Of the appearance that is on.
[[nodiscard]] const Colors& colors();
[[nodiscard]] const Colors& lightColors();
[[nodiscard]] const Colors& darkColors();
[[nodiscard]] bool isDark();

/// Gives the whole program its style, palette and style sheet. Widgets that paint themselves get a
/// PaletteChange event.
void applyTheme(QApplication& application, Appearance appearance);

/// The grid: everything stands at multiples of it, in device-independent pixels.
inline constexpr int grid = 4;

} // namespace pindesk::ui
