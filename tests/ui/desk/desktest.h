#pragma once
#include "app/console/openworkplace.h"
#include "core/pins/resetpin.h"
#include "tests/core/pins/pinstest.h"
#include "ui/desk/deskmodel.h"
#include "ui/desk/deskpage.h"
#include "ui/shell/accountfield.h"
#include "ui/shell/mainwindow.h"
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <gmock/gmock.h>

namespace pindesk::ui {

/// The window with the desk, real services on a real database, driven as a CSR does it: by keys.
class DeskTest : public pins::PinsTest {
protected:
    DeskTest();

    void enterAs(const QString& userName);
    /// Types into the account field and presses Enter.
    void type(const QString& text);
    /// Get PIN, and waits for the record.
    void getPin(const AccountNumber& account);
    /// To the widget that has the focus.
    void keys(const QString& text);
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Answers one item rightly; one is enough on this site.
    void verify();
    /// Types a reason into the box that has the focus and goes on.
    void chooseFirstReason();
    /// Alt+R, the PIN, the first reason, Enter.
    void reset(const QString& pin);
    void resetElsewhere(const AccountNumber& account);

    /// Waits for it, at most ten seconds.
    [[nodiscard]] static bool holds(const std::function<bool()>& condition);
    /// All that can be read on the page now.
    [[nodiscard]] QString screen() const;
    [[nodiscard]] bool shows(const QString& text) const { return screen().contains(text); }
    /// The visible widget of this accessible name.
    template <class Widget>
    [[nodiscard]] Widget* named(const QString& name) const {
        for (Widget* each : m_window.findChildren<Widget*>())
            if (each->isVisible() && each->accessibleName() == name)
                return each;
        ADD_FAILURE() << "no " << qPrintable(name) << " on the screen";
        return nullptr;
    }
    [[nodiscard]] DeskModel& model() { return m_page->model(); }

    storage::DatabaseLane m_lane{m_site.url()};
    MainWindow m_window{[](const QString&, Secret) {}};
    DeskPage* m_page = nullptr;
};

} // namespace pindesk::ui
