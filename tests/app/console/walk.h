#pragma once
#include "app/console/console.h"
#include "core/practice/practicecalls.h"
#include "core/practice/practicestaff.h"
#include "ui/desk/deskpage.h"
#include "ui/shell/accountfield.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <gtest/gtest.h>

namespace pindesk::console {

/// How the program is looked at.
struct Look {
    const char* name;
    const char* language; ///< empty: 40 % longer than English, from right to left
    ui::Appearance appearance = ui::Appearance::Light;
    double fontFactor = 1;
    QSize window{960, 600}; ///< a full HD screen at 200 %
};

inline void PrintTo(const Look& look, std::ostream* stream) {
    *stream << look.name;
}
/// All of them, for each walk.
[[nodiscard]] inline std::vector<Look> allLooks() {
    using enum ui::Appearance;
    return {{"english", "en"}, {"englishDark", "en", Dark, 1, {1280, 800}},
            {"spanish", "es"}, {"frenchDark", "fr", Dark},
            {"pseudo", ""},    {"largeFrench", "fr", Light, 2, {1920, 1200}}};
}
[[nodiscard]] inline std::string nameOfLook(const testing::TestParamInfo<Look>& tested) {
    return tested.param.name;
}

/// Walks through the program on a practice site and looks at every widget in every state (widgetchecks.h).
/// With PINDESK_WALK_PICTURES=FOLDER it leaves a picture of each state there.
class WalkTest : public testing::TestWithParam<Look> {
protected:
    WalkTest();
    ~WalkTest() override;

    /// `part`: what covers the rest.
    void look(const QString& state, QWidget* part = nullptr);
    /// Opens the site; the window shows the sign-in page.
    void open();
    void enterAs(const char* userName);
    void getPin(const AccountNumber& account);
    /// Answers as the customer would, or as nobody would.
    void answer(const practice::InventedCustomer& caller, bool isRight);
    void trigger(const char* shortcut);
    /// Somebody else resets the PIN meanwhile.
    void resetElsewhere(const AccountNumber& account);

    [[nodiscard]] static bool holds(const std::function<bool()>& condition);
    [[nodiscard]] ui::MainWindow& window() { return m_console.window(); }
    [[nodiscard]] ui::DeskPage& desk() {
        return *dynamic_cast<ui::DeskPage*>(window().page(QStringLiteral("desk")));
    }
    [[nodiscard]] ui::DeskModel& model() { return desk().model(); }
    [[nodiscard]] const std::vector<practice::PracticeCall>& calls() const { return m_calls; }
    template <class Widget>
    [[nodiscard]] Widget& the() {
        for (Widget* each : window().findChildren<Widget*>())
            if (each->isVisibleTo(&window()))
                return *each;
        ADD_FAILURE() << "no " << Widget::staticMetaObject.className();
        std::abort();
    }
    /// Presses the button that stands out in a part, or the first one that does not.
    static void press(const QWidget& part, bool isPrimary = true);
    [[nodiscard]] QString newFile(const QString& name) const { return m_folder.filePath(name); }

private:
    void settle();

    class Speech; ///< the language, the direction and the font of a look
    std::unique_ptr<Speech> m_speech;
    QTemporaryDir m_folder;
    std::vector<practice::PracticeCall> m_calls;
    Console m_console;
};

} // namespace pindesk::console
