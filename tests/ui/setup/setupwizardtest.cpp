#include "ui/setup/setupwizard.h"
#include "core/staff/signin.h"
#include "setuptest.h"
#include "ui/setup/placestep.h"
#include <QRadioButton>
#include <QSignalSpy>

namespace pindesk::ui {
TEST_F(SetupWizardTest, offersThePracticeSiteFirst) {
    QSignalSpy practice(&m_wizard, &SetupWizard::practiceRequested);
    QTest::keyClick(button(u"Next"_s), Qt::Key_Space);
    EXPECT_EQ(practice.count(), 1);
}

TEST_F(SetupWizardTest, makesASiteOnlyAfterTheKeyWasTypedBack) {
    goToKey();
    EXPECT_FALSE(QFile::exists(path()));
    EXPECT_FALSE(button(u"Make the site"_s)->isEnabled());
    QString wrong = keyText();
    wrong[0] = wrong.at(0) == u'A' ? u'B' : u'A';
    type(m_retype, wrong);
    EXPECT_FALSE(button(u"Make the site"_s)->isEnabled());
    type(m_retype, keyText().toLower().replace(u'-', u' '));
    EXPECT_TRUE(button(u"Make the site"_s)->isEnabled());
    click(u"Make the site"_s);
    ASSERT_TRUE(comesTo(u"The customers"_s));
    EXPECT_TRUE(m_display->key().isEmpty());
    QSignalSpy chosen(&m_wizard, &SetupWizard::siteChosen);
    ASSERT_TRUE(QTest::qWaitFor([&] { return button(u"Import later"_s)->isEnabled(); }, patience));
    click(u"Import later"_s);
    ASSERT_TRUE(comesTo(u"Ready"_s));
    EXPECT_TRUE(screen().contains(u"bring your customers in"_s));
    click(u"Sign in"_s);
    ASSERT_EQ(chosen.count(), 1);

    storage::SiteUrl site;
    site.path = path();
    EXPECT_EQ(chosen.first().first().toString(), site.toString());
    auto database = storage::Database::open(site);
    ASSERT_TRUE(database);
    staff::SignInRequest request;
    request.userName = u"admin7"_s;
    request.password = Secret(QByteArrayView("Tall-Tree-42"));
    EXPECT_TRUE(staff::signIn(*database, request));
}

TEST_F(SetupWizardTest, backLosesNothing) {
    goToKey();
    const QString key = keyText();
    click(u"Back"_s);
    EXPECT_EQ(find<QLineEdit>(u"User name"_s)->text(), u"Admin7"_s);
    EXPECT_EQ(find<QLineEdit>(u"Password"_s)->text(), u"Tall-Tree-42"_s);
    click(u"Back"_s);
    EXPECT_EQ(find<QLineEdit>(u"Name of the utility"_s)->text(), u"Hill Water"_s);
    click(u"Back"_s);
    EXPECT_EQ(find<QLineEdit>(u"File"_s)->text(), path());
    click(u"Test and go on"_s);
    ASSERT_TRUE(comesTo(u"The site"_s));
    click(u"Next"_s);
    click(u"Next"_s);
    ASSERT_TRUE(comesTo(u"The recovery key"_s));
    EXPECT_EQ(keyText(), key) << "it may be on paper already";
}

TEST_F(SetupWizardTest, tellsWhichPasswordRulesAreMet) {
    goToAdministrator();
    type(u"User name"_s, u"admin7"_s);
    type(u"Password"_s, u"short"_s);
    const auto rule = [this](const QString& name) {
        for (const QLabel* label : m_wizard.findChildren<QLabel*>())
            if (label->isVisible() && label->accessibleName().startsWith(name))
                return label->accessibleName();
        return QString();
    };
    EXPECT_EQ(rule(u"at least 8"_s), u"at least 8 characters: not yet"_s);
    EXPECT_EQ(rule(u"a small"_s), u"a small letter: yes"_s);
    EXPECT_FALSE(button(u"Next"_s)->isEnabled());
    type(u"Password"_s, u"Tall-Tree-42"_s);
    EXPECT_EQ(rule(u"at least 8"_s), u"at least 8 characters: yes"_s);
    EXPECT_FALSE(button(u"Next"_s)->isEnabled()) << "not typed twice";
    type(u"Password once more"_s, u"Tall-Tree-42"_s);
    EXPECT_TRUE(button(u"Next"_s)->isEnabled());
}

TEST_F(SetupWizardTest, offersASiteThatIsThere) {
    makeSite();

    SetupWizard second(u"desk-10"_s, console::openFirstWorkplace);
    second.show();
    QSignalSpy chosen(&second, &SetupWizard::siteChosen);
    for (auto* choice : second.findChildren<QRadioButton*>())
        choice->setChecked(choice->text().remove(u'&') == u"Make a site on this computer"_s);
    second.step().goOn();
    auto* place = dynamic_cast<PlaceStep*>(&second.step());
    ASSERT_NE(place, nullptr);
    for (auto* line : place->findChildren<QLineEdit*>())
        if (line->accessibleName() == u"File"_s)
            line->setText(path());
    place->goOn();
    QPushButton* use = nullptr;
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            for (auto* each : place->findChildren<QPushButton*>())
                if (each->isVisible() && each->text() == u"Use this site"_s)
                    use = each;
            return use != nullptr;
        },
        patience));
    ASSERT_NE(use, nullptr);
    use->click();
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(SetupWizardTest, saysWhereNoSiteCanBe) {
    QFile file(m_folder.filePath(u"file"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    click(u"Make a site on this computer"_s);
    click(u"Next"_s);
    type(u"File"_s, m_folder.filePath(u"file/in/a/file/site.db"_s));
    click(u"Test and go on"_s);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] {
            for (const auto* label : m_wizard.step().findChildren<QLabel*>())
                if (label->isVisible() && label->property("role") == u"error"_s)
                    return !label->text().isEmpty();
            return false;
        },
        patience));
    auto* field = find<QLineEdit>(u"File"_s);
    EXPECT_TRUE(field->property("invalid").toBool()) << "it stands beside the field at fault";
    EXPECT_FALSE(field->accessibleDescription().isEmpty());
    QTest::keyClick(field, Qt::Key_Backspace);
    EXPECT_FALSE(field->property("invalid").toBool());
    EXPECT_EQ(m_wizard.step().title(), u"The database"_s);
}

} // namespace pindesk::ui
