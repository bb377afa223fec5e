#pragma once
#include "app/console/firstworkplace.h"
#include "ui/setup/recoverykeydisplay.h"
#include "ui/setup/setupwizard.h"
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

namespace pindesk::ui {
using namespace Qt::StringLiterals;

/// The first-run wizard, driven by the names of its fields and buttons.
class SetupWizardTest : public testing::Test {
protected:
    SetupWizardTest() {
        m_wizard.resize(1280, 800);
        m_wizard.show();
    }

    /// The visible field or button of this accessible name, or text.
    template <class Field>
    Field* find(const QString& name) {
        for (Field* field : m_wizard.findChildren<Field*>())
            if (field->isVisible() && field->accessibleName() == name)
                return field;
        ADD_FAILURE() << "no field " << qPrintable(name);
        return nullptr;
    }
    QAbstractButton* button(const QString& text) {
        for (QAbstractButton* button : m_wizard.findChildren<QAbstractButton*>())
            if (button->isVisible() && QString(button->text()).remove(u'&') == text)
                return button;
        ADD_FAILURE() << "no button " << qPrintable(text);
        return nullptr;
    }
    void type(const QString& field, const QString& text) {
        auto* line = find<QLineEdit>(field);
        line->clear();
        QTest::keyClicks(line, text);
    }
    void click(const QString& text) { QTest::mouseClick(button(text), Qt::LeftButton); }
    bool comesTo(const QString& title) {
        return QTest::qWaitFor([&] { return m_wizard.step().title() == title; }, patience);
    }
    [[nodiscard]] virtual QString path() const { return m_folder.filePath(u"new/site.db"_s); }
    virtual void goToSite() {
        click(u"Make a site on this computer"_s);
        click(u"Next"_s);
        type(u"File"_s, path());
        click(u"Test and go on"_s);
        ASSERT_TRUE(comesTo(u"The site"_s));
    }
    void goToAdministrator() {
        goToSite();
        type(u"Name of the utility"_s, u"Hill Water"_s);
        type(u"Telephone number for staff who are locked out"_s, u"555 0100"_s);
        click(u"Next"_s);
        ASSERT_TRUE(comesTo(u"The first administrator"_s));
    }
    void goToKey() {
        goToAdministrator();
        type(u"User name"_s, u"Admin7"_s);
        type(u"Password"_s, u"Tall-Tree-42"_s);
        type(u"Password once more"_s, u"Tall-Tree-42"_s);
        click(u"Next"_s);
        ASSERT_TRUE(comesTo(u"The recovery key"_s));
        m_display = m_wizard.findChild<RecoveryKeyDisplay*>();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !m_display->key().isEmpty(); }, patience));
    }
    QString keyText() const { return QString::fromLatin1(m_display->key().view()); }
    void makeSite() {
        goToKey();
        type(m_retype, keyText());
        click(u"Make the site"_s);
        ASSERT_TRUE(comesTo(u"The customers"_s));
    }
    /// All words of the step now.
    QString screen() {
        QString text;
        for (const QLabel* label : m_wizard.step().findChildren<QLabel*>())
            if (label->isVisible())
                text += label->text() + u'\n';
        return text;
    }
    bool waitFor(const QString& words) {
        return QTest::qWaitFor([&] { return screen().contains(words); }, patience);
    }
    const QString m_retype = u"Type it back from the paper (case and spaces do not count)"_s;

    static constexpr int patience = 20'000;
    QTemporaryDir m_folder;
    SetupWizard m_wizard{u"desk-9"_s, console::openFirstWorkplace};
    RecoveryKeyDisplay* m_display = nullptr;
};

} // namespace pindesk::ui
