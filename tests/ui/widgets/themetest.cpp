#include "tests/support/contrast.h"
#include "ui/widgets/theme.h"
#include <gmock/gmock.h>

namespace pindesk::ui {
using test::contrast;
namespace {

struct Pair {
    const char* what;
    QColor text, ground;
};

std::vector<Pair> textPairs(const Colors& c) {
    std::vector<Pair> pairs{{"primary button", c.onAccent, c.accent},
                            {"accent on soft accent", c.accent, c.accentSoft},
                            {"text on soft accent", c.text, c.accentSoft},
                            {"muted on soft accent", c.muted, c.accentSoft},
                            {"disabled", c.disabled, c.surface},
                            {"disabled on soft accent", c.disabled, c.accentSoft},
                            {"a primary button that cannot be used", c.muted, c.border},
                            {"tooltip", c.surface, c.text}};
    for (const QColor& ground : {c.window, c.surface, c.field, c.side, c.hover}) {
        pairs.push_back({"text", c.text, ground});
        pairs.push_back({"muted", c.muted, ground});
        pairs.push_back({"accent", c.accent, ground});
    }
    for (const Colors::Tone& tone : {c.good, c.caution, c.bad, c.neutral}) {
        pairs.push_back({"tone on its ground", tone.text, tone.ground});
        pairs.push_back({"tone on a card", tone.text, c.surface});
        pairs.push_back({"text on a tone", c.text, tone.ground});
    }
    return pairs;
}

} // namespace

class ThemeTest : public testing::TestWithParam<bool> {
protected:
    const Colors& m_colors = GetParam() ? darkColors() : lightColors();
};
INSTANTIATE_TEST_SUITE_P(In, ThemeTest, testing::Bool(),
                         [](const auto& tested) { return tested.param ? "Dark" : "Light"; });

TEST_P(ThemeTest, everyTextHasAContrastOfFourAndAHalf) {
    for (const Pair& pair : textPairs(m_colors)) // also what cannot be used: it says why
        EXPECT_GE(contrast(pair.text, pair.ground), 4.5)
            << pair.what << ' ' << qPrintable(pair.text.name()) << " on " << qPrintable(pair.ground.name());
}

TEST_P(ThemeTest, edgesOfControlsStandOut) {
    for (const QColor& ground : {m_colors.window, m_colors.surface, m_colors.field}) {
        EXPECT_GE(contrast(m_colors.outline, ground), 3.0) << qPrintable(ground.name());
        EXPECT_GE(contrast(m_colors.accent, ground), 3.0) << qPrintable(ground.name());
    }
}

} // namespace pindesk::ui
