#pragma once
#include "core/forcepin/listprofiles.h"
#include "tests/core/forcepin/forcepintest.h"
#include "tests/ui/pagetest.h"
#include "ui/forcepin/forcepinpage.h"
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>

namespace pindesk::ui {
using namespace Qt::StringLiterals;
using forcepin::AuthenticationProfile;

/// A supervisor at the page Force PIN.
class ProfilesTest : public PageTestOn<forcepin::ForcePinTest> {
protected:
    void openPage(int profiles = 2) {
        open(m_force, u"supervisor1"_s);
        ASSERT_TRUE(holds([&] { return entries().size() == profiles; })) << qPrintable(screen());
        settle();
    }
    /// Until the page has read, and read what came of that.
    void settle() {
        for (int round = 0; round < 4; ++round) {
            const auto last = m_lane.post(storage::DatabaseLane::Kind::Alone,
                                          [](storage::Database&) -> Result<void> { return {}; });
            ASSERT_TRUE(holds([&] { return last.isFinished(); }));
            QTest::qWait(5);
        }
    }
    /// What the list says, without its headings.
    [[nodiscard]] QStringList entries() const {
        QStringList texts;
        const auto* list = m_force.findChild<QListWidget*>(u"profiles"_s);
        for (int row = 0; row < list->count(); ++row)
            if (list->item(row)->flags().testFlag(Qt::ItemIsSelectable))
                texts << list->item(row)->data(Qt::AccessibleTextRole).toString();
        return texts;
    }
    [[nodiscard]] bool lists(const QString& entry) const {
        return holds([&] { return entries().contains(entry); });
    }
    /// Walks to it with the arrow keys; waits until its past is read.
    void choose(const QString& name) {
        auto* list = named<QListWidget>(u"Profiles"_s);
        ASSERT_NE(list, nullptr);
        for (int row = 0; row < list->count(); ++row)
            QTest::keyClick(list, Qt::Key_Up);
        while (list->currentItem()->text() != name && list->currentRow() + 1 < list->count())
            QTest::keyClick(list, Qt::Key_Down);
        ASSERT_EQ(list->currentItem()->text(), name);
        settle();
    }
    void type(const QString& field, const QString& text) {
        auto* edit = named<QLineEdit>(field);
        ASSERT_NE(edit, nullptr);
        QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(edit, text);
    }
    void toggle(const QString& box) const { QTest::keyClick(named<QCheckBox>(box), Qt::Key_Space); }
    [[nodiscard]] int number(const QString& field) const { return named<QSpinBox>(field)->value(); }
    void setNumber(const QString& field, int number) const {
        auto* box = named<QSpinBox>(field);
        ASSERT_NE(box, nullptr);
        box->selectAll();
        QTest::keyClicks(box, QString::number(number));
        QTest::keyClick(box, Qt::Key_Return);
    }
    void pick(const QString& box, const QString& entry) const {
        auto* found = named<QComboBox>(box);
        ASSERT_NE(found, nullptr);
        QTest::keyClicks(found, entry);
        ASSERT_EQ(found->currentText(), entry);
    }
    /// Moves an entry of a dual list across.
    void add(const QString& entry) const {
        auto* view = named<QAbstractItemView>(u"Available"_s);
        ASSERT_NE(view, nullptr);
        for (int row = 0; row < view->model()->rowCount(); ++row)
            if (view->model()->index(row, 0).data().toString() == entry)
                view->setCurrentIndex(view->model()->index(row, 0));
        ASSERT_EQ(view->currentIndex().data().toString(), entry);
        QTest::keyClick(view, Qt::Key_Return);
    }
    void openTab(const QString& title) const {
        auto* tabs = m_force.findChild<QTabWidget*>();
        for (int tab = 0; tab < tabs->count(); ++tab)
            if (tabs->tabText(tab) == title)
                QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(tab).center());
        ASSERT_EQ(tabs->tabText(tabs->currentIndex()), title);
    }
    [[nodiscard]] QString tab() const {
        const auto* tabs = m_force.findChild<QTabWidget*>();
        return tabs->tabText(tabs->currentIndex());
    }
    [[nodiscard]] bool isUsable(const QString& button) const {
        return named<QAbstractButton>(button)->isEnabled();
    }
    /// Why a button cannot be pressed.
    [[nodiscard]] QString reason(const QString& button) const {
        return named<QAbstractButton>(button)->accessibleDescription();
    }
    [[nodiscard]] AuthenticationProfile draft(const QString& name = u"Telephone"_s) {
        const auto all = forcepin::listProfiles(m_site.database, m_site.supervisor);
        for (const auto& each : *all)
            if (forcepin::nameOf(each.draft) == name)
                return std::get<AuthenticationProfile>(each.draft);
        ADD_FAILURE() << "no draft";
        return {};
    }
    /// Another supervisor saves it with another length.
    void saveElsewhere(int shortest) {
        AuthenticationProfile theirs = telephone();
        theirs.pinLength.min = shortest;
        ASSERT_TRUE(save(theirs));
    }
    void answerFileDialog(const QString& path) {
        auto* dialog = m_force.findChild<QFileDialog*>();
        ASSERT_NE(dialog, nullptr);
        Q_EMIT dialog->fileSelected(path);
        delete dialog;
    }
    void import(const QByteArray& json) {
        QFile file(m_folder.filePath(u"profile.json"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        press(u"Import…"_s);
        answerFileDialog(file.fileName());
        settle();
    }

    const QString m_longest = u"Longest PIN"_s;
    QTemporaryDir m_folder;
    ForcePinPage m_force;
};

} // namespace pindesk::ui
