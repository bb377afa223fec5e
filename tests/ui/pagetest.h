#pragma once
#include "app/console/openworkplace.h"
#include "tests/support/testsite.h"
#include "ui/shell/page.h"
#include <QAbstractButton>
#include <QLabel>
#include <QTest>
#include <gmock/gmock.h>

namespace pindesk::ui {

/// One page with real services on a real database, driven by keys and by the names that a screen reader says.
template <class Site>
class PageTestOn : public Site {
protected:
    void open(Page& page, const QString& userName) {
        m_page = &page;
        page.resize(1080, 720);
        page.show();
        page.open(std::make_shared<console::OpenWorkplace>(
            m_lane, this->m_site.signIn(userName),
            SiteDescription{
                QStringLiteral("Springfield Water"), {}, QStringLiteral("test"), QStringLiteral("test.db")}));
        page.refresh();
    }
    /// Waits for it, at most ten seconds.
    [[nodiscard]] static bool holds(const std::function<bool()>& condition) {
        return QTest::qWaitFor(condition, 10'000);
    }
    /// All words on the page now.
    [[nodiscard]] QString screen() const {
        QString text;
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            if (label->isVisibleTo(m_page))
                text += label->text() + u'\n';
        return text;
    }
    [[nodiscard]] bool waitFor(const QString& words) const {
        return holds([&] { return screen().contains(words); });
    }
    /// The visible widget with this accessible name, or button with these words.
    template <class Widget>
    [[nodiscard]] Widget* named(const QString& name) const {
        for (Widget* each : m_page->findChildren<Widget*>()) {
            if (!each->isVisibleTo(m_page))
                continue;
            if (each->accessibleName() == name)
                return each;
            if constexpr (std::is_base_of_v<QAbstractButton, Widget>)
                if (each->text() == name)
                    return each;
        }
        ADD_FAILURE() << "no " << qPrintable(name) << " on the page";
        return nullptr;
    }
    void press(const QString& button) const {
        auto* found = named<QAbstractButton>(button);
        ASSERT_NE(found, nullptr);
        ASSERT_TRUE(found->isEnabled()) << qPrintable(button);
        QTest::keyClick(found, Qt::Key_Space);
    }
    /// Whoever can have the focus has a name for those who do not see it.
    void expectNames() const {
        for (const QWidget* each : m_page->findChildren<QWidget*>()) {
            const auto* button = qobject_cast<const QAbstractButton*>(each);
            const bool isReached = (each->focusPolicy() & Qt::TabFocus) != 0 && each->isVisibleTo(m_page) &&
                                   each->focusProxy() == nullptr;
            const bool hasName =
                !each->accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
            EXPECT_TRUE(!isReached || hasName) << each->metaObject()->className();
        }
    }

    storage::DatabaseLane m_lane{this->m_site.url()};
    QWidget* m_page = nullptr;
};
using PageTest = PageTestOn<test::SiteTest>;

} // namespace pindesk::ui
